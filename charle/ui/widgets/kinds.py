"""Short ways to make labels and frames that the style sheet knows by their kind."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def set_kind(widget: QWidget, kind: str) -> None:
    """Say what a widget is; the style sheet dresses it."""
    widget.setProperty("kind", kind)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def label(text: str, kind: str = "body", *, wraps: bool = False) -> QLabel:
    """A label in one of the style sheet's kinds; its text is never read as HTML."""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    result.setWordWrap(wraps)
    set_kind(result, kind)
    return result


def frame(kind: str) -> QFrame:
    result = QFrame()
    set_kind(result, kind)
    return result


def rule() -> QFrame:
    """A thin horizontal line between groups."""
    return frame("rule")
