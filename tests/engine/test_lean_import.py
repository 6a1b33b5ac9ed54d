"""Held-back imports, on packages made for it."""

import gc
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from charle.engine.lean_import import absent, holding_back, standing_in, without_collecting


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A package that imports all it has, and notes which of its parts ran."""
    name = "eager_package"
    folder = tmp_path / name
    folder.mkdir()
    note = f"import builtins; builtins.{name}_ran.append(__name__)\n"
    (folder / "__init__.py").write_text(
        f"{note}from {name}.light import one\nfrom {name}.heavy import two\nthree = 3\n"
    )
    (folder / "light.py").write_text(f"{note}one = 1\n")
    (folder / "heavy.py").write_text(f"{note}two = 2\n")
    (folder / "marking.py").write_text(f"{note}from {name} import mark\n@mark\ndef f(): return 4\n")
    monkeypatch.setattr("builtins.eager_package_ran", [], raising=False)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield name
    for module in [one for one in sys.modules if one.partition(".")[0] == name]:
        del sys.modules[module]


def ran() -> list[str]:
    import builtins

    found: list[str] = builtins.eager_package_ran  # type: ignore[attr-defined]
    return found


def test_a_module_comes_without_its_package(package: str) -> None:
    with holding_back([package]):
        light = importlib.import_module(f"{package}.light")
    assert light.one == 1
    assert ran() == [f"{package}.light"]


def test_the_package_runs_when_it_is_asked_for_a_name(package: str) -> None:
    with holding_back([package]):
        importlib.import_module(f"{package}.light")
    held = importlib.import_module(package)
    assert not hasattr(held, "__wrapped__")  # whoever looks through all modules gets no answer
    assert len(ran()) == 1
    assert held.three == 3
    assert ran() == [f"{package}.light", package, f"{package}.heavy"]
    assert (held.one, held.two) == (1, 2)
    with pytest.raises(AttributeError, match="four"):
        _ = held.four


def test_asking_a_package_for_one_of_its_modules_does_not_run_it(package: str) -> None:
    with holding_back([package]):
        held = importlib.import_module(package)
    assert held.heavy.two == 2
    assert ran() == [f"{package}.heavy"]


def test_a_package_that_puts_another_module_into_its_place(package: str) -> None:
    (Path(str(importlib.util.find_spec(package).origin))).write_text(  # type: ignore[union-attr]
        "import sys, types\nsys.modules[__name__] = types.SimpleNamespace(three=33)\n"
    )
    with holding_back([package]):
        held = importlib.import_module(package)
    assert held.three == 33


def test_what_was_imported_before_stays(package: str) -> None:
    whole = importlib.import_module(package)
    with holding_back([package]):
        assert importlib.import_module(package) is whole
    assert package in ran()


def test_names_stand_for_a_package_only_meanwhile(package: str) -> None:
    with standing_in({package: {"mark": lambda function: function}}):
        marked = importlib.import_module(f"{package}.marking")
    assert marked.f() == 4
    assert ran() == [f"{package}.marking"]
    assert package not in sys.modules
    assert importlib.import_module(package).three == 3
    assert not hasattr(importlib.import_module(package), "mark")


def test_stand_ins_go_when_an_import_fails(package: str) -> None:
    with pytest.raises(ImportError), standing_in({package: {}}):
        importlib.import_module(f"{package}.marking")
    assert package not in sys.modules
    assert importlib.import_module(package).three == 3


def test_a_module_is_absent_only_meanwhile(package: str) -> None:
    with absent(package), pytest.raises(ModuleNotFoundError):
        importlib.import_module(package)
    assert importlib.import_module(package).three == 3
    with absent(package):
        assert importlib.import_module(package).three == 3  # it was there before


def test_nothing_stays_in_the_way_of_later_imports(package: str) -> None:
    before = list(sys.meta_path)
    with holding_back([package]), standing_in({package: {}}):
        assert len(sys.meta_path) == len(before) + 2
    assert sys.meta_path == before


def test_the_collector_rests_meanwhile() -> None:
    assert gc.isenabled()
    with without_collecting():
        assert not gc.isenabled()
    assert gc.isenabled()
