"""A slider with a field that shows and takes its number."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from charle.ui.widgets.number_field import NumberField

_FIELD_PX = 58


class NumberSlider(QWidget):
    """The field reaches beyond the slider, which offers only what is sensible.

    Signals: ``changed(float)`` when the person moves the slider or types a number.
    """

    changed = Signal(float)

    def __init__(
        self, name: str, low: float, shown: float, high: float, *, decimals: int = 0
    ) -> None:
        super().__init__()
        self._factor = 10**decimals
        step = 1 if decimals == 0 else 0.5
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(low * self._factor), round(shown * self._factor))
        self.slider.setSingleStep(round(step * self._factor))
        self.slider.setPageStep(round(5 * step * self._factor))
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.slider.setAccessibleName(name)
        self.field = NumberField(name, low, high, step=step, decimals=decimals)
        self.field.setFixedWidth(_FIELD_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self.slider.valueChanged.connect(self._on_slid)
        self.field.changed.connect(self._on_typed)

    @property
    def value(self) -> float:
        return self.field.value

    def set_value(self, value: float) -> None:
        """Show a number; no signal."""
        self.field.set_value(value)
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value * self._factor))

    def _on_slid(self, position: int) -> None:
        value = position / self._factor
        self.field.set_value(value)
        self.changed.emit(value)

    def _on_typed(self, value: float) -> None:
        self.set_value(value)
        self.changed.emit(value)
