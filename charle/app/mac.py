"""The Mac's own niceties, through its Objective-C frameworks. Imported on a Mac only.

Written from Apple's documentation and not yet tried on a Mac: whatever fails in here is logged and
does without, because none of it is needed to draw.
"""

import ctypes
import ctypes.util
import logging
from collections.abc import Callable
from functools import wraps
from typing import Any, ParamSpec

import objc
from AppKit import (
    NSApplication,
    NSImageView,
    NSInformationalRequest,
    NSProgressIndicator,
    NSWorkspace,
)
from Foundation import NSActivityUserInitiated, NSMakeRect, NSProcessInfo
from PySide6.QtCore import QObject, QTimer

_log = logging.getLogger(__name__)

_P = ParamSpec("_P")

_MEMORY_CHECK_MS = 10_000
_CRITICAL = 4
"""``kern.memorystatus_vm_pressure_level``: 1 is normal, 2 a warning, which Macs with 8 GB give all
day, 4 critical."""
_BAR_HEIGHT = 16.0
_NOTIFICATIONS = "/System/Library/Frameworks/UserNotifications.framework"
_ALERT_AND_SOUND = 1 << 2 | 1 << 1
_IN_A_BLOCK = b"@?"


def _harmless(method: Callable[_P, None]) -> Callable[_P, None]:
    """A nicety that fails is logged and left out: the edge to a foreign runtime."""

    @wraps(method)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            method(*args, **kwargs)
        except Exception:
            _log.warning("%s does not work here", method.__name__, exc_info=True)

    return guarded


class MacDesktop(QObject):
    """The Dock, the notification centre, power and memory of a Mac; see ``Desktop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar: Any = None
        self._activity: Any = None
        self._notifier: _Notifier | None = None
        self._on_short: Callable[[], None] | None = None
        self._is_short = False
        self._memory_timer = QTimer(self)
        self._memory_timer.setInterval(_MEMORY_CHECK_MS)
        self._memory_timer.timeout.connect(self._check_memory)

    @_harmless
    def show_progress(self, fraction: float | None) -> None:
        tile = NSApplication.sharedApplication().dockTile()
        if fraction is None:
            tile.setContentView_(None)
            self._bar = None
        else:
            if self._bar is None:
                self._bar = _bar_over_icon(tile)
            self._bar.setDoubleValue_(fraction)
        tile.display()

    @_harmless
    def notify(self, title: str, text: str) -> None:
        try:
            if self._notifier is None:
                self._notifier = _Notifier()
            self._notifier.notify(title, text)
        except objc.error:  # e.g. run from a terminal, without a bundle of its own
            _log.info("no notification centre, the Dock icon bounces instead", exc_info=True)
            NSApplication.sharedApplication().requestUserAttention_(NSInformationalRequest)

    @_harmless
    def stay_awake(self, reason: str) -> None:
        if self._activity is None:
            # Includes NSActivityIdleSystemSleepDisabled, and no App Nap.
            self._activity = NSProcessInfo.processInfo().beginActivityWithOptions_reason_(
                NSActivityUserInitiated, reason
            )

    @_harmless
    def may_sleep(self) -> None:
        if self._activity is not None:
            activity, self._activity = self._activity, None
            NSProcessInfo.processInfo().endActivity_(activity)

    def watch_memory(self, on_short: Callable[[], None]) -> None:
        self._on_short = on_short
        self._memory_timer.start()

    def wants_less_motion(self) -> bool:
        try:
            workspace = NSWorkspace.sharedWorkspace()
            return bool(workspace.accessibilityDisplayShouldReduceMotion())
        except Exception:  # as in _harmless
            _log.warning("cannot tell whether less motion is wanted", exc_info=True)
            return False

    @_harmless
    def _check_memory(self) -> None:
        was_short, self._is_short = self._is_short, _pressure() >= _CRITICAL
        if self._is_short and not was_short and self._on_short is not None:
            self._on_short()


def _bar_over_icon(tile: Any) -> Any:
    """Put a progress bar over the app's icon in the Dock; returns the bar."""
    size = tile.size()
    icon = NSImageView.alloc().initWithFrame_(NSMakeRect(0, 0, size.width, size.height))
    icon.setImage_(NSApplication.sharedApplication().applicationIconImage())
    bar = NSProgressIndicator.alloc().initWithFrame_(NSMakeRect(0, 0, size.width, _BAR_HEIGHT))
    bar.setIndeterminate_(False)
    bar.setMinValue_(0.0)
    bar.setMaxValue_(1.0)
    icon.addSubview_(bar)
    tile.setContentView_(icon)
    return bar


def _pressure() -> int:
    """The kernel's own judgement of how short memory is."""
    libc = ctypes.CDLL(ctypes.util.find_library("c"))
    level = ctypes.c_int(0)
    size = ctypes.c_size_t(ctypes.sizeof(level))
    name = b"kern.memorystatus_vm_pressure_level"
    failed = libc.sysctlbyname(name, ctypes.byref(level), ctypes.byref(size), None, 0)
    return 0 if failed else level.value


class _Notifier:
    """The notification centre. PyObjC's wrapper of it is a package of its own, so the few classes
    that are needed are looked up by name. Asks the person for permission the first time."""

    def __init__(self) -> None:
        found: dict[str, Any] = {}
        objc.loadBundle("UserNotifications", found, bundle_path=_NOTIFICATIONS)
        completion = {"type": _IN_A_BLOCK, "callable": _block(b"v", b"Z", b"@")}
        objc.registerMetaDataForSelector(
            b"UNUserNotificationCenter",
            b"requestAuthorizationWithOptions:completionHandler:",
            {"arguments": {3: completion}},
        )
        self._content = found["UNMutableNotificationContent"]
        self._request = found["UNNotificationRequest"]
        self._centre = found["UNUserNotificationCenter"].currentNotificationCenter()
        self._count = 0
        self._centre.requestAuthorizationWithOptions_completionHandler_(
            _ALERT_AND_SOUND, _on_permission
        )

    def notify(self, title: str, text: str) -> None:
        self._count += 1
        content = self._content.alloc().init()
        content.setTitle_(title)
        content.setBody_(text)
        request = self._request.requestWithIdentifier_content_trigger_(
            f"charle-{self._count}", content, None
        )
        self._centre.addNotificationRequest_withCompletionHandler_(request, None)


def _block(result: bytes, *arguments: bytes) -> dict[str, Any]:
    """The signature of a block, which PyObjC must be told."""
    types = [b"^v", *arguments]
    return {
        "retval": {"type": result},
        "arguments": {index: {"type": one} for index, one in enumerate(types)},
    }


def _on_permission(is_granted: bool, error: object) -> None:
    if not is_granted:
        _log.info("notifications are not allowed: %s", error)
