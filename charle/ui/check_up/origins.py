"""Where the code of a bundle's processes came from: from the bundle, and from nowhere else."""

import sys
from collections.abc import Iterable
from pathlib import Path

import psutil

from charle.ui.check_up.check import Check

SYSTEM_FOLDERS = tuple(
    Path(name)
    for name in (
        "/Library/Apple",
        "/System",
        "/dev",
        "/etc",
        "/lib",
        "/lib64",
        "/proc",
        "/sys",
        "/usr/lib",
        "/usr/lib64",
        "/usr/share",
        "/var/cache/fontconfig",
    )
)
"""The C library, graphics drivers and fonts are the system's own and do not travel."""

_NAMED = 3


def check_origins(writable: Path) -> Check:
    """This process and the engine's: what they have loaded lies in the bundle.

    ``writable`` is the folder in which the app keeps its own files.
    """
    bundle = bundle_folder()
    if bundle is None:
        return Check("origins", True, "not asked: run from the sources, not from a bundle")
    homes = [bundle.resolve(), writable.resolve(), *SYSTEM_FOLDERS]
    used = {path for path in (*loaded_modules(), *mapped_files()) if path.is_absolute()}
    strangers = sorted(path for path in used if not lies_in(path, homes))
    if strangers:
        named = ", ".join(map(str, strangers[:_NAMED]))
        return Check("origins", False, f"{len(strangers)} files are not the bundle's: {named}")
    return Check("origins", True, f"all {len(used)} loaded files are the bundle's or the system's")


def check_engine_process() -> Check:
    """The engine runs in a process of its own, and the bundle's own program is what runs there."""
    mine = Path(psutil.Process().exe())
    children = {child.pid: Path(child.exe()) for child in psutil.Process().children(recursive=True)}
    strangers = sorted({str(exe) for exe in children.values() if exe != mine})
    if not children or strangers:
        found = ", ".join(strangers) or "no process at all"
        return Check("engine", False, f"expected processes of {mine}, found {found}")
    return Check("engine", True, f"{len(children)} helper processes run {mine.name}")


def bundle_folder() -> Path | None:
    """The bundle, of which the program is a part; None when run from the sources."""
    if getattr(sys, "_MEIPASS", None) is None:
        return None
    folder = Path(sys.executable).resolve().parent
    return folder.parent.parent if folder.name == "MacOS" else folder


def loaded_modules() -> set[Path]:
    """The files of all modules of this process, and the folders where modules are looked for.

    Modules of the bundle's own loader have relative names.
    """
    files = (getattr(module, "__file__", None) for module in tuple(sys.modules.values()))
    return {Path(name) for name in (*files, *sys.path) if name}


def mapped_files() -> set[Path]:
    """The files mapped into this process and its children: libraries, fonts, weights.

    Only Linux tells; elsewhere the set is empty.
    """
    if not sys.platform.startswith("linux"):
        return set()
    processes = [psutil.Process(), *psutil.Process().children(recursive=True)]
    maps = (Path(f"/proc/{process.pid}/maps").read_text() for process in processes)
    names = (line.split(maxsplit=5)[5:] for text in maps for line in text.splitlines())
    found = {name[0].removesuffix(" (deleted)") for name in names if name}
    return {Path(name) for name in found if name.startswith("/") and not name.startswith("/memfd")}


def lies_in(path: Path, folders: Iterable[Path]) -> bool:
    """Whether the file, or what it links to, lies in one of the folders."""
    real = path.resolve()
    return any(one in (real, path, *real.parents, *path.parents) for one in folders)
