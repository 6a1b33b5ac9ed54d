"""Turns what the recipe does into ``Progress`` values with an honest time left."""

from charle.core.progress import OnProgress, Phase, Preview, Progress
from charle.engine.pace import Pace, Stopwatch


class Report:
    """Tells about one picture of a job: ``index`` (from 0) of ``count``."""

    def __init__(self, index: int, count: int, pace: Pace, on_progress: OnProgress) -> None:
        self._index = index
        self._count = count
        self._pace = pace
        self._on_progress = on_progress
        self._whole = Stopwatch()
        self._lap = Stopwatch()
        self._steps = 0

    def encoding(self) -> None:
        self._tell(Phase.ENCODING)

    def drawing(self, steps: int) -> None:
        """The loop begins: ``steps`` calls of the UNet."""
        self._steps = steps
        self._lap.lap_s()
        self._tell(Phase.DRAWING, eta_s=self._pace.eta_s(self._steps_left(0), self._left))

    def stepped(self, step: int, preview: Preview | None) -> None:
        """Step ``step`` (from 1) is done."""
        self._pace.steps_s.append(self._lap.lap_s())
        eta_s = self._pace.eta_s(self._steps_left(step), self._left)
        self._tell(Phase.DRAWING, step=step, eta_s=eta_s, preview=preview)

    def decoding(self) -> None:
        self._tell(
            Phase.DECODING, eta_s=self._pace.eta_s(self._steps_left(self._steps), self._left)
        )

    def checking(self) -> None:
        self._tell(Phase.CHECKING)

    def finished(self) -> float:
        """The picture is there; returns the seconds it took."""
        self._pace.finish_s = self._lap.lap_s()
        return self._whole.lap_s()

    @property
    def _left(self) -> int:
        """Pictures that still have to be decoded."""
        return self._count - self._index

    def _steps_left(self, step: int) -> int:
        return self._steps * self._left - step

    def _tell(
        self,
        phase: Phase,
        *,
        step: int = 0,
        eta_s: float | None = None,
        preview: Preview | None = None,
    ) -> None:
        steps = self._steps if phase is Phase.DRAWING else 0
        self._on_progress(
            Progress(phase, step, steps, self._index + 1, self._count, eta_s, preview)
        )
