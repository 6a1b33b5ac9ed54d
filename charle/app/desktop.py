"""What CHARL-E asks of the desktop around its window, and the one place where it is chosen."""

import sys
from collections.abc import Callable
from typing import Protocol


class Desktop(Protocol):
    """Niceties of the system that may be missing: nothing here raises or returns anything vital.

    Call all of it from the main thread.
    """

    def show_progress(self, fraction: float | None) -> None:
        """Progress from 0 to 1 on the app's icon; None removes it."""

    def notify(self, title: str, text: str) -> None:
        """Tell something to a person who is looking elsewhere."""

    def stay_awake(self, reason: str) -> None:
        """Keep the machine from sleeping and the app from napping until ``may_sleep``."""

    def may_sleep(self) -> None:
        """Undo ``stay_awake``."""

    def watch_memory(self, on_short: Callable[[], None]) -> None:
        """Call ``on_short`` in the main thread when the system begins to run short of memory."""

    def wants_less_motion(self) -> bool:
        """Whether the person asked the system for less motion."""


class PlainDesktop:
    """A desktop that offers nothing: what everything but a Mac gets."""

    def show_progress(self, fraction: float | None) -> None:
        pass

    def notify(self, title: str, text: str) -> None:
        pass

    def stay_awake(self, reason: str) -> None:
        pass

    def may_sleep(self) -> None:
        pass

    def watch_memory(self, on_short: Callable[[], None]) -> None:
        pass

    def wants_less_motion(self) -> bool:
        return False


def this_desktop() -> Desktop:
    """The desktop of this machine."""
    if sys.platform == "darwin":
        from charle.app.mac import MacDesktop

        return MacDesktop()
    return PlainDesktop()
