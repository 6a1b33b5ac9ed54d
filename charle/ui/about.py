"""Two small windows: what CHARL-E is, and the licences of what is in it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from charle import __version__
from charle.paths import resource
from charle.ui.widgets.buttons import ChoiceButton, push_button
from charle.ui.widgets.centred import Centred
from charle.ui.widgets.kinds import label

_ABOUT_PX = 380
_LICENCE_SIZE = (680, 640)


class AboutDialog(QDialog):
    """Name, version and the promise."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About CHARL-E"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_ABOUT_PX)
        middle = Centred(320)
        words = self.tr(
            "Type a sentence, get a picture: Stable Diffusion on your own machine. Nothing you "
            "type or draw leaves it."
        )
        for text, kind in (
            ("CHARL-E", "headline"),
            (self.tr("Version {0}").format(__version__), "secondary"),
            (words, "body"),
        ):
            line = label(text, kind, wraps=True)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            middle.column.addWidget(line)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 28, 20, 20)
        column.setSpacing(20)
        column.addWidget(middle)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)
        # Qt would take the height that the sentence needs at its favourite width, not at this one.
        self.resize(_ABOUT_PX, column.totalHeightForWidth(_ABOUT_PX))


@dataclass(frozen=True, slots=True)
class LicenceText:
    """One text under ``resources/licences``, verbatim."""

    title: str
    text: str


class LicencesDialog(QDialog):
    """Every licence text that ships with CHARL-E, verbatim."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_LICENCE_SIZE)
        texts = licence_texts()
        self.which = ChoiceButton(self.tr("Licence"))
        self.which.set_choices([(one, one.title) for one in texts], texts[0])
        self.text = QPlainTextEdit()
        self.text.setObjectName("licenceText")
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.which.chosen.connect(self._show)
        close = push_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        head = QHBoxLayout()
        head.addWidget(self.which)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._show(texts[0])

    def _show(self, chosen: object) -> None:
        if isinstance(chosen, LicenceText):
            self.text.setPlainText(chosen.text)


def licence_texts() -> list[LicenceText]:
    """What lies in the folder of licences, by title."""
    folder = resource("licences")
    titles = tomllib.loads((folder / "titles.toml").read_text(encoding="utf-8"))
    texts = [_licence(file, titles) for file in sorted(folder.glob("*.txt"))]
    return sorted(texts, key=lambda one: one.title.casefold())


def _licence(file: Path, titles: dict[str, str]) -> LicenceText:
    return LicenceText(titles.get(file.stem, file.stem), file.read_text(encoding="utf-8"))
