""" "More": every knob of the drawing, each explained in one plain sentence."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from charle.app.sentences import translated
from charle.core.request import (
    GUIDANCE_LIMIT,
    SEED_COUNT,
    SIZE_MAX_PX,
    SIZE_MIN_PX,
    SIZE_MULTIPLE_PX,
    STEPS_LIMIT,
    DeviceChoice,
    Sampler,
    random_seed,
)
from charle.ui import wording
from charle.ui.draft import Draft
from charle.ui.draft_holder import DraftHolder
from charle.ui.models import Model
from charle.ui.side.panel import SidePanel
from charle.ui.widgets.buttons import ChoiceButton, IconButton, push_button
from charle.ui.widgets.kinds import label, rule
from charle.ui.widgets.number_field import NumberField
from charle.ui.widgets.number_slider import NumberSlider

_STEPS_SHOWN = 100
_GUIDANCE_SHOWN = 20.0
_NEGATIVE_PX = 58


class Inspector(SidePanel):
    """Edits the draft.

    Signals:
        model_chosen(Model), device_chosen(DeviceChoice): the person picked another one.
    """

    model_chosen = Signal(object)
    device_chosen = Signal(object)

    def __init__(self, holder: DraftHolder) -> None:
        super().__init__(self.tr("More"))
        self._holder = holder
        self.steps = NumberSlider(self.tr("Steps"), 1, _STEPS_SHOWN, STEPS_LIMIT)
        self.guidance = NumberSlider(
            self.tr("Guidance"), 0, _GUIDANCE_SHOWN, GUIDANCE_LIMIT, decimals=1
        )
        self.sampler = ChoiceButton(self.tr("Sampler"))
        self.seed = QLineEdit()
        self.dice = IconButton("dice", self.tr("Roll a new seed"))
        self.lock = IconButton("unlock", self.tr("Keep this seed"))
        self.negative = QPlainTextEdit()
        self.width_px = _size_field(self.tr("Width in pixels"))
        self.height_px = _size_field(self.tr("Height in pixels"))
        self.swap = IconButton("swap", self.tr("Swap width and height"))
        self.model = ChoiceButton(self.tr("Model"))
        self.device = ChoiceButton(self.tr("Device"))
        self.usual = push_button(self.tr("Back to the usual values"))
        self._size_words = label("", "secondary", wraps=True)
        self._last_seed: int | None = None
        self._set_up()
        self._lay_out()
        self._connect()
        self.on_draft_changed()

    def set_models(self, models: Sequence[Model]) -> None:
        choices = [(model, translated(model.card.title)) for model in models]
        self.model.set_choices(choices, self._holder.model)

    def set_devices(self, devices: Sequence[DeviceChoice], chosen: DeviceChoice) -> None:
        self.device.set_choices([(one, wording.device_words(one)) for one in devices], chosen)

    def note_seed(self, seed: int) -> None:
        """The seed of the last drawing: what locking keeps when no seed is set."""
        self._last_seed = seed

    def _set_up(self) -> None:
        self.sampler.set_choices([(one, str(one)) for one in Sampler], Sampler.DPM_2M_KARRAS)
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setPlaceholderText(self.tr("a new one each time"))
        self.seed.setMaxLength(len(str(SEED_COUNT)))
        self.lock.setCheckable(True)
        self.lock.set_icon_names("unlock", "lock")
        self.negative.setObjectName("negativeField")
        self.negative.setAccessibleName(self.tr("Negative prompt"))
        self.negative.setPlaceholderText(self.tr("blurry, text, …"))
        self.negative.setTabChangesFocus(True)
        self.negative.setFixedHeight(_NEGATIVE_PX)

    def _lay_out(self) -> None:
        self._group(self.tr("Steps"), self.steps, self.tr("More steps: finer, and slower to draw."))
        self._group(
            self.tr("Guidance"),
            self.guidance,
            self.tr("How closely the picture follows your words. Too much looks harsh."),
        )
        self._group(
            self.tr("Sampler"),
            self.sampler,
            self.tr("The way from noise to picture. Each has its own look."),
        )
        self._group(
            self.tr("Seed"),
            _row(self.seed, self.dice, self.lock),
            self.tr("Same seed and settings: same picture. Lock it to change one thing at a time."),
        )
        self._group(
            self.tr("Leave out"), self.negative, self.tr("What should not be in the picture.")
        )
        times = label("×", "secondary")
        self._group(
            self.tr("Exact size"),
            _row(self.width_px, times, self.height_px, self.swap, None),
            self._size_words,
        )
        self._group(
            self.tr("Model"),
            self.model,
            self.tr("What has learnt to draw. Each was shown other pictures."),
        )
        self._group(
            self.tr("Device"), self.device, self.tr("Which part of this machine does the drawing.")
        )
        self.body.addWidget(self.usual)
        self.body.addStretch()

    def _group(self, title: str, control: QWidget | QLayout, words: str | QLabel) -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label(title, "strong"))
        if isinstance(control, QWidget):
            column.addWidget(control)
        else:
            column.addLayout(control)
        column.addWidget(label(words, "secondary", wraps=True) if isinstance(words, str) else words)
        self.body.addLayout(column)
        self.body.addSpacing(2)
        self.body.addWidget(rule())
        self.body.addSpacing(2)

    def _connect(self) -> None:
        holder = self._holder
        holder.changed.connect(self.on_draft_changed)
        self.steps.changed.connect(self._on_steps)
        self.guidance.changed.connect(self._on_guidance)
        self.sampler.chosen.connect(self._on_sampler)
        self.seed.textEdited.connect(self._on_seed)
        self.dice.clicked.connect(self._on_dice)
        self.lock.clicked.connect(self._on_lock)
        self.negative.textChanged.connect(self._on_negative)
        for box in (self.width_px, self.height_px):
            box.changed.connect(self._on_size)
        self.swap.clicked.connect(self._on_swap)
        self.model.chosen.connect(self.model_chosen)
        self.device.chosen.connect(self.device_chosen)
        self.usual.clicked.connect(self._on_usual)

    def on_draft_changed(self) -> None:
        draft, card = self._holder.draft, self._holder.card
        self.steps.set_value(draft.steps_for(card))
        self.guidance.set_value(card.guidance if draft.guidance is None else draft.guidance)
        self.sampler.set_value(draft.sampler or card.sampler)
        self._show_seed(draft)
        if self.negative.toPlainText() != draft.negative_prompt:
            self.negative.setPlainText(draft.negative_prompt)
        self._show_size(*draft.size_for(card))
        self.model.set_value(self._holder.model)
        best = wording.size(card.width, card.height)
        words = self.tr("In pixels. This model draws best at {0}.").format(best)
        self._size_words.setText(words)

    def _show_seed(self, draft: Draft) -> None:
        text = "" if draft.seed is None else str(draft.seed)
        if self.seed.text() != text:
            self.seed.setText(text)
        self.lock.setChecked(draft.seed is not None)
        is_locked = draft.seed is not None
        self.lock.set_name(
            self.tr("Let the seed change") if is_locked else self.tr("Keep the seed")
        )

    def _show_size(self, width: int, height: int) -> None:
        self.width_px.set_value(width)
        self.height_px.set_value(height)

    def _on_steps(self, steps: float) -> None:
        self._holder.set(steps=round(steps))

    def _on_guidance(self, guidance: float) -> None:
        self._holder.set(guidance=round(guidance, 1))

    def _on_sampler(self, sampler: object) -> None:
        self._holder.set(sampler=sampler)

    def _on_seed(self, text: str) -> None:
        digits = "".join(character for character in text if character in "0123456789")
        seed = min(int(digits), SEED_COUNT - 1) if digits else None
        self._holder.set(seed=seed)
        self._show_seed(self._holder.draft)

    def _on_dice(self) -> None:
        self._holder.set(seed=random_seed())

    def _on_lock(self, is_locked: bool) -> None:
        if not is_locked:
            self._holder.set(seed=None)
        elif self._holder.draft.seed is None:
            self._holder.set(seed=random_seed() if self._last_seed is None else self._last_seed)

    def _on_negative(self) -> None:
        self._holder.set(negative_prompt=self.negative.toPlainText())

    def _on_size(self) -> None:
        self._holder.set(size=(round(self.width_px.value), round(self.height_px.value)))

    def _on_swap(self) -> None:
        self._holder.set(size=(round(self.height_px.value), round(self.width_px.value)))

    def _on_usual(self) -> None:
        self._holder.set(
            steps=None,
            guidance=None,
            sampler=None,
            seed=None,
            size=None,
            negative_prompt="",
            variation_strength=0.0,
        )


def _size_field(name: str) -> NumberField:
    field = NumberField(name, SIZE_MIN_PX, SIZE_MAX_PX, step=SIZE_MULTIPLE_PX)
    field.setFixedWidth(72)
    return field


def _row(*widgets: QWidget | None) -> QHBoxLayout:
    """Widgets side by side; None is stretch."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        if widget is None:
            row.addStretch()
        else:
            row.addWidget(widget)
    return row
