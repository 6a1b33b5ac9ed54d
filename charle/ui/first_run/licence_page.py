"""The licence of each chosen model, one after the other: read to its end, agreed to, or not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from charle.app.sentences import in_full, translated
from charle.errors import CharleError
from charle.ui.first_run.choice import Agreement, accept
from charle.ui.first_run.first_run import FirstRun
from charle.ui.first_run.licence_text import LicenceText
from charle.ui.first_run.page import FixedPage, say
from charle.ui.widgets.kinds import frame, label

_LIST_PX = 264
_NON_BREAKING_HYPHEN = "\u2011"  # “RAIL-M” is one word


class LicencePage(FixedPage):
    """Nothing is asked of any server before all licences are agreed to.

    Signals: ``declined()``: the person does not agree with the licence that is shown.
    """

    declined = Signal()

    def __init__(self, first_run: FirstRun) -> None:
        super().__init__(self.tr("Licence"), " ")
        self._first_run = first_run
        self._open: list[Agreement] = []
        self.text = LicenceText(self.tr("Licence text"))
        self.rules: tuple[str, ...] = ()
        self._rules = QVBoxLayout()
        self._rules.setSpacing(9)
        self._rules.setContentsMargins(16, 14, 14, 14)
        self._rules_card = self._make_rules_card()
        self.hint = label("", "secondary")
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.text, 1)
        row.addWidget(self._rules_card)
        self.body.setContentsMargins(28, 6, 28, 12)
        self.body.setSpacing(8)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.hint)
        self.text.read_to_end.connect(self._on_read)

    def show_agreements(self, agreements: Sequence[Agreement]) -> None:
        """Ask for these, the first one first."""
        self._open = list(agreements)
        self._show_first()

    @property
    def current(self) -> Agreement | None:
        """The licence on the page."""
        return self._open[0] if self._open else None

    def go_on(self) -> None:
        """The person agrees: write it down, then show the next one."""
        if not self._open or not self.text.is_read:
            return
        try:
            accept(self._open[0], self._first_run.paths)
        except CharleError as error:
            say(self.hint, in_full(error))
            return
        self._open.pop(0)
        if self._open:
            self._show_first()
        else:
            self.done.emit()

    def take_second(self) -> None:
        self.declined.emit()

    def first_focus(self) -> QWidget | None:
        return self.text

    def _show_first(self) -> None:
        if not self._open:
            return
        agreement = self._open[0]
        self.title.setText(self.tr("Licence of {0}").format(translated(agreement.title)))
        whole = agreement.licence.title.replace("-", _NON_BREAKING_HYPHEN)
        self.lead.setText(
            self.tr("The model belongs to its makers. They ask you to keep to this: {0}.").format(
                whole
            )
        )
        self._show_rules(agreement.licence.restrictions)
        self._offer(is_read=False)
        self.text.show_text(agreement.licence.text)
        self.text.setFocus()

    def _on_read(self) -> None:
        self._offer(is_read=True)

    def _offer(self, *, is_read: bool) -> None:
        if is_read:
            say(self.hint, self.tr("If you agree, it is noted on this machine with today's date."))
        else:
            say(self.hint, self.tr("Scroll to the end of the text to agree."))
        self.offer(self.tr("I agree"), can_go_on=is_read, secondary=self.tr("I do not agree"))

    def _make_rules_card(self) -> QFrame:
        inner = QWidget()
        inner.setLayout(self._rules)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scroll.setAccessibleName(self.tr("What you agree not to do"))
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        card = frame("card")
        card.setFixedWidth(_LIST_PX)
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(scroll)
        return card

    def _show_rules(self, rules: Sequence[str]) -> None:
        """The use restrictions as a list; a licence without any gets none."""
        self.rules = tuple(rules)
        while self._rules.count():
            item = self._rules.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._rules_card.setVisible(bool(rules))
        self._rules.addWidget(
            label(self.tr("You agree not to use the model …"), "strong", wraps=True)
        )
        for rule in rules:
            self._rules.addWidget(_rule(rule))
        self._rules.addStretch()


def _rule(text: str) -> QWidget:
    """One restriction with a dash before it."""
    row = QWidget()
    dash = label("–", "secondary")
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    line.addWidget(dash, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, "secondary", wraps=True), 1)
    return row
