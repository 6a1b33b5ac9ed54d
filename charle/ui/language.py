"""The language of the window: which there are, which one is on, and how it is put on."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from charle.paths import resource
from charle.ui.qt_app import qt_app

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Every language of the window under its own name."""

_PROPERTY = "charle_language"
_worn: list[QTranslator] = []
"""The translators that are installed; Qt would have to look through everything for them."""


def install(choice: str) -> str:
    """Put a language on before any widget is made; "" takes the system's. Returns the one taken."""
    app = qt_app()
    while _worn:
        app.removeTranslator(_worn.pop())
    language = choice if choice in LANGUAGES else _of_the_system()
    QLocale.setDefault(QLocale(language) if choice else QLocale.system())
    folders = (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"charle_{language}", str(resource("i18n"))),
    )
    for name, folder in folders:
        translator = QTranslator()
        if translator.load(name, folder):
            app.installTranslator(translator)
            _worn.append(translator)
    app.setProperty(_PROPERTY, language)
    return language


def current_language() -> str:
    """The language that is on, e.g. "en" or "zh_CN"."""
    return str(qt_app().property(_PROPERTY) or "en")


def _of_the_system() -> str:
    for wanted in QLocale.system().uiLanguages():
        name = wanted.replace("-", "_")
        if name in LANGUAGES:
            return name
        if name.startswith("zh"):
            return "zh_CN"
        if name.split("_")[0] in LANGUAGES:
            return name.split("_")[0]
    return "en"
