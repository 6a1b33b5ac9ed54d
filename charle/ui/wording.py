"""Numbers and states as words: short, warm and exact."""

import sys

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from charle.core.progress import Phase, Progress
from charle.core.request import DeviceChoice
from charle.ui.quality import Quality
from charle.ui.shape import Shape

_MINUTE_S = 60
_HOUR_S = 3_600
translate = QCoreApplication.translate


def phase_words(progress: Progress) -> str:
    """What is happening now, as the bold first word under the canvas."""
    return {
        Phase.LOADING: translate("Wording", "Waking up the model…"),
        Phase.ENCODING: translate("Wording", "Reading your words"),
        Phase.DRAWING: translate("Wording", "Drawing"),
        Phase.DECODING: translate("Wording", "Adding the fine detail"),
        Phase.CHECKING: translate("Wording", "Having a last look"),
        Phase.IMPORTING: translate("Wording", "Reading the model"),
        Phase.PREPARING: translate(
            "Wording", "Preparing for the Neural Engine; this once it takes about two minutes"
        ),
        Phase.COMPARING: translate("Wording", "Computing what to compare with"),
        Phase.CONVERTING: translate("Wording", "Converting the model"),
        Phase.COMPILING: translate("Wording", "Compiling it for this Mac"),
        Phase.MEASURING: translate("Wording", "Trying it out"),
    }[progress.phase]


def progress_words(progress: Progress) -> str:
    """ "picture 2 of 4 · step 12 of 20 · about 9 seconds left" """
    parts = []
    if progress.pictures > 1:
        text = translate("Wording", "picture {0} of {1}")
        parts.append(text.format(progress.picture, progress.pictures))
    if progress.phase is Phase.DRAWING and progress.steps:
        text = translate("Wording", "step {0} of {1}")
        parts.append(text.format(progress.step, progress.steps))
    if progress.eta_s is not None and progress.phase is not Phase.LOADING:
        parts.append(time_left(progress.eta_s))
    return "  ·  ".join(parts)


def time_left(seconds: float) -> str:
    """How much longer, no more exact than anybody can know."""
    if seconds < 1.5:
        return translate("Wording", "nearly done")
    if seconds < _MINUTE_S:
        n = round(seconds) if seconds < 10 else 5 * round(seconds / 5)
        return _WordingCounts().seconds_left(n)
    if seconds < _HOUR_S:
        n = round(seconds / _MINUTE_S)
        return _WordingCounts().minutes_left(n)
    n = round(seconds / _HOUR_S)
    return _WordingCounts().hours_left(n)


def duration(seconds: float, *, is_exact: bool = True) -> str:
    """ "0.6 s", "19 s", "3 min", "1 h 20 min" """
    if is_exact and seconds < 9.95:
        number = QLocale().toString(max(seconds, 0.1), "f", 1)
        return translate("Wording", "{0} s").format(number)
    if seconds < 1.5 * _MINUTE_S:
        return translate("Wording", "{0} s").format(round(seconds))
    if seconds < _HOUR_S:
        return translate("Wording", "{0} min").format(round(seconds / _MINUTE_S))
    hours, rest = divmod(round(seconds / _MINUTE_S), 60)
    return translate("Wording", "{0} h {1} min").format(hours, rest)


def estimate(seconds: float) -> str:
    """ "about 19 s on this Mac": no more exact than anybody can know"""
    if sys.platform == "darwin":
        text = translate("Wording", "about {0} on this Mac")
    else:
        text = translate("Wording", "about {0} on this machine")
    return text.format(duration(seconds, is_exact=seconds < 1))


def size(width: int, height: int) -> str:
    return f"{width} × {height}"


def file_size(size_bytes: int) -> str:
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def shape_words(shape: Shape) -> str:
    return {
        Shape.SQUARE: translate("Wording", "Square"),
        Shape.PORTRAIT: translate("Wording", "Portrait"),
        Shape.LANDSCAPE: translate("Wording", "Landscape"),
    }[shape]


def quality_words(quality: Quality) -> str:
    return {
        Quality.QUICK: translate("Wording", "Quick"),
        Quality.BALANCED: translate("Wording", "Balanced"),
        Quality.BEST: translate("Wording", "Best"),
    }[quality]


def device_words(device: DeviceChoice) -> str:
    return {
        DeviceChoice.AUTO: translate("Wording", "The fastest that works"),
        DeviceChoice.MPS: translate("Wording", "Apple graphics"),
        DeviceChoice.NEURAL_ENGINE: translate("Wording", "Neural Engine"),
        DeviceChoice.COREML_GPU: translate("Wording", "Apple graphics through Core ML"),
        DeviceChoice.CUDA: translate("Wording", "NVIDIA graphics"),
        DeviceChoice.CPU: translate("Wording", "Processor only"),
    }[device]


def waiting(count: int) -> str:
    return _WordingCounts().waiting(count)


class _WordingCounts(QObject):
    """Words with a number in them; only a QObject's ``tr`` has its plurals found by lupdate."""

    def seconds_left(self, count: int) -> str:
        return self.tr("about %n second(s) left", "", count)

    def minutes_left(self, count: int) -> str:
        return self.tr("about %n minute(s) left", "", count)

    def hours_left(self, count: int) -> str:
        return self.tr("about %n hour(s) left", "", count)

    def waiting(self, count: int) -> str:
        return self.tr("%n picture(s) waiting", "", count)
