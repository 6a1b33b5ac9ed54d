import collections
import io
import pickle
from pathlib import Path

import pytest

from charle.core.pickle_reader import Call, Name, Outside, UnreadablePickle, read_pickle
from tests.core import evil

PLAIN = {
    "numbers": [0, 1, -1, 255, 70_000, 2**40, -(2**100), 1.5, True, False, None],
    "texts": ["", "grün", "a" * 300, "\ud800"],
    "bytes": [b"", b"\0" * 300],
    "nested": ((1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [[[]]], {"a": {"b": ()}}),
    7: "a number as a key",
}


@pytest.mark.parametrize("protocol", range(3, 5 + 1))
def test_plain_values_come_out_as_pickle_gives_them(protocol: int) -> None:
    assert read_pickle(io.BytesIO(pickle.dumps(PLAIN, protocol))).value == PLAIN


@pytest.mark.parametrize("protocol", range(3))
def test_so_do_those_of_old_protocols(protocol: int) -> None:
    value = {name: items for name, items in PLAIN.items() if name != "bytes"}
    assert read_pickle(io.BytesIO(pickle.dumps(value, protocol))).value == value


def test_shared_values_stay_shared() -> None:
    shared = ["x"]
    first, second = read_pickle(io.BytesIO(pickle.dumps([shared, shared], 2))).value  # type: ignore[misc]
    assert first is second


def test_several_pickles_in_a_row() -> None:
    stream = io.BytesIO(pickle.dumps(1, 2) + pickle.dumps("two", 2) + b"rest")
    assert [read_pickle(stream).value for _ in range(2)] == [1, "two"]
    assert stream.read() == b"rest"


@pytest.mark.parametrize("protocol", range(6))
def test_ordered_dicts_become_dicts_and_calls_become_records(protocol: int) -> None:
    value = [collections.OrderedDict(a=1), collections.Counter, Path("/tmp"), {1, 2}]
    pickled = read_pickle(io.BytesIO(pickle.dumps(value, protocol)))
    first, counter, path, _ = pickled.value  # type: ignore[misc]
    assert first == {"a": 1}
    assert counter == Name("collections.Counter")
    assert isinstance(path, Call)
    assert {"collections.OrderedDict", "collections.Counter"} < pickled.names


def test_data_outside_is_listed() -> None:
    class Writer(pickle.Pickler):
        def persistent_id(self, obj: object) -> object:
            return ("storage", 1) if obj is ... else None

    stream = io.BytesIO()
    Writer(stream, 2).dump([...])
    pickled = read_pickle(io.BytesIO(stream.getvalue()))
    assert isinstance(pickled.value, list)
    assert pickled.value == pickled.outside
    assert [outside.id for outside in pickled.outside] == [("storage", 1)]
    assert isinstance(pickled.value[0], Outside)


KINDS = sorted(evil.calls(Path("marker")))


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_runs(tmp_path: Path, kind: str) -> None:
    marker = tmp_path / "marker"
    payload = evil.nested(evil.calls(marker)[kind])
    pickled = read_pickle(io.BytesIO(payload))
    assert pickled.names
    assert not marker.exists()
    pickle.loads(payload)  # the proof that it would have
    assert marker.exists()


def test_names_are_told_even_if_the_pickle_breaks_off_after_them(tmp_path: Path) -> None:
    payload = evil.whole(evil.calls(tmp_path / "marker")["posix.system"])[:-1]
    with pytest.raises(UnreadablePickle) as caught:
        read_pickle(io.BytesIO(payload))
    assert caught.value.names == {"posix.system"}


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"\x80\x02",
        b".",
        b"\x80\x02R.",
        b"\x80\x02h\x07.",
        b"\x80\x02)s.",
        b"\x80\x02t.",
        b"\x80\x02}(K\x01u.",
        b"\x80\x04NN\x93.",
        b"\x80\x02\xff.",
        b"\x80\x02X\xff\xff\xff\xffabc.",
        b"\x80\x04\x8e\xff\xff\xff\xff\xff\xff\xff\x7fabc.",
        b"\x80\x02r\xff\xff\xff\xff.",
        b"\x80\x05\x97.",
        b"I" + b"9" * 10_000 + b"\n.",
    ],
)
def test_damage_is_one_kind_of_error(payload: bytes) -> None:
    with pytest.raises(UnreadablePickle):
        read_pickle(io.BytesIO(payload))


def test_bombs_do_no_harm() -> None:
    """Exponential when walked or hashed, endless in instructions, or very deep."""
    doubling = b"\x80\x02)" + b"2\x86" * 200
    assert read_pickle(io.BytesIO(doubling + b".")).value
    read_pickle(io.BytesIO(b"\x80\x02}" + doubling[2:] + b"Ns."))
    read_pickle(io.BytesIO(b"\x80\x02)" + b"\x85" * 1_000_000 + b"."))
    with pytest.raises(UnreadablePickle):
        read_pickle(io.BytesIO(b"\x80\x02" + b"N0" * 2_000_000 + b"."))
