"""What happened, in a sentence, and one button that helps."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel

from charle.app.sentences import translated
from charle.errors import (
    BadRequest,
    CharleError,
    DrawingFailed,
    EngineFailed,
    ModelError,
    SaveFailed,
    TooLarge,
)
from charle.ui import icons
from charle.ui.theme import theme
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.centred import Centred
from charle.ui.widgets.kinds import label

_ICON_PX = 36
_WIDTH_PX = 620


class FailedPanel(Centred):
    """Shows one error. The helpful button depends on the error's type.

    Signals: ``draw_again_wanted``, ``save_again_wanted``, ``smaller_wanted``,
    ``model_choice_wanted``, ``edit_wanted``, ``other_folder_wanted`` and ``dismissed``, each when
    the person presses the button of that name.
    """

    draw_again_wanted = Signal()
    save_again_wanted = Signal()
    smaller_wanted = Signal()
    model_choice_wanted = Signal()
    edit_wanted = Signal()
    other_folder_wanted = Signal()
    dismissed = Signal()

    def __init__(self) -> None:
        super().__init__(_WIDTH_PX)
        self._error: CharleError | None = None
        self._icon = QLabel()
        self._title = label("", "subhead", wraps=True)
        self._hint = label("", "lead", wraps=True)
        self._help = push_button("", "primary")
        self._help.clicked.connect(self._on_help)
        self._second = push_button(self.tr("Choose another folder…"), "large")
        self._second.clicked.connect(self.other_folder_wanted)
        self._copy = push_button(self.tr("Copy details"), "link")
        self._copy.clicked.connect(self._on_copy)
        self._close = push_button(self.tr("Never mind"), "link")
        self._close.clicked.connect(self.dismissed)
        helps = QHBoxLayout()
        helps.setSpacing(8)
        helps.addStretch()
        helps.addWidget(self._help)
        helps.addWidget(self._second)
        helps.addStretch()
        links = QHBoxLayout()
        links.addStretch()
        links.addWidget(self._copy)
        links.addWidget(self._close)
        links.addStretch()
        for words in (self._icon, self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(words)
        self.column.addSpacing(12)
        self.column.addLayout(helps)
        self.column.addLayout(links)
        theme().changed.connect(self._show_icon)
        self._show_icon()

    @property
    def error(self) -> CharleError | None:
        return self._error

    def show_error(self, error: CharleError) -> None:
        self._error = error
        self._title.setText(translated(error.title))
        self._hint.setText(translated(error.hint))
        self._help.setText(self._help_words(error))
        self._second.setVisible(isinstance(error, SaveFailed))
        self._close.setVisible(not isinstance(error, SaveFailed))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200)

    def _help_words(self, error: CharleError) -> str:
        if isinstance(error, TooLarge):
            return self.tr("Draw it smaller")
        if isinstance(error, BadRequest):
            return self.tr("Change it")
        if isinstance(error, ModelError):
            return self.tr("Choose another model")
        if isinstance(error, SaveFailed):
            return self.tr("Save again")
        if isinstance(error, DrawingFailed | EngineFailed):
            return self.tr("Draw again")
        return self.tr("Try again")

    def _on_help(self) -> None:
        error = self._error
        if isinstance(error, TooLarge):
            self.smaller_wanted.emit()
        elif isinstance(error, BadRequest):
            self.edit_wanted.emit()
        elif isinstance(error, ModelError):
            self.model_choice_wanted.emit()
        elif isinstance(error, SaveFailed):
            self.save_again_wanted.emit()
        else:
            self.draw_again_wanted.emit()

    def _on_copy(self) -> None:
        if self._error is not None:
            notes = getattr(self._error, "__notes__", [])
            text = "\n".join([self._error.title, self._error.hint, *notes])
            QGuiApplication.clipboard().setText(text)

    def _show_icon(self) -> None:
        self._icon.setPixmap(
            icons.pixmap("warning", theme().palette.secondary, _ICON_PX, self.devicePixelRatioF())
        )
