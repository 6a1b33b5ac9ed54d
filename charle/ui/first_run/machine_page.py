"""What this machine is and what that means, and a short test that it draws right."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from charle.app.job import State
from charle.app.sentences import in_full, translated
from charle.core.verdicts import Verdict, can_draw
from charle.errors import CharleError
from charle.ui.first_run.first_run import FirstRun
from charle.ui.first_run.page import Page
from charle.ui.first_run.speed import expected_s
from charle.ui.first_run.trial_card import TrialCard
from charle.ui.first_run.verdict_row import VerdictRow
from charle.ui.widgets.kinds import frame, label, rule

translate = QCoreApplication.translate
Verdicts = tuple[Verdict, ...]


def machine_title() -> str:
    """The name of this page, as people call the thing in front of them."""
    if sys.platform == "darwin":
        return translate("MachinePage", "This Mac")
    return translate("MachinePage", "This computer")


class MachinePage(Page):
    """Looks at the machine each time it is opened; tests once, and again when asked to."""

    def __init__(self, first_run: FirstRun) -> None:
        super().__init__(
            machine_title(), self.tr("A quick look at whether everything is in place.")
        )
        self._first_run = first_run
        self._rows: list[VerdictRow] = []
        self._card = frame("card")
        self._column = QVBoxLayout(self._card)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(10)
        self._looking = label(self.tr("Looking…"), "secondary")
        self._column.addWidget(self._looking)
        self.test = TrialCard()
        self.test.again_wanted.connect(self._on_again)
        self.body.addWidget(self._card)
        self.body.addWidget(self.test)
        self.body.addStretch()
        first_run.self_test.progressed.connect(self.test.show_attempt)
        first_run.self_test.failed.connect(self._on_test_failed)
        first_run.looked_over.connect(self.show_verdicts)
        first_run.test_recorded.connect(self._show_record)
        first_run.controller.state_changed.connect(self._on_state_changed)
        self._is_waiting = False

    @property
    def rows(self) -> list[VerdictRow]:
        return self._rows

    def enter(self) -> None:
        first_run = self._first_run
        first_run.look_over()
        if first_run.bookmark.test is not None:
            self._show_record()
        elif not first_run.self_test.is_running:
            self.test.show_waiting()
            # Two at once would disturb each other's time.
            self._is_waiting = True
            self._on_state_changed(first_run.controller.state)

    def show_verdicts(self, verdicts: Verdicts) -> None:
        """Show the system check."""
        self._looking.hide()
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._rows = [VerdictRow(verdict) for verdict in verdicts]
        for number, row in enumerate(self._rows):
            if number:
                self._column.addWidget(rule())
            self._column.addWidget(row)
        if can_draw(verdicts):
            self.lead.setText(self.tr("Everything is in place."))
        else:
            self.lead.setText(self.tr("Something stands in the way. Here is what you can do."))

    def _on_state_changed(self, state: State) -> None:
        if self._is_waiting and state is State.IDLE:
            self._is_waiting = False
            self._first_run.start_test()

    def _on_again(self) -> None:
        self.test.show_waiting()
        self._first_run.test_again()

    def _on_test_failed(self, error: CharleError) -> None:
        self.test.show_error(in_full(error))

    def _show_record(self) -> None:
        first_run = self._first_run
        record = first_run.bookmark.test
        if record is not None:
            model = first_run.chosen_model
            seconds = expected_s(model, first_run.settings.settings)
            self.test.show_record(record, seconds, translated(model.title))
