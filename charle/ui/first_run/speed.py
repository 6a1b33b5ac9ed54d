"""How long one picture with a model will take on this machine, as far as anybody can tell."""

from charle.core.expected_time import picture_s
from charle.core.settings import Settings
from charle.ui.first_run.bookmark import Bookmark
from charle.ui.memory import Memory
from charle.weights.catalogue import CatalogueModel


def expected_s(model: CatalogueModel, settings: Settings) -> float | None:
    """Seconds for one picture: as measured by drawing if it ever drew, else by the self-test.

    None before the self-test.
    """
    pace = Memory.from_json(settings.remembered).pace.get(model.id)
    if pace is not None:
        return pace * model.steps * model.width * model.height
    test = Bookmark.from_json(settings.first_run).test
    if test is None or test.matrix_tflops <= 0:
        return None
    return picture_s(
        width=model.width,
        height=model.height,
        steps=model.steps,
        guidance=model.guidance,
        tflops=test.matrix_tflops,
    )
