"""Puts a style sheet of its own over the app's, in today's palette and in every later one."""

from string import Template

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from charle.paths import resource
from charle.ui.theme import theme


class Dress(QObject):
    """Dresses ``widget`` and all in it for as long as the widget lives; follows the theme."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._template = Template(resource("styles", "first_run.qss").read_text(encoding="utf-8"))
        theme().changed.connect(self.put_on)
        self.put_on()

    def put_on(self) -> None:
        self._widget.setStyleSheet(self._template.substitute(theme().palette.tokens()))
