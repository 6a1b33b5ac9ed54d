"""One stored model: its size, when it was last used, and what can be done with it."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from charle.app.optimising import Optimised
from charle.app.sentences import translated
from charle.app.storage import Chore
from charle.core.progress import Progress
from charle.ui import wording
from charle.ui.first_run.page import say
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.kinds import label, set_kind
from charle.ui.widgets.progress_line import ProgressLine
from charle.weights.download_progress import DownloadProgress
from charle.weights.store import Condition, StoredModel

translate = QCoreApplication.translate
_CAN_VERIFY = {Condition.READY, Condition.CHANGED}
_CAN_MOVE = {Condition.READY, Condition.UNRECORDED}


class ModelRow(QFrame):
    """Told what to show. Asks before it removes.

    Signals: ``verify_wanted``, ``repair_wanted``, ``move_wanted``, ``home_wanted`` (move it back to
    where models usually are), ``remove_wanted``, ``optimise_wanted`` and ``stop_wanted``, each when
    the person presses the button.
    """

    verify_wanted = Signal()
    repair_wanted = Signal()
    move_wanted = Signal()
    home_wanted = Signal()
    remove_wanted = Signal()
    stop_wanted = Signal()
    optimise_wanted = Signal()

    def __init__(
        self,
        model: StoredModel,
        *,
        can_repair: bool,
        optimised: Optimised = Optimised.IMPOSSIBLE,
    ) -> None:
        """``can_repair``: its files can be downloaded again."""
        super().__init__()
        set_kind(self, "card")
        self.model = model
        self._title = translated(model.title)
        self._can_repair = can_repair
        self._optimised = optimised
        self.badge = label("", "badge")
        self.facts = label(_facts(model), "secondary", wraps=True)
        self.words = label("", "body", wraps=True)
        self.bar = ProgressLine(self.tr("How far it is"))
        self.optimise = push_button(
            self.tr("Go on optimising")
            if optimised is Optimised.BEGUN
            else self.tr("Optimise for this Mac")
        )
        self.begin = push_button(self.tr("Begin"))
        self.not_now = push_button(self.tr("Not now"))
        self.verify = push_button(self.tr("Verify"))
        is_begun = model.condition is Condition.BEGUN
        self.repair = push_button(self.tr("Continue download") if is_begun else self.tr("Repair"))
        self.move_button = push_button(self.tr("Move…"))
        self.home = push_button(self.tr("Move back"))
        self.remove = push_button(self.tr("Remove"))
        self.stop = push_button(self.tr("Stop"))
        self.keep = push_button(self.tr("Keep"))
        self.really = push_button(self.tr("Remove"))
        self._usual = (
            self.verify,
            self.repair,
            self.move_button,
            self.home,
            self.remove,
        )
        self._answers = (self.stop, self.keep, self.really)
        self._optimising = (self.optimise, self.not_now, self.begin)
        self._lay_out()
        self._connect()
        self.show_rest()

    def show_rest(self, words: str = "", *, is_damaged: bool = False) -> None:
        """Nothing is being done; ``words`` tell what came of the last thing that was."""
        condition = self.model.condition
        is_begun = condition is Condition.BEGUN
        lacks_files = is_damaged or is_begun or condition is Condition.CHANGED
        can_optimise = self._optimised in (Optimised.NOT_YET, Optimised.BEGUN)
        self._set_shown(
            optimise=can_optimise and condition in _CAN_MOVE and not is_damaged,
            verify=condition in _CAN_VERIFY,
            repair=self._can_repair and lacks_files,
            move_button=condition in _CAN_MOVE,
            home=self.model.is_moved and condition in _CAN_MOVE,
            remove=True,
        )
        self.bar.hide()
        say(self.words, words)
        say(self.badge, _badge(self.model, self._optimised))

    def show_busy(self, chore: Chore, progress: DownloadProgress | Progress | None = None) -> None:
        """Something is being done."""
        self._set_shown(stop=chore is not Chore.REMOVING)
        self.bar.set_fraction(_fraction(progress))
        self.bar.show()
        say(self.words, _busy_words(chore, progress))

    def set_usable(self, is_usable: bool) -> None:
        """While something is being done to another model, nothing can be done to this one."""
        for button in (*self._usual, *self._optimising):
            button.setEnabled(is_usable)

    def _lay_out(self) -> None:
        title = label(self._title, "strong")
        for button in (*self._usual, *self._answers, *self._optimising):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{button.text()}: {self._title}")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(title)
        top.addWidget(self.badge)
        top.addStretch()
        for button in (*self._usual, *self._answers):
            top.addWidget(button)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.facts, 1)
        for button in self._optimising:
            middle.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 14, 12)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(middle)
        column.addWidget(self.bar)
        column.addWidget(self.words)

    def _connect(self) -> None:
        self.optimise.clicked.connect(self._explain)
        self.begin.clicked.connect(self.optimise_wanted)
        self.not_now.clicked.connect(self._on_not_now)
        self.verify.clicked.connect(self.verify_wanted)
        self.repair.clicked.connect(self.repair_wanted)
        self.move_button.clicked.connect(self.move_wanted)
        self.home.clicked.connect(self.home_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        self.remove.clicked.connect(self._ask)
        self.keep.clicked.connect(self._on_keep)
        self.really.clicked.connect(self.remove_wanted)

    def _explain(self) -> None:
        """What optimising brings and costs, before it begins."""
        self._set_shown(begin=True, not_now=True)
        say(
            self.words,
            self.tr(
                "Makes a second form of this model that suits your Mac’s chip: pictures may come "
                "up to twice as fast, and with far less energy. This takes a few minutes and up "
                "to {0} once. You can draw meanwhile, and stop at any time."
            ).format(wording.file_size(self.model.size_bytes)),
        )
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_not_now(self) -> None:
        self.show_rest()
        self.optimise.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        self._set_shown(keep=True, really=True)
        size = wording.file_size(self.model.size_bytes)
        if self.model.condition is Condition.AWAY:
            words = self.tr("Remove it from the list? Its files stay on the disk they are on.")
        elif self._can_repair:
            words = self.tr(
                "Remove it and free {0}? Your pictures stay. You can download it again."
            ).format(size)
        else:
            words = self.tr(
                "Remove it and free {0}? Your pictures stay. Keep the file you made it from, if "
                "you may want it again."
            ).format(size)
        say(self.words, words)
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_keep(self) -> None:
        self.show_rest()
        self.remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_shown(self, **shown: bool) -> None:
        buttons: dict[str, QWidget] = {
            "optimise": self.optimise,
            "begin": self.begin,
            "not_now": self.not_now,
            "verify": self.verify,
            "repair": self.repair,
            "move_button": self.move_button,
            "home": self.home,
            "remove": self.remove,
            "stop": self.stop,
            "keep": self.keep,
            "really": self.really,
        }
        for name, button in buttons.items():
            button.setVisible(shown.get(name, False))


def _facts(model: StoredModel) -> str:
    parts = []
    if model.condition is not Condition.AWAY:
        parts.append(wording.file_size(model.size_bytes))
    if model.last_used is not None:
        moment = QDateTime.fromSecsSinceEpoch(int(model.last_used.timestamp()))
        day = QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)
        parts.append(translate("ModelRow", "last used on {0}").format(day))
    elif not model.is_add_on and model.condition is not Condition.BEGUN:
        parts.append(translate("ModelRow", "not used yet"))
    if model.is_moved:
        parts.append(_short(str(model.folder)))
    return "  ·  ".join(parts)


def _short(path: str) -> str:
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    return f"~{path.removeprefix(home)}" if path.startswith(f"{home}/") else path


def _fraction(progress: DownloadProgress | Progress | None) -> float | None:
    """How much is done, None where nobody knows."""
    if isinstance(progress, Progress):
        return progress.step / progress.steps if progress.steps else None
    if progress is not None and progress.total_bytes:
        return progress.done_bytes / progress.total_bytes
    return None


def _badge(model: StoredModel, optimised: Optimised) -> str:
    is_optimised = optimised is Optimised.READY
    usual = translate("ModelRow", "Optimised for this Mac") if is_optimised else ""
    return {
        Condition.READY: usual,
        Condition.UNRECORDED: usual,
        Condition.CHANGED: translate("ModelRow", "Changed: verify it"),
        Condition.BEGUN: translate("ModelRow", "Download not finished"),
        Condition.AWAY: translate("ModelRow", "Its disk is not connected"),
    }[model.condition]


def _busy_words(chore: Chore, progress: DownloadProgress | Progress | None) -> str:
    if isinstance(progress, Progress):
        return wording.phase_words(progress)
    return {
        Chore.VERIFYING: translate("ModelRow", "Reading every file and comparing it…"),
        Chore.MOVING: translate(
            "ModelRow", "Copying and comparing; the model stays usable meanwhile…"
        ),
        Chore.REMOVING: translate("ModelRow", "Removing…"),
        Chore.OPTIMISING: translate("ModelRow", "Optimising; you can go on drawing…"),
    }[chore]
