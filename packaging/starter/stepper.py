"""One training step: loss, gradient, clipping, AdamW; on CUDA compiled and replayed as a graph.

Small networks leave a large GPU idle between their many small kernels. Compiling merges those,
and a CUDA graph launches all of a step at once. What does not work on a machine is left out, with
a word about it: the arithmetic is the same.
"""

from collections.abc import Callable, Iterable
from typing import Any

import torch

_EAGER_STEPS = 4  # before the graph: they let libraries choose their kernels and fill caches
Loss = Callable[..., torch.Tensor]


class Stepper:
    """``loss``: of tensors to one number; new shapes are compiled anew.

    Without CUDA every call does what it says and nothing more, in the same order each time.
    """

    def __init__(
        self,
        loss: Loss,
        parameters: Iterable[torch.nn.Parameter],
        betas: tuple[float, float],
        weight_decay: float,
    ) -> None:
        self._parameters = list(parameters)
        device = self._parameters[0].device
        self._on_cuda = device.type == "cuda"
        if self._on_cuda:
            torch.set_float32_matmul_precision("high")
            torch.backends.cudnn.benchmark = True
        self._plain_loss = loss
        self._loss = torch.compile(loss, dynamic=False) if self._on_cuda else loss
        self._rate = torch.zeros((), device=device)
        self.optimiser = torch.optim.AdamW(
            self._parameters,
            lr=self._rate if self._on_cuda else 0.0,
            betas=betas,
            weight_decay=weight_decay,
            fused=self._on_cuda or None,
            capturable=self._on_cuda,
        )
        self._calls = 0
        self._graph: Any = None
        self._inputs: list[torch.Tensor] = []
        self._shapes: list[torch.Size] = []
        self._result = torch.zeros((), device=device)

    def __call__(self, rate: float, *inputs: torch.Tensor) -> torch.Tensor:
        """The loss before the step, on the networks' device; ``rate``: the learning rate."""
        if not self._on_cuda:
            for group in self.optimiser.param_groups:
                group["lr"] = rate
            return self._step(inputs)
        self._rate.fill_(rate)
        for group in self.optimiser.param_groups:
            group["lr"] = self._rate
        shapes = [given.shape for given in inputs]
        if shapes != self._shapes:
            self._shapes, self._graph, self._calls = shapes, None, 0
        if self._graph is not None:
            for kept, given in zip(self._inputs, inputs, strict=True):
                kept.copy_(given, non_blocking=True)
            self._graph.replay()
            return self._result
        self._calls += 1
        if self._calls == _EAGER_STEPS:
            self._capture(inputs)
        return self._beside(inputs)

    def _step(self, inputs: Iterable[torch.Tensor]) -> torch.Tensor:
        self.optimiser.zero_grad(set_to_none=True)
        loss = self._loss(*inputs)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._parameters, 1.0)
        self.optimiser.step()
        return loss.detach()

    def _beside(self, inputs: Iterable[torch.Tensor]) -> torch.Tensor:
        """A step on a stream of its own, as a later capture needs it."""
        stream = torch.cuda.Stream()
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            try:
                loss = self._step(inputs)
            except Exception as problem:
                if self._loss is self._plain_loss:
                    raise
                print(f"not compiled: {problem}"[:2000], flush=True)
                self._loss = self._plain_loss
                loss = self._step(inputs)
        torch.cuda.current_stream().wait_stream(stream)
        return loss

    def _capture(self, inputs: Iterable[torch.Tensor]) -> None:
        self._inputs = [given.clone() for given in inputs]
        self.optimiser.zero_grad(set_to_none=True)
        graph = torch.cuda.CUDAGraph()
        torch.cuda.synchronize()
        try:
            with torch.cuda.graph(graph):
                self._result = self._step(self._inputs)
        except Exception as problem:
            print(f"not replayed as a graph: {problem}"[:2000], flush=True)
            torch.cuda.synchronize()
            return
        self._graph = graph
