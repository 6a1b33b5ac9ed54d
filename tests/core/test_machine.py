"""Macs and other machines, as their systems describe them, and what CHARL-E says to each."""

import getpass
import json
import platform
import socket
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from charle.core.doctor import ModelLine, examine
from charle.core.machine import Machine, this_machine
from charle.core.verdicts import Fitness, can_draw, judge

M1 = {
    "sw_vers -productVersion": "14.5\n",
    "sysctl -n machdep.cpu.brand_string": "Apple M1\n",
    "sysctl -n hw.physicalcpu": "8\n",
    "sysctl -n hw.perflevel0.physicalcpu": "4\n",
    "sysctl -n hw.memsize": "8589934592\n",
    "sysctl -n hw.optional.arm64": "1\n",
    "sysctl -n sysctl.proc_translated": "0\n",
}
GIB = 1 << 30


def _mac(folder: Path, **changes: str) -> Machine:
    answers = M1 | {f"sysctl -n {key}": value for key, value in changes.items() if "." in key}
    answers |= {key: value for key, value in changes.items() if " " in key}

    def ask(command: Sequence[str]) -> str:
        return answers.get(" ".join(command), "")

    return this_machine(folder, ask, "Darwin")


def _sentence(machine: Machine, subject: str, needed_bytes: int = 0) -> tuple[Fitness, str]:
    verdicts = judge(machine, needed_bytes, "Stable Diffusion v1.4")
    return next((v.fitness, v.sentence) for v in verdicts if v.subject == subject)


def test_a_mac_is_read_from_its_own_commands(tmp_path: Path) -> None:
    mac = _mac(tmp_path)
    assert (mac.system, mac.system_version, mac.chip) == ("macOS", "14.5", "Apple M1")
    assert (mac.cores, mac.performance_cores, mac.memory_bytes) == (8, 4, 8 * GIB)
    assert mac.is_apple_silicon
    assert can_draw(judge(mac))


def test_this_machine_is_read_for_real(tmp_path: Path) -> None:
    machine = this_machine(tmp_path / "not" / "made" / "yet")
    assert machine.memory_bytes > 100_000_000
    assert machine.free_disk_bytes > 0
    assert machine.cores >= 1
    assert machine.architecture == platform.machine()


@pytest.mark.parametrize(
    ("changes", "subject", "fitness", "words"),
    [
        ({}, "Chip", Fitness.GOOD, "Made for this"),
        ({"hw.optional.arm64": ""}, "Chip", Fitness.UNFIT, "Intel chip"),
        ({"sysctl.proc_translated": "1"}, "Chip", Fitness.UNFIT, "Get the one for Apple silicon"),
        ({}, "System", Fitness.GOOD, "New enough"),
        ({"sw_vers -productVersion": "13.6"}, "System", Fitness.UNFIT, "Software Update"),
        ({"sw_vers -productVersion": ""}, "System", Fitness.UNFIT, "macOS 14 or newer"),
        ({}, "Memory", Fitness.WORKS, "memory saver"),
        ({"hw.memsize": str(16 * GIB)}, "Memory", Fitness.GOOD, "Comfortable"),
        ({"hw.memsize": str(4 * GIB)}, "Memory", Fitness.UNFIT, "needs 8 GB"),
        ({"hw.memsize": "?"}, "Memory", Fitness.WORKS, "memory saver"),
    ],
)
def test_every_mac_hears_what_it_is_good_for(
    changes: dict[str, str], subject: str, fitness: Fitness, words: str, tmp_path: Path
) -> None:
    judged, sentence = _sentence(_mac(tmp_path, **changes), subject)
    assert judged is fitness
    assert words in sentence


def test_disk_space_is_counted_for_the_chosen_model(tmp_path: Path) -> None:
    mac = replace(_mac(tmp_path), free_disk_bytes=1_000_000_000)
    fitness, sentence = _sentence(mac, "Disk", 2_700_000_000)
    assert fitness is Fitness.UNFIT
    assert sentence.startswith("1.7 GB more are needed for Stable Diffusion v1.4.")
    assert _sentence(mac, "Disk", 900_000_000)[0] is Fitness.GOOD


@pytest.mark.parametrize(
    ("answer", "fitness", "found"),
    [
        ("NVIDIA RTX 3060, 12288\n", Fitness.GOOD, "NVIDIA RTX 3060, 13 GB"),
        ("Old, Card, 2048\nNVIDIA RTX 3060, 12288\n", Fitness.GOOD, "NVIDIA RTX 3060, 13 GB"),
        ("GeForce GT 710, 2048\n", Fitness.WORKS, "GeForce GT 710"),
        ("NVIDIA-SMI has failed\n", Fitness.WORKS, None),
        ("", Fitness.WORKS, None),
    ],
)
def test_other_systems_draw_on_a_large_card_or_slowly(
    answer: str, fitness: Fitness, found: str | None, tmp_path: Path
) -> None:
    machine = this_machine(tmp_path, lambda _: answer, "Linux")
    verdict = judge(machine)[0]
    assert verdict.fitness is fitness
    assert found is None or verdict.found == found


def test_the_report_says_everything_and_nothing_personal(tmp_path: Path) -> None:
    machine = this_machine(tmp_path)
    report = examine(machine, judge(machine), [ModelLine("sd-v1-4", 2_745_000_000, "ready")], "1.2")
    text, values = report.as_text(), json.loads(report.as_json())
    assert "sd-v1-4" in text
    assert "torch" in text
    assert values["machine"]["memory_bytes"] == machine.memory_bytes
    assert values["models"] == [
        {"id": "sd-v1-4", "size_bytes": 2_745_000_000, "condition": "ready"}
    ]
    personal = [str(Path.home()), str(tmp_path), socket.gethostname(), platform.node()]
    personal += [name for name in (getpass.getuser(),) if name != "root"]
    for secret in filter(None, personal):
        assert secret not in text
        assert secret not in report.as_json()
