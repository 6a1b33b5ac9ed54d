"""Quality as three words instead of a number of steps."""

from enum import StrEnum

from charle.core.model_card import ModelCard


class Quality(StrEnum):
    QUICK = "quick"
    BALANCED = "balanced"
    BEST = "best"


_SHARE_OF_STEPS = {Quality.QUICK: 0.6, Quality.BALANCED: 1.0, Quality.BEST: 2.0}


def steps_of(quality: Quality, card: ModelCard) -> int:
    """How many steps a quality means for a model; ``card.steps`` is the balanced one."""
    return max(1, round(card.steps * _SHARE_OF_STEPS[quality]))
