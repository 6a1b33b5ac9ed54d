"""How far the current job is, also when the engine had to be started again in the middle."""

from dataclasses import dataclass, field, replace

from charle.app.job import Job
from charle.core.progress import Preview, Progress
from charle.core.request import GenerationRequest


@dataclass
class RunningJob:
    """The job that is being worked on. After a breakdown only the rest is drawn."""

    job: Job
    finished: int = 0
    """Pictures that came out."""
    finished_before: int = 0
    """Pictures that came out before the engine broke down."""
    breakdowns: int = 0
    is_cancelled: bool = False
    _previews: list[Preview] = field(default_factory=list)

    @property
    def is_complete(self) -> bool:
        return self.finished >= self.job.request.count

    def rest(self) -> GenerationRequest:
        """What is left to be drawn: picture *i* of a batch can be drawn again alone."""
        request = self.job.request
        return replace(
            request, seed=request.seed_of(self.finished), count=request.count - self.finished
        )

    def note_progress(self, progress: Progress) -> Progress:
        """The progress as people count it: from the batch's start, whatever broke down."""
        if progress.preview is not None:
            self._previews.append(progress.preview)
        if not self.finished_before:
            return progress
        return replace(
            progress,
            picture=progress.picture + self.finished_before,
            pictures=self.job.request.count,
        )

    def note_picture(self) -> tuple[Preview, ...]:
        """A picture came out; returns all its previews."""
        self.finished += 1
        previews, self._previews = tuple(self._previews), []
        return previews

    def note_breakdown(self) -> None:
        """The engine broke down: the picture that it drew starts again."""
        self.breakdowns += 1
        self.finished_before = self.finished
        self._previews.clear()
