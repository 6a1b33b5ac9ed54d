"""The resources came along: each kind is read the way the app reads it."""

from collections.abc import Callable

from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtSvg import QSvgRenderer

from charle.core.acknowledgements import acknowledgements, canonical
from charle.core.self_test import known_picture
from charle.paths import resource, resources_dir
from charle.ui.about import licence_texts
from charle.ui.check_up.check import Check
from charle.ui.language import LANGUAGES
from charle.weights.catalogue import read_catalogue


def check_resources() -> Check:
    """Translations (ours and Qt's), licences, catalogue, icons, styles, configurations."""
    missing: list[str] = []
    for name, is_there in _KINDS.items():
        try:
            if not is_there():
                missing.append(name)
        except Exception as error:  # whatever a broken bundle does
            missing.append(f"{name} ({type(error).__name__}: {error})")
    if missing:
        return Check("resources", False, "missing or broken: " + ", ".join(missing))
    count = sum(1 for path in resources_dir().rglob("*") if path.is_file())
    return Check("resources", True, f"{', '.join(_KINDS)}: {count} files")


def _has_translations() -> bool:
    folder = str(resource("i18n"))
    return all(QTranslator().load(f"charle_{language}", folder) for language in LANGUAGES)


def _has_qts_translations() -> bool:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return all(QTranslator().load(f"qtbase_{language}", folder) for language in LANGUAGES)


def _has_icons() -> bool:
    files = list(resource("icons").rglob("*.svg"))
    return bool(files) and all(QSvgRenderer(str(file)).isValid() for file in files)


def _has_acknowledgements() -> bool:
    """Every distribution brings its licence; the window's libraries are among them."""
    found = acknowledgements()
    names = {canonical(one.name) for one in found}
    return {"pyside6-essentials", "torch"} <= names and all(one.text() for one in found)


_KINDS: dict[str, Callable[[], bool]] = {
    "translations": _has_translations,
    "Qt's translations": _has_qts_translations,
    "icons": _has_icons,
    "styles": lambda: bool(list(resource("styles").glob("*.qss"))),
    "licences": lambda: bool(licence_texts()),
    "acknowledgements": _has_acknowledgements,
    "catalogue": lambda: bool(read_catalogue()),
    "configurations": lambda: resource("configs", "sd1", "model_index.json").is_file(),
    "starter model": lambda: resource("starter", "model_index.json").is_file(),
    "known picture": lambda: bool(known_picture().request.prompt),
}
