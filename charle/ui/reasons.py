"""Why a picture came out like this: one sentence and one button that helps."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QObject

from charle.app.sentences import joined, translated
from charle.core.model_card import ModelCard
from charle.ui.canvas.shown import Shown

translate = QCoreApplication.translate
_ODD_PROPORTION = 1.6  # long side : short side; beyond it models repeat or crop their subject
_FAR_FROM_NATIVE = 0.6  # below this share of the native area a model loses its shapes


class Help(Enum):
    """What the button of a reason does."""

    DRAW_AGAIN = auto()
    USE_NATIVE_SIZE = auto()
    SHORTEN_PROMPT = auto()


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence about a picture and what its button says and does."""

    sentence: str
    button: str
    help: Help


def reason_for(shown: Shown, card: ModelCard | None, unread_words: int) -> Reason | None:
    """The most useful thing to say about a picture; None if all is well.

    ``unread_words`` counts the words at the end of the prompt that the model gives little weight,
    0 if unknown.
    """
    if shown.is_flagged:
        return Reason(
            translate("Reasons", "The safety checker withheld this picture. It is often wrong."),
            translate("Reasons", "Draw again"),
            Help.DRAW_AGAIN,
        )
    if shown.notes:
        return Reason(
            joined(*map(translated, shown.notes)),
            translate("Reasons", "Draw again"),
            Help.DRAW_AGAIN,
        )
    if unread_words:
        return Reason(
            _ReasonCounts().unread_words(unread_words),
            translate("Reasons", "Show which"),
            Help.SHORTEN_PROMPT,
        )
    return _about_size(shown, card)


def _about_size(shown: Shown, card: ModelCard | None) -> Reason | None:
    recipe = shown.recipe
    if card is None or recipe is None or recipe.model != card.id:
        return None
    long, short = max(recipe.width, recipe.height), min(recipe.width, recipe.height)
    is_small = recipe.width * recipe.height < _FAR_FROM_NATIVE * card.width * card.height
    if long / short > _ODD_PROPORTION:
        sentence = translate(
            "Reasons", "In a shape this long, things may repeat or be cut off at the edge."
        )
    elif is_small:
        sentence = translate(
            "Reasons", "This is smaller than what the model was taught, so shapes may melt."
        )
    else:
        return None
    return Reason(sentence, translate("Reasons", "Draw in its own size"), Help.USE_NATIVE_SIZE)


class _ReasonCounts(QObject):
    def unread_words(self, count: int) -> str:
        return self.tr(
            "The prompt is long: its last %n word(s) had little say in the picture.", "", count
        )
