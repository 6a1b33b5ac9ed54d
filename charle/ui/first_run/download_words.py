"""How a download stands, in words."""

from PySide6.QtCore import QCoreApplication

from charle.app.downloads import Download, Standing
from charle.ui import wording
from charle.weights.download_progress import DownloadProgress, Stage

translate = QCoreApplication.translate


def standing_words(download: Download) -> str:
    """One line: amounts, speed, time left, or what happened."""
    progress = download.progress
    match download.standing:
        case Standing.WAITING:
            return translate("DownloadWords", "Waiting for the one before")
        case Standing.PAUSED:
            return _joined(translate("DownloadWords", "Paused"), _amounts(progress))
        case Standing.READY:
            return translate("DownloadWords", "Ready. Every file was checked.")
        case Standing.FAILED:
            return _amounts(progress)
        case Standing.RUNNING:
            return _running(progress)


def fraction(download: Download) -> float | None:
    """How much of it is there, from 0 to 1; None while nobody knows."""
    if download.standing is Standing.READY:
        return 1.0
    progress = download.progress
    if progress is None or not progress.total_bytes:
        return None if download.standing is Standing.RUNNING else 0.0
    return progress.done_bytes / progress.total_bytes


def _running(progress: DownloadProgress | None) -> str:
    if progress is None or progress.stage is Stage.CONNECTING:
        return translate("DownloadWords", "Connecting…")
    match progress.stage:
        case Stage.WAITING:
            trouble = translate("DownloadWords", "The connection is lost; trying again by itself")
            return _joined(_amounts(progress), trouble)
        case Stage.CHECKING:
            return _joined(_amounts(progress), translate("DownloadWords", "checking what arrived"))
        case Stage.FINISHING:
            return translate("DownloadWords", "Finishing…")
    speed = ""
    if progress.bytes_per_s > 0:
        amount = wording.file_size(round(progress.bytes_per_s))
        speed = translate("DownloadWords", "{0} a second").format(amount)
    left = wording.time_left(progress.eta_s) if progress.eta_s is not None else ""
    return _joined(_amounts(progress), speed, left)


def _amounts(progress: DownloadProgress | None) -> str:
    if progress is None or not progress.total_bytes:
        return ""
    return translate("DownloadWords", "{0} of {1}").format(
        wording.file_size(progress.done_bytes), wording.file_size(progress.total_bytes)
    )


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)
