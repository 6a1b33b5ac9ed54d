"""Draws the tiny example pictures of the cheat-sheet: ``python packaging/draw_examples.py``.

Only for the styles of the starter model, which everybody has. For the others the window shows the
newest picture of the person's own gallery that was drawn with the words.
"""

import sys
from pathlib import Path

from charle.core.model_card import read_card
from charle.core.progress import CancelToken, no_progress
from charle.core.request import GenerationRequest
from charle.engine.engine import EngineOptions, choose
from charle.paths import resource
from charle.ui.cheat_sheet import sheet_for

FOLDER = Path(__file__).parent.parent / "resources" / "cheat_sheet"
SIDE_PX = 64
SEED = 11
SUBJECT = "a cat"


def main() -> int:
    model = resource("starter")
    card = read_card(model)
    engine = choose(EngineOptions())
    engine.load(model, no_progress, CancelToken())
    FOLDER.mkdir(exist_ok=True)
    for group in sheet_for(card).groups:
        for style in group.styles:
            request = GenerationRequest(
                prompt=f"{SUBJECT}{style.joint}{style.phrase}",
                width=card.width,
                height=card.height,
                steps=card.steps,
                guidance=card.guidance,
                seed=SEED,
            )
            picture = next(iter(engine.generate(request, no_progress, CancelToken())))
            image = picture.image().resize((SIDE_PX, SIDE_PX))
            image.save(FOLDER / f"{style.id}.webp", quality=80)
    return 0


if __name__ == "__main__":
    sys.exit(main())
