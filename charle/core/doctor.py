"""The system check as a report: for a person to read, for a bug report to carry.

Holds nothing personal: no names of people, machines, files or folders, no addresses, no prompts.
"""

import json
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib import metadata

from charle.core import offline_guard
from charle.core.machine import Machine
from charle.core.verdicts import Verdict, can_draw

_PACKAGES = (
    "torch",
    "diffusers",
    "transformers",
    "coremltools",
    "PySide6-Essentials",
    "safetensors",
    "huggingface-hub",
    "numpy",
    "pillow",
)


@dataclass(frozen=True, slots=True)
class ModelLine:
    """One stored model in the report. ``condition`` as the store sees it."""

    id: str
    size_bytes: int
    condition: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything the doctor says."""

    app_version: str
    python: str
    can_draw: bool
    machine: Machine
    verdicts: tuple[Verdict, ...]
    packages: dict[str, str]
    models: tuple[ModelLine, ...]
    is_guarded: bool
    refused_connections: int

    def as_json(self) -> str:
        return json.dumps(asdict(self), indent=2, ensure_ascii=False)

    def as_text(self) -> str:
        width = max(len(verdict.subject) for verdict in self.verdicts)
        lines = [f"CHARL-E {self.app_version}, Python {self.python}", ""]
        for verdict in self.verdicts:
            mark = {"good": "✓", "works": "•", "unfit": "✗"}[verdict.fitness]
            lines.append(f"{mark} {verdict.subject:{width}}  {verdict.found}")
            lines.append(f"  {'':{width}}  {verdict.sentence}")
        lines += ["", "Models"]
        lines += [f"  {m.id}  {m.size_bytes:,} bytes  {m.condition}" for m in self.models]
        lines += ["", "Packages"]
        lines += [f"  {name} {version}" for name, version in self.packages.items()]
        lines += ["", f"Refused connections since the start: {self.refused_connections}"]
        lines += [
            "",
            "Everything is in place." if self.can_draw else "Something stands in the way.",
        ]
        return "\n".join(lines)


def examine(
    machine: Machine, verdicts: tuple[Verdict, ...], models: Sequence[ModelLine], app_version: str
) -> Report:
    """Put the report together."""
    return Report(
        app_version=app_version,
        python=platform.python_version(),
        can_draw=can_draw(verdicts),
        machine=machine,
        verdicts=verdicts,
        packages={name: version for name in _PACKAGES if (version := _version(name))},
        models=tuple(models),
        is_guarded=offline_guard.is_on(),
        refused_connections=offline_guard.refused_count(),
    )


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""
