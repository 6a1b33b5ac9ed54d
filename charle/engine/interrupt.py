"""Stopping a model in the middle of a step."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from charle.core.progress import CancelToken


@contextmanager
def interruptible(model: Any, cancel: CancelToken) -> Iterator[None]:
    """While inside, every layer of ``model`` asks first whether the work was cancelled.

    A step of a large model takes seconds, a single layer a fraction of one. Raises ``Cancelled``
    out of the model's call; the model itself stays usable.
    """

    def check(*_: Any) -> None:
        cancel.check()

    layers = [layer for layer in model.modules() if not any(layer.children())]
    hooks = [layer.register_forward_pre_hook(check) for layer in layers]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
