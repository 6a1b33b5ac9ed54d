"""Files that are not the bundle's are found, whichever way they come in."""

import sys
from pathlib import Path

import pytest

from charle.ui.check_up import origins
from charle.ui.check_up.origins import check_origins, lies_in


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """As if this process were a bundle's, with nothing loaded but what a test says."""
    folder = tmp_path / "CHARL-E"
    folder.mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(folder / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "CHARL-E"))
    monkeypatch.setattr(origins, "mapped_files", set)
    monkeypatch.setattr(origins, "loaded_modules", set)
    return folder


def test_from_the_sources_it_is_not_asked(tmp_path: Path) -> None:
    check = check_origins(tmp_path)
    assert check.is_ok
    assert "not asked" in check.words


def test_files_of_the_bundle_and_the_system_are_well(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = tmp_path / "written"
    used = {bundle / "_internal" / "torch.so", Path("/usr/lib/libc.so.6"), written / "a.png"}
    monkeypatch.setattr(origins, "mapped_files", lambda: used)
    monkeypatch.setattr(origins, "loaded_modules", lambda: {Path("pyimod01_archive.py")})
    assert check_origins(written).is_ok


@pytest.mark.parametrize("way", ["mapped_files", "loaded_modules"])
def test_a_file_of_an_environment_is_found(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    stranger = tmp_path / ".venv" / "lib" / "libtorch.so"
    monkeypatch.setattr(origins, way, lambda: {stranger})
    check = check_origins(tmp_path / "written")
    assert not check.is_ok
    assert str(stranger) in check.words


def test_in_an_app_the_whole_app_is_the_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/x/CHARL-E.app/Contents/Frameworks", raising=False)
    monkeypatch.setattr(sys, "executable", "/x/CHARL-E.app/Contents/MacOS/CHARL-E")
    assert origins.bundle_folder() == Path("/x/CHARL-E.app")


def test_a_link_counts_by_where_it_leads(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    (outside / "lib").write_text("")
    (outside / "link").symlink_to(inside / "lib")
    assert lies_in(outside / "link", [inside])
    assert not lies_in(outside / "lib", [inside])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells")
def test_mapped_files_are_those_of_this_process() -> None:
    assert any(path.name.startswith("libc") for path in origins.mapped_files())
