"""The menus, in the order of a Mac."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
)

from charle.ui.actions import Actions
from charle.ui.widgets.toast import Toast

Keys = QKeySequence.StandardKey


class Menus(QObject):
    """Fills a window's menu bar with its actions."""

    def __init__(self, window: QMainWindow, actions: Actions, toast: Toast) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._toast = toast
        bar = window.menuBar()
        self.file = bar.addMenu(self.tr("File"))
        self.edit = bar.addMenu(self.tr("Edit"))
        self.view = bar.addMenu(self.tr("View"))
        self.picture = bar.addMenu(self.tr("Picture"))
        self.window = bar.addMenu(self.tr("Window"))
        self.help = bar.addMenu(self.tr("Help"))
        self._fill_file()
        self._fill_edit()
        self._fill_view()
        self.fill_picture(self.picture)
        self._fill_window()
        _fill(self.help, actions.show_how, actions.ideas, actions.known, None)
        _fill(self.help, actions.updates, None)
        _fill(self.help, actions.licences, actions.acknowledgements, actions.about)

    def fill_picture(self, menu: QMenu) -> None:
        """What can be done with a picture; for the context menu as well."""
        a = self._actions
        _fill(menu, a.again, a.vary, a.use_recipe, a.compare, None)
        _fill(menu, a.copy, a.save, a.reveal, None, a.favourite, None, a.trash)

    def _fill_file(self) -> None:
        a = self._actions
        _fill(self.file, a.new, a.open, None, a.draw, a.stop, a.stop_all, None)
        close = self._new(self.tr("Close Window"), Keys.Close, self._window.close)
        _fill(self.file, a.more_models, a.storage, None, close, None, a.settings, a.quit)

    def _fill_edit(self) -> None:
        undo = self._new(self.tr("Undo"), Keys.Undo, self.undo)
        redo = self._new(self.tr("Redo"), Keys.Redo, self._redo)
        cut = self._new(self.tr("Cut"), Keys.Cut, self._cut)
        copy = self._new(self.tr("Copy"), Keys.Copy, self._copy)
        paste = self._new(self.tr("Paste"), Keys.Paste, self._paste)
        select_all = self._new(self.tr("Select All"), Keys.SelectAll, self._select_all)
        a = self._actions
        _fill(self.edit, undo, redo, None, cut, copy, paste, select_all, None)
        _fill(self.edit, a.stronger, a.weaker, None, a.surprise)

    def _fill_view(self) -> None:
        a = self._actions
        _fill(self.view, a.show_draw, a.show_gallery, a.show_how, None)
        _fill(self.view, a.more, a.ideas, a.recent, None)
        full = self._new(self.tr("Full Screen"), Keys.FullScreen, self._switch_full_screen)
        self.view.addAction(full)

    def _fill_window(self) -> None:
        minimize = self._new(self.tr("Minimize"), "Ctrl+M", self._window.showMinimized)
        zoom = self._new(self.tr("Zoom"), None, self._zoom)
        _fill(self.window, minimize, zoom)

    def _new(self, text: str, keys: Keys | str | None, act: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(act)
        return action

    # A text that has the focus takes the keys itself; these are for the mouse, and for pictures.

    def undo(self) -> None:
        """Take back the last removal while it is on offer, else the last edit of the text."""
        text = _focused_text()
        if self._toast.can_act:
            self._toast.act()
        elif text is not None:
            text.undo()

    def _redo(self) -> None:
        text = _focused_text()
        if text is not None:
            text.redo()

    def _cut(self) -> None:
        text = _focused_text()
        if text is not None:
            text.cut()

    def _copy(self) -> None:
        text = _focused_text()
        if text is not None and _has_selection(text):
            text.copy()
        else:
            self._actions.copy.trigger()

    def _paste(self) -> None:
        text = _focused_text()
        if text is not None:
            text.paste()

    def _select_all(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QLineEdit | QPlainTextEdit | QAbstractItemView):
            focused.selectAll()

    def _switch_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _zoom(self) -> None:
        if self._window.isMaximized():
            self._window.showNormal()
        else:
            self._window.showMaximized()


def _fill(menu: QMenu, *actions: QAction | None) -> None:
    """Add actions; None is a line."""
    for action in actions:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(action)


def _focused_text() -> QLineEdit | QPlainTextEdit | None:
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, QLineEdit | QPlainTextEdit) else None


def _has_selection(text: QLineEdit | QPlainTextEdit) -> bool:
    if isinstance(text, QLineEdit):
        return text.hasSelectedText()
    return text.textCursor().hasSelection()
