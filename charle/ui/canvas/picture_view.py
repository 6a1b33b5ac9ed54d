"""Shows one picture as large as fits; a new one fades in over the old one."""

from pathlib import Path

from PySide6.QtCore import (
    QPoint,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    QTimer,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from charle.ui import images
from charle.ui.canvas.sharpener import Sharpener
from charle.ui.clipboard import file_data
from charle.ui.motion import has_motion
from charle.ui.rounded import draw_rounded
from charle.ui.theme import FADE_MS, theme

_RADIUS_PX = 10
_SHARPEN_AFTER_MS = 80
_DRAG_THUMB_PX = 96


class PictureView(QWidget):
    """One picture, centred, with its proportions; the file behind it can be dragged out.

    Signals:
        menu_wanted(QPoint): the person asked for the picture's menu at a global position.
        opened(): double click.
    """

    menu_wanted = Signal(QPoint)
    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image = QImage()
        self._before = QImage()
        self._path: Path | None = None
        self._proportions = QSizeF()
        self._sharp = QPixmap()
        self._pressed_at: QPoint | None = None
        self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=FADE_MS)
        self._fade.valueChanged.connect(self._on_fading)
        self._fade.finished.connect(self._on_faded)
        self._sharpen_later = QTimer(self, singleShot=True, interval=_SHARPEN_AFTER_MS)
        self._sharpen_later.timeout.connect(self._sharpen)
        self._sharpener = Sharpener(self)
        self._sharpener.sharpened.connect(self._on_sharpened)
        self._noise_size: QSize | None = None
        theme().changed.connect(self._on_theme_changed)

    @property
    def image(self) -> QImage:
        return self._image

    def show_image(
        self,
        image: QImage,
        *,
        path: Path | None = None,
        proportions: QSize | None = None,
        is_final: bool = True,
    ) -> None:
        """Fade to another image.

        Args:
            path: the file that can be dragged out; None while there is none.
            proportions: the finished picture's size, where ``image`` is only a preview of it.
            is_final: worth scaling with care; previews are not.
        """
        self._noise_size = None
        self._before = self._image
        self._image = image if is_final else images.softened(image)
        self._path = path
        self._proportions = QSizeF(proportions or image.size())
        self._sharp = QPixmap()
        self._fade.stop()
        if has_motion() and self.isVisible() and not self._before.isNull():
            self._fade.start()
        else:
            self._before = QImage()
            self.update()
        self._sharpen_later.stop()
        self._sharpener.forget()
        if is_final and not image.isNull():
            self._sharpen_later.start()

    def show_noise(self, size: QSize) -> None:
        """Fade to what every picture begins with, in the colours of the window.

        ``size``: the picture's, as far as is known; only its proportions count.
        """
        ground = theme().color("control")
        colour = (ground.red(), ground.green(), ground.blue())
        noise = images.quiet_noise(size.width(), size.height(), colour)
        self.show_image(noise, proportions=size, is_final=False)
        self._noise_size = size

    def picture_rect(self) -> QRectF:
        """Where the picture stands, in this widget's coordinates."""
        size = self._proportions.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(round(left), round(top), round(size.width()), round(size.height()))

    def sizeHint(self) -> QSize:
        return QSize(512, 512)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._image.isNull() and not self._sharpen_later.isActive():
            self._sharp = QPixmap()
            self._sharpener.forget()
            self._sharpen_later.start()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = self.picture_rect()
        share = float(self._fade.currentValue() or 0.0)
        picture = self._image if self._sharp.isNull() else self._sharp
        if self._before.size() == self._image.size() and self._sharp.isNull():
            # From preview to preview: mixed as small as they are, and enlarged once.
            picture = images.mixed(self._before, self._image, share)
        elif not self._before.isNull():
            draw_rounded(painter, rect, self._before, _RADIUS_PX)
            painter.setOpacity(share)
        draw_rounded(painter, rect, picture, _RADIUS_PX)
        painter.setOpacity(1.0)
        painter.setPen(QPen(QColor(theme().palette.line), 1))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS_PX, _RADIUS_PX)

    def _on_theme_changed(self) -> None:
        if self._noise_size is None:
            self.update()
        else:
            self.show_noise(self._noise_size)

    def _on_fading(self, share: float) -> None:
        if share > 0:  # the first frame would show what is there already
            self.update()

    def _on_faded(self) -> None:
        self._before = QImage()
        self.update()

    def _sharpen(self) -> None:
        size = (self.picture_rect().size() * self.devicePixelRatioF()).toSize()
        self._sharpener.ask(self._image, size)

    def _on_sharpened(self, image: QImage) -> None:
        self._sharp = QPixmap.fromImage(image)
        self._sharp.setDevicePixelRatio(self.devicePixelRatioF())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_on_picture = self.picture_rect().contains(event.position())
        if event.button() is Qt.MouseButton.LeftButton and is_on_picture:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None or self._path is None:
            return
        way = (event.position().toPoint() - self._pressed_at).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed_at = None
            drag_out(self, self._path, self._image)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._path is not None:
            self.menu_wanted.emit(event.globalPos())


def drag_out(source: QWidget, path: Path, image: QImage) -> None:
    """Let the person drop the picture's file on the Finder or another app."""
    drag = QDrag(source)
    drag.setMimeData(file_data(path, image))
    thumb = QPixmap.fromImage(
        image.scaled(
            QSize(_DRAG_THUMB_PX, _DRAG_THUMB_PX),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    )
    drag.setPixmap(thumb)
    drag.setHotSpot(QRect(QPoint(), thumb.size()).center())
    drag.exec(Qt.DropAction.CopyAction)
