"""CLIP's networks (text encoder, safety checker) set up and filled from their files.

transformers' own loading sets a network up on torch's "meta" device. For that torch brings in its
compiler and sympy, up to three seconds that the first picture would wait for. Here memory is
reserved and not touched before the file's values, mapped into memory, take its place.
"""

from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from charle.engine.libraries import no_init_weights


def empty_network(kind: Any, config: Any) -> Any:
    """The network ``kind`` of a configuration, with whatever values memory happens to hold."""
    with no_init_weights():
        return kind(config)


def load_network(kind: Any, config: Any, file: Path, dtype: torch.dtype) -> Any:
    """The network with the values of a safetensors file, in ``dtype`` on the CPU, for inference.

    Raises:
        OSError, SafetensorError: the file cannot be read.
        RuntimeError: it lacks tensors, or some have another shape.
    """
    network = empty_network(kind, config)
    stored = load_file(file)
    state = {}
    for name in network.state_dict():
        found = next((stored[other] for other in names_in_files(name) if other in stored), None)
        if found is not None:
            state[name] = found
    network.load_state_dict(state, strict=True, assign=True)
    return network.to(dtype).eval().requires_grad_(False)


def names_in_files(name: str) -> list[str]:
    """Under which names files hold a tensor of CLIP: today's, and those before transformers 5."""
    names = [name, f"text_model.{name}"]
    if name.startswith("vision_model."):
        names.append(f"vision_model.{name}")
    return names
