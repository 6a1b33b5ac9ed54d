"""The wizard: pages in a row, a list of steps at the side, one thing to do at the bottom."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from charle.app.sentences import translated
from charle.ui.first_run.bookmark import Step
from charle.ui.first_run.choice import Choice, open_agreements
from charle.ui.first_run.download_page import DownloadPage
from charle.ui.first_run.dress import Dress
from charle.ui.first_run.first_run import FirstRun
from charle.ui.first_run.licence_page import LicencePage
from charle.ui.first_run.machine_page import MachinePage, machine_title
from charle.ui.first_run.model_page import ModelPage
from charle.ui.first_run.page import Page
from charle.ui.first_run.ready_page import ReadyPage
from charle.ui.first_run.step_list import StepList
from charle.ui.first_run.welcome_page import WelcomePage
from charle.ui.widgets.buttons import push_button

_USUAL_SIZE = QSize(940, 640)
_SMALLEST_SIZE = QSize(840, 560)
_BACK = {
    Step.MACHINE: Step.WELCOME,
    Step.MODEL: Step.MACHINE,
    Step.LICENCE: Step.MODEL,
    Step.DOWNLOAD: Step.MODEL,
}


class Wizard(QDialog):
    """Walks from page to page. What goes on behind the pages belongs to ``FirstRun``."""

    def __init__(self, first_run: FirstRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Set up CHARL-E"))
        self.setMinimumSize(_SMALLEST_SIZE)
        self.resize(_USUAL_SIZE)
        self._first_run = first_run
        self._step = Step.WELCOME
        self._choice = Choice()
        self._ready_ids: tuple[str, ...] = ()
        self._is_ending = False
        self.welcome = WelcomePage(first_run)
        self.machine = MachinePage(first_run)
        self.model = ModelPage(first_run)
        self.licence = LicencePage(first_run)
        self.download = DownloadPage(first_run)
        self.ready = ReadyPage()
        self._pages: dict[Step, Page] = {
            Step.WELCOME: self.welcome,
            Step.MACHINE: self.machine,
            Step.MODEL: self.model,
            Step.LICENCE: self.licence,
            Step.DOWNLOAD: self.download,
            Step.READY: self.ready,
        }
        self.steps = StepList(
            [
                self.tr("Welcome"),
                machine_title(),
                self.tr("Choose a model"),
                self.tr("Licence"),
                self.tr("Download"),
                self.tr("Ready"),
            ]
        )
        self.later = push_button(self.tr("Finish later"), "quiet")
        self.back = push_button(self.tr("Back"), "large")
        self.second = push_button("", "large")
        self.primary = push_button("", "primary")
        self._lay_out()
        self._connect()
        Dress(self)

    @property
    def step(self) -> Step:
        """The page in front."""
        return self._step

    def start_at(self, step: Step) -> None:
        """Open where the person was, or as near to it as still makes sense."""
        choice = self._first_run.choice_under_way()
        if step in {Step.LICENCE, Step.DOWNLOAD} and not choice.is_empty:
            self._fetch(choice, starts=step is Step.LICENCE)
        elif step is Step.READY:
            self._show_ready(())
        elif step in {Step.LICENCE, Step.DOWNLOAD}:
            self._go(Step.MODEL)
        else:
            self._go(step)

    def reject(self) -> None:
        """The person closes the wizard: it waits in the menu from now on."""
        if not self._is_ending:
            self._first_run.note(was_put_off=True)
        super().reject()

    def close_for_good(self) -> None:
        """The app ends: the wizard opens by itself next time, where it was."""
        self._is_ending = True
        self.close()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        bar = QWidget()
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(20, 12, 28, 12)
        row.setSpacing(10)
        row.addWidget(self.later)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.second)
        row.addWidget(self.primary)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.steps)
        whole.addLayout(right, 1)
        for button in (self.later, self.back, self.second):
            button.setAutoDefault(False)
        self.primary.setDefault(True)

    def _connect(self) -> None:
        self.later.clicked.connect(self.reject)
        self.back.clicked.connect(self._on_back)
        self.primary.clicked.connect(self._on_primary)
        self.second.clicked.connect(self._on_second)
        for page in self._pages.values():
            page.offer_changed.connect(self._show_offer)
        self.welcome.done.connect(self._on_welcomed)
        self.machine.done.connect(self._on_looked_over)
        self.model.done.connect(self._on_chosen)
        self.licence.done.connect(self._on_agreed)
        self.licence.declined.connect(self._on_declined)
        self.download.done.connect(self._on_downloaded)
        self.ready.done.connect(self._on_finished)
        self.ready.prompt_chosen.connect(self._on_prompt)

    @property
    def _page(self) -> Page:
        return self._pages[self._step]

    def _go(self, step: Step) -> None:
        self._step = step
        if self._first_run.bookmark.step is not step:
            self._first_run.note(step=step)
        self._stack.setCurrentWidget(self._page)
        order = list(Step)
        current = order.index(step)
        self.steps.show_step(current, [index < current for index in range(len(order))])
        self._page.enter()
        self._show_offer()
        (self._page.first_focus() or self.primary).setFocus()

    def _show_offer(self) -> None:
        page = self._page
        self.primary.setText(page.primary)
        self.primary.setEnabled(page.can_go_on)
        self.second.setText(page.secondary)
        self.second.setVisible(bool(page.secondary))
        self.back.setVisible(self._step in _BACK)
        self.later.setVisible(self._step is not Step.READY)

    def _on_primary(self) -> None:
        if self._page.can_go_on:
            self._page.go_on()

    def _on_second(self) -> None:
        if self._step is Step.DOWNLOAD:
            self.reject()
        else:
            self._page.take_second()

    def _on_back(self) -> None:
        self.model.show_remark("")
        self._go(_BACK[self._step])

    def _on_welcomed(self) -> None:
        self._go(Step.MACHINE)

    def _on_looked_over(self) -> None:
        self.model.show_remark("")
        self._go(Step.MODEL)

    def _on_chosen(self) -> None:
        choice = self.model.choice
        self._first_run.note(models=tuple(model.id for model in choice.models))
        if choice.is_empty:
            self._show_ready(self.model.installed_choice)
        else:
            self._fetch(choice, starts=True)

    def _fetch(self, choice: Choice, *, starts: bool) -> None:
        """Show what has to be agreed to, then what is fetched."""
        self._choice = choice
        agreements = open_agreements(choice, self._first_run.paths)
        if agreements:
            self.licence.show_agreements(agreements)
            self._go(Step.LICENCE)
        else:
            self.download.show_choice(choice, starts=starts)
            self._go(Step.DOWNLOAD)

    def _on_agreed(self) -> None:
        self._fetch(self._choice, starts=True)

    def _on_declined(self) -> None:
        self.model.show_remark(
            self.tr("You did not agree, so nothing was downloaded. Choose another model, or leave.")
        )
        self._go(Step.MODEL)

    def _on_downloaded(self) -> None:
        self._show_ready(self.download.ready_ids)

    def _show_ready(self, ids: Sequence[str]) -> None:
        titles = {model.id: translated(model.title) for model in self._first_run.catalogue}
        if self._choice.own is not None:
            titles[self._choice.own.model_id] = self._choice.own.title
        self._ready_ids = tuple(ids)
        self.ready.show_ready([titles.get(model_id, model_id) for model_id in ids])
        self._first_run.note(is_finished=True, models=())
        self._go(Step.READY)

    def _on_finished(self) -> None:
        self._on_prompt("")

    def _on_prompt(self, prompt: str) -> None:
        add_ons = {model.id for model in self._first_run.catalogue if model.is_add_on}
        usable = [model_id for model_id in self._ready_ids if model_id not in add_ons]
        self.accept()
        self._first_run.prompt_chosen.emit(prompt, usable[0] if usable else "")
