"""How fast this machine draws with a model, learnt from the pictures it has drawn."""

from collections.abc import Mapping

from charle.core.model_card import ModelCard
from charle.core.picture import Picture
from charle.ui.draft import Draft

_NEWEST_SHARE = 0.4  # how much the last picture counts against all before it


class Pace:
    """Seconds for one step of one pixel, by model id."""

    def __init__(self, known: Mapping[str, float] | None = None) -> None:
        self._seconds = dict(known or {})

    def known(self) -> dict[str, float]:
        """To be remembered until the next start."""
        return dict(self._seconds)

    def note(self, picture: Picture) -> None:
        """Learn from a finished picture."""
        recipe = picture.recipe
        work = recipe.steps * recipe.width * recipe.height
        if picture.seconds <= 0 or work <= 0:
            return
        newest = picture.seconds / work
        before = self._seconds.get(recipe.model, newest)
        self._seconds[recipe.model] = before + _NEWEST_SHARE * (newest - before)

    def seconds_for(self, draft: Draft, card: ModelCard) -> float | None:
        """How long the draft's pictures will take; None before the model's first picture."""
        per_work = self._seconds.get(card.id)
        if per_work is None:
            return None
        width, height = draft.size_for(card)
        return per_work * draft.steps_for(card) * width * height * draft.count
