"""The jobs that wait, as a thin list above the prompt: reorder, remove, clear."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from charle.app.job import Job
from charle.ui import icons, wording
from charle.ui.theme import theme
from charle.ui.widgets.buttons import IconButton, push_button
from charle.ui.widgets.elided_label import ElidedLabel
from charle.ui.widgets.kinds import label, set_kind

ROW_PX = 34
_ROWS_SHOWN = 3
_ROWS_LISTED = 25  # the line above counts all; more would cost a frame at every change


class QueueList(QFrame):
    """Shows the queue; hidden while it is empty.

    Signals:
        move_wanted(int, int): job id and its new place, counted from 0.
        remove_wanted(int): job id.
        clear_wanted().
    """

    move_wanted = Signal(int, int)
    remove_wanted = Signal(int)
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        set_kind(self, "row")
        self.setAccessibleName(self.tr("Waiting pictures"))
        self._is_compact = False
        self._words = label("", "secondary")
        clear = push_button(self.tr("Clear"), "link")
        clear.setAccessibleName(self.tr("Clear the queue"))
        clear.clicked.connect(self.clear_wanted)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 4, 8, 0)
        head.addWidget(self._words, 1)
        head.addWidget(clear)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(4, 2, 4, 2)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll)
        self._rows: list[_Row] = []
        self.show_jobs(())

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        focused = next((row.job.id for row in self._rows if row.has_focus()), None)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        listed = jobs[:_ROWS_LISTED]
        self._rows = [_Row(job, index, len(jobs)) for index, job in enumerate(listed)]
        for row in self._rows:
            row.move_wanted.connect(self.move_wanted)
            row.remove_wanted.connect(self.remove_wanted)
            row.dragged.connect(self._on_dragged)
            self._column.addWidget(row)
            if row.job.id == focused:
                row.take_focus()
        self._words.setText(wording.waiting(sum(job.request.count for job in jobs)))
        self._fit()
        self.setVisible(bool(jobs))

    def set_compact(self, is_compact: bool) -> None:
        """Show one line only."""
        self._is_compact = is_compact
        self._fit()

    def _fit(self) -> None:
        shown = 1 if self._is_compact else min(_ROWS_SHOWN, max(1, len(self._rows)))
        self._head.setVisible(not self._is_compact)
        self._scroll.setFixedHeight(shown * ROW_PX + 4)

    def _on_dragged(self, job_id: int, where: QPoint) -> None:
        """A row was dropped at a global position."""
        index = self._inner.mapFromGlobal(where).y() // ROW_PX
        self.move_wanted.emit(job_id, max(0, min(index, len(self._rows) - 1)))


class _Row(QWidget):
    """One job: grip, prompt, facts, up, down, remove."""

    move_wanted = Signal(int, int)
    remove_wanted = Signal(int)
    dragged = Signal(int, QPoint)

    def __init__(self, job: Job, index: int, count: int) -> None:
        super().__init__()
        self.job = job
        self._index = index
        self.setFixedHeight(ROW_PX)
        grip = _Grip()
        grip.dropped.connect(self._on_dropped)
        prompt = ElidedLabel("body", job.request.prompt.replace("\n", " "))
        many = f"{job.request.count} ×  " if job.request.count > 1 else ""
        facts = label(many + wording.size(job.request.width, job.request.height), "secondary")
        self._up = IconButton("arrow-up", self.tr("Draw earlier"), kind="quiet", size_px=16)
        self._down = IconButton("arrow-down", self.tr("Draw later"), kind="quiet", size_px=16)
        remove = IconButton("close", self.tr("Remove from the queue"), kind="quiet", size_px=16)
        self._up.setEnabled(index > 0)
        self._down.setEnabled(index < count - 1)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 2, 0)
        row.setSpacing(4)
        row.addWidget(grip)
        row.addWidget(prompt, 1)
        row.addSpacing(8)
        row.addWidget(facts)
        row.addSpacing(4)
        for button in (self._up, self._down, remove):
            row.addWidget(button)

    def has_focus(self) -> bool:
        return any(button.hasFocus() for button in (self._up, self._down))

    def take_focus(self) -> None:
        """After a move by keyboard, to move on."""
        button = self._up if self._up.isEnabled() else self._down
        button.setFocus()

    def _on_up(self) -> None:
        self.move_wanted.emit(self.job.id, self._index - 1)

    def _on_down(self) -> None:
        self.move_wanted.emit(self.job.id, self._index + 1)

    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.job.id)

    def _on_dropped(self, where: QPoint) -> None:
        self.dragged.emit(self.job.id, where)


class _Grip(QLabel):
    """The dots to drag a row by."""

    dropped = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        colour = theme().palette.secondary
        self.setPixmap(icons.pixmap("grip", colour, 16, self.devicePixelRatioF()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(event.globalPosition().toPoint())
