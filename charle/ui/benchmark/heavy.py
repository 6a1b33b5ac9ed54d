"""Tells whether a heavy library has found its way into this process."""

import sys

_HEAVY = ("torch", "diffusers", "transformers", "coremltools", "huggingface_hub")


def heavy_imports() -> int:
    """How many of the heavy libraries are imported."""
    return sum(name in sys.modules for name in _HEAVY)
