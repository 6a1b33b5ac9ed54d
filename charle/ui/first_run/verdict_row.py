"""One line of the system check: a mark, what was looked at, what was found, what it means."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from charle.app.sentences import translated, translated_words
from charle.core.verdicts import Fitness, Verdict
from charle.ui import icons
from charle.ui.theme import theme
from charle.ui.widgets.kinds import label

_ICON_PX = 18
_SUBJECT_PX = 76
_ICONS = {Fitness.GOOD: "check", Fitness.WORKS: "info", Fitness.UNFIT: "warning"}
translate = QCoreApplication.translate


class VerdictRow(QWidget):
    """Shows one verdict."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__()
        self.verdict = verdict
        self._icon = QLabel()
        subject = label(_subject(verdict), "secondary")
        subject.setFixedWidth(_SUBJECT_PX)
        found = label(translated_words(verdict.found), "strong", wraps=True)
        sentence = label(translated(verdict.sentence), "secondary", wraps=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._icon, 0, 0, top)
        grid.addWidget(subject, 0, 1, top)
        grid.addWidget(found, 0, 2)
        grid.addWidget(sentence, 1, 2)
        grid.setColumnStretch(2, 1)
        self.setAccessibleName(f"{_subject(verdict)}: {found.text()}. {sentence.text()}")
        theme().changed.connect(self._show_icon)
        self._show_icon()

    def _show_icon(self) -> None:
        palette = theme().palette
        is_bad = self.verdict.fitness is Fitness.UNFIT
        colour = palette.accent if is_bad else palette.secondary
        name = _ICONS[self.verdict.fitness]
        self._icon.setPixmap(icons.pixmap(name, colour, _ICON_PX, self.devicePixelRatioF()))


def _subject(verdict: Verdict) -> str:
    return {
        "Chip": translate("VerdictRow", "Chip"),
        "Graphics": translate("VerdictRow", "Graphics"),
        "System": translate("VerdictRow", "System"),
        "Memory": translate("VerdictRow", "Memory"),
        "Disk": translate("VerdictRow", "Disk"),
    }.get(verdict.subject, verdict.subject)
