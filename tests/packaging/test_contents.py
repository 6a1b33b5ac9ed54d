"""What stays out of the bundle, and that each reason is given."""

from importlib.util import find_spec
from pathlib import Path

import pytest

from app_build.contents import (
    HIDDEN_IMPORTS,
    LEFT_OUT_FILES,
    LEFT_OUT_MODULES,
    is_kept,
    is_stripped,
    left_out_modules,
)
from app_build.stripping import stripped
from charle.paths import resources_dir


@pytest.mark.parametrize("listed", [HIDDEN_IMPORTS, LEFT_OUT_FILES, LEFT_OUT_MODULES])
def test_each_has_its_reason(listed: dict[str, str]) -> None:
    assert all(len(reason) >= 5 for reason in listed.values())


@pytest.mark.parametrize("name", sorted(HIDDEN_IMPORTS))
def test_hidden_imports_exist(name: str) -> None:
    top = name.partition(".")[0]
    place = Path(str(find_spec(top).origin)).parent  # type: ignore[union-attr]
    parts = name.split(".")[1:]
    found = place.joinpath(*parts)
    siblings = [one.name.split(".")[0] for one in found.parent.iterdir()] if parts else [top]
    assert not parts or parts[-1] in siblings


def test_all_resources_are_kept_but_sources_of_translations() -> None:
    files = (path for path in resources_dir().rglob("*") if path.is_file())
    names = (f"resources/{path.relative_to(resources_dir()).as_posix()}" for path in files)
    assert {name for name in names if not is_kept(name) and not name.endswith(".ts")} == set()


@pytest.mark.parametrize(
    "path",
    [
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_cpu.so",
        "torch/_inductor/config.py",
        "torch/nn/functional.py",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "transformers/models/clip/modeling_clip.py",
    ],
)
def test_kept(path: str) -> None:
    assert is_kept(path)


@pytest.mark.parametrize(
    "path",
    [
        "torch/bin/test_api",
        "torch/bin/protoc",
        "torch/include/ATen/ATen.h",
        "torch/_inductor/lowering.py",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/translations/qtbase_pl.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "scipy/linalg/tests/data/large.npz",
    ],
)
def test_left_out(path: str) -> None:
    assert not is_kept(path)


def test_unknown_models_and_pipelines_are_left_out_by_name() -> None:
    names = left_out_modules(["clip", "llama"], ["stable_diffusion", "flux"])
    assert "transformers.models.llama" in names
    assert "diffusers.pipelines.flux" in names
    assert "transformers.models.clip" not in names
    assert "diffusers.pipelines.stable_diffusion" not in names


def test_patched_libraries_are_never_stripped(tmp_path: Path) -> None:
    entries = [
        ("numpy.libs/libscipy_openblas.so", "/anywhere", "BINARY"),
        ("torch/nn/functional.py", "/anywhere", "DATA"),
    ]
    assert not any(is_stripped(entry[0]) for entry in entries)
    assert stripped(entries, tmp_path) == entries
