"""The look of the window: follows the system's light or dark appearance while it runs.

One ``Theme`` belongs to the application. Widgets that paint themselves read ``theme().palette`` and
repaint on ``changed``; everything else is dressed by the style sheet.
"""

import sys
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from charle.paths import resource
from charle.ui.palette import DARK, LIGHT, Palette
from charle.ui.qt_app import qt_app

PROMPT_PX = 15
BODY_PX = 13
SMALL_PX = 12
CARD_RADIUS = 14
CONTROL_RADIUS = 8
GAP = 14
MARGIN = 28
FADE_MS = 150

_APPEARANCES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


class Theme(QObject):
    """The palette in use. Signals: ``changed`` after every switch of palette or new screen."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._appearance = Qt.ColorScheme.Unknown
        self._template = Template(resource("styles", "app.qss").read_text(encoding="utf-8"))
        self.palette: Palette = LIGHT
        app.setStyle("Fusion")
        app.setFont(_body_font())
        hints = app.styleHints()
        self._system = hints.colorScheme()
        hints.colorSchemeChanged.connect(self.on_scheme_changed)
        hints.setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusAllControls)
        app.screenAdded.connect(self.changed)  # icons are made for the screens that there are
        self._dress()

    def set_appearance(self, name: str) -> None:
        """``"system"``, ``"light"`` or ``"dark"``."""
        self._appearance = _APPEARANCES.get(name, Qt.ColorScheme.Unknown)
        # Title bars, menus and the system's own dialogs follow this.
        self._app.styleHints().setColorScheme(self._appearance)
        self._dress()

    def on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        """The system went light or dark."""
        self._system = scheme
        self._dress()

    def color(self, name: str) -> QColor:
        """One colour of the palette by its field name."""
        return QColor(getattr(self.palette, name))

    def _dress(self) -> None:
        scheme = self._appearance
        if scheme is Qt.ColorScheme.Unknown:
            scheme = self._system
        palette = DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        if palette is self.palette and self._app.styleSheet():
            return
        self.palette = palette
        self._app.setPalette(_qt_palette(palette))
        mode = "dark" if palette.is_dark else "light"
        tokens = palette.tokens() | {"icons": resource("icons").as_posix(), "mode": mode}
        self._app.setStyleSheet(self._template.substitute(tokens))
        self.changed.emit()


def theme() -> Theme:
    """The application's theme; made on first use."""
    app = qt_app()
    return app.findChild(Theme) or Theme(app)


def _body_font() -> QFont:
    font = QGuiApplication.font()
    if sys.platform != "darwin" and "Inter" in QFontDatabase.families():
        font = QFont("Inter")
    font.setPixelSize(BODY_PX)
    return font


def _qt_palette(palette: Palette) -> QPalette:
    """What Qt's own drawing (menus, selections, tool tips) uses."""
    roles = {
        QPalette.ColorRole.Window: palette.window,
        QPalette.ColorRole.WindowText: palette.text,
        QPalette.ColorRole.Base: palette.card,
        QPalette.ColorRole.AlternateBase: palette.panel,
        QPalette.ColorRole.Text: palette.text,
        QPalette.ColorRole.PlaceholderText: palette.secondary,
        QPalette.ColorRole.Button: palette.control,
        QPalette.ColorRole.ButtonText: palette.text,
        QPalette.ColorRole.BrightText: palette.text,
        QPalette.ColorRole.ToolTipBase: palette.card,
        QPalette.ColorRole.ToolTipText: palette.text,
        QPalette.ColorRole.Highlight: palette.accent,
        QPalette.ColorRole.HighlightedText: palette.on_accent,
        QPalette.ColorRole.Accent: palette.accent,
        QPalette.ColorRole.Link: palette.accent,
        QPalette.ColorRole.Mid: palette.line,
        QPalette.ColorRole.Dark: palette.line,
        QPalette.ColorRole.Light: palette.card,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.disabled))
    return result
