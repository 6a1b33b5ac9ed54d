"""A reel as an animated GIF."""

from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage

from charle.core import atomic
from charle.core.disk_trouble import save_failed
from charle.ui.how.reels import Reel

_LONG_SIDE_PX = 480
_FRAME_MS = 120
_LAST_FRAME_MS = 1_800


def write_gif(reel: Reel, target: Path) -> None:
    """Write the reel to ``target``; some hundred milliseconds of work.

    Raises:
        SaveFailed: it could not be written.
    """
    width, height = reel.result.width(), reel.result.height()
    scale = min(_LONG_SIDE_PX / max(width, height), 4.0)
    size = (round(width * scale), round(height * scale))
    frames = [
        _pillow(reel.frame(index)).resize(size, Image.Resampling.BICUBIC)
        for index in range(len(reel))
    ]
    times = [_FRAME_MS] * (len(frames) - 1) + [_LAST_FRAME_MS]
    buffer = BytesIO()
    frames[0].save(
        buffer,
        "GIF",
        save_all=True,
        append_images=frames[1:],
        duration=times,
        loop=0,
        optimize=False,
    )
    try:
        atomic.write(target, buffer.getvalue())
    except OSError as error:
        raise save_failed(error, target) from error


def _pillow(image: QImage) -> Image.Image:
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    return Image.frombytes(
        "RGB",
        (rgb.width(), rgb.height()),
        bytes(rgb.constBits()),
        "raw",
        "RGB",
        rgb.bytesPerLine(),
    )
