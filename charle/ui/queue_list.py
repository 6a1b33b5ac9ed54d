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
        focused = next((row.job_id for row in self._rows if row.has_focus()), None)
        listed = jobs[:_ROWS_LISTED]
        for _ in range(len(self._rows), len(listed)):
            self._rows.append(self._new_row())
        for index, row in enumerate(self._rows):
            row.setVisible(index < len(listed))
            row.show_job(listed[index] if index < len(listed) else None, index, len(jobs))
            if focused is not None and row.job_id == focused:
                row.take_focus()
        self._words.setText(wording.waiting(sum(job.request.count for job in jobs)))
        self._fit()
        self.setVisible(bool(jobs))

    @property
    def rows(self) -> "list[_Row]":
        """One for each job that is listed, the next one first."""
        return [row for row in self._rows if row.job_id is not None]

    def set_compact(self, is_compact: bool) -> None:
        """Show one line only."""
        self._is_compact = is_compact
        self._fit()

    def _fit(self) -> None:
        shown = 1 if self._is_compact else min(_ROWS_SHOWN, max(1, len(self.rows)))
        self._head.setVisible(not self._is_compact)
        self._scroll.setFixedHeight(shown * ROW_PX + 4)

    def _new_row(self) -> "_Row":
        row = _Row()
        row.move_wanted.connect(self.move_wanted)
        row.remove_wanted.connect(self.remove_wanted)
        row.dragged.connect(self._on_dragged)
        self._column.addWidget(row)
        return row

    def _on_dragged(self, job_id: int, where: QPoint) -> None:
        """A row was dropped at a global position."""
        index = self._inner.mapFromGlobal(where).y() // ROW_PX
        self.move_wanted.emit(job_id, max(0, min(index, len(self.rows) - 1)))


class _Row(QWidget):
    """One job: grip, prompt, facts, up, down, remove. Rows are kept and shown again: making them
    anew would cost some frames at every change of the queue.
    """

    move_wanted = Signal(int, int)
    remove_wanted = Signal(int)
    dragged = Signal(int, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._index = 0
        self.setFixedHeight(ROW_PX)
        grip = _Grip()
        grip.dropped.connect(self._on_dropped)
        self._prompt = ElidedLabel("body")
        self._facts = label("", "secondary")
        self._up = IconButton("arrow-up", self.tr("Draw earlier"), kind="quiet", size_px=16)
        self._down = IconButton("arrow-down", self.tr("Draw later"), kind="quiet", size_px=16)
        remove = IconButton("close", self.tr("Remove from the queue"), kind="quiet", size_px=16)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        remove.clicked.connect(self._on_remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 2, 0)
        row.setSpacing(4)
        row.addWidget(grip)
        row.addWidget(self._prompt, 1)
        row.addSpacing(8)
        row.addWidget(self._facts)
        row.addSpacing(4)
        for button in (self._up, self._down, remove):
            row.addWidget(button)

    @property
    def job_id(self) -> int | None:
        """Of the job that is shown."""
        return self._job.id if self._job is not None else None

    def show_job(self, job: Job | None, index: int, count: int) -> None:
        """Show the job in this place of a queue of ``count``; None for an empty place."""
        self._index = index
        self._up.setEnabled(index > 0)
        self._down.setEnabled(index < count - 1)
        if job is self._job:
            return
        self._job = job
        if job is not None:
            request = job.request
            self._prompt.set_text(request.prompt.replace("\n", " "))
            many = f"{request.count} ×  " if request.count > 1 else ""
            self._facts.setText(many + wording.size(request.width, request.height))

    def has_focus(self) -> bool:
        return any(button.hasFocus() for button in (self._up, self._down))

    def take_focus(self) -> None:
        """After a move by keyboard, to move on."""
        button = self._up if self._up.isEnabled() else self._down
        button.setFocus()

    def _on_up(self) -> None:
        if self._job is not None:
            self.move_wanted.emit(self._job.id, self._index - 1)

    def _on_down(self) -> None:
        if self._job is not None:
            self.move_wanted.emit(self._job.id, self._index + 1)

    def _on_remove(self) -> None:
        if self._job is not None:
            self.remove_wanted.emit(self._job.id)

    def _on_dropped(self, where: QPoint) -> None:
        if self._job is not None:
            self.dragged.emit(self._job.id, where)


class _Grip(QLabel):
    """The dots to drag a row by."""

    dropped = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        theme().changed.connect(self._show_dots)
        self._show_dots()

    def _show_dots(self) -> None:
        colour = theme().palette.secondary
        self.setPixmap(icons.pixmap("grip", colour, 16, self.devicePixelRatioF()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.dropped.emit(event.globalPosition().toPoint())
