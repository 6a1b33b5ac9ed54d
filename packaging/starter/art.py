"""Stage "render" and what it makes: all art as one archive that can travel, and as tensors.

The archive holds each drawing as a lossless (flat) or the publisher's own (3D) webp file, and
``index.json``. Nothing else of the downloaded packages is needed afterwards.
"""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from safetensors import safe_open
from safetensors.torch import save_file
from torch.nn import functional

from starter.catalogue import Concept, flat_svgs, glossy_files, read_concepts
from starter.recolour import dominant_region

STYLES = ("flat", "3d")
MAX_BYTES = 64 * 2**20
_INDEX = "index.json"
_RECOLOURING = "2"  # which way of finding an object's main colour the decoded copy was made with


@dataclass(frozen=True, slots=True)
class Drawing:
    """One concept in one style; ``webp`` is the file's content."""

    concept: Concept
    style: str
    webp: bytes


def render(packages: Path, archive: Path, size_px: int, limit: int) -> None:
    """Draw the art of at most ``limit`` concepts that have both styles, into ``archive``."""
    svgs, glossy = flat_svgs(packages), glossy_files(packages)
    both = [c for c in read_concepts(packages, 10_000) if c.code in svgs and c.code in glossy]
    drawings = []
    for concept in both[:limit]:
        picture = svg_to_image(svgs[concept.code], size_px)
        drawings.append(Drawing(concept, "flat", _lossless(picture)))
        webp = glossy[concept.code].read_bytes()
        with Image.open(io.BytesIO(webp)) as image:
            if image.size != (size_px, size_px):
                smaller = image.convert("RGBA").resize((size_px,) * 2, Image.Resampling.LANCZOS)
                webp = _lossless(smaller)
        drawings.append(Drawing(concept, "3d", webp))
    write_archive(drawings, archive)


def svg_to_image(svg: str, size_px: int) -> Image.Image:
    """An SVG on nothing, RGBA, by Qt's renderer (compared with resvg's: the same to the eye)."""
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        raise ValueError(f"this is no SVG: {svg[:60]}")
    canvas = QImage(size_px, size_px, QImage.Format.Format_RGBA8888_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    straight = canvas.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size_px, size_px), bytes(straight.constBits()))


def write_archive(drawings: Iterable[Drawing], archive: Path) -> None:
    """Write the archive anew.

    Raises:
        SystemExit: it became larger than what may travel to a GPU machine.
    """
    index = []
    archive.parent.mkdir(parents=True, exist_ok=True)
    partial = archive.with_suffix(".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_STORED) as out:
        for drawing in drawings:
            name = f"{drawing.style}/{drawing.concept.code}.webp"
            out.writestr(zipfile.ZipInfo(name), drawing.webp)
            index.append({**asdict(drawing.concept), "style": drawing.style, "file": name})
        out.writestr(zipfile.ZipInfo(_INDEX), json.dumps(index, ensure_ascii=False))
    if partial.stat().st_size > MAX_BYTES:
        raise SystemExit("The art takes more than 64 MiB. Choose fewer concepts or smaller ones.")
    partial.replace(archive)


@dataclass(frozen=True, slots=True)
class Art:
    """All drawings as tensors.

    ``levels``: the drawings at full, half and quarter size, uint8, each (count, 5, side, side):
    colour times alpha, alpha, and the region of the main colour times alpha. ``brightness``:
    (count,) float32. ``rows``: (concept's index, style) to a drawing's index.
    """

    concepts: tuple[Concept, ...]
    levels: tuple[torch.Tensor, ...]
    brightness: torch.Tensor
    rows: dict[tuple[int, str], int]

    @property
    def size_px(self) -> int:
        return int(self.levels[0].shape[-1])

    def to(self, device: torch.device) -> "Art":
        levels = tuple(level.to(device) for level in self.levels)
        return Art(self.concepts, levels, self.brightness.to(device), self.rows)

    def outline(self) -> "Art":
        """The same without the pictures, light enough for other processes."""
        return Art(self.concepts, (), torch.empty(0), self.rows)

    def index_of(self, name: str) -> int | None:
        """The concept called ``name``; None if there is none."""
        return next((i for i, c in enumerate(self.concepts) if c.name == name), None)


def read_art(archive: Path) -> Art:
    """Read what ``render`` wrote; the tensors are kept beside it, as decoding takes a minute.

    Raises:
        SystemExit: the stage before has not been run.
    """
    if not archive.is_file():
        raise SystemExit("The art is not there yet. Run the stages “fetch” and “render” first.")
    concepts: dict[str, int] = {}
    kept: list[Concept] = []
    rows = {}
    with zipfile.ZipFile(archive) as stored:
        index = json.loads(stored.read(_INDEX))
    for row, entry in enumerate(index):
        if entry["name"] not in concepts:
            concepts[entry["name"]] = len(kept)
            tags = tuple(entry["tags"])
            kept.append(Concept(entry["name"], entry["code"], tags, entry["group"]))
        rows[concepts[entry["name"]], entry["style"]] = row
    tensors = _decoded(archive, [entry["file"] for entry in index])
    full = tensors["planes"]
    levels = (full, _reduced(full, 2), _reduced(full, 4))
    return Art(tuple(kept), levels, tensors["brightness"], rows)


def _decoded(archive: Path, files: list[str]) -> dict[str, torch.Tensor]:
    """``planes`` and ``brightness``, from the copy beside the archive if it is of this archive."""
    copy = archive.with_suffix(".safetensors")
    digest = hashlib.sha256(archive.read_bytes()).hexdigest() + _RECOLOURING
    if copy.is_file():
        with safe_open(copy, "pt") as opened:
            if (opened.metadata() or {}).get("archive") == digest:
                return {name: opened.get_tensor(name) for name in ("planes", "brightness")}
    with zipfile.ZipFile(archive) as stored:
        contents = [stored.read(file) for file in files]
    with ProcessPoolExecutor(mp_context=get_context("forkserver")) as pool:
        decoded = list(pool.map(_planes, contents, chunksize=16))
    tensors = {
        "planes": torch.from_numpy(np.stack([planes for planes, _ in decoded])),
        "brightness": torch.tensor([mean for _, mean in decoded], dtype=torch.float32),
    }
    save_file(tensors, copy, metadata={"archive": digest})
    return tensors


def _planes(webp: bytes) -> tuple[NDArray[np.uint8], float]:
    """(5, side, side) as in ``Art.levels``, and the brightness of the main colour."""
    with Image.open(io.BytesIO(webp)) as image:
        rgba = np.asarray(image.convert("RGBA"), dtype=np.float32) / 255
    region, mean = dominant_region(rgba)
    alpha = rgba[..., 3:]
    stacked = np.concatenate([rgba[..., :3] * alpha, alpha, region[..., None]], axis=2)
    return (stacked.transpose(2, 0, 1) * 255).round().astype(np.uint8), mean


def _reduced(full: torch.Tensor, factor: int) -> torch.Tensor:
    small = [functional.avg_pool2d(part.float(), factor).round().byte() for part in full.split(64)]
    return torch.cat(small)


def _lossless(image: Image.Image) -> bytes:
    stream = io.BytesIO()
    image.save(stream, "WEBP", lossless=True)
    return stream.getvalue()
