"""A field for one number, with arrow keys and without little buttons."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class NumberField(QLineEdit):
    """Takes any text while it is typed; a number out of range becomes the nearest possible.

    Signals: ``changed(float)`` when the person has entered another number.
    """

    changed = Signal(float)

    def __init__(
        self, name: str, low: float, high: float, *, step: float = 1, decimals: int = 0
    ) -> None:
        super().__init__()
        self._low, self._high, self._step, self._decimals = low, high, step, decimals
        self._value = low
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.editingFinished.connect(self._on_finished)
        self._show()

    @property
    def value(self) -> float:
        return self._value

    def set_value(self, value: float) -> None:
        """Show a number; no signal."""
        self._value = value
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_PageUp: 5,
            Qt.Key.Key_PageDown: -5,
        }
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        self._enter(self._typed() + way * self._step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def _on_finished(self) -> None:
        self._enter(self._typed())

    def _typed(self) -> float:
        number, is_number = QLocale().toDouble(self.text())
        if not is_number:
            number, is_number = QLocale.c().toDouble(self.text())
        return number if is_number else self._value

    def _enter(self, number: float) -> None:
        number = min(self._high, max(self._low, round(number, self._decimals)))
        if self._decimals == 0:
            number = round(number / self._step) * self._step
        is_new = number != self._value
        self._value = number
        self._show()
        if is_new:
            self.changed.emit(number)

    def _show(self) -> None:
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        text = locale.toString(float(self._value), "f", self._decimals)
        if self.text() != text:
            self.setText(text)
