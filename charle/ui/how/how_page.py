""" "How it works": latent diffusion in plain words, beside the steps of a real picture."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from charle.ui.how.player import Player
from charle.ui.how.reels import Reel
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import frame, label

_WIDTH_PX = 780
_NUMBER_PX = 28


class HowPage(QWidget):
    """Shows a reel where there is one.

    Signals:
        gif_wanted(Reel, Path): write the reel to the file.
        drawing_wanted(): there are no steps to show yet; the person wants to draw.
    """

    gif_wanted = Signal(object, object)
    drawing_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.player = Player()
        self.player.save_wanted.connect(self._on_save)
        self._prompt = label("", "lead", wraps=True)
        self._none = self._make_none()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 28, 28, 36)
        column.setSpacing(14)
        column.addWidget(label(self.tr("How it works"), "headline"))
        column.addWidget(
            label(
                self.tr(
                    "CHARL-E does not search for pictures or paste them together. It begins with "
                    "pure noise and takes the noise away, a little at a time, until a picture is "
                    "left that fits your words."
                ),
                "lead",
                wraps=True,
            )
        )
        column.addWidget(self._make_stage())
        for number, (title, words) in enumerate(self._chapters(), start=1):
            column.addWidget(_chapter(number, title, words))
        column.addStretch()
        inner.setMaximumWidth(_WIDTH_PX)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(inner, 1_000)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(middle)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self.show_reel(None)

    def show_reel(self, reel: Reel | None) -> None:
        """The steps to play; None if no picture was drawn since the start."""
        self.player.setVisible(reel is not None)
        self._prompt.setVisible(reel is not None)
        self._none.setVisible(reel is None)
        if reel is not None and reel is not self.player.reel:
            self._prompt.setText(self.tr("“{0}”").format(reel.prompt))
            self.player.show_reel(reel)

    def minimumSizeHint(self) -> QSize:
        return QSize(500, 300)

    def _make_stage(self) -> QFrame:
        stage = frame("card")
        column = QVBoxLayout(stage)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(10)
        self._prompt.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._prompt)
        column.addWidget(self.player)
        column.addWidget(self._none)
        return stage

    def _make_none(self) -> QWidget:
        none = QWidget()
        column = QVBoxLayout(none)
        column.setContentsMargins(12, 24, 12, 24)
        column.setSpacing(12)
        words = label(
            self.tr("Draw a picture, and its own steps play here."), "subhead", wraps=True
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        draw = push_button(self.tr("Draw something"), "primary")
        draw.clicked.connect(self.drawing_wanted)
        column.addWidget(words)
        column.addWidget(draw, 0, Qt.AlignmentFlag.AlignHCenter)
        return none

    def _chapters(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("It starts with noise"),
                self.tr(
                    "The seed is a number from which the noise is made, like the deal of a deck of "
                    "cards. The same seed always gives the same noise, and so the same picture."
                ),
            ),
            (
                self.tr("Your words become directions"),
                self.tr(
                    "One part of the model has read millions of captions. It turns your prompt "
                    "into a few hundred numbers for each word, which say where a fitting picture "
                    "lies."
                ),
            ),
            (
                self.tr("Step by step, the noise goes away"),
                self.tr(
                    "At each step the model guesses which part of what it sees is noise, once with "
                    "your words and once without. The difference between the two guesses shows the "
                    "way; guidance says how far to follow it. Rough shapes come first, then detail."
                ),
            ),
            (
                self.tr("All of it in miniature"),
                self.tr(
                    "The steps do not work on pixels but on a miniature with eight times fewer "
                    "points in each direction, called latents. That is why your own machine can do "
                    "it, and why the steps above look so coarse."
                ),
            ),
            (
                self.tr("Then it is unfolded"),
                self.tr(
                    "At the end another part, the decoder, unfolds the miniature into the finished "
                    "picture and fills in texture and edges."
                ),
            ),
            (
                self.tr("Where the skill comes from"),
                self.tr(
                    "A model learns by looking at captioned pictures to which noise was added, and "
                    "by guessing the noise. It keeps no pictures, only what helps it to guess. "
                    "What it rarely saw, it draws badly: hands, letters, counts."
                ),
            ),
        ]

    def _on_save(self) -> None:
        reel = self.player.reel
        if reel is None:
            return
        dialog = QFileDialog(self)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("GIF (*.gif)")
        dialog.setDefaultSuffix("gif")
        dialog.selectFile(f"{reel.path.stem}.gif")
        dialog.fileSelected.connect(lambda name: self.gif_wanted.emit(reel, Path(name)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _chapter(number: int, title: str, words: str) -> QWidget:
    badge = QLabel(str(number))
    badge.setFixedSize(_NUMBER_PX, _NUMBER_PX)
    badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
    badge.setObjectName("badge")
    text = QVBoxLayout()
    text.setSpacing(4)
    text.addWidget(label(title, "subhead", wraps=True))
    text.addWidget(label(words, "long", wraps=True))
    chapter = QWidget()
    row = QHBoxLayout(chapter)
    row.setContentsMargins(0, 6, 0, 0)
    row.setSpacing(14)
    row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(text, 1)
    return chapter
