"""What the measured processes send back. Knows no Qt, so that whoever asks need not, either."""

import math
from dataclasses import dataclass

FRAME_MS = 16
"""One frame of a display that shows sixty a second."""


@dataclass(frozen=True, slots=True)
class Gaps:
    """Times from each tick of a timer to the next, in milliseconds; ``FRAME_MS`` is perfect."""

    all_ms: tuple[float, ...]

    @property
    def max_ms(self) -> float:
        return max(self.all_ms)

    @property
    def p99_ms(self) -> float:
        """All but one gap in a hundred are at most this long."""
        return sorted(self.all_ms)[math.ceil(0.99 * len(self.all_ms)) - 1]


@dataclass(frozen=True, slots=True)
class Start:
    """``shown_at_s`` on the monotonic clock, which all processes share; how many heavy libraries
    were imported by then; the kind of screen, in Qt's words.
    """

    shown_at_s: float
    heavy_imports: int
    screen: str


@dataclass(frozen=True, slots=True)
class DrawingFigures:
    """``gaps`` from the first paint on, while the engine's process starts, loads and draws.

    ``heavy_imports`` of the window's process, after all of it.
    """

    gaps: Gaps
    stops_s: tuple[float, ...]
    heavy_imports: int


@dataclass(frozen=True, slots=True)
class GalleryFigures:
    """``open_s`` until every thumbnail in view is painted, none of which was there before."""

    open_s: float
    scroll_gaps: Gaps
    searches_s: tuple[float, ...]
