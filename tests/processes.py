"""The engine processes that a test has started."""

import psutil


def engine_processes() -> list[psutil.Process]:
    """Those that run; a killed one may wait to be reaped and has no command line any more."""
    return [
        process
        for process in psutil.Process().children()
        if process.status() != psutil.STATUS_ZOMBIE and "spawn_main" in " ".join(process.cmdline())
    ]
