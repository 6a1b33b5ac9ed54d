"""One training step: loss, gradient, clipping, AdamW; on CUDA compiled and replayed as a graph.

Small networks leave a large GPU idle between their many small kernels. Compiling merges those,
and a CUDA graph launches all of a step at once. What does not work on a machine is left out, with
a word about it: the arithmetic is the same.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import torch

_EAGER_STEPS = 4  # before the graph: they let libraries choose their kernels and fill caches
Loss = Callable[..., torch.Tensor]
Mask = tuple[torch.nn.Parameter, torch.Tensor]


class Stepper:
    """``loss``: of tensors to one number; new shapes are compiled anew.

    ``shares``: by parameter, how much of the learning rate it gets; without, all of it. ``masks``:
    parameters of which only some numbers are learned, with 1 for those and 0 for the others.
    Without CUDA every call does what it says and nothing more, in the same order each time.
    """

    def __init__(
        self,
        loss: Loss,
        parameters: Iterable[torch.nn.Parameter],
        betas: tuple[float, float],
        weight_decay: float,
        *,
        shares: Sequence[float] | None = None,
        masks: Sequence[Mask] = (),
    ) -> None:
        self._parameters = list(parameters)
        self._shares = list(shares or [1.0] * len(self._parameters))
        self._masks = masks
        device = self._parameters[0].device
        self._on_cuda = device.type == "cuda"
        if self._on_cuda:
            torch.set_float32_matmul_precision("high")
            torch.backends.cudnn.benchmark = True
        self._plain_loss = loss
        self._loss = torch.compile(loss, dynamic=False) if self._on_cuda else loss
        kinds = sorted(set(self._shares))
        self._rates = {kind: torch.zeros((), device=device) for kind in kinds}
        self.optimiser = torch.optim.AdamW(
            [{"params": self._having(kind), "share": kind} for kind in kinds],
            lr=torch.zeros((), device=device) if self._on_cuda else 0.0,
            betas=betas,
            weight_decay=weight_decay,
            fused=True,
            capturable=self._on_cuda,
        )
        self._calls = 0
        self._graph: Any = None
        self._inputs: list[torch.Tensor] = []
        self._shapes: list[torch.Size] = []
        self._result = torch.zeros((), device=device)

    def __call__(self, rate: float, *inputs: torch.Tensor) -> torch.Tensor:
        """The loss before the step, on the networks' device; ``rate``: the learning rate."""
        for group in self.optimiser.param_groups:
            share = group["share"]
            if self._on_cuda:
                self._rates[share].fill_(rate * share)
            group["lr"] = self._rates[share] if self._on_cuda else rate * share
        if not self._on_cuda:
            return self._step(inputs)
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

    def snapshot(self) -> list[torch.Tensor]:
        """Copies of the parameters and of what the optimiser knows, for ``restore``."""
        return [tensor.detach().clone() for tensor in self._state()]

    @torch.no_grad()
    def restore(self, snapshot: list[torch.Tensor]) -> None:
        """Back to ``snapshot``, in place, so that a graph goes on with it."""
        for tensor, saved in zip(self._state(), snapshot, strict=True):
            tensor.copy_(saved)

    def _state(self) -> list[torch.Tensor]:
        known = [self.optimiser.state[p] for p in self._parameters]
        return [*self._parameters, *(s[name] for s in known for name in ("exp_avg", "exp_avg_sq"))]

    def _having(self, share: float) -> list[torch.nn.Parameter]:
        pairs = zip(self._parameters, self._shares, strict=True)
        return [parameter for parameter, own in pairs if own == share]

    def _step(self, inputs: Iterable[torch.Tensor]) -> torch.Tensor:
        self.optimiser.zero_grad(set_to_none=True)
        loss = self._loss(*inputs)
        loss.backward()  # type: ignore[no-untyped-call]
        for parameter, mask in self._masks:
            if parameter.grad is not None:
                parameter.grad.mul_(mask)
        torch.nn.utils.clip_grad_norm_(self._parameters, 1.0)
        self.optimiser.step()
        return loss.detach()

    def _beside(self, inputs: Iterable[torch.Tensor]) -> torch.Tensor:
        """A step on a stream of its own, as a later capture needs it."""
        stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
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
