"""Imports of large libraries without the parts of them that nobody here reaches.

Some packages import everything they have when one module of them is wanted: for Stable Diffusion's
UNet, diffusers brings eighty other networks, and those a compiler, a toolkit for computing on many
machines and half of scipy. That is most of the engine's start. Here such packages can be held back:
nothing is missing afterwards, it only comes when it is asked for.

Knows no library; ``charle.engine.libraries`` says what is held back.
"""

import gc
import importlib
import importlib.util
import sys
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any


@contextmanager
def holding_back(packages: Collection[str]) -> Iterator[None]:
    """Give packages their place without running them, if they are imported first in here.

    Their modules can be imported one by one, now and later; the package itself runs when it is
    asked for a name that it does not have yet.
    """
    finder = _Finder(packages, HeldBack)
    with _first_in_line(finder):
        yield


@contextmanager
def standing_in(packages: Mapping[str, Mapping[str, Any]]) -> Iterator[None]:
    """Let these names stand for whole packages in here; afterwards the packages are as ever.

    Modules of a package can be imported one by one in here. It has no other names than those given.
    """
    finder = _Finder(packages, ModuleType)
    with _first_in_line(finder):
        try:
            yield
        finally:
            for module in finder.modules:
                _forget(module)


@contextmanager
def absent(*names: str) -> Iterator[None]:
    """Let modules be missing in here, for importers that can do without them."""
    hidden = [name for name in names if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type] # None is Python's own way
    try:
        yield
    finally:
        for name in hidden:
            del sys.modules[name]


@contextmanager
def without_collecting() -> Iterator[None]:
    """Imports only add; the garbage collector would look through it all again and again."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


class HeldBack(ModuleType):
    """A package that has its place and its path and did not run yet."""

    def __getattr__(self, name: str) -> Any:
        package = self.__name__
        if name.startswith("__"):  # asked by whoever looks through all modules
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if importlib.util.find_spec(f"{package}.{name}") is not None:
            return importlib.import_module(f"{package}.{name}")
        self.__class__ = ModuleType  # type: ignore[assignment]
        spec = self.__spec__
        if spec is not None and spec.loader is not None:
            spec.loader.exec_module(self)
        return getattr(sys.modules[package], name)  # it may have put another one into its place


@contextmanager
def _first_in_line(finder: MetaPathFinder) -> Iterator[None]:
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


class _Finder(MetaPathFinder):
    """Finds its packages where the others find them, and makes modules of ``kind`` of them."""

    def __init__(self, packages: Collection[str], kind: type[ModuleType]) -> None:
        self._packages = packages
        self._kind = kind
        self.modules: list[ModuleType] = []

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in self._packages:
            return None
        others = (finder for finder in sys.meta_path if finder is not self)
        found = (finder.find_spec(name, path, target) for finder in others)
        spec = next((one for one in found if one is not None), None)
        if spec is not None and spec.loader is not None:
            early = self._packages[name] if isinstance(self._packages, Mapping) else {}
            spec.loader = _Holder(spec.loader, self._kind, early, self.modules)
        return spec


class _Holder(Loader):
    """Makes the module as its own loader would, and does not run it."""

    def __init__(
        self,
        loader: Loader,
        kind: type[ModuleType],
        names: Mapping[str, Any],
        modules: list[ModuleType],
    ) -> None:
        self._loader = loader
        self._kind = kind
        self._names = names
        self._modules = modules

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        if module.__spec__ is not None:
            module.__spec__.loader = module.__loader__ = self._loader
        module.__class__ = self._kind
        module.__dict__.update(self._names)
        self._modules.append(module)


def _forget(module: ModuleType) -> None:
    """Let the next import find the package itself; what was imported of it stays."""
    package, _, name = module.__name__.rpartition(".")
    del sys.modules[module.__name__]
    if package in sys.modules:
        delattr(sys.modules[package], name)
