"""The right edge of the first page: the strip of recent pictures or one of three panels.

The panels are made when they are first needed: most pictures are drawn without any of them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from charle.ui.draft_holder import DraftHolder
from charle.ui.side.recent_strip import RecentStrip

if TYPE_CHECKING:
    from charle.ui.side.ideas import Ideas
    from charle.ui.side.inspector import Inspector
    from charle.ui.side.vary_panel import VaryPanel

SIDES = ("recent", "more", "ideas", "vary")


class Sides(QWidget):
    """Shows one of ``SIDES``.

    Signals:
        made(str): the panel of this name was made; whoever fills it does so now.
        closed(): the person closed the panel that is shown.
    """

    made = Signal(str)
    closed = Signal()

    def __init__(self, holder: DraftHolder, recent: RecentStrip, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._holder = holder
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 0, 0, 0)
        self._row.addWidget(recent)
        self._panels: dict[str, QWidget] = {"recent": recent}
        self._inspector: Inspector | None = None
        self._ideas: Ideas | None = None
        self._vary: VaryPanel | None = None

    @property
    def inspector(self) -> "Inspector":
        if self._inspector is None:
            from charle.ui.side.inspector import Inspector

            self._inspector = Inspector(self._holder)
            self._inspector.closed.connect(self.closed)
            self._add("more", self._inspector)
        return self._inspector

    @property
    def ideas(self) -> "Ideas":
        if self._ideas is None:
            from charle.ui.side.ideas import Ideas

            self._ideas = Ideas(self._holder)
            self._ideas.closed.connect(self.closed)
            self._add("ideas", self._ideas)
        return self._ideas

    @property
    def vary(self) -> "VaryPanel":
        if self._vary is None:
            from charle.ui.side.vary_panel import VaryPanel

            self._vary = VaryPanel()
            self._vary.closed.connect(self.closed)
            self._add("vary", self._vary)
        return self._vary

    def has(self, name: str) -> bool:
        """Whether this panel was made already."""
        return name in self._panels

    def show_only(self, name: str) -> None:
        """Show this one in place of the one before."""
        if name not in self._panels:
            getattr(self, "inspector" if name == "more" else name)
        for one, panel in self._panels.items():
            panel.setVisible(one == name)

    def _add(self, name: str, panel: QWidget) -> None:
        panel.hide()
        self._row.addWidget(panel)
        self._panels[name] = panel
        self.made.emit(name)
