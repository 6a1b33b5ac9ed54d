"""Everything the window can do, once: menus, buttons and shortcuts share these actions.

Which of them are possible follows from the controller's state and from what is on the canvas;
``apply`` is the only place where that is decided.
"""

import sys

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from charle.app.job import State

Keys = QKeySequence.StandardKey


class Actions(QObject):
    """The actions of one window; whoever carries them out connects to ``triggered``."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Drawing
        self.draw = self._new(self.tr("Draw"), "Ctrl+Return")
        self.stop = self._new(self.tr("Stop"), "Esc")
        self.stop_all = self._new(self.tr("Stop and Clear the Queue"), "Ctrl+.")
        self.new = self._new(self.tr("New Drawing"), Keys.New)
        self.surprise = self._new(self.tr("Surprise Me"), "Ctrl+Shift+R", self.tr("Surprise me"))
        self.stronger = self._new(self.tr("Make Stronger"), "Alt+Up")
        self.weaker = self._new(self.tr("Make Weaker"), "Alt+Down")
        self.open = self._new(self.tr("Open a Picture’s Recipe…"), Keys.Open)
        self.more_models = self._new(self.tr("Get More Models…"))
        self.storage = self._new(self.tr("Storage…"))
        # The picture that is shown
        self.copy = self._new(self.tr("Copy Picture"), "Ctrl+Shift+C", self.tr("Copy"))
        self.save = self._new(self.tr("Save As…"), Keys.Save, self.tr("Save…"))
        self.reveal = self._new(self._reveal_words(), "Ctrl+R")
        self.favourite = self._new(self.tr("Favourite"), "Ctrl+L", checkable=True)
        self.vary = self._new(self.tr("Vary…"), "Ctrl+Shift+V", self.tr("Vary"))
        self.again = self._new(self.tr("Draw Again"), "Ctrl+D", self.tr("Draw again"))
        self.use_recipe = self._new(self.tr("Use This Recipe"), "Ctrl+U")
        self.compare = self._new(self.tr("Compare With…"), "Ctrl+K")
        self.trash = self._new(
            self.tr("Move to the Trash"), QKeySequence("Ctrl+Backspace"), self.tr("Delete")
        )
        # The window
        self.show_draw = self._new(self.tr("Draw"), "Ctrl+1", checkable=True)
        self.show_gallery = self._new(self.tr("Gallery"), "Ctrl+2", checkable=True)
        self.show_how = self._new(
            self.tr("How It Works"), "Ctrl+3", self.tr("How it works"), checkable=True
        )
        self.more = self._new(self.tr("More Settings for This Picture"), "Ctrl+I", checkable=True)
        self.recent = self._new(self.tr("Recent Pictures"), "Ctrl+Shift+S", checkable=True)
        self.ideas = self._new(self.tr("Ideas for Prompts"), "Ctrl+Shift+I", checkable=True)
        self.known = self._new(self.tr("What the Starter Model Knows"))
        self.known.setVisible(False)
        self.licences = self._new(self.tr("Licences"))
        self.acknowledgements = self._new(self.tr("Acknowledgements"))
        self.updates = self._new(self.tr("Check for Updates…"))
        self.settings = self._new(self.tr("Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.about = self._new(self.tr("About CHARL-E"))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.quit = self._new(self.tr("Quit CHARL-E"), Keys.Quit)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def apply(self, state: State, *, has_picture: bool, has_queue: bool) -> None:
        """Allow what is possible now."""
        is_busy = state in (State.LOADING, State.DRAWING)
        self.draw.setText(self.tr("Draw") if state is State.IDLE else self.tr("Draw Next"))
        self.draw.setEnabled(True)
        self.stop.setEnabled(is_busy)
        self.stop_all.setEnabled(is_busy or has_queue)
        for action in self.of_picture():
            action.setEnabled(has_picture)

    def of_picture(self) -> tuple[QAction, ...]:
        """What can be done with the picture that is shown."""
        return (
            self.copy,
            self.save,
            self.reveal,
            self.favourite,
            self.vary,
            self.again,
            self.use_recipe,
            self.compare,
            self.trash,
        )

    def _new(
        self,
        text: str,
        keys: str | Keys | QKeySequence | None = None,
        short: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setIconText(short or text)
        action.setCheckable(checkable)
        action.setMenuRole(QAction.MenuRole.NoRole)
        return action

    def _reveal_words(self) -> str:
        if sys.platform == "darwin":
            return self.tr("Show in Finder")
        return self.tr("Show in Folder")


def keys_of(action: QAction) -> str:
    """The action's shortcut as the system writes it: "⌘↩", "Ctrl+Enter"."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
