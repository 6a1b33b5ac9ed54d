"""The machine and the software that figures were measured with. Torch-free."""

import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import psutil

from charle.core.byte_size import in_words

_CPUINFO = Path("/proc/cpuinfo")
_SYSCTL = "/usr/sbin/sysctl"


@dataclass(frozen=True, slots=True)
class Machine:
    """Where it was measured; the booleans say which fast bfloat16 instructions there are."""

    processor: str
    cores: int
    memory_bytes: int
    has_amx: bool
    has_avx512_bf16: bool
    system: str
    python: str
    torch: str
    diffusers: str

    @property
    def lines(self) -> tuple[str, str]:
        """Two lines for the table."""
        instructions = [
            f"{'with' if is_there else 'no'} {name}"
            for name, is_there in (("AMX", self.has_amx), ("AVX512-BF16", self.has_avx512_bf16))
        ]
        return (
            f"{self.processor}, {self.cores} cores, {', '.join(instructions)}, "
            f"{in_words(self.memory_bytes)} of memory",
            f"{self.system}, Python {self.python}, torch {self.torch}, diffusers {self.diffusers}",
        )


def this_machine() -> Machine:
    flags = _flags()
    return Machine(
        processor=_processor(),
        cores=psutil.cpu_count(logical=False) or os.cpu_count() or 1,
        memory_bytes=psutil.virtual_memory().total,
        has_amx="amx_bf16" in flags,
        has_avx512_bf16="avx512_bf16" in flags,
        system=f"{platform.system()} {platform.machine()}",
        python=platform.python_version(),
        torch=version("torch"),
        diffusers=version("diffusers"),
    )


def _processor() -> str:
    if sys.platform == "darwin":
        name = "machdep.cpu.brand_string"
        asked = subprocess.run([_SYSCTL, "-n", name], capture_output=True, text=True, check=False)  # noqa: S603
        return asked.stdout.strip() or platform.machine()
    found = re.search(r"^model name\s*:\s*(.+)$", _cpuinfo(), re.MULTILINE)
    return found.group(1) if found else platform.machine()


def _flags() -> set[str]:
    found = re.search(r"^flags\s*:\s*(.+)$", _cpuinfo(), re.MULTILINE)
    return set(found.group(1).split()) if found else set()


def _cpuinfo() -> str:
    return _CPUINFO.read_text() if _CPUINFO.exists() else ""
