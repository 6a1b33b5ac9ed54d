"""Shows a download, a check or a move in the terminal, for as long as it runs."""

from types import TracebackType
from typing import Self

from rich.console import Console as Terminal
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bar

from charle.core.byte_size import in_words
from charle.weights.download_progress import DownloadProgress, Stage

_WORDS = {
    Stage.CONNECTING: "Connecting",
    Stage.DOWNLOADING: "Downloading",
    Stage.WAITING: "Waiting for the server",
    Stage.CHECKING: "Checking",
    Stage.MOVING: "Moving",
    Stage.FINISHING: "Finishing",
}


class DownloadBar:
    """A bar on standard error while inside; nothing where nobody looks."""

    def __init__(self, *, is_silent: bool) -> None:
        terminal = Terminal(stderr=True)
        self._bar = Bar(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[detail]}"),
            console=terminal,
            transient=True,
            disable=is_silent or not terminal.is_terminal,
        )
        self._task = self._bar.add_task("", total=None, detail="")

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

    def on_progress(self, moment: DownloadProgress) -> None:
        self._bar.update(
            self._task,
            description=_WORDS[moment.stage],
            total=moment.total_bytes or None,
            completed=moment.done_bytes,
            detail=detail(moment),
        )


def detail(moment: DownloadProgress) -> str:
    """ "1.2 GB of 2.7 GB · 24 MB/s · about 2 min left"."""
    parts = [f"{in_words(moment.done_bytes)} of {in_words(moment.total_bytes)}"]
    if moment.bytes_per_s >= 1:
        parts.append(f"{in_words(round(moment.bytes_per_s))}/s")
    if moment.eta_s is not None and moment.stage is Stage.DOWNLOADING:
        minutes = moment.eta_s / 60
        left = f"{minutes:.0f} min" if minutes >= 1.5 else f"{max(1, round(moment.eta_s))} s"
        parts.append(f"about {left} left")
    return " · ".join(parts)
