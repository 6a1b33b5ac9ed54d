"""What goes into the bundle and what stays out, each with its reason.

PyInstaller follows every import that it can see, and the libraries name far more than CHARL-E
reaches: untrimmed, the bundle is a third larger. ``charle.spec`` reads these lists.
"""

from fnmatch import fnmatchcase

HIDDEN_IMPORTS = {
    "accelerate": "diffusers asks for it by name",
    "coremltools.libmilstoragepython": "a native module that its package imports in a try",
    "coremltools.libmodelpackage": "a native module that its package imports in a try",
    "scipy.integrate": "diffusers imports it inside the LMS sampler",
    "torchsde": "diffusers imports it inside the DPM++ SDE sampler",
    "transformers.models.auto": "transformers finds its models by name",
    "transformers.models.clip": "transformers finds its models by name",
    "transformers.models.clip.configuration_clip": "transformers finds its models by name",
    "transformers.models.clip.image_processing_clip": "transformers finds its models by name",
    "transformers.models.clip.image_processing_pil_clip": "transformers finds its models by name",
    "transformers.models.clip.modeling_clip": "transformers finds its models by name",
    "transformers.models.clip.processing_clip": "transformers finds its models by name",
    "transformers.models.clip.tokenization_clip": "transformers finds its models by name",
}
HIDDEN_ON_MAC = {
    "coremltools.libcoremlpython": "runs Core ML models; imported in a try",
}

METADATA = ("charle",)
"""Distributions whose versions and licences are asked for; with all that they need."""

TRANSFORMERS_MODELS = frozenset(
    {
        "auto",  # the machinery that finds the others
        "clip",  # Stable Diffusion's text encoder, tokenizer and safety checker
        # Imported by diffusers' and peft's own modules, whatever they are used for:
        "bloom",
        "dinov2_with_registers",
        "encoder_decoder",
        "siglip",
        "vit_mae",
    }
)
"""The model families of transformers that are kept, of several hundred."""

DIFFUSERS_PIPELINES = frozenset({"stable_diffusion"})
"""Its safety checker draws the line, and the benchmark compares CHARL-E with its pipeline."""

LEFT_OUT_MODULES = {
    "IPython": "for notebooks",
    "PySide6.QtDBus": "nothing here talks over it; Qt's own libraries link it themselves",
    "PySide6.QtOpenGL": "8 MB of bindings; the window is drawn without it",
    "PySide6.QtOpenGLWidgets": "the window is drawn without it",
    "PySide6.QtQml": "the window is made of widgets",
    "PySide6.QtQuick": "the window is made of widgets",
    "PySide6.QtTest": "for tests",
    "_distutils_hack": "belongs to setuptools",
    "_pytest": "for tests",
    "coremltools.test": "tests",
    "diffusers.modular_pipelines": "another way to build pipelines",
    "hf_xet": "fetches in native code that no guard sees; CHARL-E has a downloader of its own",
    "hypothesis": "for tests",
    "matplotlib": "diffusers can plot, nobody here does",
    "mypy": "for the developer",
    "pandas": "for data sets",
    "pip": "nothing is installed into a bundle",
    "pytest": "for tests",
    "readline": "nothing is typed into a terminal, and it is under the GPL",
    "scipy.datasets": "downloads examples",
    "scipy.odr": "not reached",
    "setuptools": "builds packages; PyInstaller would import it in every process, 0.2 s",
    "sklearn": "for compressing Core ML models elsewhere",
    "tensorboard": "for training",
    "tkinter": "another kind of window",
    "torch._inductor.autoheuristic.artifacts": "tuning tables for compiling on CUDA cards",
    "torch.testing._internal.common_methods_invocations": "tests",
    "torch.testing._internal.opinfo": "tests",
    "torch.utils.benchmark": "for developers of torch",
    "torch.utils.tensorboard": "for training",
    "torchvision": "not installed; half-found traces of it would only confuse",
}
"""Modules that nothing in CHARL-E reaches, and why they can go."""

LEFT_OUT_FILES = {
    # torch
    "torch/bin/[!t]*": "test programs, 50 MB; torch_shm_manager stays, torch looks for it",
    "torch/bin/test*": "test programs",
    "torch/include/*": "for building extensions",
    "torch/share/*": "for building extensions",
    "torch/test/*": "test programs, 84 MB",
    "torch/lib/lib*test*": "test libraries",
    "torch/lib/libbackend_with_compiler*": "a test library",
    "torch/lib/libaoti_custom_ops*": "a test library",
    "torch/lib/libshm*/*": "sources",
    "*.pyi": "for type checkers",
    "*.h": "for compilers",
    # Qt
    "PySide6/Qt/lib/libQt6Qml*": "the window is made of widgets",
    "PySide6/Qt/lib/libQt6Quick*": "the window is made of widgets",
    "PySide6/Qt/lib/libQt6VirtualKeyboard*": "for devices without a keyboard",
    "PySide6/Qt/lib/libQt6Pdf*": "no PDF is shown",
    "PySide6/Qt/lib/libQt6OpenGL*": "the window is drawn without it",
    "PySide6/Qt/lib/libQt6EglF*": "for devices without a window system",
    "PySide6/Qt/lib/libQt6Eglfs*": "for devices without a window system",
    "PySide6/Qt/lib/QtQml*": "the window is made of widgets",
    "PySide6/Qt/lib/QtQuick*": "the window is made of widgets",
    "PySide6/Qt/lib/QtVirtualKeyboard*": "for devices without a keyboard",
    "PySide6/Qt/lib/QtPdf*": "no PDF is shown",
    "PySide6/Qt/lib/QtOpenGL*": "the window is drawn without it",
    "PySide6/QtOpenGL*": "the window is drawn without it",
    "PySide6/Qt/plugins/egldeviceintegrations/*": "for devices without a window system",
    "PySide6/Qt/plugins/generic/*": "input of devices without a window system",
    "PySide6/Qt/plugins/imageformats/*qpdf*": "no PDF is shown",
    "PySide6/Qt/plugins/imageformats/*q[it]*": "GIF is read by Pillow, no icons, no TIFF, no TGA",
    "PySide6/Qt/plugins/imageformats/*qwbmp*": "a format of old telephones",
    "PySide6/Qt/plugins/networkinformation/*": "no background network",
    "PySide6/Qt/plugins/platforminputcontexts/*virtualkeyboard*": "for devices without a keyboard",
    "PySide6/Qt/plugins/platformthemes/*qgtk3*": "would bring half of GTK along",
    "PySide6/Qt/plugins/platforms/*eglfs*": "for devices without a window system",
    "PySide6/Qt/plugins/platforms/*linuxfb*": "for devices without a window system",
    "PySide6/Qt/plugins/platforms/*minimal*": "offscreen does what it does, with fonts",
    "PySide6/Qt/plugins/platforms/*vkkhr*": "for devices without a window system",
    "PySide6/Qt/plugins/platforms/*vnc*": "no window over the network",
    "PySide6/Qt/plugins/tls/*": "downloads go through Python's own TLS",
    "PySide6/Qt/plugins/*wayland-graphics-integration*": "for OpenGL windows",
    "PySide6/Qt/plugins/xcbglintegrations/*": "for OpenGL windows",
    "PySide6/Qt/plugins/qmltooling/*": "the window is made of widgets",
    "PySide6/Qt/qml/*": "the window is made of widgets",
    # transformers, diffusers
    "transformers/cli/*": "commands for a terminal",
    "transformers/kernels/*": "for CUDA cards",
    # others
    "*/tests/*": "tests",
    "scipy/*/tests/*": "tests",
    "accelerate/test_utils/*": "tests",
    "PIL/_avif*": "5 MB for a format that no picture with a recipe has",
    "pillow.libs/libavif*": "as above",
    "libavif*": "as above",
    "libcudart*": "came along from the machine that built it",
    "resources/i18n/*.ts": "sources of the translations",
}
"""Files that PyInstaller's own recipes bring along, and why they can go.

Patterns as of ``fnmatch``; ``*`` also matches slashes.
"""

QT_LANGUAGES = ("de", "en", "es", "fr", "ja", "zh_CN")
"""Qt's own words ("Cancel", "Copy") are brought in the languages that CHARL-E speaks."""

_QT_TRANSLATIONS = "PySide6/Qt/translations/"

SOURCES_LEFT_OUT = (
    "torch/_inductor/",
    "torch/ao/",
    "torch/distributed/",
    "torch/onnx/",
    "torch/testing/",
)
"""torch keeps sources beside its modules for tracing; those of these parts are never traced."""


STRIPPED = (
    "PIL/_imaging.*",
    "libpython3.*",
    "python3.*/lib-dynload/*",
    "regex/_regex.*",
    "scipy/io/*",
    "tokenizers/*",
    "torch/lib/libtorch*",
    "yaml/_yaml.*",
)
"""Linux libraries that come with symbols for debuggers: 130 MB of names, most of them torch's.

Only these: libraries that were patched for their wheel (``*.libs``) break when they are stripped.
"""


def is_stripped(destination: str) -> bool:
    """Whether the symbols of the library at ``destination`` in the bundle can go."""
    return any(fnmatchcase(destination, pattern) for pattern in STRIPPED)


def is_kept(destination: str) -> bool:
    """Whether the file that would lie at ``destination`` in the bundle is needed."""
    path = destination.replace("\\", "/")
    if path.startswith(_QT_TRANSLATIONS):
        name = path.removeprefix(_QT_TRANSLATIONS).removesuffix(".qm")
        return name in {f"qtbase_{language}" for language in QT_LANGUAGES}
    if path.endswith(".py") and path.startswith(SOURCES_LEFT_OUT):
        return "config" in path.rpartition("/")[2]  # torch reads these to install its settings
    return not any(fnmatchcase(path, pattern) for pattern in LEFT_OUT_FILES)


def left_out_modules(transformers_models: list[str], diffusers_pipelines: list[str]) -> list[str]:
    """Every module to exclude; the arguments are the names of all that are installed."""
    models = (name for name in transformers_models if name not in TRANSFORMERS_MODELS)
    pipelines = (name for name in diffusers_pipelines if name not in DIFFUSERS_PIPELINES)
    return [
        *LEFT_OUT_MODULES,
        *(f"transformers.models.{name}" for name in models),
        *(f"diffusers.pipelines.{name}" for name in pipelines),
    ]
