"""Settings survive restarts, damage and other versions."""

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charle.core import settings as settings_module
from charle.core.request import DeviceChoice, Precision
from charle.core.settings import Appearance, Settings, SettingsFile
from charle.errors import SaveFailed
from charle.paths import Paths

_CHOSEN = Settings(
    pictures=Path("/somewhere/else"),
    model="starter",
    device=DeviceChoice.CPU,
    precision=Precision.FLOAT32,
    is_checked=False,
    language="ja",
    appearance=Appearance.DARK,
    keeps_awake=False,
    notifies=False,
    remembered={"window": "AdnQyw==", "draft": {"prompt": "ein rotes Herz ❤", "count": 4}},
    first_run={"page": "download"},
)


@pytest.fixture
def path(paths: Paths) -> Path:
    return paths.settings_file


def _write(path: Path, text: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def test_without_a_file_there_are_defaults(path: Path) -> None:
    assert SettingsFile(path).read() == Settings()
    assert not path.parent.exists()


def test_what_was_chosen_comes_back(path: Path) -> None:
    assert Settings() != _CHOSEN
    SettingsFile(path).write(_CHOSEN)
    assert SettingsFile(path).read() == _CHOSEN


def test_every_setting_is_read_back() -> None:
    assert set(settings_module._PARSERS) == set(Settings.__slots__)


def test_a_damaged_file_gives_way_to_the_backup(path: Path) -> None:
    file = SettingsFile(path)
    file.write(_CHOSEN)
    file.write(replace(_CHOSEN, language="fr"))
    _write(path, b"\x00\xff{{{")
    assert file.read() == _CHOSEN


def test_a_damaged_file_never_becomes_the_backup(path: Path) -> None:
    file = SettingsFile(path)
    file.write(_CHOSEN)
    file.write(replace(_CHOSEN, language="fr"))
    _write(path, "[]")
    file.write(replace(_CHOSEN, language="de"))
    _write(path, "")
    assert file.read() == _CHOSEN


@pytest.mark.parametrize(
    "garbage", [b"", b"null", b"[1]", b'"x"', b"\xff\xfe", b"{", b"[" * 100_000, b'{"a": NaN']
)
def test_garbage_in_both_files_means_defaults(path: Path, garbage: bytes) -> None:
    _write(path, garbage)
    _write(path.with_name(path.name + settings_module.BACKUP_SUFFIX), garbage)
    assert SettingsFile(path).read() == Settings()


def test_a_folder_in_place_of_the_file_means_defaults(path: Path) -> None:
    path.mkdir(parents=True)
    assert SettingsFile(path).read() == Settings()


@pytest.mark.parametrize("name", settings_module._PARSERS)
@pytest.mark.parametrize("value", [17, 1.5, [], ["x"], "\ud800", "a\0b", "mps!"])
def test_one_senseless_value_spoils_no_other(path: Path, name: str, value: Any) -> None:
    SettingsFile(path).write(_CHOSEN)
    values = json.loads(path.read_text())
    values[name] = value
    _write(path, json.dumps(values))
    read = SettingsFile(path).read()
    assert replace(read, **{name: getattr(_CHOSEN, name)}) == _CHOSEN
    is_any_text = name in {"model", "language"} and value in ["a\0b", "mps!"]
    assert getattr(read, name) == (value if is_any_text else getattr(Settings(), name))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([*settings_module._PARSERS, "version", "unknown"]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
            lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner),
            max_leaves=5,
        ),
    )
)
def test_any_json_object_can_be_read(path: Path, values: dict[str, Any]) -> None:
    _write(path, json.dumps(values))
    assert isinstance(SettingsFile(path).read(), Settings)


def test_flipped_bytes_can_be_read(path: Path) -> None:
    file = SettingsFile(path)
    file.write(_CHOSEN)
    data = path.read_bytes()
    dice = random.Random(0)
    for _ in range(200):
        damaged = bytearray(data)
        damaged[dice.randrange(len(data))] = dice.randrange(256)
        _write(path, bytes(damaged))
        assert isinstance(file.read(), Settings)


def test_a_newer_version_is_read_as_far_as_it_is_known(path: Path) -> None:
    _write(path, '{"version": 99, "language": "fr", "hologram": true}')
    assert SettingsFile(path).read() == Settings(language="fr")


def test_older_versions_pass_through_every_migration(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def renamed(values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "language": values["tongue"]}

    def shortened(values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "language": values["language"][:2]}

    monkeypatch.setattr(settings_module, "MIGRATIONS", (renamed, shortened))
    _write(path, '{"version": 1, "tongue": "fr_FR"}')
    assert SettingsFile(path).read().language == "fr"
    _write(path, '{"version": 2, "language": "de_DE"}')
    assert SettingsFile(path).read().language == "de"
    _write(path, '{"version": 1, "appearance": "dark"}')  # what the migration needs is missing
    assert SettingsFile(path).read() == Settings()


def test_settings_that_cannot_be_written_leave_the_old_ones(path: Path) -> None:
    SettingsFile(path).write(_CHOSEN)
    beside = SettingsFile(path / "below-a-file.json")
    with pytest.raises(SaveFailed, match="Couldn't save your settings"):
        beside.write(Settings())
    assert SettingsFile(path).read() == _CHOSEN
