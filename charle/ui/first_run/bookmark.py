"""Where the first run was left and what it found: kept in ``Settings.first_run`` as JSON values.

Values that make no sense mean starting fresh; nothing here is worth an error message.
"""

import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from charle.core.request import DeviceChoice, Precision
from charle.core.settings import Json

_log = logging.getLogger(__name__)


class Step(StrEnum):
    """The pages, in order."""

    WELCOME = "welcome"
    MACHINE = "machine"
    MODEL = "model"
    LICENCE = "licence"
    DOWNLOAD = "download"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class TrialRecord:
    """What the self-test found on this machine: the way that draws, and how fast."""

    device: DeviceChoice
    precision: Precision
    is_right: bool
    tries: int
    seconds: float
    matrix_tflops: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """``step`` is the page that was open last, ``models`` the ids of the models chosen on it.

    ``is_finished`` says that the last page was reached once; ``was_put_off`` that the person closed
    the wizard before: it then waits in the menu.
    """

    step: Step = Step.WELCOME
    models: tuple[str, ...] = ()
    is_finished: bool = False
    was_put_off: bool = False
    test: TrialRecord | None = None

    def to_json(self) -> dict[str, Json]:
        values = asdict(self)
        values["models"] = list(self.models)
        return values

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> "Bookmark":
        try:
            test = values.get("test")
            return cls(
                step=Step(values.get("step", Step.WELCOME)),
                models=tuple(_text(one) for one in values.get("models", ())),
                is_finished=values.get("is_finished") is True,
                was_put_off=values.get("was_put_off") is True,
                test=None if test is None else _test(test),
            )
        except (TypeError, ValueError, KeyError, AttributeError) as error:
            _log.warning("the first run forgot where it was: %r", error)
            return cls()


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _test(value: Mapping[str, Any]) -> TrialRecord:
    return TrialRecord(
        device=DeviceChoice(value["device"]),
        precision=Precision(value["precision"]),
        is_right=value["is_right"] is True,
        tries=int(value["tries"]),
        seconds=float(value["seconds"]),
        matrix_tflops=float(value["matrix_tflops"]),
    )
