"""The converter to Core ML works from the bundle: it is the part that hangs on most files."""

from charle.core.progress import CancelToken, no_progress
from charle.engine.check_up import convert_a_layer
from charle.engine.child import run_in_child
from charle.errors import CharleError
from charle.ui.check_up.check import Check

_LIMIT_S = 180.0
_LAST_CHARS = 300  # of a traceback, which ends with what matters


def check_conversion() -> Check:
    """Convert one small layer in a process of its own; blocks for some seconds."""
    try:
        size_bytes = run_in_child(
            convert_a_layer, on_progress=no_progress, cancel=CancelToken(), limit_s=_LIMIT_S
        )
    except CharleError as error:
        notes = " ".join(getattr(error, "__notes__", ())).strip()
        return Check("coreml", False, f"{error} {notes[-_LAST_CHARS:]}")
    return Check("coreml", True, f"a layer was converted, {size_bytes} bytes")
