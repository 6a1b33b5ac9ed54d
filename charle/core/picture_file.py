"""Pictures on disk: the recipe goes into the file with the pixels, and can be read back.

A PNG carries the recipe three times: as the A1111 ``parameters`` text for other programs, as our
own JSON, and as XMP, which also says that a model drew the picture. JPEG and WebP have no text
chunks: there the first becomes the EXIF comment and the second a part of the XMP.
"""

import struct
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from charle.core import a1111, atomic, embedded, exif, recipe_json, xmp
from charle.core.decoding import decoded
from charle.core.disk_trouble import save_failed
from charle.core.embedded import Embedded
from charle.core.picture import Picture
from charle.core.picture_name import names_for
from charle.core.recipe import FoundRecipe, Recipe
from charle.errors import BadRequest, SaveFailed

QUALITY = 92
SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
_TOOL = "CHARL-E"
_OUR_KEY = "charle"
_A1111_KEY = "parameters"
_FINE_QUALITY = 90  # from here on a JPEG keeps the full resolution of its colours
_EXACT_QUALITY = 100
_JPEG_SEGMENT_LIMIT_BYTES = 65_533


@dataclass(frozen=True, slots=True)
class _Texts:
    """What is written beside the pixels; either may be empty."""

    ours: str = ""
    parameters: str = ""
    tool: str = _TOOL


def prepare_folder(folder: Path) -> None:
    """Make the folder if it is missing, and clear away what killed processes left half-written.

    Raises:
        SaveFailed: it could not be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise save_failed(error, folder, "make the folder for pictures") from error
    atomic.sweep(folder)


def save_new(picture: Picture, folder: Path) -> Path:
    """Save as a PNG with its recipe, under a new readable name in ``folder``; return its path.

    Nothing is ever overwritten, also not by two processes that save at once.

    Raises:
        SaveFailed: the disk is full, the folder is gone or may not be written; nothing is left
            behind, and the picture can be saved again elsewhere.
    """
    data = as_png(picture)
    names = names_for(picture.recipe.prompt, picture.recipe.seed, ".png")
    try:
        return atomic.write_new(folder, names, data)
    except OSError as error:
        raise save_failed(error, folder) from error


def as_png(picture: Picture) -> bytes:
    """The PNG file of a picture, its recipe inside."""
    return _encoded(picture.image(), ".png", _texts_of(picture.recipe), QUALITY)


def export(
    source: Picture | Path, target: Path, *, with_recipe: bool, quality: int = QUALITY
) -> None:
    """Write a copy to ``target``, in the format its ending names, in place of what is there.

    Without recipe the copy holds nothing but pixels and their colour profile. ``quality`` goes
    from 1 to 100 for JPEG and WebP; a WebP of quality 100 is exact.

    Raises:
        BadRequest: the ending or the quality is not a possible one.
        SaveFailed: the source could not be read or the copy not be written.
    """
    suffix = target.suffix.lower()
    if suffix not in SUFFIXES:
        raise BadRequest(
            f"CHARL-E cannot save pictures as “{target.suffix or target.name}”.",
            "Choose a name that ends in .png, .jpg or .webp.",
        )
    if not 1 <= quality <= 100:
        raise BadRequest(f"The quality cannot be {quality}.", "Choose a value from 1 to 100.")
    if isinstance(source, Path):
        image = decoded(source)
        texts = _texts_in(embedded.read(source)) if with_recipe else None
    else:
        image = source.image()
        texts = _texts_of(source.recipe) if with_recipe else None
    data = _encoded(image, suffix, texts, quality)
    try:
        atomic.write(target, data)
    except OSError as error:
        raise save_failed(error, target) from error


def read_recipe(path: Path) -> Recipe | None:
    """The recipe in a picture of ours or in one with an A1111-style text; None if it has none.

    Raises:
        SaveFailed: the file is missing, unreadable, or no PNG, JPEG or WebP picture.
    """
    found = find_recipe(path)
    return found.recipe if found else None


def find_recipe(path: Path) -> FoundRecipe | None:
    """Like ``read_recipe``, with notes about what could not be taken as it was.

    Raises:
        SaveFailed: the file is missing, unreadable, or no PNG, JPEG or WebP picture.
    """
    return recipe_in(embedded.read(path))


def recipe_in(found: Embedded) -> FoundRecipe | None:
    """The recipe among the texts of a picture file; ours first, as only that one is exact."""
    size = found.width, found.height
    ours = recipe_json.parse(_our_json(found), size)
    if ours is not None:
        return ours
    for text in (found.texts.get(_A1111_KEY, ""), *found.comments):
        recipe = a1111.parse(text, size)
        if recipe is not None:
            return recipe
    return None


def _our_json(found: Embedded) -> str:
    return found.texts.get(_OUR_KEY) or xmp.recipe_json(found.texts.get(embedded.XMP, ""))


def _texts_of(recipe: Recipe) -> _Texts:
    return _Texts(
        ours=recipe_json.to_json(recipe),
        parameters=a1111.to_text(recipe),
        tool=f"{_TOOL} {recipe.app_version}".strip(),
    )


def _texts_in(found: Embedded) -> _Texts:
    """The texts of a file as they are, so that a copy of a stranger's picture loses nothing."""
    candidates = (found.texts.get(_A1111_KEY, ""), *found.comments)
    size = found.width, found.height
    parameters = next((text for text in candidates if a1111.parse(text, size)), "")
    ours = _our_json(found)
    return _Texts(ours if recipe_json.parse(ours, size) else "", parameters)


def _encoded(image: Image.Image, suffix: str, texts: _Texts | None, quality: int) -> bytes:
    """The file's bytes. ``texts`` None leaves nothing in it but the pixels."""
    if suffix == ".png":
        return _saved(image, "PNG", pnginfo=_chunks(texts))
    if suffix == ".webp":
        is_exact = quality >= _EXACT_QUALITY
        return _saved(image, "WEBP", quality=quality, lossless=is_exact, **_blocks(texts))
    # Pillow's JPEG writer runs out of buffer when the blocks are large or, with ``optimize``, when
    # the picture is noisy; so the blocks are put in afterwards and Huffman tables stay as they are.
    fineness = {"subsampling": 0} if quality >= _FINE_QUALITY else {}
    return _with_jpeg_blocks(
        _saved(_on_white(image), "JPEG", quality=quality, **fineness), _blocks(texts)
    )


def _saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = BytesIO()
    try:
        image.save(buffer, kind, icc_profile=image.info.get("icc_profile"), **options)
    except (OSError, ValueError) as error:  # a WebP, for example, has at most 16,383 pixels a side
        raise SaveFailed(
            f"The picture cannot be saved in the format {kind}.", "Save it as PNG instead."
        ) from error
    return buffer.getvalue()


def _chunks(texts: _Texts | None) -> PngInfo | None:
    if texts is None:
        return None
    chunks = PngInfo()
    if texts.parameters:
        chunks.add_text(_A1111_KEY, _for_png(texts.parameters))
    if texts.ours:
        chunks.add_itxt(_OUR_KEY, _for_png(texts.ours))
        chunks.add_itxt(embedded.XMP, xmp.packet(texts.tool))
    return chunks


def _for_png(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _blocks(texts: _Texts | None) -> dict[str, bytes]:
    """EXIF and XMP for JPEG and WebP, as far as there is something to say."""
    blocks = {}
    if texts and texts.parameters:
        blocks["exif"] = exif.with_user_comment(texts.parameters)
    if texts and texts.ours:
        blocks["xmp"] = xmp.packet(texts.tool, texts.ours).encode("utf-8", "replace")
    return blocks


def _with_jpeg_blocks(data: bytes, blocks: dict[str, bytes]) -> bytes:
    """The JPEG with its metadata, behind the first segment, which must be JFIF's own."""
    segments = b""
    for kind, block in blocks.items():
        body = (embedded.XMP_IN_JPEG if kind == "xmp" else b"") + block
        if len(body) > _JPEG_SEGMENT_LIMIT_BYTES:
            raise SaveFailed(
                "The recipe is too long for a JPEG.", "Save as PNG or WebP, or without the recipe."
            )
        segments += b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body
    (length,) = struct.unpack_from(">H", data, 4)  # after the picture's and the segment's marker
    return data[: 4 + length] + segments + data[4 + length :]


def _on_white(image: Image.Image) -> Image.Image:
    """Without transparency, which a JPEG cannot hold."""
    if image.mode != "RGBA":
        return image
    flat = Image.new("RGB", image.size, "white")
    flat.paste(image, mask=image.getchannel("A"))
    flat.info = image.info
    return flat
