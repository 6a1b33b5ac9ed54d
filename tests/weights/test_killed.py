"""Downloads that are killed, that collide, that are large: in processes of their own."""

import hashlib
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from charle.paths import Paths
from tests.fakes.hub import CHUNK_BYTES, FakeHub
from tests.weights.nursery import REFUSED

pytestmark = [pytest.mark.allow_hosts(["127.0.0.1"]), pytest.mark.slow]

KILLS = 100
SIZE_BYTES = 16_000_000


class _Nursery:
    def __init__(self, base: Path, hub: FakeHub) -> None:
        self.base = base
        content = hub.files["big.safetensors"]
        self.process = subprocess.Popen(
            [
                sys.executable,
                str(Path(__file__).with_name("nursery.py")),
                str(base),
                hub.url,
                hub.revision,
                str(len(content)),
                hashlib.sha256(content).hexdigest(),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, *delays_s: float) -> list[tuple[int, int]]:
        """Exit code and memory in KiB of one child for each delay."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(" ".join(map(str, delays_s)) + "\n")
        self.process.stdin.flush()
        answers = self.process.stdout.readline().split()
        return [(int(code), int(memory)) for code, memory in (a.split(":") for a in answers)]

    def close(self) -> None:
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


@pytest.fixture
def hub() -> Iterator[FakeHub]:
    content = random.Random(1).randbytes(1_000_000) * (SIZE_BYTES // 1_000_000)
    with FakeHub({"big.safetensors": content}) as running:
        yield running


@pytest.fixture
def nursery(tmp_path: Path, hub: FakeHub) -> Iterator[_Nursery]:
    running = _Nursery(tmp_path / "base", hub)
    yield running
    running.close()


def _installed(base: Path) -> bytes:
    return (Paths.below(base).models / "big" / "big.safetensors").read_bytes()


def _parts(base: Path) -> list[Path]:
    return [path for path in (Paths.below(base).models).rglob("*") if ".part" in path.name]


def test_a_hundred_kills_cost_next_to_nothing(hub: FakeHub, nursery: _Nursery) -> None:
    chance = random.Random(3)
    hub.bytes_per_s = 4_000_000
    kills = 0
    while kills < KILLS:
        ((code, _),) = nursery.run(chance.uniform(0.01, 0.08))
        if code == 0:
            break
        kills += 1
        assert len(_parts(nursery.base)) <= 1
    hub.bytes_per_s = None
    assert [code for code, _ in nursery.run(0)] == [0]
    assert _installed(nursery.base) == hub.files["big.safetensors"]
    assert _parts(nursery.base) == []
    assert kills == KILLS
    assert hub.body_bytes_sent <= 1.15 * SIZE_BYTES + kills * CHUNK_BYTES


def test_of_two_at_once_one_fetches_and_one_says_so(hub: FakeHub, nursery: _Nursery) -> None:
    hub.bytes_per_s = 40_000_000
    codes = sorted(code for code, _ in nursery.run(0, 0))
    assert codes == [0, REFUSED]
    assert _installed(nursery.base) == hub.files["big.safetensors"]
    assert hub.body_bytes_sent == SIZE_BYTES


def test_memory_does_not_grow_with_the_file(tmp_path: Path, hub: FakeHub) -> None:
    peaks_kib = []
    for factor in (1, 8):
        with FakeHub({"big.safetensors": hub.files["big.safetensors"] * factor}) as larger:
            nursery = _Nursery(tmp_path / str(factor), larger)
            ((code, peak_kib),) = nursery.run(0)
            nursery.close()
            assert code == 0
            peaks_kib.append(peak_kib)
    assert peaks_kib[1] < peaks_kib[0] + 8_000
