"""What CHARL-E is, in two sentences, and the first picture at once."""

from PySide6.QtWidgets import QWidget

from charle.ui.first_run.first_run import FirstRun
from charle.ui.first_run.page import Page
from charle.ui.first_run.try_panel import TryPanel
from charle.ui.widgets.kinds import label


class WelcomePage(Page):
    """The starter model draws here while the person looks around."""

    def __init__(self, first_run: FirstRun) -> None:
        super().__init__(
            self.tr("Welcome to CHARL-E"),
            self.tr(
                "Type a sentence and get a picture, drawn on your own machine. Nothing you write "
                "or draw ever leaves it, and after one download it works without the internet."
            ),
        )
        self.try_panel = TryPanel(first_run.controller, self.tr("Try it right now"))
        self.body.addWidget(self.try_panel)
        self.body.addWidget(
            label(
                self.tr(
                    "Next: a look at this machine, then you choose a large model that can draw "
                    "nearly everything. You can leave at any time and go on later."
                ),
                "secondary",
                wraps=True,
            )
        )
        self.body.addStretch()

    def first_focus(self) -> QWidget | None:
        return self.try_panel.field
