"""Our side of the Mac's niceties, with stand-ins for Apple's frameworks.

That the frameworks do what their documentation says can only be seen on a Mac.
"""

import importlib
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication

from charle.app.desktop import Desktop


class Stand:
    """Stands in for any Objective-C object: every call is noted and gives another one."""

    def __init__(self, calls: list[tuple[str, tuple[Any, ...]]], failing: set[str]) -> None:
        self._calls = calls
        self._failing = failing

    def __getattr__(self, name: str) -> Any:
        def call(*args: Any) -> "Stand":
            self._calls.append((name, args))
            if name in self._failing:
                raise RuntimeError(name)
            return self

        return call


class Frameworks:
    """The stand-ins for AppKit, Foundation and PyObjC, and what was asked of them."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.failing: set[str] = set()
        self.stand = Stand(self.calls, self.failing)

    def modules(self) -> dict[str, ModuleType]:
        objc = ModuleType("objc")
        objc.__dict__.update(error=ValueError, loadBundle=self._load_bundle)
        objc.__dict__["registerMetaDataForSelector"] = self.stand.registerMetaDataForSelector
        app_kit, foundation = ModuleType("AppKit"), ModuleType("Foundation")
        for name in ("NSApplication", "NSImageView", "NSProgressIndicator", "NSWorkspace"):
            setattr(app_kit, name, self.stand)
        app_kit.__dict__["NSInformationalRequest"] = 10
        foundation.__dict__.update(NSActivityUserInitiated=0xFFFFFF, NSProcessInfo=self.stand)
        foundation.__dict__["NSMakeRect"] = lambda *sides: sides
        return {"objc": objc, "AppKit": app_kit, "Foundation": foundation}

    def _load_bundle(self, _name: str, found: dict[str, Any], bundle_path: str) -> None:
        if "loadBundle" in self.failing:
            raise ValueError(bundle_path)
        for name in ("Center", "Request"):
            found[f"UNUserNotification{name}"] = self.stand
        found["UNNotificationRequest"] = found["UNMutableNotificationContent"] = self.stand

    def asked(self, name: str) -> list[tuple[Any, ...]]:
        return [args for called, args in self.calls if called == name]


@pytest.fixture
def frameworks(monkeypatch: pytest.MonkeyPatch) -> Iterator[Frameworks]:
    frameworks = Frameworks()
    for name, module in frameworks.modules().items():
        monkeypatch.setitem(sys.modules, name, module)
    yield frameworks
    sys.modules.pop("charle.app.mac", None)


@pytest.fixture
def mac(frameworks: Frameworks) -> Any:
    return importlib.import_module("charle.app.mac")


@pytest.fixture
def desktop(qapp: QCoreApplication, mac: Any) -> Desktop:
    desktop: Desktop = mac.MacDesktop()
    return desktop


def test_every_activity_that_begins_also_ends(desktop: Desktop, frameworks: Frameworks) -> None:
    for _ in range(2):
        desktop.stay_awake("drawing")
        desktop.stay_awake("drawing")
        desktop.may_sleep()
        desktop.may_sleep()
    assert frameworks.asked("beginActivityWithOptions_reason_") == [(0xFFFFFF, "drawing")] * 2
    assert len(frameworks.asked("endActivity_")) == 2


def test_the_dock_shows_progress_and_its_own_icon_again(
    desktop: Desktop, frameworks: Frameworks
) -> None:
    frameworks.stand.__dict__["size"] = lambda: type("Size", (), {"width": 128, "height": 128})
    for fraction in (0.25, 0.5, None):
        desktop.show_progress(fraction)
    assert frameworks.asked("setDoubleValue_") == [(0.25,), (0.5,)]
    shown = frameworks.asked("setContentView_")
    assert len(shown) == 2
    assert shown[-1] == (None,)


def test_notifications_carry_their_words(desktop: Desktop, frameworks: Frameworks) -> None:
    desktop.notify("Your picture is ready", "a red heart")
    desktop.notify("Your picture is ready", "a blue moon")
    assert frameworks.asked("setBody_") == [("a red heart",), ("a blue moon",)]
    assert len(frameworks.asked("requestAuthorizationWithOptions_completionHandler_")) == 1
    names = [args[0] for args in frameworks.asked("requestWithIdentifier_content_trigger_")]
    assert len(set(names)) == 2


def test_without_a_notification_centre_the_icon_bounces(
    desktop: Desktop, frameworks: Frameworks
) -> None:
    frameworks.failing.add("loadBundle")
    desktop.notify("Your picture is ready", "a red heart")
    assert frameworks.asked("requestUserAttention_") == [(10,)]


def test_short_memory_is_told_once_each_time(
    mac: Any, desktop: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[int] = []
    desktop.watch_memory(lambda: told.append(1))
    for level in (1, 2, 4, 4, 1, 4):
        monkeypatch.setattr(mac, "_pressure", lambda level=level: level)
        desktop._check_memory()
    assert len(told) == 2


def test_nothing_that_fails_in_a_framework_reaches_the_app(
    desktop: Desktop, frameworks: Frameworks
) -> None:
    frameworks.failing.update(
        {"sharedApplication", "processInfo", "sharedWorkspace", "currentNotificationCenter"}
    )
    desktop.show_progress(0.5)
    desktop.notify("title", "text")
    desktop.stay_awake("drawing")
    desktop.may_sleep()
    assert not desktop.wants_less_motion()
