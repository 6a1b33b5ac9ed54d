"""The first page: canvas, queue and prompt on the left, one panel on the right."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from charle.ui.actions import Actions
from charle.ui.canvas.canvas import Canvas
from charle.ui.draft_holder import DraftHolder
from charle.ui.prompt_panel import PromptPanel
from charle.ui.queue_list import QueueList
from charle.ui.side.recent_strip import RecentStrip
from charle.ui.side.sides import SIDES, Sides
from charle.ui.theme import GAP, MARGIN

_STRIP_FROM_PX = 1_040  # below this width the strip of recent pictures folds away
_COMPACT_BELOW_PX = 660  # below this height margins shrink and the queue becomes one line
_COMPACT_MARGIN_PX, _COMPACT_GAP_PX = 14, 10


class DrawPage(QWidget):
    """Lays the views out and decides what folds away in a small window.

    Signals: ``side_changed(str)``: "recent", "more", "ideas" or "vary" is the panel on the right.
    """

    side_changed = Signal(str)

    def __init__(
        self,
        holder: DraftHolder,
        actions: Actions,
        recent: RecentStrip,
        canvas: Canvas,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.canvas = canvas
        self.queue = QueueList()
        self.prompt = PromptPanel(holder, actions)
        self.sides = Sides(holder, recent, self)
        self._side_name = "recent"
        self._wants_recent = True
        self._lay_out()
        self.sides.closed.connect(self.close_side)
        self.prompt.hint.came_or_went.connect(self._fit)
        actions.ideas.toggled.connect(self._on_ideas)
        actions.more.toggled.connect(self._on_more)
        actions.recent.setChecked(True)
        actions.recent.toggled.connect(self._on_recent)

    @property
    def side(self) -> str:
        return self._side_name

    def show_side(self, name: str) -> None:
        """Put one panel to the right of the canvas."""
        if name not in SIDES:
            name = "recent"
        self._side_name = name
        self._actions.more.setChecked(name == "more")
        self._actions.ideas.setChecked(name == "ideas")
        self._fit()
        self.side_changed.emit(name)

    def close_side(self) -> None:
        """Back to the strip of recent pictures."""
        self.show_side("recent")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Less than the layout asks for before it has become compact."""
        return QSize(600, 500)

    def on_queue_shown(self) -> None:
        """The queue became empty or not."""
        self._fit()

    def _lay_out(self) -> None:
        self._work = QVBoxLayout()
        self._work.addWidget(self.canvas, 1)
        self._work.addWidget(self.queue)
        self._work.addWidget(self.prompt)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._work, 1)
        row.addWidget(self.sides)

    def _fit(self) -> None:
        is_recent = self._side_name == "recent"
        has_room = self.width() >= _STRIP_FROM_PX
        self.sides.show_only(self._side_name)
        self.sides.setVisible(not is_recent or (has_room and self._wants_recent))
        is_compact = self.height() < _COMPACT_BELOW_PX
        margin = _COMPACT_MARGIN_PX if is_compact else MARGIN - 6
        sideways = _COMPACT_MARGIN_PX + 2 if is_compact else MARGIN
        self._work.setContentsMargins(sideways, margin, sideways, margin)
        self._work.setSpacing(_COMPACT_GAP_PX if is_compact else GAP)
        self.queue.set_compact(is_compact)
        is_crowded = not (self.queue.isHidden() and self.prompt.hint.isHidden())
        self.prompt.set_compact(is_compact and is_crowded)

    def _on_more(self, is_on: bool) -> None:
        if is_on != (self._side_name == "more"):
            self.show_side("more" if is_on else "recent")

    def _on_ideas(self, is_on: bool) -> None:
        if is_on != (self._side_name == "ideas"):
            self.show_side("ideas" if is_on else "recent")

    def _on_recent(self, is_on: bool) -> None:
        self._wants_recent = is_on
        self._fit()
