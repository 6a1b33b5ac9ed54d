"""What the command line prints: progress for people, one JSON object for scripts."""

import json
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from rich.console import Console as Terminal
from rich.progress import BarColumn, TaskID, TextColumn
from rich.progress import Progress as Bar

from charle.core.picture import Picture
from charle.core.progress import Phase, Progress
from charle.errors import CharleError

_WORDS = {
    Phase.LOADING: "Waking up the model",
    Phase.ENCODING: "Reading the prompt",
    Phase.DRAWING: "Drawing",
    Phase.DECODING: "Developing the picture",
    Phase.CHECKING: "Checking the picture",
    Phase.IMPORTING: "Importing the model",
    Phase.PREPARING: "Preparing for the Neural Engine (once, about two minutes)",
    Phase.COMPARING: "Computing what to compare with",
    Phase.CONVERTING: "Converting",
    Phase.COMPILING: "Compiling",
    Phase.MEASURING: "Trying it out",
}


class Console:
    """Progress to standard error while inside; results to standard output."""

    def __init__(self, *, is_json: bool, is_quiet: bool) -> None:
        self._is_json = is_json
        self._is_quiet = is_quiet
        self._started = time.perf_counter()
        self._results: list[dict[str, Any]] = []
        terminal = Terminal(stderr=True)
        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[detail]}"),
            console=terminal,
            transient=True,
            disable=is_json or is_quiet or not terminal.is_terminal,
        )
        self._task: TaskID | None = None

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def on_progress(self, progress: Progress) -> None:
        if self._task is None:
            self._task = self._bar.add_task("", total=None, detail="")
        description = _WORDS[progress.phase]
        if progress.pictures > 1:
            description += f" {progress.picture} of {progress.pictures}"
        self._bar.update(
            self._task,
            description=description,
            total=progress.steps or None,
            completed=progress.step,
            detail=_detail(progress),
        )

    def on_picture(self, path: Path, picture: Picture) -> None:
        """A picture is saved at ``path``."""
        if self._is_json:
            self._results.append(_as_json(path, picture))
            return
        print(path, flush=True)
        for note in picture.notes:
            self.note(note)
        if picture.is_flagged:
            self.note(
                "The safety checker withheld this picture. "
                "Try other words or another seed, or draw with --no-safety-checker."
            )

    def note(self, sentence: str) -> None:
        """Something that people should know and scripts need not."""
        if not (self._is_json or self._is_quiet):
            print(sentence, file=sys.stderr)

    def on_stopped(self) -> None:
        """Ctrl-C: what was finished stays."""
        self.note("Stopped. Finished pictures are kept.")
        self.finish(is_stopped=True)

    def finish(self, *, is_stopped: bool = False) -> None:
        """The last word: for scripts, the one object."""
        if self._is_json:
            summary: dict[str, Any] = {
                "pictures": self._results,
                "seconds": round(time.perf_counter() - self._started, 3),
            }
            if is_stopped:
                summary["stopped"] = True
            print_json(summary)


def print_json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2), flush=True)


def print_error(error: CharleError, *, is_json: bool) -> None:
    """One sentence on what happened, one on what to do."""
    if is_json:
        print_json({"error": {"title": error.title, "hint": error.hint}})
    else:
        print(f"{error.title}\n{error.hint}", file=sys.stderr)


def _detail(progress: Progress) -> str:
    parts = [f"step {progress.step} of {progress.steps}"] if progress.phase is Phase.DRAWING else []
    if progress.eta_s is not None:
        parts.append(f"about {_time(progress.eta_s)} left")
    return " · ".join(parts)


def _time(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min"


def _as_json(path: Path, picture: Picture) -> dict[str, Any]:
    recipe = picture.recipe
    return {
        "path": str(path),
        "prompt": recipe.prompt,
        "seed": recipe.seed,
        "width": picture.width,
        "height": picture.height,
        "steps": recipe.steps,
        "guidance": recipe.guidance,
        "sampler": recipe.sampler,
        "model": recipe.model,
        "seconds": round(picture.seconds, 3),
        "flagged": picture.is_flagged,
        "notes": list(picture.notes),
    }
