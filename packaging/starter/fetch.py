"""Stage "fetch": the art's packages by name and version, checked against pinned checksums.

The npm client does the downloading, from whatever registry it is set up with.
"""

import base64
import hashlib
import hmac
import subprocess
import tarfile
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

_SOURCES = Path(__file__).with_name("sources.toml")


@dataclass(frozen=True, slots=True)
class Source:
    """One package; ``integrity`` as npm writes it: ``sha512-`` and base64."""

    name: str
    package: str
    version: str
    integrity: str
    licence: str


Download = Callable[[Source, Path], Path]


def read_sources(file: Path = _SOURCES) -> tuple[Source, ...]:
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return tuple(Source(name=name, **table) for name, table in tables.items())


def npm_pack(source: Source, folder: Path) -> Path:
    """Download one package into the empty ``folder``; returns the archive.

    Raises:
        SystemExit: npm is missing or could not get the package; says so.
    """
    wanted = f"{source.package}@{source.version}"
    command = ["npm", "pack", "--silent", wanted]
    try:
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.PIPE)
    except FileNotFoundError:
        raise SystemExit("npm is needed to fetch the art. Install Node.js and try again.") from None
    except subprocess.CalledProcessError:
        raise SystemExit(f"{wanted} could not be fetched. Is the network there?") from None
    return next(folder.glob("*.tgz"))


def fetch(
    folder: Path, sources: tuple[Source, ...] | None = None, download: Download = npm_pack
) -> None:
    """Every package below ``folder``, unpacked under its source's name. Skips what is there.

    Raises:
        SystemExit: a package is not what was pinned, or could not be had.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for source in read_sources() if sources is None else sources:
        place = folder / f"{source.name}-{source.version}"
        if place.is_dir():
            continue
        print(f"Fetching {source.package} {source.version} …")
        with TemporaryDirectory(dir=folder) as scratch:
            archive = download(source, Path(scratch))
            check_integrity(archive, source)
            unpacked = Path(scratch) / "unpacked"
            with tarfile.open(archive) as tar:
                tar.extractall(unpacked, filter="data")
            (unpacked / "package").rename(place)


def check_integrity(archive: Path, source: Source) -> None:
    """Raises SystemExit unless ``archive`` has the pinned checksum."""
    kind, _, wanted = source.integrity.partition("-")
    with archive.open("rb") as stream:
        found = base64.b64encode(hashlib.file_digest(stream, kind).digest()).decode()
    if not hmac.compare_digest(found, wanted):
        raise SystemExit(
            f"{source.package} {source.version} is not the package that was pinned. "
            "Fetch it again; if that does not help, do not use it."
        )


def package_folder(folder: Path, name: str) -> Path:
    """The unpacked package of the source ``name``."""
    source = next(s for s in read_sources() if s.name == name)
    return folder / f"{source.name}-{source.version}"
