"""Runs all checks in one go and prints a line for each."""

import os
import tempfile
from pathlib import Path

from charle.paths import Paths
from charle.ui import start
from charle.ui.app import App
from charle.ui.check_up.check import Check
from charle.ui.check_up.drawing import DrawingCheck

PROMPT = "a red heart"


def run() -> int:
    """Check everything; returns 0 if all is well, else 1.

    Touches nothing of the person's: all that is written lies in a temporary folder.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(
        prefix="charle-self-test-", ignore_cleanup_errors=True
    ) as folder:
        report = Report()
        start.run(
            Paths.below(Path(folder)),
            prompt=PROMPT,
            on_made=lambda app: _watch(app, report, Path(folder)),
        )
    from charle.ui.check_up.conversion import check_conversion

    report.add(check_conversion())
    return report.close()


class Report:
    """Prints checks as they come and remembers whether all were well."""

    EXPECTED = frozenset(
        {
            "window",
            "engine",
            "picture",
            "recipe",
            "offline",
            "origins",
            "resources",
            "coreml",
        }
    )

    def __init__(self) -> None:
        self._checks: list[Check] = []

    def add(self, check: Check) -> None:
        self._checks.append(check)
        print(check, flush=True)

    def close(self) -> int:
        """The exit code. What was not even reached has failed."""
        seen = {check.name for check in self._checks}
        for name in sorted(self.EXPECTED - seen):
            self.add(Check(name, False, "was not reached"))
        failed = [check.name for check in self._checks if not check.is_ok]
        print(f"failed: {', '.join(failed)}" if failed else "all is well", flush=True)
        return 1 if failed else 0


def _watch(app: App, report: Report, folder: Path) -> None:
    drawing = DrawingCheck(app)
    drawing.checked.connect(report.add)
    drawing.ended.connect(lambda: _on_ended(app, report, folder))


def _on_ended(app: App, report: Report, folder: Path) -> None:
    from charle.ui.check_up.origins import check_engine_process, check_origins
    from charle.ui.check_up.resources import check_resources

    try:
        report.add(check_engine_process())
        report.add(check_origins(folder))
        report.add(check_resources())
    finally:  # whatever happens, nobody is there who could close it
        app.window.close()
