"""A short message at the top of the page, with a button to take it back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label, set_kind

_SHOWN_MS = 7_000
_GAP_PX = 12
_WIDEST_PX = 760  # longer lines are hard to read
_NO_LIMIT_PX = 16_777_215  # Qt's own


class Toast(QFrame):
    """One message at a time.

    Signals: ``gone``: the message went away and its button was not pressed.
    """

    gone = Signal()

    def __init__(self, window: QWidget, body: QWidget) -> None:
        """Floats over ``body``, a part of ``window``."""
        super().__init__(window)
        self._below = body
        self._window = window
        set_kind(self, "toast")
        self._words = label("")
        self._button = push_button("")
        self._button.clicked.connect(self._on_clicked)
        self._act: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 10, 7)
        row.setSpacing(12)
        row.addWidget(self._words)
        row.addWidget(self._button)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._words.text()

    def say(self, text: str, button: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a message; the one before is gone."""
        if not self.isHidden():
            self.dismiss()
        self._words.setText(text)
        self.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._act = act
        self.show()
        self.raise_()
        self._place()
        self._timer.start()

    def act(self) -> None:
        """As if the button were pressed."""
        self._button.click()

    @property
    def can_act(self) -> bool:
        return not self.isHidden() and self._act is not None

    def dismiss(self) -> None:
        if not self.isHidden():
            self._timer.stop()
            self._act = None
            self.hide()
            self.gone.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _on_clicked(self) -> None:
        act, self._act = self._act, None
        self._timer.stop()
        self.hide()
        if act is not None:
            act()

    def _top_px(self) -> int:
        """Below the bars: at the bottom it would cover what is pressed most."""
        body = self._below
        return body.mapTo(self._window, body.rect().topLeft()).y() + _GAP_PX

    def _place(self) -> None:
        self._fit()
        left = (self._window.width() - self.width()) // 2
        self.move(left, self._top_px())

    def _fit(self) -> None:
        """One line where it fits, else as many as needed."""
        words = self._words
        words.setWordWrap(False)
        words.setMinimumWidth(0)
        words.setMaximumWidth(_NO_LIMIT_PX)
        self.adjustSize()
        excess = self.width() - min(_WIDEST_PX, self._window.width() - 2 * _GAP_PX)
        if excess > 0:
            words.setWordWrap(True)
            words.setFixedWidth(words.width() - excess)
            self.adjustSize()
