"""What all pages of the first run have in common: a headline, room for content, one thing to do."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from charle.ui.theme import MARGIN
from charle.ui.widgets.kinds import label


class Page(QWidget):
    """One page. Put content into ``body``; it scrolls where there is little room.

    The wizard's bar shows ``primary`` (the one thing to do, on the right) and ``secondary`` (an
    alternative beside it, "" for none); set them with ``offer``.

    Signals:
        offer_changed(): the bar has to look again.
        done(): go on to the next page.
    """

    offer_changed = Signal()
    done = Signal()

    def __init__(self, title: str, lead: str = "") -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._scroll: QScrollArea | None = None
        self.primary = self.tr("Continue")
        self.can_go_on = True
        self.secondary = ""
        self.title = label(title, "headline", wraps=True)
        self.lead = label(lead, "lead", wraps=True)
        self.lead.setVisible(bool(lead))
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self.body.setContentsMargins(MARGIN, 6, MARGIN, 20)
        header = QVBoxLayout()
        header.setContentsMargins(MARGIN, 26, MARGIN, 10)
        header.setSpacing(6)
        header.addWidget(self.title)
        header.addWidget(self.lead)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        self._fill(column)

    def _fill(self, column: QVBoxLayout) -> None:
        inner = Inner()
        inner.setLayout(self.body)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)

    def offer(self, primary: str, *, can_go_on: bool = True, secondary: str = "") -> None:
        """Say what can be done on this page."""
        before = (self.primary, self.can_go_on, self.secondary)
        self.primary, self.can_go_on, self.secondary = primary, can_go_on, secondary
        if before != (primary, can_go_on, secondary):
            self.offer_changed.emit()

    def enter(self) -> None:
        """The page is in front now."""

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` can be seen, once the layout has found its place."""
        if self._scroll is not None:
            QTimer.singleShot(0, widget, partial(self._scroll.ensureWidgetVisible, widget))

    def go_on(self) -> None:
        """The person pressed the primary button."""
        self.done.emit()

    def take_second(self) -> None:
        """The person pressed the secondary button."""

    def first_focus(self) -> QWidget | None:
        """What gets the keyboard when the page opens; None for the primary button."""
        return None


class Inner(QWidget):
    """What scrolls. Sentences wrap, so its height follows from its width and nothing else; the
    layout's own minimum assumes the narrowest width and would scroll where there is no need."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class FixedPage(Page):
    """A page whose content scrolls by itself and gets all the room there is."""

    def _fill(self, column: QVBoxLayout) -> None:
        column.addLayout(self.body, 1)


def say(target: QLabel, text: str) -> None:
    """Show a sentence, or nothing at all."""
    target.setText(text)
    target.setVisible(bool(text))
