"""One model on its way: title, bar, words, and a button to pause or go on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from charle.app.downloads import Download, Standing
from charle.app.sentences import in_full
from charle.errors import CharleError
from charle.ui.first_run.download_words import fraction, standing_words
from charle.ui.first_run.page import say
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label, set_kind
from charle.ui.widgets.progress_line import ProgressLine


class DownloadRow(QFrame):
    """Told what to show.

    Signals: ``pause_wanted()`` and ``start_wanted()`` when the person presses the button.
    """

    pause_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        set_kind(self, "card")
        self._title_words = title
        self._is_going_on = False
        self.button = push_button("")
        self.words = label("", "secondary", wraps=True)
        self.trouble = label("", "body", wraps=True)
        self._bar = ProgressLine(self.tr("How much of {0} is here").format(title))
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(label(title, "strong"))
        top.addStretch()
        top.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._bar)
        column.addWidget(self.words)
        column.addWidget(self.trouble)
        self.button.clicked.connect(self._on_clicked)
        say(self.trouble, "")

    def show_download(self, download: Download) -> None:
        """A model that is downloaded."""
        self._bar.set_fraction(fraction(download))
        say(self.words, standing_words(download))
        error = download.error if download.standing is Standing.FAILED else None
        self._show_trouble(error)
        self._is_going_on = download.is_going_on
        self._offer(
            {
                Standing.WAITING: self.tr("Pause"),
                Standing.RUNNING: self.tr("Pause"),
                Standing.PAUSED: self.tr("Continue download"),
                Standing.FAILED: self.tr("Try again"),
            }.get(download.standing, "")
        )

    def show_import(self, share: float | None, words: str) -> None:
        """A model of the person's own that is copied."""
        self._bar.set_fraction(share)
        say(self.words, words)
        self._show_trouble(None)
        self._is_going_on = True
        self._offer(self.tr("Stop"))

    def show_ended(self, words: str, *, is_ready: bool, error: CharleError | None = None) -> None:
        """The import has ended."""
        self._bar.set_fraction(1.0 if is_ready else 0.0)
        say(self.words, words)
        self._show_trouble(error)
        self._is_going_on = False
        self._offer("" if is_ready else self.tr("Try again"))

    def _show_trouble(self, error: CharleError | None) -> None:
        say(self.trouble, in_full(error) if error is not None else "")

    def _offer(self, text: str) -> None:
        self.button.setText(text)
        self.button.setAccessibleName(f"{text}: {self._title_words}" if text else "")
        self.button.setVisible(bool(text))

    def _on_clicked(self) -> None:
        if self._is_going_on:
            self.pause_wanted.emit()
        else:
            self.start_wanted.emit()
