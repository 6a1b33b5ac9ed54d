"""Replaces the contributed hook for torch, which brings everything: here what is imported counts.

torch imports much of itself by name, so its modules are listed; the parts that are only for tests,
for training on many machines and for compiling are left to what the rest imports of them.
"""

from pathlib import Path

from PyInstaller.utils.hooks import (
    PY_DYLIB_PATTERNS,
    collect_dynamic_libs,
    collect_submodules,
    get_package_paths,
)

_NOT_LISTED = (
    "torch._inductor",
    "torch.ao",
    "torch.distributed",
    "torch.onnx",
    "torch.testing._internal",
    "torch.utils.benchmark",
    "torch.utils.tensorboard",
)


def _is_listed(name: str) -> bool:
    return not name.startswith(_NOT_LISTED)


module_collection_mode = "pyz+py"
warn_on_missing_hiddenimports = False
hiddenimports = collect_submodules("torch", filter=_is_listed)
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
# A program that torch looks for when it is imported, and never starts here.
binaries += [(str(Path(get_package_paths("torch")[1]) / "bin" / "torch_shm_manager"), "torch/bin")]
datas: list[tuple[str, str]] = []
# torch looks for its libraries beside the one it loaded, not beside a link to it.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
