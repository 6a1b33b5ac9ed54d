"""What this machine is: chip, system, memory, disk. Facts only; ``verdicts`` says what they mean.

Asks the operating system through the standard library; what cannot be found out is left empty.
"""

import os
import platform
import shutil
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

_ASK_TIMEOUT_S = 5
_BYTES_PER_MIB = 1 << 20
_NVIDIA_QUERY = ("nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader,nounits")

Ask = Callable[[Sequence[str]], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """One machine. ``system`` is "macOS", "Linux" or "Windows".

    ``performance_cores`` and ``is_apple_silicon`` are for Macs. ``gpu`` names an NVIDIA card.
    Amounts are 0 and texts empty where the system does not tell.
    """

    system: str
    system_version: str
    architecture: str
    chip: str
    cores: int
    memory_bytes: int
    free_disk_bytes: int
    performance_cores: int = 0
    is_apple_silicon: bool = False
    is_translated: bool = False
    """Whether this very process runs as an Intel program on Apple silicon."""
    gpu: str = ""
    gpu_memory_bytes: int = 0

    @property
    def system_major(self) -> int:
        """The first number of the system's version, 0 if there is none."""
        head = self.system_version.split(".")[0]
        return int(head) if head.isdecimal() else 0


def this_machine(folder: Path, ask: Ask | None = None, system: str | None = None) -> Machine:
    """The machine this runs on; ``folder`` tells which disk is meant (it need not exist yet).

    ``ask`` runs a command and returns what it prints, nothing if it fails.
    """
    ask = ask or _ask
    system = system or platform.system()
    if system == "Darwin":
        return _mac(folder, ask)
    gpu, gpu_memory_bytes = _nvidia(ask)
    return Machine(
        system=system,
        system_version=_linux_version() if system == "Linux" else platform.release(),
        architecture=platform.machine(),
        chip=_linux_chip() or platform.processor(),
        cores=os.cpu_count() or 0,
        memory_bytes=_memory_bytes(),
        free_disk_bytes=_free_bytes(folder),
        gpu=gpu,
        gpu_memory_bytes=gpu_memory_bytes,
    )


def _mac(folder: Path, ask: Ask) -> Machine:
    def sysctl(name: str) -> str:
        return ask(("sysctl", "-n", name)).strip()

    def number(name: str) -> int:
        value = sysctl(name)
        return int(value) if value.isdecimal() else 0

    return Machine(
        system="macOS",
        system_version=ask(("sw_vers", "-productVersion")).strip(),
        architecture=platform.machine(),
        chip=sysctl("machdep.cpu.brand_string"),
        cores=number("hw.physicalcpu"),
        performance_cores=number("hw.perflevel0.physicalcpu"),
        memory_bytes=number("hw.memsize"),
        free_disk_bytes=_free_bytes(folder),
        is_apple_silicon=number("hw.optional.arm64") == 1,
        is_translated=number("sysctl.proc_translated") == 1,
    )


def _ask(command: Sequence[str]) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - fixed commands of the system
            command, capture_output=True, text=True, timeout=_ASK_TIMEOUT_S, check=True
        )
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return ""
    return done.stdout


def _memory_bytes() -> int:
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, OSError, ValueError):
        return 0


def _free_bytes(folder: Path) -> int:
    for existing in (folder, *folder.parents):
        try:
            return shutil.disk_usage(existing).free
        except OSError:  # not made yet: the folder above is on the same disk
            continue
    return 0


def _linux_version() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.release()


def _linux_chip() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return ""
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, "")


def _nvidia(ask: Ask) -> tuple[str, int]:
    """Name and memory of the NVIDIA card with the most of it."""
    best = ("", 0)
    for line in ask(_NVIDIA_QUERY).splitlines():
        name, _, memory_mib = (part.strip() for part in line.rpartition(","))
        if memory_mib.isdecimal() and int(memory_mib) * _BYTES_PER_MIB > best[1]:
            best = (name, int(memory_mib) * _BYTES_PER_MIB)
    return best
