"""Lets measured processes find bytecode, as those of an installed app do.

Python writes it on the first start, but not where ``PYTHONDONTWRITEBYTECODE`` is set: there every
start would translate all of CHARL-E anew, which is nothing that a person ever waits for.
"""

import importlib.util
import os
import py_compile
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFIX = "PYTHONPYCACHEPREFIX"


@contextmanager
def bytecode_at_hand(sources: Iterable[str], folder: Path) -> Iterator[None]:
    """Processes started inside find the bytecode of these source files, in ``folder`` if need be.

    ``folder`` is the caller's to delete.
    """
    if not sys.dont_write_bytecode:
        yield
        return
    before_here, before = sys.pycache_prefix, os.environ.get(_PREFIX)
    sys.pycache_prefix = os.environ[_PREFIX] = str(folder)
    try:
        for source in sources:
            py_compile.compile(source, importlib.util.cache_from_source(source))
        yield
    finally:
        sys.pycache_prefix = before_here
        if before is None:
            del os.environ[_PREFIX]
        else:
            os.environ[_PREFIX] = before


def loaded_sources() -> tuple[str, ...]:
    """The source files of all modules in this process that were imported from files."""
    specs = (getattr(module, "__spec__", None) for module in list(sys.modules.values()))
    origins = {spec.origin for spec in specs if spec and spec.origin and spec.cached}
    return tuple(sorted(filter(os.path.isfile, origins)))  # PySide's own live in its library
