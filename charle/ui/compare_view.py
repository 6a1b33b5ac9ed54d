"""Two pictures beside each other, and what their recipes do differently."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from charle.core.recipe import Recipe
from charle.ui import wording
from charle.ui.canvas.picture_view import PictureView
from charle.ui.gallery.overlay import Overlay
from charle.ui.loading import LoadedPicture
from charle.ui.widgets.buttons import IconButton
from charle.ui.widgets.kinds import label


class CompareView(Overlay):
    """Covers the page; equal facts are left out, so that the difference stands out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Compare two pictures"))
        self.left = PictureView(self.tr("Left picture"))
        self.right = PictureView(self.tr("Right picture"))
        close = IconButton("close", self.tr("Close"), kind="quiet", size_px=16)
        close.clicked.connect(self.close_sheet)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Compare"), "subhead"), 1)
        head.addWidget(close)
        pictures = QHBoxLayout()
        pictures.setSpacing(14)
        pictures.addWidget(self.left)
        pictures.addWidget(self.right)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.column.addLayout(head)
        self.column.addLayout(pictures, 1)
        self.column.addWidget(self._table)

    def show_pair(self, left: LoadedPicture, right: LoadedPicture) -> None:
        for view, picture in ((self.left, left), (self.right, right)):
            view.show_image(picture.image, path=picture.path)
            prompt = picture.recipe.prompt if picture.recipe else picture.path.name
            view.setAccessibleDescription(prompt)
        self._show_differences(left.recipe, right.recipe)
        self.open()

    def _show_differences(self, left: Recipe | None, right: Recipe | None) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        rows = self.differences(left, right) if left and right else []
        if not rows:
            words = self.tr("Both have the same recipe.")
            if left is None or right is None:
                words = self.tr("One of them has no recipe inside, so only the pixels compare.")
            self._grid.addWidget(label(words, "secondary"), 0, 0, 1, 3)
        for row, (name, one, other) in enumerate(rows):
            self._grid.addWidget(label(name, "secondary"), row, 0)
            self._grid.addWidget(label(one, wraps=True), row, 1)
            self._grid.addWidget(label(other, wraps=True), row, 2)

    def differences(self, left: Recipe, right: Recipe) -> list[tuple[str, str, str]]:
        """Name, left and right value of everything that differs."""
        facts = [(self._facts(left)), (self._facts(right))]
        return [
            (name, one, other)
            for (name, one), (_, other) in zip(*facts, strict=True)
            if one != other
        ]

    def _facts(self, recipe: Recipe) -> list[tuple[str, str]]:
        return [
            (self.tr("Prompt"), recipe.prompt),
            (self.tr("Left out"), recipe.negative_prompt or "–"),
            (self.tr("Size"), wording.size(recipe.width, recipe.height)),
            (self.tr("Steps"), str(recipe.steps)),
            (self.tr("Guidance"), f"{recipe.guidance:g}"),
            (self.tr("Sampler"), str(recipe.sampler)),
            (self.tr("Seed"), str(recipe.seed)),
            (self.tr("Variation"), _percent(recipe.variation_strength)),
            (self.tr("Model"), recipe.model),
        ]


def _percent(strength: float) -> str:
    return f"{round(100 * strength)} %" if strength else "–"
