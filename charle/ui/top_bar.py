"""The bar at the top: model, the three pages, the promise to be offline, settings."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from charle.app.sentences import translated
from charle.ui.actions import Actions, keys_of
from charle.ui.models import Model
from charle.ui.theme import theme
from charle.ui.widgets.buttons import ChoiceButton, IconButton
from charle.ui.widgets.kinds import label
from charle.ui.widgets.progress_line import ProgressLine
from charle.ui.widgets.segmented import Segmented

BAR_PX = 52
_LINE_PX = 3
_MORE_MODELS = "more models"


class TopBar(QWidget):
    """Signals: ``model_chosen(Model)``, ``more_models_wanted`` when the person picks them."""

    model_chosen = Signal(object)
    more_models_wanted = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(BAR_PX)
        self._models: list[Model] = []
        self.model = ChoiceButton(self.tr("Model"), kind="quiet")
        self.pages = Segmented(self.tr("Page"))
        for action in (actions.show_draw, actions.show_gallery, actions.show_how):
            button = self.pages.add(action, action.iconText(), tip=keys_of(action))
            action.toggled.connect(button.setChecked)
        self.offline = OfflineMark()
        self.settings = IconButton("gear", self.tr("Settings"), kind="quiet")
        self.progress = ProgressLine(self.tr("How far the drawing is"), height_px=_LINE_PX)
        self.progress.setParent(self)
        self.progress.hide()
        self._lay_out()
        self.model.chosen.connect(self._on_chosen)
        self.pages.chosen.connect(self._on_page)
        self.settings.clicked.connect(actions.settings.trigger)

    def set_models(self, models: Sequence[Model], chosen: Model) -> None:
        """Offer these models, and to get more."""
        self._models = list(models)
        choices: list[tuple[object, str]] = [
            (one.folder, translated(one.card.title)) for one in models
        ]
        choices.append((_MORE_MODELS, self.tr("Get more models…")))
        self.model.set_choices(choices, chosen.folder, is_last_apart=True)

    def show_progress(self, fraction: float | None) -> None:
        """How far a drawing is that goes on behind another page."""
        self.progress.show()
        self.progress.set_fraction(fraction)

    def hide_progress(self) -> None:
        self.progress.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.progress.setGeometry(0, self.height() - _LINE_PX, self.width(), _LINE_PX)

    def _lay_out(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        left.addWidget(self.model)
        left.addStretch()
        right.setSpacing(14)
        right.addStretch()
        right.addWidget(self.offline)
        right.addWidget(self.settings)
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 0, 16, 0)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self.pages, 0, 1)
        grid.addLayout(right, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _on_chosen(self, choice: object) -> None:
        if choice == _MORE_MODELS:
            self.more_models_wanted.emit()
            return
        self.model_chosen.emit(next(one for one in self._models if one.folder == choice))

    def _on_page(self, action: object) -> None:
        if isinstance(action, QAction):
            action.trigger()


class OfflineMark(QWidget):
    """A dot and a word: whether anything of CHARL-E talks to the network now."""

    def __init__(self) -> None:
        super().__init__()
        self._dot = _Dot()
        self._word = label("", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._dot)
        row.addWidget(self._word)
        self.show_downloading(False)

    def show_downloading(self, is_downloading: bool) -> None:
        """Say "Offline", or "Downloading" while a download that the person started runs."""
        self._dot.set_on(is_downloading)
        if is_downloading:
            self._word.setText(self.tr("Downloading"))
            self.setToolTip(self.tr("A download that you started is running."))
        else:
            self._word.setText(self.tr("Offline"))
            self.setToolTip(self.tr("Everything is drawn on this machine. Nothing leaves it."))


class _Dot(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(10, 10))
        self._is_on = False
        theme().changed.connect(self.update)

    def set_on(self, is_on: bool) -> None:
        self._is_on = is_on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        palette = theme().palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent if self._is_on else palette.secondary))
        painter.drawEllipse(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5))
