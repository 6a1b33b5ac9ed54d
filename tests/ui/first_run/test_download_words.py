import pytest

from charle.app.downloads import Download, Standing
from charle.ui.first_run.download_words import fraction, standing_words
from charle.weights.catalogue import read_catalogue
from charle.weights.download_progress import DownloadProgress, Stage

MODEL = read_catalogue()[0]
HALF = DownloadProgress(Stage.DOWNLOADING, 1_000_000_000, 2_000_000_000, 20_000_000.0, 50.0)


@pytest.mark.parametrize(
    ("standing", "progress", "words"),
    [
        (Standing.RUNNING, None, "Connecting…"),
        (
            Standing.RUNNING,
            HALF,
            "1.0 GB of 2.0 GB  ·  20.0 MB a second  ·  about 50 seconds left",
        ),
        (
            Standing.RUNNING,
            DownloadProgress(Stage.WAITING, 1_000_000_000, 2_000_000_000),
            "1.0 GB of 2.0 GB  ·  The connection is lost; trying again by itself",
        ),
        (
            Standing.RUNNING,
            DownloadProgress(Stage.CHECKING, 2_000_000_000, 2_000_000_000),
            "2.0 GB of 2.0 GB  ·  checking what arrived",
        ),
        (Standing.WAITING, None, "Waiting for the one before"),
        (Standing.PAUSED, HALF, "Paused  ·  1.0 GB of 2.0 GB"),
        (Standing.PAUSED, None, "Paused"),
        (Standing.READY, HALF, "Ready. Every file was checked."),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_how_it_stands_in_one_line(
    standing: Standing, progress: DownloadProgress | None, words: str
) -> None:
    assert standing_words(Download(MODEL, standing, progress)) == words


def test_the_bar_glides_only_while_nobody_knows() -> None:
    assert fraction(Download(MODEL, Standing.RUNNING)) is None
    assert fraction(Download(MODEL, Standing.WAITING)) == 0.0
    assert fraction(Download(MODEL, Standing.RUNNING, HALF)) == 0.5
    assert fraction(Download(MODEL, Standing.READY)) == 1.0
