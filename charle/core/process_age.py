"""How long this process has been running, counted from the moment it was started by the system."""

import os
import sys
import time
from pathlib import Path

_START_TICKS = 19
"""``starttime`` among the fields of /proc/PID/stat that follow the program's name (proc(5))."""


def process_age_s() -> float:
    """Seconds since this process was executed, to about a hundredth of a second."""
    is_linux = sys.platform.startswith("linux")  # in a variable: mypy would not check the rest
    if is_linux:
        # psutil would count from the boot time, which Linux gives in whole seconds only.
        fields = Path("/proc/self/stat").read_text().rpartition(")")[2].split()
        started_s = int(fields[_START_TICKS]) / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - started_s
    import psutil

    return time.time() - psutil.Process().create_time()
