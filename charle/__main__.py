"""The entry: ``charle`` opens the window, ``charle COMMAND`` works in the terminal.

The start-up story, in order:

1. A child process that was spawned from a bundle runs what it was spawned for and nothing else.
2. With a command, the command line takes over (``charle.cli``); torch is imported when it draws.
   ``--self-test`` checks that the built program is whole (``charle.ui.check_up``).
3. Without one the window opens (``charle.ui.start``). Only Qt and our own light rooms are imported
   for that; torch never is: it lives in the engine's process, which starts once the window is up.
"""

import gc
import os
import sys
from pathlib import Path

from charle.paths import Paths

_NO_SCREEN = """\
CHARL-E's window needs a screen, and there is none here.
From the command line you can draw without one, for example:

    {command} "a black cat chilling on the street"
"""


def main() -> int:
    """Run CHARL-E and return its exit code."""
    if len(sys.argv) > 1:  # a spawned process always has some; the window starts sooner without
        import multiprocessing

        multiprocessing.freeze_support()
    match sys.argv[1:]:
        case []:
            return _open_window(Paths.of_this_user())
        case ["--base-dir", folder]:
            return _open_window(Paths.below(Path(folder)))
        case ["--self-test"]:
            _rest_the_collector()
            from charle.ui.check_up.run import run as check_up

            return check_up()
        case arguments:
            from charle.cli.main import run

            return run(arguments)


def _open_window(paths: Paths) -> int:
    if not _has_screen():
        # packaging/run says how it was called, so that the example can be copied.
        command = os.environ.get("CHARLE_DRAW_COMMAND", "charle generate")
        print(_NO_SCREEN.format(command=command), end="")
        return 0
    _rest_the_collector()
    from charle.ui.start import run

    return run(paths, prompt=None)


def _rest_the_collector() -> None:
    """Until the first paint, where ``charle.ui.app`` wakes it: a start only adds objects."""
    gc.disable()


def _has_screen() -> bool:
    if sys.platform in ("darwin", "win32"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
