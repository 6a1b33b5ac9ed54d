"""What the desktop hears of jobs."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from charle.app import presence as presence_module
from charle.app.desktop import Desktop, PlainDesktop, this_desktop
from charle.app.job import Readiness, State
from charle.app.presence import Presence, fraction_done
from charle.core.progress import Phase, Progress
from charle.core.settings import Settings
from charle.errors import DrawingFailed
from tests.app.conftest import MODEL, Desk, request
from tests.fakes.engine import Script, Trouble

NewDesk = Callable[..., Desk]


@dataclass
class FakeDesktop:
    """Remembers everything it was asked for."""

    fractions: list[float | None] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    wakes: list[bool] = field(default_factory=list)
    on_short: Callable[[], None] | None = None

    def show_progress(self, fraction: float | None) -> None:
        self.fractions.append(fraction)

    def notify(self, title: str, text: str) -> None:
        self.notes.append((title, text))

    def stay_awake(self, reason: str) -> None:
        assert reason
        self.wakes.append(True)

    def may_sleep(self) -> None:
        self.wakes.append(False)

    def watch_memory(self, on_short: Callable[[], None]) -> None:
        self.on_short = on_short

    def wants_less_motion(self) -> bool:
        return False


@pytest.fixture
def desktop() -> FakeDesktop:
    return FakeDesktop()


def _present(
    desk: Desk,
    desktop: FakeDesktop,
    settings: Settings,
    is_in_front: Callable[[], bool] = lambda: True,
) -> Presence:
    return Presence(desk.controller, desktop, settings, is_in_front, parent=desk.controller)


@pytest.fixture(autouse=True)
def _every_job_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence_module, "_LONG_S", 0.0)


def test_the_machine_stays_awake_from_the_first_job_to_the_last(
    desk: Desk, desktop: FakeDesktop
) -> None:
    _present(desk, desktop, Settings())
    for _ in range(3):
        desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desktop.wakes == [True, False]


def test_the_setting_counts_at_once(new_desk: NewDesk, desktop: FakeDesktop) -> None:
    desk = new_desk(Script(step_s=60))
    presence = _present(desk, desktop, Settings())
    desk.controller.draw(request(), MODEL)
    presence.use(Settings(keeps_awake=False))
    assert desktop.wakes == [True, False]
    presence.use(Settings())
    assert desktop.wakes == [True, False, True]


def test_the_icon_shows_progress_and_lets_go(new_desk: NewDesk, desktop: FakeDesktop) -> None:
    desk = new_desk(Script(step_s=0.05))
    _present(desk, desktop, Settings())
    desk.controller.draw(request(count=2), MODEL)
    desk.wait_idle()
    shown = [fraction for fraction in desktop.fractions if fraction is not None]
    assert shown == sorted(shown)
    assert shown[0] == 0
    assert max(shown) > 0.8
    assert desktop.fractions[-1] is None


@pytest.mark.parametrize(
    ("progress", "fraction"),
    [
        (Progress(Phase.LOADING, 3, 4), 0),
        (Progress(Phase.DRAWING, 5, 20), 0.25),
        (Progress(Phase.DRAWING), 0),
        (Progress(Phase.ENCODING, 0, 0, 2, 4), 0.25),
        (Progress(Phase.DRAWING, 10, 20, 4, 4), 0.875),
        (Progress(Phase.CHECKING, 0, 0, 4, 4), 1),
    ],
)
def test_fraction_of_the_whole_job(progress: Progress, fraction: float) -> None:
    assert fraction_done(progress) == fraction


@pytest.mark.parametrize(
    ("settings", "is_in_front", "count"),
    [(Settings(), False, 1), (Settings(), True, 0), (Settings(notifies=False), False, 0)],
)
def test_the_end_is_announced_to_a_person_who_looks_elsewhere(
    desk: Desk, desktop: FakeDesktop, settings: Settings, is_in_front: bool, count: int
) -> None:
    _present(desk, desktop, settings, lambda: is_in_front)
    desk.controller.draw(request(count=3, prompt="a heart " * 50), MODEL)
    desk.wait_idle()
    assert len(desktop.notes) == count
    for title, text in desktop.notes:
        assert "3" in title
        assert text.startswith("a heart")
        assert len(text) == 80


def test_a_short_job_is_not_announced(
    desk: Desk, desktop: FakeDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence_module, "_LONG_S", 600)
    _present(desk, desktop, Settings(), lambda: False)
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desktop.notes == []


def test_a_failure_is_announced_and_a_stop_is_not(new_desk: NewDesk, desktop: FakeDesktop) -> None:
    error = DrawingFailed("The picture came out black.", "Try again.")
    desk = new_desk(Script(trouble=Trouble.RAISED, error=error, step_s=0.01))
    _present(desk, desktop, Settings(), lambda: False)
    desk.controller.draw(request(), MODEL)
    desk.controller.draw(request(), MODEL)
    desk.controller.clear()
    desk.wait_idle()
    assert desktop.notes == [(error.title, "a heart")]


def test_memory_is_released_when_the_system_runs_short(desk: Desk, desktop: FakeDesktop) -> None:
    _present(desk, desktop, Settings())
    desk.controller.draw(request(), MODEL)
    desk.wait_idle()
    assert desktop.on_short is not None
    desktop.on_short()
    desk.wait_for(lambda: desk.controller.readiness is Readiness.ASLEEP)
    assert desk.controller.state is State.IDLE


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has a desktop of its own")
def test_every_machine_has_a_desktop() -> None:
    desktop: Desktop = this_desktop()
    assert isinstance(desktop, PlainDesktop)
    desktop.show_progress(0.5)
    desktop.stay_awake("drawing")
    desktop.may_sleep()
    desktop.notify("title", "text")
    desktop.watch_memory(lambda: None)
    assert not desktop.wants_less_motion()
