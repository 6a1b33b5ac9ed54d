"""Runs a compiled model in a process of its own, so that a hang or a death costs no picture.

Core ML holds Python's lock while it loads and predicts, and compiles for minutes the first time;
a driver's assertion ends the process it happens in. What crosses the pipe is small: latents, the
prompt's embeddings and the answer, about 200 KB a step.
"""

import logging
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Sequence
from multiprocessing import process as multiprocessing_process
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from typing import Any

import numpy as np

from charle.core import offline_guard
from charle.core.progress import CancelToken
from charle.engine.coreml.runtime import Arrays, CoreMLOptions, LoadedModel, RuntimeFactory, quieten
from charle.engine.coreml.variant import ComputeUnit

_log = logging.getLogger(__name__)

_POLL_S = 0.05
_READY = "ready"
_spawn = multiprocessing.get_context("spawn")


class PredictorFailed(Exception):
    """The model cannot be used here: it raised, hung, or its process ended. Says how, for logs."""


class Predictor:
    """One model in its process. ``start``, then ``predict`` as often as wanted, then ``close``."""

    def __init__(self, compiled: Sequence[Path], unit: ComputeUnit, options: CoreMLOptions) -> None:
        """``compiled``: the model's chunks in the order they are run in; usually one."""
        self._options = options
        self._connection, theirs = _spawn.Pipe(duplex=True)
        self._process = _spawn.Process(
            target=_serve,
            args=(theirs, options.runtime, tuple(compiled), unit),
            name="CHARL-E Core ML",
            daemon=True,
        )
        self._theirs = theirs

    def start(self, cancel: CancelToken) -> None:
        """Start the process and load the model.

        Raises:
            PredictorFailed: it did not come up.
            Cancelled: ``cancel`` was set.
        """
        try:
            with _children_allowed():
                self._process.start()
        except OSError as error:
            raise PredictorFailed(f"no process could be started: {error}") from error
        self._theirs.close()
        self._answer(self._options.load_limit_s, cancel)

    def predict(self, inputs: Arrays, cancel: CancelToken) -> Arrays:
        """One run of the model.

        Raises:
            PredictorFailed: it raised, hung or died.
            Cancelled: ``cancel`` was set; the predictor cannot be used any more.
        """
        try:
            self._connection.send(dict(inputs))
        except OSError as error:
            raise self._gone() from error
        answer: Arrays = self._answer(self._options.step_limit_s, cancel)
        return answer

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def close(self) -> None:
        """End the process, whatever it is doing. May be repeated."""
        if self._process.pid is not None:
            self._process.kill()
            self._process.join()
        self._theirs.close()
        self._connection.close()

    def _answer(self, limit_s: float, cancel: CancelToken) -> Any:
        end_s = time.monotonic() + limit_s
        try:
            while not self._connection.poll(_POLL_S):
                cancel.check()
                if time.monotonic() > end_s:
                    raise PredictorFailed(f"no answer within {limit_s:.0f} s")
            answer = self._connection.recv()
        except (EOFError, OSError) as error:
            raise self._gone() from error
        if isinstance(answer, _Trouble):
            raise PredictorFailed(answer.text)
        return answer

    def _gone(self) -> PredictorFailed:
        self._process.join(1.0)
        return PredictorFailed(f"the process ended, exit code {self._process.exitcode}")


class _Trouble:
    """What the model raised, in words; its own exception may not be picklable."""

    def __init__(self, text: str) -> None:
        self.text = text


class _children_allowed:  # noqa: N801 - used like a function
    """The engine's process is a daemon of the window's, and Python forbids those any children,
    because an ended daemon cannot end them. Ours end by themselves when their pipe closes."""

    def __enter__(self) -> None:
        self._config: dict[str, Any] = multiprocessing_process.current_process()._config  # type: ignore[attr-defined]
        self._was_daemon = self._config.pop("daemon", None)

    def __exit__(self, *_: object) -> None:
        if self._was_daemon is not None:
            self._config["daemon"] = self._was_daemon


# --- the child's side ---


def _serve(
    connection: Connection, runtime: RuntimeFactory, compiled: tuple[Path, ...], unit: ComputeUnit
) -> None:
    offline_guard.switch_on()
    quieten()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    wanted: SimpleQueue[dict[str, np.ndarray[Any, Any]]] = SimpleQueue()
    threading.Thread(target=_listen, args=(connection, wanted), daemon=True).start()
    try:
        core_ml = runtime()
        chunks = [core_ml.load(one, unit) for one in compiled]
        connection.send(_READY)
        while True:
            connection.send(_run(chunks, wanted.get()))
    except OSError:  # nobody is left to hear it
        os._exit(0)
    except Exception as error:  # the edge of the process: whatever it is, the engine hears of it
        connection.send(_Trouble(f"{type(error).__name__}: {error}"))
        os._exit(1)


def _listen(connection: Connection, wanted: "SimpleQueue[Any]") -> None:
    """The end of the engine ends this process at once, whatever it is doing."""
    while True:
        try:
            wanted.put(connection.recv())
        except (EOFError, OSError):
            os._exit(0)


def _run(chunks: Sequence[LoadedModel], inputs: Arrays) -> Arrays:
    """What one chunk computes is an input of the next, beside the first inputs."""
    known = dict(inputs)
    outputs: Arrays = {}
    for chunk in chunks:
        wanted = getattr(chunk, "input_names", None)
        given = known if wanted is None else {name: known[name] for name in wanted}
        outputs = chunk.predict(given)
        known.update(outputs)
    return {name: np.asarray(array) for name, array in outputs.items()}
