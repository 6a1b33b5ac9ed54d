"""Draws the tiny example pictures of the cheat-sheet: ``python packaging/draw_examples.py``.

Only for the styles and example prompts of the starter model, which everybody has. For other styles
the window shows the newest picture of the person's own gallery that was drawn with the words.
"""

import sys
from pathlib import Path

from charle.core.model_card import read_card
from charle.core.progress import CancelToken, no_progress
from charle.core.request import GenerationRequest
from charle.engine.engine import EngineOptions, choose
from charle.paths import resource
from charle.ui.cheat_sheet import sheet_for
from charle.ui.example_pictures import prompt_picture_name

FOLDER = Path(__file__).parent.parent / "resources" / "cheat_sheet"
SIDE_PX, PROMPT_SIDE_PX = 64, 128
SEED = 11
SUBJECT = "a cat"


def main() -> int:
    model = resource("starter")
    card = read_card(model)
    engine = choose(EngineOptions())
    engine.load(model, no_progress, CancelToken())
    FOLDER.mkdir(exist_ok=True)
    wanted = {
        f"{style.id}.webp": (f"{SUBJECT}{style.joint}{style.phrase}", SIDE_PX)
        for group in sheet_for(card).groups
        for style in group.styles
    }
    for prompt in sheet_for(card).examples:
        wanted[prompt_picture_name(prompt)] = (prompt, PROMPT_SIDE_PX)
    for old in FOLDER.glob("*.webp"):
        old.unlink()
    for name, (prompt, side_px) in wanted.items():
        request = GenerationRequest(
            prompt=prompt,
            width=card.width,
            height=card.height,
            steps=card.steps,
            guidance=card.guidance,
            seed=SEED,
        )
        picture = next(iter(engine.generate(request, no_progress, CancelToken())))
        image = picture.image().resize((side_px, side_px))
        image.save(FOLDER / name, quality=80)
    return 0


if __name__ == "__main__":
    sys.exit(main())
