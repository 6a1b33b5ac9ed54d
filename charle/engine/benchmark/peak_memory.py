"""The most memory that this process ever had in use."""

import resource
import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_KIB = 1024


def peak_memory_bytes() -> int:
    """The high-water mark of resident memory, memory-mapped files included.

    Linux hands ``ru_maxrss`` on from the process that started this one, so its own mark is read
    where there is one.
    """
    if _STATUS.exists():
        for line in _STATUS.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * _KIB
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * _KIB
