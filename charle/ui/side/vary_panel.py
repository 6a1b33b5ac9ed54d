""" "Vary": near relatives of a picture, from noise blended a little towards other noise."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider

from charle.core.recipe import Recipe
from charle.ui import images
from charle.ui.draft import COUNTS
from charle.ui.side.panel import SidePanel
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label
from charle.ui.widgets.segmented import Segmented

_USUAL_PERCENT = 20
_THUMB_PX = 132


class VaryPanel(SidePanel):
    """Signals: ``vary_wanted(Recipe, float, int)``: of what, how strongly (0 to 1), how many."""

    vary_wanted = Signal(object, float, int)

    def __init__(self) -> None:
        super().__init__(self.tr("Vary"))
        self._recipe: Recipe | None = None
        self._thumb = QLabel()
        self._thumb.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.strength = QSlider(Qt.Orientation.Horizontal)
        self.strength.setRange(2, 80)
        self.strength.setValue(_USUAL_PERCENT)
        self.strength.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.strength.setAccessibleName(self.tr("How different"))
        self.count = Segmented(self.tr("How many pictures"))
        for count in COUNTS:
            self.count.add(count, str(count))
        self.count.set_value(4)
        self.draw = push_button(self.tr("Draw relatives"), "primary")
        self.draw.clicked.connect(self._on_draw)
        words = self.tr("Draws relatives of this picture: the same recipe, other noise mixed in.")
        ends = QHBoxLayout()
        ends.addWidget(label(self.tr("A little"), "secondary"))
        ends.addStretch()
        ends.addWidget(label(self.tr("A lot"), "secondary"))
        self.body.addWidget(self._thumb)
        self.body.addWidget(label(words, "secondary", wraps=True))
        self.body.addSpacing(8)
        self.body.addWidget(label(self.tr("How different"), "strong"))
        self.body.addWidget(self.strength)
        self.body.addLayout(ends)
        self.body.addSpacing(8)
        self.body.addWidget(label(self.tr("How many"), "strong"))
        self.body.addWidget(self.count, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(12)
        self.body.addWidget(self.draw)
        self.body.addStretch()

    @property
    def recipe(self) -> Recipe | None:
        return self._recipe

    def show_picture(self, image: QImage, recipe: Recipe | None) -> None:
        """Vary this picture from now on; one without a recipe cannot be varied."""
        self._recipe = recipe
        self.draw.setEnabled(recipe is not None)
        ratio = self.devicePixelRatioF()
        size = image.size().scaled(
            round(_THUMB_PX * ratio), round(_THUMB_PX * ratio), Qt.AspectRatioMode.KeepAspectRatio
        )
        pixmap = QPixmap.fromImage(images.sharp(image, size))
        pixmap.setDevicePixelRatio(ratio)
        self._thumb.setPixmap(pixmap)

    def _on_draw(self) -> None:
        count = self.count.value
        if self._recipe is not None and isinstance(count, int):
            self.vary_wanted.emit(self._recipe, self.strength.value() / 100, count)
