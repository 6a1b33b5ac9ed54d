"""The card below the canvas: what to draw, in which shape, how well, how many, and Draw."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from charle.core.prompt import CHUNK_TOKENS
from charle.engine.engine import TokenSpan
from charle.ui import wording
from charle.ui.actions import Actions, keys_of
from charle.ui.cheat_sheet import sheet_for
from charle.ui.draft import COUNTS
from charle.ui.draft_holder import DraftHolder
from charle.ui.known import vocabulary_of
from charle.ui.prompt_field import PromptField
from charle.ui.quality import Quality
from charle.ui.shape import Shape, size_of
from charle.ui.starter_hint import StarterHint
from charle.ui.style_chips import StyleChips
from charle.ui.widgets.buttons import push_button
from charle.ui.widgets.elided_label import ElidedLabel
from charle.ui.widgets.kinds import set_kind
from charle.ui.widgets.ring import Ring
from charle.ui.widgets.scroll_row import ScrollRow
from charle.ui.widgets.segmented import Segmented

_ASK_AFTER_MS = 200
_JUDGE_AFTER_MS = 700  # not in the middle of a word
_MARGIN_PX = 16
_BOTTOM_GAP_PX = 16


class PromptPanel(QFrame):
    """Edits the draft.

    Signals: ``count_wanted(str)``: the prompt changed; somebody should count its tokens.
    """

    count_wanted = Signal(str)

    def __init__(self, holder: DraftHolder, actions: Actions) -> None:
        super().__init__()
        set_kind(self, "card")
        self.setAccessibleName(self.tr("What to draw"))
        self._holder = holder
        self._actions = actions
        self.field = PromptField()
        self.ring = Ring()
        self.hint = StarterHint()
        self.chips = StyleChips(holder)
        self.shape = Segmented(self.tr("Shape"))
        self.quality = Segmented(self.tr("Quality"))
        self.count = Segmented(self.tr("How many pictures"))
        self.more = push_button(self.tr("More…"))
        self.more.setCheckable(True)
        self.surprise = push_button(actions.surprise.iconText(), "link")
        self.draw = push_button("", "primary")
        self._estimate = ElidedLabel("secondary", is_whole_or_nothing=True)
        self._estimate.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._is_compact = False
        self._choices_px = 0
        self._fill_choices()
        self._lay_out()
        self._ask_later = QTimer(self, singleShot=True, interval=_ASK_AFTER_MS)
        self._ask_later.timeout.connect(self._ask)
        self._judge_later = QTimer(self, singleShot=True, interval=_JUDGE_AFTER_MS)
        self._judge_later.timeout.connect(self._judge)
        self._connect()
        self.on_model_changed()
        self.on_draft_changed()
        self._follow_draw()

    def set_compact(self, is_compact: bool) -> None:
        """Do without the chips, where the canvas needs the room."""
        self._middle.setVisible(not is_compact)

    def show_estimate(self, seconds: float | None) -> None:
        text = wording.estimate(seconds) if seconds is not None else ""
        self._estimate.set_text(text)
        self.draw.setAccessibleDescription(text)

    def show_tokens(self, spans: Sequence[TokenSpan]) -> None:
        """How much of the prompt the model reads."""
        count = len(spans)
        self.ring.set_fraction(count / CHUNK_TOKENS)
        self.field.show_unread(spans)
        if count > CHUNK_TOKENS:
            text = self.tr("This prompt is long: the words in grey have little say in the picture.")
        else:
            text = self.tr("The model reads all of this prompt, and has room for more.")
        details = self.tr("{0} of {1} word pieces").format(count, CHUNK_TOKENS)
        self.ring.setToolTip(f"{text}\n{details}")
        self.ring.setAccessibleName(details)
        self.ring.setAccessibleDescription(text)

    def unread_words(self) -> int:
        """How many words at the end of the prompt have little say."""
        return self.field.unread_words()

    def _fill_choices(self) -> None:
        for shape in Shape:
            self.shape.add(shape, wording.shape_words(shape), icon_name=shape.value)
        for quality in Quality:
            self.quality.add(quality, wording.quality_words(quality))
        for count in COUNTS:
            button = self.count.add(count, str(count))
            button.setAccessibleName(self.tr("%n picture(s)", "", count))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.field, 1)
        top.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        self._middle = QWidget()
        middle = QHBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(12)
        middle.addWidget(self.chips, 1)
        middle.addWidget(self.surprise)
        self._choices = ScrollRow(spacing=10)
        for widget in (self.shape, self.quality, self.count, self.more):
            self._choices.add(widget)
        bottom = QHBoxLayout()
        bottom.setSpacing(_BOTTOM_GAP_PX)
        bottom.addWidget(self._choices)
        bottom.addWidget(self._estimate, 1)
        bottom.addWidget(self.draw)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX - 4, 12)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.hint)
        column.addWidget(self._middle)
        column.addLayout(bottom)

    def _connect(self) -> None:
        holder, actions = self._holder, self._actions
        holder.changed.connect(self.on_draft_changed)
        holder.model_changed.connect(self.on_model_changed)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.draw_wanted.connect(actions.draw.trigger)
        self.hint.look_wanted.connect(actions.known.trigger)
        self.hint.model_wanted.connect(actions.more_models.trigger)
        self.chips.ideas.clicked.connect(actions.ideas.trigger)
        actions.ideas.toggled.connect(self.chips.ideas.setChecked)
        self.surprise.clicked.connect(actions.surprise.trigger)
        self.shape.chosen.connect(self._on_shape)
        self.quality.chosen.connect(self._on_quality)
        self.count.chosen.connect(self._on_count)
        self.more.clicked.connect(actions.more.trigger)
        actions.more.toggled.connect(self.more.setChecked)
        self.draw.clicked.connect(actions.draw.trigger)
        actions.draw.changed.connect(self._follow_draw)
        actions.stronger.triggered.connect(self.field.make_stronger)
        actions.weaker.triggered.connect(self.field.make_weaker)

    def on_draft_changed(self) -> None:
        draft = self._holder.draft
        card = self._holder.card
        if draft.prompt != self.field.toPlainText():
            self.field.put_text(draft.prompt)
            self._ask_later.start()
        self._judge_later.start()
        is_own_size = draft.size is None or draft.size == size_of(draft.shape, card)
        self.shape.set_value(draft.shape if is_own_size else None)
        self.quality.set_value(draft.quality if draft.steps is None else None)
        self.count.set_value(draft.count)

    def on_model_changed(self) -> None:
        card = self._holder.card
        self.chips.set_sheet(sheet_for(card))
        for shape in Shape:
            size = wording.size(*size_of(shape, card))
            self.shape.button(shape).setToolTip(f"{wording.shape_words(shape)}  ·  {size}")
        self._actions.known.setVisible(vocabulary_of(self._holder.model) is not None)
        self._ask_later.start()
        self._judge_later.start()

    def _on_text_changed(self) -> None:
        text = self.field.toPlainText()
        if text != self._holder.draft.prompt:
            self._holder.set(prompt=text)
            self._ask_later.start()

    def _ask(self) -> None:
        self.count_wanted.emit(self._holder.draft.prompt)

    def _judge(self) -> None:
        self.hint.judge(self._holder.draft.prompt, vocabulary_of(self._holder.model))

    def _on_shape(self, shape: object) -> None:
        self._holder.set(shape=shape, size=None)

    def _on_quality(self, quality: object) -> None:
        self._holder.set(quality=quality, steps=None)

    def _on_count(self, count: object) -> None:
        self._holder.set(count=count)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_draw()

    def _follow_draw(self) -> None:
        """Draw tells its shortcut where the choices beside it leave room for that."""
        action = self._actions.draw
        self.draw.setText(f"{action.text()}   {keys_of(action)}")
        has_room = self._bottom_fits()
        if not has_room:
            self.draw.setText(action.text())
        self._set_compact_choices(not (has_room or self._bottom_fits()))
        # Should the choices ask for more room later, they scroll; Draw is never cut off.
        self.draw.setMinimumWidth(self.draw.sizeHint().width())
        self.draw.setToolTip("" if has_room else keys_of(action))
        self.draw.setAccessibleName(action.text())
        self.draw.setEnabled(action.isEnabled())

    def _bottom_fits(self) -> bool:
        """Whether Draw, with the text that it has, leaves the choices their usual width."""
        if not self._is_compact:
            self._choices_px = self._choices.sizeHint().width()
        wanted = self._choices_px + self.draw.sizeHint().width()
        return wanted + 2 * (_MARGIN_PX + _BOTTOM_GAP_PX) <= self.width()

    def _set_compact_choices(self, is_compact: bool) -> None:
        if is_compact == self._is_compact:
            return
        self._is_compact = is_compact
        for choice in (self.quality, self.count):
            choice.set_compact(is_compact)
        self._choices.updateGeometry()
