"""Our own line icons: SVG files drawn in the theme's colours at any size."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from charle.paths import resource
from charle.ui.theme import theme

ICON_PX = 18


def icon(
    name: str, *, normal: str = "text", checked: str = "accent", size_px: int = ICON_PX
) -> QIcon:
    """The icon in today's palette: ``normal`` and ``checked`` are colour names of the palette.

    It is sharp on the screens of the moment; with another one, the theme says that it changed.
    """
    palette = theme().palette
    result = QIcon()
    device_ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    looks = (
        (QIcon.Mode.Normal, QIcon.State.Off, getattr(palette, normal)),
        (QIcon.Mode.Normal, QIcon.State.On, getattr(palette, checked)),
        (QIcon.Mode.Disabled, QIcon.State.Off, palette.disabled),
        (QIcon.Mode.Disabled, QIcon.State.On, palette.disabled),
    )
    for mode, state, colour in looks:
        for ratio in sorted(device_ratios):
            result.addPixmap(pixmap(name, colour, size_px, ratio), mode, state)
    return result


def pixmap(name: str, colour: str, size_px: int, device_ratio: float = 1.0) -> QPixmap:
    """One icon in one colour (``#rrggbb``); ``size_px`` in device-independent pixels."""
    key = f"charle-icon:{name}:{colour}:{size_px}:{device_ratio}"
    result = QPixmap()
    if QPixmapCache.find(key, result):
        return result
    result = QPixmap(QSize(size_px, size_px) * device_ratio)
    result.setDevicePixelRatio(device_ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    paint(painter, name, colour, QRectF(0, 0, size_px, size_px))
    painter.end()
    QPixmapCache.insert(key, result)
    return result


def paint(painter: QPainter, name: str, colour: str, rect: QRectF) -> None:
    """Draw an icon into ``rect``, sharp at any device ratio."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    renderer.render(painter, rect)


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
