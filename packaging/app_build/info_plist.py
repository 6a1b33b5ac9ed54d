"""What macOS is told about the app: who it is, what it opens, what it needs.

PyInstaller fills in the name, the identifier and the short version; all else stands here.
"""

from typing import Any

IDENTIFIER = "org.charl-e.CHARL-E"
MINIMUM_MACOS = (14, 0)
"""As torch's wheel says, which asks for the most (see closure.json)."""

URL_SCHEME = "charle"
PICTURES = {"public.png": "png", "public.jpeg": "jpg", "org.webmproject.webp": "webp"}
"""Kinds of pictures that may hold a recipe; the system knows them."""
MODELS = {f"{IDENTIFIER}.safetensors": "safetensors", f"{IDENTIFIER}.ckpt": "ckpt"}
"""Kinds of model files, which only we describe."""

_MODEL_NAMES = {"safetensors": "Safetensors model", "ckpt": "Checkpoint model"}


def info(version: str) -> dict[str, Any]:
    """The keys that PyInstaller does not write."""
    return {
        "CFBundleDisplayName": "CHARL-E",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "de", "fr", "es", "ja", "zh-Hans"],
        "CFBundleDocumentTypes": _document_types(),
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": IDENTIFIER,
                "CFBundleURLSchemes": [URL_SCHEME],
                "CFBundleTypeRole": "Viewer",
            }
        ],
        "UTImportedTypeDeclarations": _imported_types(),
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": ".".join(map(str, MINIMUM_MACOS)),
        "LSArchitecturePriority": ["arm64"],
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "CHARL-E is free software under the MIT licence.",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # dark windows are ours as well
        "NSSupportsAutomaticGraphicsSwitching": True,
        # The system asks these when CHARL-E opens a file there that nobody dropped or picked.
        **{
            f"NS{place}FolderUsageDescription": (
                f"CHARL-E reads the pictures and models that you keep in your {place} folder."
            )
            for place in ("Desktop", "Documents", "Downloads")
        },
        "NSRemovableVolumesUsageDescription": (
            "CHARL-E reads models that you keep on an external disk."
        ),
    }


def _document_types() -> list[dict[str, Any]]:
    """CHARL-E is nobody's usual viewer of pictures: it stands under "Open With" only."""
    return [
        {
            "CFBundleTypeName": "Picture with a recipe",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(PICTURES),
        },
        {
            "CFBundleTypeName": "Stable Diffusion model",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Alternate",
            "LSItemContentTypes": list(MODELS),
        },
    ]


def _imported_types() -> list[dict[str, Any]]:
    return [
        {
            "UTTypeIdentifier": identifier,
            "UTTypeDescription": _MODEL_NAMES[suffix],
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {"public.filename-extension": [suffix]},
        }
        for identifier, suffix in MODELS.items()
    ]
