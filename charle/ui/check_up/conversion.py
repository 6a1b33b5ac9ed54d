"""The conversion to Core ML works from the bundle: it is the part that hangs on most files."""

import tempfile
from functools import partial
from pathlib import Path

from charle.core.byte_size import in_words
from charle.core.progress import CancelToken, no_progress
from charle.engine.child import run_in_child
from charle.engine.coreml.errand import Report, convert_here
from charle.engine.coreml.runtime import CoreMLOptions
from charle.engine.coreml.variant import Form, Variant
from charle.errors import CharleError
from charle.paths import Paths
from charle.ui.check_up.check import Check
from charle.weights.installed import find_model

_LIMIT_S = 240.0
_LAST_CHARS = 300  # of a traceback, which ends with what matters


def check_conversion() -> Check:
    """Convert the starter model in a process of its own, on a Mac to the end; blocks so long."""
    with tempfile.TemporaryDirectory(
        prefix="charle-self-test-", ignore_cleanup_errors=True
    ) as folder:
        paths = Paths.below(Path(folder))
        starter = find_model(paths, "starter")
        variant = Variant(Form.NEURAL_ENGINE, starter.card.width, starter.card.height)
        work = partial(convert_here, starter.folder, variant, CoreMLOptions(paths.coreml), ())
        try:
            report: Report = run_in_child(
                work, on_progress=no_progress, cancel=CancelToken(), limit_s=_LIMIT_S
            )
        except CharleError as error:
            notes = " ".join(getattr(error, "__notes__", ())).strip()
            return Check("coreml", False, f"{error} {notes[-_LAST_CHARS:]}")
    size = in_words(report.converted.size_bytes)
    how = "and compiled" if report.converted.entry else "(only a Mac can compile it)"
    return Check("coreml", True, f"the starter model's UNet was converted {how}: {size}")
