"""What can be done with finished pictures: copy, save, show, favourite, delete, compare."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from charle.core.recipe import Recipe
from charle.core.removed_pictures import RemovedPictures
from charle.ui.actions import Actions
from charle.ui.canvas.shown import Shown
from charle.ui.clipboard import copy_picture
from charle.ui.library import Library
from charle.ui.loading import LoadedPicture, load_picture
from charle.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from charle.ui.save_dialog import SaveDialog


@dataclass(frozen=True, slots=True)
class Target:
    """A picture that an action is for; ``shown`` where its pixels are on the canvas."""

    path: Path
    shown: Shown | None = None


class PictureActions(QObject):
    """Carries the picture actions out on whatever ``targets`` answers, the first one leading.

    Signals:
        recipe_wanted(Recipe), again_wanted(Recipe): use a picture's recipe; draw it anew.
        vary_wanted(QImage, Recipe): the person wants relatives of a picture.
        compare_wanted(list[Path]): two pictures side by side, or the partner of one.
        removed(list[str]): pictures with these names are gone.
        failed(CharleError): it did not work.
    """

    recipe_wanted = Signal(object)
    again_wanted = Signal(object)
    vary_wanted = Signal(object, object)
    compare_wanted = Signal(object)
    removed = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        actions: Actions,
        library: Library,
        toast: Toast,
        window: QWidget,
        targets: Callable[[], Sequence[Target]],
    ) -> None:
        super().__init__(window)
        self._library = library
        self._toast = toast
        self._window = window
        self._targets = targets
        self._save_dialog: SaveDialog | None = None
        actions.copy.triggered.connect(self.copy)
        actions.save.triggered.connect(self.save)
        actions.reveal.triggered.connect(self.reveal)
        actions.favourite.triggered.connect(self.set_favourite)
        actions.trash.triggered.connect(self.trash)
        actions.use_recipe.triggered.connect(self.use_recipe)
        actions.again.triggered.connect(self.draw_again)
        actions.vary.triggered.connect(self.vary)
        actions.compare.triggered.connect(self.compare)
        toast.gone.connect(library.empty_aside)

    @property
    def save_dialog(self) -> "SaveDialog | None":
        """The dialog that is open, or was last."""
        return self._save_dialog

    def copy(self) -> None:
        """Copy as a file and as pixels: the Finder pastes the first, an editor the second."""
        self._with_first(self._copied)

    def save(self) -> None:
        """Ask how and where to save a copy."""
        target = self._first()
        if target is None:
            return
        from charle.ui.save_dialog import SaveDialog

        dialog = SaveDialog(self._window, target.path)
        dialog.export_wanted.connect(self._on_export)
        self._save_dialog = dialog
        dialog.open()

    def reveal(self) -> None:
        """Show the file in the Finder or its like."""
        target = self._first()
        if target is None:
            return
        if sys.platform == "darwin":
            QProcess.startDetached("open", ["-R", str(target.path)])
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target.path.parent)))

    def set_favourite(self, is_favourite: bool) -> None:
        names = [target.path.name for target in self._targets()]
        self._library.set_favourite(names, is_favourite)

    def trash(self) -> None:
        """Move to the Trash, with a few seconds to think again."""
        names = [target.path.name for target in self._targets()]
        if names:
            self._library.remove(names, self._on_removed)

    def use_recipe(self) -> None:
        self._with_recipe(self.recipe_wanted.emit)

    def draw_again(self) -> None:
        self._with_recipe(self.again_wanted.emit)

    def vary(self) -> None:
        self._with_first(self._vary)

    def compare(self) -> None:
        paths = [target.path for target in self._targets()][:2]
        if paths:
            self.compare_wanted.emit(paths)

    def _first(self) -> Target | None:
        return next(iter(self._targets()), None)

    def _with_first(self, act: Callable[[LoadedPicture], None]) -> None:
        """Call ``act`` with the first target's pixels and recipe, from the canvas or from disk."""
        target = self._first()
        if target is None:
            return
        if target.shown is not None:
            act(LoadedPicture(target.path, target.shown.image, target.shown.recipe))
            return
        path = target.path
        self._library.chores.run(lambda: load_picture(path), act, self.failed.emit)

    def _with_recipe(self, act: Callable[[Recipe], None]) -> None:
        def use(picture: LoadedPicture) -> None:
            if picture.recipe is not None:
                act(picture.recipe)
            else:
                self._toast.say(self.tr("This picture has no recipe inside."))

        self._with_first(use)

    def _copied(self, picture: LoadedPicture) -> None:
        copy_picture(picture.path, picture.image)
        self._toast.say(self.tr("Picture copied"))

    def _vary(self, picture: LoadedPicture) -> None:
        self.vary_wanted.emit(picture.image, picture.recipe)

    def _on_export(self, target: Path, with_recipe: bool, quality: int) -> None:
        dialog = self._save_dialog
        if dialog is None:
            return
        source = dialog.source
        from charle.core import picture_file

        self._library.chores.run(
            lambda: picture_file.export(source, target, with_recipe=with_recipe, quality=quality),
            lambda _: self._toast.say(self.tr("Saved as “{0}”").format(target.name)),
            self.failed.emit,
        )

    def _on_removed(self, removed: RemovedPictures) -> None:
        self.removed.emit(list(removed.names))
        count = len(removed.names)
        self._window.setFocus()  # so that Undo means the removal, not the last word typed
        self._toast.say(
            self.tr("%n picture(s) moved to the Trash", "", count),
            self.tr("Undo"),
            lambda: self._library.restore(removed),
        )
