"""Plays a reel back and forth."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from charle.ui.canvas.picture_view import PictureView
from charle.ui.how.reels import Reel
from charle.ui.widgets.buttons import IconButton, push_button
from charle.ui.widgets.kinds import label

_FRAME_MS = 160
_VIEW_PX = 320


class Player(QWidget):
    """Signals: ``save_wanted``: the person wants the reel as a GIF."""

    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reel: Reel | None = None
        self.view = PictureView(self.tr("The picture at this step"))
        self.view.setFixedHeight(_VIEW_PX)
        self.play = IconButton("play", self.tr("Play"))
        self.play.setCheckable(True)
        self.play.set_icon_names("play", "pause")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Step"))
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words = label("", "secondary")
        self.save = push_button(self.tr("Save as GIF…"))
        self.save.clicked.connect(self.save_wanted)
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._on_tick)
        self.play.toggled.connect(self._on_play)
        self.slider.valueChanged.connect(self._show_frame)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        row.addWidget(self._words)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.view, 1)
        column.addLayout(row)

    @property
    def reel(self) -> Reel | None:
        return self._reel

    def show_reel(self, reel: Reel) -> None:
        self._reel = reel
        self.slider.setRange(0, len(reel) - 1)
        self.slider.setValue(len(reel) - 1)
        self._show_frame(self.slider.value())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.play.setChecked(False)

    def _on_play(self, is_playing: bool) -> None:
        self.play.set_name(self.tr("Pause") if is_playing else self.tr("Play"))
        if is_playing:
            if self.slider.value() == self.slider.maximum():
                self.slider.setValue(0)
            self._timer.start()
        else:
            self._timer.stop()

    def _on_tick(self) -> None:
        if self.slider.value() < self.slider.maximum():
            self.slider.setValue(self.slider.value() + 1)
        else:
            self.play.setChecked(False)

    def _show_frame(self, index: int) -> None:
        reel = self._reel
        if reel is None:
            return
        is_result = index == len(reel) - 1
        if is_result:
            self.view.show_image(reel.result, path=reel.path)
            self._words.setText(self.tr("finished"))
        else:
            size = reel.result.size()
            self.view.show_image(reel.frame(index), proportions=size, is_final=False)
            text = self.tr("step {0} of {1}").format(index + 1, len(reel) - 1)
            self._words.setText(text)
