"""The engine's own process, driven over its pipe as the app drives it."""

import os
import queue
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.context import SpawnProcess
from pathlib import Path

import psutil
import pytest

from charle.core.progress import Phase
from charle.core.request import GenerationRequest
from charle.engine.engine import EngineOptions, TokenSpan
from charle.engine.host import CRASH_LOG_NAME, EngineFactory
from charle.engine.link import EngineLink
from charle.engine.messages import (
    Answer,
    Beat,
    Cancel,
    Counted,
    CountTokens,
    Draw,
    Drawn,
    Ended,
    Failed,
    Load,
    Refused,
    Stopped,
    Told,
)
from charle.errors import DrawingFailed, EngineFailed, TooLarge
from tests.fakes.engine import FakeFactory, Script, Trouble, picture_of

_WAIT_S = 60
_MODEL = Path("model")


@dataclass
class Listener:
    """Collects what one engine process says."""

    answers: queue.SimpleQueue[Answer | None] = field(default_factory=queue.SimpleQueue)

    def on_answer(self, _link: EngineLink, answer: Answer) -> None:
        self.answers.put(answer)

    def on_gone(self, _link: EngineLink) -> None:
        self.answers.put(None)

    def next(self) -> Answer | None:
        """The next answer but for heartbeats; None if the process is gone."""
        while isinstance(answer := self.answers.get(timeout=_WAIT_S), Beat):
            pass
        return answer

    def until_end(self) -> list[Answer | None]:
        """All answers up to a command's outcome or the process's end."""
        answers = [self.next()]
        while not isinstance(answers[-1], Ended | Stopped | Failed | None):
            answers.append(self.next())
        return answers


@dataclass
class Engines:
    """Starts engine processes that end with the test."""

    logs: Path
    links: list[EngineLink] = field(default_factory=list)

    def start(self, script: Script) -> tuple[EngineLink, Listener]:
        return self.start_with(FakeFactory(script))

    def start_with(self, factory: EngineFactory) -> tuple[EngineLink, Listener]:
        listener = Listener()
        link = EngineLink(
            factory,
            EngineOptions(),
            self.logs,
            on_answer=listener.on_answer,
            on_gone=listener.on_gone,
        )
        self.links.append(link)
        return link, listener


@pytest.fixture
def engines(tmp_path: Path) -> Iterator[Engines]:
    engines = Engines(tmp_path / "logs")
    yield engines
    for link in engines.links:
        link.close()


def _request(**values: object) -> GenerationRequest:
    return GenerationRequest(
        **{"prompt": "a heart", "width": 64, "height": 64, "steps": 3, "guidance": 2.0} | values  # type: ignore[arg-type]
    )


def test_a_picture_arrives_with_its_previews_and_one_outcome(engines: Engines) -> None:
    link, listener = engines.start(Script())
    request = _request(count=2, seed=5)
    link.send(Load(1, _MODEL))
    assert listener.until_end()[-1] == Ended(1)
    link.send(Draw(2, request))
    answers = listener.until_end()

    assert [a.picture for a in answers if isinstance(a, Drawn)] == [
        picture_of(request, 0),
        picture_of(request, 1),
    ]
    told = [a.progress for a in answers if isinstance(a, Told)]
    assert [(p.step, p.picture) for p in told if p.phase is Phase.DRAWING] == [
        (step, picture) for picture in (1, 2) for step in (1, 2, 3)
    ]
    assert all(p.preview is not None for p in told if p.phase is Phase.DRAWING)
    assert answers[-1] == Ended(2)


def test_tokens_are_counted(engines: Engines) -> None:
    link, listener = engines.start(Script())
    link.send(CountTokens(1, "a heart"))
    spans = (TokenSpan(0, 1, 0), TokenSpan(2, 7, 0))
    assert listener.until_end() == [Counted(1, "a heart", spans), Ended(1)]


def test_a_cancel_is_heard_in_the_middle_of_a_step(engines: Engines) -> None:
    link, listener = engines.start(Script(step_s=60))
    link.send(Load(1, _MODEL))
    listener.until_end()
    link.send(Draw(2, _request()))
    assert isinstance(listener.next(), Told)
    link.send(Cancel(2))
    assert listener.until_end()[-1] == Stopped(2)


def test_a_cancel_that_comes_first_stops_its_command_and_no_later_one(engines: Engines) -> None:
    link, listener = engines.start(Script())
    link.send(Cancel(2))
    for command in (Load(1, _MODEL), Load(2, _MODEL), Load(3, _MODEL)):
        link.send(command)
    assert [listener.until_end()[-1] for _ in range(3)] == [Stopped(1), Stopped(2), Ended(3)]


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (Script(trouble=Trouble.OUT_OF_MEMORY), TooLarge),
        (Script(trouble=Trouble.BUG), EngineFailed),
        (Script(trouble=Trouble.NETWORK), EngineFailed),
        (Script(trouble=Trouble.RAISED, error=DrawingFailed("Black.", "Again.")), DrawingFailed),
    ],
)
def test_an_error_keeps_its_class_its_words_and_its_traceback(
    engines: Engines, script: Script, kind: type[Exception]
) -> None:
    link, listener = engines.start(script)
    link.send(Load(1, _MODEL))
    listener.until_end()
    link.send(Draw(2, _request()))
    failed = listener.until_end()[-1]
    assert isinstance(failed, Failed)
    error = failed.error()
    assert type(error) is kind
    assert error.title
    assert error.hint
    assert "_go_wrong" in "".join(error.__notes__)
    link.send(Draw(3, _request(steps=1)))  # the process serves on
    assert listener.until_end()[-1] is not None


def test_the_network_is_refused_and_the_attempt_is_told(engines: Engines) -> None:
    link, listener = engines.start(Script(trouble=Trouble.NETWORK))
    link.send(Load(1, _MODEL))
    listener.until_end()
    link.send(Draw(2, _request()))
    answers = listener.until_end()
    (refused,) = (answer for answer in answers if isinstance(answer, Refused))
    assert refused.count >= 1
    assert any("127.0.0.1" in wanted for wanted in refused.lately)
    failed = answers[-1]
    assert isinstance(failed, Failed)
    assert "NetworkRefused" in failed.details


@pytest.mark.parametrize("trouble", [Trouble.KILLED, Trouble.ABORTED])
def test_a_death_is_told_after_everything_that_was_said(engines: Engines, trouble: Trouble) -> None:
    script = Script(trouble=trouble, trouble_picture=2)
    link, listener = engines.start(script)
    link.send(Load(1, _MODEL))
    listener.until_end()
    link.send(Draw(2, _request(count=2)))
    answers = listener.until_end()
    assert any(isinstance(answer, Drawn) for answer in answers)
    assert answers[-1] is None
    assert link.describe_end() == {Trouble.KILLED: "SIGKILL", Trouble.ABORTED: "SIGABRT"}[trouble]


def test_a_crash_leaves_a_trace_in_the_logs(engines: Engines) -> None:
    link, listener = engines.start(Script(trouble=Trouble.ABORTED))
    link.send(Load(1, _MODEL))
    link.send(Draw(2, _request()))
    while listener.until_end()[-1] is not None:
        pass
    restarted, listener = engines.start(Script())
    restarted.send(Load(1, _MODEL))
    listener.until_end()  # the next process does not wipe it away
    assert "Fatal Python error: Aborted" in (engines.logs / CRASH_LOG_NAME).read_text()


@pytest.mark.parametrize("trouble", [Trouble.FROZEN, Trouble.HUNG])
def test_kill_ends_what_does_not_answer(engines: Engines, trouble: Trouble) -> None:
    link, listener = engines.start(Script(trouble=trouble))
    link.send(Load(1, _MODEL))
    listener.until_end()
    link.send(Draw(2, _request()))
    assert isinstance(listener.next(), Told)
    link.kill()
    assert listener.until_end()[-1] is None
    assert not psutil.pid_exists(link.pid)


def test_nobody_waits_for_a_process_that_the_system_cannot_end(
    engines: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, listener = engines.start(Script(trouble=Trouble.FROZEN))
    link.send(Load(1, _MODEL))
    listener.until_end()
    link.send(Draw(2, _request()))
    assert isinstance(listener.next(), Told)
    with monkeypatch.context() as patch:
        patch.setattr(SpawnProcess, "kill", lambda _process: None)
        link.kill()
    assert listener.until_end()[-1] is None
    assert psutil.pid_exists(link.pid)


def test_the_heart_beats_while_the_engine_hangs(engines: Engines) -> None:
    link, listener = engines.start(Script(trouble=Trouble.HUNG))
    link.send(Load(1, _MODEL))
    listener.until_end()
    link.send(Draw(2, _request()))
    assert isinstance(listener.next(), Told)
    assert isinstance(listener.answers.get(timeout=_WAIT_S), Beat)


def test_ctrl_c_does_not_reach_the_engine(engines: Engines) -> None:
    link, listener = engines.start(Script())
    link.send(Load(1, _MODEL))
    assert listener.until_end()[-1] == Ended(1)
    os.kill(link.pid, signal.SIGINT)
    link.send(Draw(2, _request()))
    assert listener.until_end()[-1] == Ended(2)


_ORPHAN = """
import sys, time
from pathlib import Path
from charle.engine.engine import EngineOptions
from charle.engine.link import EngineLink
from charle.engine.messages import Draw, Load, Told
from charle.core.request import GenerationRequest
from tests.fakes.engine import FakeFactory, Script, Trouble

def on_answer(link, answer):
    if isinstance(answer, Told) and answer.ticket == 2:
        print(link.pid, flush=True)

if __name__ == "__main__":
    link = EngineLink(FakeFactory(Script(trouble=Trouble.HUNG)), EngineOptions(), None,
                      on_answer=on_answer, on_gone=print)
    link.send(Load(1, Path("model")))
    link.send(Draw(2, GenerationRequest(prompt="x", width=64, height=64, steps=1, guidance=1)))
    time.sleep(600)
"""


def test_the_engine_ends_with_the_app_even_in_the_middle_of_a_step(tmp_path: Path) -> None:
    script = tmp_path / "app.py"
    script.write_text(_ORPHAN)
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": str(root)},
        text=True,
    ) as app:
        assert app.stdout is not None
        engine = psutil.Process(int(app.stdout.readline()))
        app.kill()
        engine.wait(_WAIT_S)
