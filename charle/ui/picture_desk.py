"""Joins gallery, comparison, drag and drop, and "How it works" to the library."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu

from charle.app.controller import Controller
from charle.app.job import Job
from charle.app.sentences import in_full, joined, translated
from charle.core.gallery_entry import GalleryEntry
from charle.core.picture import Picture
from charle.core.progress import Preview
from charle.core.recipe import Recipe
from charle.errors import CharleError
from charle.ui import images
from charle.ui.draw_desk import DrawDesk
from charle.ui.drawing import Drawing
from charle.ui.how.reels import Reel, Reels
from charle.ui.library import Library
from charle.ui.loading import LoadedPicture, load_picture
from charle.ui.main_window import MainWindow
from charle.ui.picture_actions import PictureActions, Target

if TYPE_CHECKING:
    from charle.ui.gallery.gallery_page import GalleryPage


class PictureDesk(QObject):
    """Knows which pictures an action is meant for: those selected, or the one on the canvas."""

    def __init__(
        self,
        window: MainWindow,
        controller: Controller,
        drawing: Drawing,
        library: Library,
        draw_desk: DrawDesk,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._drawing = drawing
        self._library = library
        self._draw_desk = draw_desk
        self.reels = Reels()
        self._gallery: GalleryPage | None = None
        self._is_how_connected = False
        self._partner: Path | None = None
        actions = window.actions_of_window
        self.pictures = PictureActions(actions, library, window.toast, window, self.targets)
        self.pictures.recipe_wanted.connect(drawing.use_recipe)
        self.pictures.again_wanted.connect(drawing.draw_again)
        self.pictures.vary_wanted.connect(self.on_vary_wanted)
        self.pictures.compare_wanted.connect(self.on_compare_wanted)
        self.pictures.removed.connect(self.on_removed)
        self.pictures.failed.connect(self.on_failed)
        library.failed.connect(self.on_failed)
        library.changed.connect(self.on_library_changed)
        controller.picture_finished.connect(self.on_picture_finished)
        controller.steps_recorded.connect(self.on_steps_recorded)
        window.page_changed.connect(self.on_page_changed)
        window.drop_sheet.dropped.connect(self.take_recipe_of)
        window.canvas.view.menu_wanted.connect(self.show_menu)
        window.canvas.view.opened.connect(actions.show_gallery.trigger)
        window.recent.menu_wanted.connect(self.on_recent_menu)
        actions.open.triggered.connect(self.ask_for_picture)
        self._last_image: tuple[Path, QImage, str] | None = None

    def targets(self) -> Sequence[Target]:
        """What the picture actions are for now."""
        if self._window.is_gallery_in_front:
            return [Target(entry.path) for entry in self._window.gallery_page.selected()]
        shown = self._window.canvas.shown
        return [Target(shown.path, shown)] if shown is not None else []

    # --- recipes from files ---

    def take_recipe_of(self, path: Path) -> None:
        """Bring the settings of a picture file back."""
        self._library.chores.run(lambda: load_picture(path), self._on_dropped, self.on_failed)

    def ask_for_picture(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(self._window, self.tr("Whose recipe?"))
        dialog.setNameFilter(self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)")
        dialog.fileSelected.connect(lambda name: self.take_recipe_of(Path(name)))
        dialog.open()

    def _on_dropped(self, picture: LoadedPicture) -> None:
        if picture.recipe is None:
            words = self.tr("“{0}” has no recipe inside.").format(picture.path.name)
            self._window.toast.say(words)
            return
        self._drawing.use_recipe(picture.recipe)
        if picture.notes:
            self._window.toast.say(joined(*map(translated, picture.notes)))

    # --- gallery ---

    def on_page_changed(self) -> None:
        if self._window.is_gallery_in_front and self._gallery is None:
            self._gallery = gallery = self._window.gallery_page
            gallery.opened.connect(self.on_opened)
            gallery.selection_changed.connect(self.apply)
            gallery.look_wanted.connect(self.on_look_wanted)
            gallery.menu_wanted.connect(self.show_menu)
            gallery.drawing_wanted.connect(self._window.show_draw)
        if self._window.actions_of_window.show_how.isChecked():
            self._show_how()
        if not self._window.is_gallery_in_front:
            self._partner = None
        self.apply()

    def on_library_changed(self) -> None:
        if self._gallery is not None:
            self._gallery.refresh()

    def on_opened(self, entry: GalleryEntry) -> None:
        """Return or a double click in the gallery."""
        if self._partner is not None:
            partner, self._partner = self._partner, None
            self._window.show_draw()
            self._compare(partner, entry.path)
            return
        self._window.show_draw()
        self._draw_desk.open_entry(entry)

    def on_look_wanted(self, entry: GalleryEntry) -> None:
        page = self._window.gallery_page
        self._library.chores.run(
            lambda: load_picture(entry.path),
            lambda picture: page.quick_look.show_image(entry, picture.image),
        )

    def on_removed(self, names: Sequence[str]) -> None:
        shown = self._window.canvas.shown
        if shown is not None and shown.path.name in names:
            self._draw_desk.director.clear()

    def show_menu(self, where: QPoint) -> None:
        menu = QMenu(self._window)
        self._window.menus.fill_picture(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def on_recent_menu(self, entry: GalleryEntry, where: QPoint) -> None:
        """First show the picture, then its menu: an action must never hit another one."""
        self._draw_desk.open_entry(entry)
        self._library.chores.run(lambda: None, lambda _: self.show_menu(where))

    def apply(self) -> None:
        """Allow what can be done with the selected pictures."""
        if not self._window.is_gallery_in_front:
            self._draw_desk.on_state_changed()
            return
        selected = self._window.gallery_page.selected()
        actions = self._window.actions_of_window
        for action in actions.of_picture():
            action.setEnabled(bool(selected))
        actions.favourite.setChecked(bool(selected) and all(e.is_favourite for e in selected))

    # --- comparing and varying ---

    def on_compare_wanted(self, paths: Sequence[Path]) -> None:
        if len(paths) > 1:
            self._compare(paths[0], paths[1])
            return
        self._window.actions_of_window.show_gallery.trigger()
        self._partner = paths[0]
        self._window.toast.say(self.tr("Open the picture to compare with."))

    def _compare(self, left: Path, right: Path) -> None:
        self._library.chores.run(
            lambda: (load_picture(left), load_picture(right)),
            lambda pair: self._window.compare.show_pair(*pair),
        )

    def on_vary_wanted(self, image: QImage, recipe: Recipe | None) -> None:
        self._window.show_draw()
        self._window.draw_page.sides.vary.show_picture(image, recipe)
        self._window.draw_page.show_side("vary")

    # --- how it works ---

    def on_picture_finished(self, _: Job, picture: Picture, path: Path) -> None:
        self._last_image = (path, images.from_pixels(picture), picture.recipe.prompt)

    def on_steps_recorded(self, _: Job, path: Path, previews: tuple[Preview, ...]) -> None:
        if self._last_image is not None and self._last_image[0] == path:
            image, prompt = self._last_image[1:]
            self.reels.add(Reel(path, prompt, previews, image))

    def _show_how(self) -> None:
        page = self._window.how_page
        if not self._is_how_connected:
            self._is_how_connected = True
            page.gif_wanted.connect(self.write_gif)
            page.drawing_wanted.connect(self._window.show_draw)
        shown = self._window.canvas.shown
        reel = self.reels.of(shown.path if shown else None) or self.reels.newest()
        page.show_reel(reel)

    def write_gif(self, reel: Reel, target: Path) -> None:
        from charle.ui.how.gif import write_gif

        self._library.chores.run(
            lambda: write_gif(reel, target),
            lambda _: self._window.toast.say(self.tr("Saved as “{0}”").format(target.name)),
            self.on_failed,
        )

    def on_failed(self, error: CharleError) -> None:
        self._window.toast.say(in_full(error))
