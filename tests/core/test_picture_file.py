import errno
import os
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from sd_parsers import ParserManager
from sd_parsers.data import PromptInfo
from sd_parsers.extractors import _jpeg_usercomment

from charle.core import atomic, exif, recipe_json, xmp
from charle.core.picture_file import export, find_recipe, prepare_folder, read_recipe, save_new
from charle.core.recipe import LoraUsed
from charle.core.request import Sampler
from charle.errors import BadRequest, SaveFailed
from tests.core.pictures import a_picture, a_recipe

_TRICKY_PROMPTS = [
    "a black cat chilling on the street",
    "黒い猫, café, ❤️ 🐈\u200d⬛, العربية",
    "first line\nsecond line\n\nSteps: 20, Sampler: Euler, Seed: 7, Size: 8x8",
    'a "quoted" sign: 5" tall, it\'s',
    "(cat:1.2), [dog], ((very)) \\(escaped\\), a:b:c",
    "Steps: 20",
    "{curly}, <angle>, back\\slash, 100%, Hashes: {}",
]
_FORMATS = [".png", ".jpg", ".JPEG", ".webp"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


def test_new_picture_holds_pixels_and_recipe(folder: Path) -> None:
    picture = a_picture(loras=(LoraUsed("sketch", 0.5),), variation_seed=3, variation_strength=0.2)
    path = save_new(picture, folder)
    assert path == folder / "a-black-cat-chilling-on-the-street-42.png"
    with Image.open(path) as image:
        assert image.tobytes() == picture.rgb
        assert _source_type(image) == xmp.DIGITAL_SOURCE_TYPE
    assert read_recipe(path) == picture.recipe
    assert find_recipe(path).notes == ()  # type: ignore[union-attr]


def test_preparing_a_folder_makes_it_and_clears_leftovers(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "pictures"
    prepare_folder(folder)
    leftover = folder / f".cat-1.png{atomic.PART_SUFFIX}"
    leftover.write_bytes(b"half")
    prepare_folder(folder)
    assert list(folder.iterdir()) == []
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveFailed):
        prepare_folder(tmp_path / "file" / "pictures")


def _source_type(image: Image.Image) -> str | None:
    packet = ET.fromstring(image.info["xmp"])
    return packet.findtext(".//{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}DigitalSourceType")


def test_saving_twice_keeps_both(folder: Path) -> None:
    paths = [save_new(a_picture(), folder) for _ in range(3)]
    assert len(set(paths)) == 3
    assert set(folder.iterdir()) == set(paths)


def _parsed_by_a_stranger(path: Path) -> PromptInfo:
    # sd-parsers 0.6 keeps the last comment under the id of its image, which may be used again.
    _jpeg_usercomment._image_id = None
    found = ParserManager().parse(path)
    assert found is not None
    return found


@pytest.mark.parametrize("suffix", _FORMATS)
@pytest.mark.parametrize("prompt", _TRICKY_PROMPTS)
def test_a_strangers_tool_reads_the_recipe(folder: Path, prompt: str, suffix: str) -> None:
    picture = a_picture(prompt=prompt, negative_prompt=f"not {prompt}")
    path = folder / f"copy{suffix}"
    export(picture, path, with_recipe=True)

    found = _parsed_by_a_stranger(path)

    sampler = found.samplers[0]
    assert found.full_prompt == prompt
    assert found.full_negative_prompt == f"not {prompt}"
    assert sampler.name == "DPM++ 2M Karras"
    assert sampler.parameters == {"cfg_scale": "7.5", "seed": "42", "steps": "20"}
    assert found.metadata["Size"] == "64x72"
    assert sampler.model is not None
    assert (sampler.model.name, sampler.model.hash) == ("starter", "0123456789")


@pytest.mark.parametrize("sampler", list(Sampler))
def test_a_strangers_tool_reads_saved_pictures_of_every_sampler(
    folder: Path, sampler: Sampler
) -> None:
    found = _parsed_by_a_stranger(save_new(a_picture(sampler=sampler), folder))
    assert found.samplers[0].name == sampler


@pytest.mark.parametrize("suffix", _FORMATS)
@pytest.mark.parametrize("is_from_file", [True, False])
def test_export_with_recipe(folder: Path, suffix: str, is_from_file: bool) -> None:
    picture = a_picture(prompt=_TRICKY_PROMPTS[1], guidance=0.1 + 0.2, model="a & <b>")
    target = folder / f"copy{suffix}"
    export(save_new(picture, folder) if is_from_file else picture, target, with_recipe=True)
    assert read_recipe(target) == picture.recipe
    with Image.open(target) as image:
        assert image.size == (64, 72)
        assert _source_type(image) == xmp.DIGITAL_SOURCE_TYPE


@pytest.mark.parametrize("suffix", _FORMATS)
@pytest.mark.parametrize("kept", [".png", ".jpg", ".webp"])
def test_export_without_recipe_holds_nothing_but_pixels(
    folder: Path, suffix: str, kept: str
) -> None:
    source, target = folder / f"source{kept}", folder / f"copy{suffix}"
    export(a_picture(prompt="secret words", model="secret model"), source, with_recipe=True)
    export(source, target, with_recipe=False)
    data = target.read_bytes()
    for trace in (
        "secret",
        "charle",
        "CHARL",
        "Steps",
        "parameters",
        "xmp",
        "xpacket",
        "Exif",
        "EXIF",
    ):
        assert trace.encode() not in data
        assert trace.encode("utf-16-be") not in data
    assert read_recipe(target) is None
    with Image.open(target) as image:
        assert not image.getexif()
        assert not {"comment", "xmp", "exif", "parameters"} & image.info.keys()


def test_export_without_recipe_drops_a_strangers_comment(folder: Path) -> None:
    source, target = folder / "source.jpg", folder / "copy.jpg"
    Image.new("RGB", (64, 64)).save(source, comment="secret words", dpi=(300, 300))
    assert b"secret" in source.read_bytes()
    export(source, target, with_recipe=False)
    assert b"secret" not in target.read_bytes()


@pytest.mark.parametrize("suffix", [".png", ".webp"])
def test_exact_formats_keep_every_pixel(folder: Path, suffix: str) -> None:
    picture = a_picture()
    target = folder / f"copy{suffix}"
    export(picture, target, with_recipe=False, quality=100)
    with Image.open(target) as image:
        assert image.convert("RGB").tobytes() == picture.rgb


def test_quality_decides_the_size(folder: Path) -> None:
    for suffix in (".jpg", ".webp"):
        low, high = folder / f"low{suffix}", folder / f"high{suffix}"
        export(a_picture(), low, with_recipe=False, quality=30)
        export(a_picture(), high, with_recipe=False, quality=95)
        assert low.stat().st_size < high.stat().st_size


@pytest.mark.parametrize("quality", [1, 89, 94, 100])
def test_noise_fits_into_every_format(folder: Path, quality: int) -> None:
    picture = a_picture(width=256, height=256)
    for suffix in _FORMATS:
        export(picture, folder / f"copy{suffix}", with_recipe=True, quality=quality)
        with Image.open(folder / f"copy{suffix}") as image:
            image.load()


def test_transparency_becomes_white_in_a_jpeg(folder: Path) -> None:
    source, target = folder / "clear.png", folder / "copy.jpg"
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(source)
    export(source, target, with_recipe=True)
    with Image.open(target) as image:
        assert image.getpixel((5, 5)) == (255, 255, 255)


def test_colour_profile_survives(folder: Path) -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    source = folder / "source.png"
    Image.new("RGB", (64, 64)).save(source, icc_profile=profile)
    for suffix in _FORMATS:
        export(source, folder / f"copy{suffix}", with_recipe=False)
        with Image.open(folder / f"copy{suffix}") as image:
            assert image.info["icc_profile"] == profile


def test_export_over_the_source_itself(folder: Path) -> None:
    path = save_new(a_picture(), folder)
    export(path, path, with_recipe=False)
    assert read_recipe(path) is None
    assert list(folder.iterdir()) == [path]


@pytest.mark.parametrize("name", ["copy.gif", "copy", "copy.png.exe", ".png"])
def test_unknown_ending_is_refused(folder: Path, name: str) -> None:
    with pytest.raises(BadRequest, match="cannot save pictures as"):
        export(a_picture(), folder / name, with_recipe=True)
    assert list(folder.iterdir()) == []


def test_impossible_quality_is_refused(folder: Path) -> None:
    with pytest.raises(BadRequest, match="quality"):
        export(a_picture(), folder / "a.jpg", with_recipe=True, quality=101)


# --- Longest recipes -------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", _FORMATS)
@pytest.mark.parametrize("character", ["a", "&", "猫", "🐈", "\x01", '"', "\\"])
def test_longest_prompts_fit_into_every_format(folder: Path, suffix: str, character: str) -> None:
    picture = a_picture(prompt=character * 5000, negative_prompt=character * 5000)
    target = folder / f"copy{suffix}"
    export(picture, target, with_recipe=True)
    assert read_recipe(target) == picture.recipe


def test_recipe_too_long_for_a_jpeg_is_said(folder: Path) -> None:
    with pytest.raises(SaveFailed, match="too long for a JPEG"):
        export(a_picture(prompt="x" * 70_000), folder / "copy.jpg", with_recipe=True)


def test_lone_surrogates_harm_nothing(folder: Path) -> None:
    path = save_new(a_picture(prompt="a \ud800 cat", model="\udfff"), folder)
    assert read_recipe(path).prompt == "a ? cat"  # type: ignore[union-attr]
    for suffix in _FORMATS:
        export(a_picture(prompt="a \ud800 cat"), folder / f"copy{suffix}", with_recipe=True)
        assert read_recipe(folder / f"copy{suffix}").prompt == "a ? cat"  # type: ignore[union-attr]


@settings(max_examples=40)
@given(
    prompt=st.text(st.characters(exclude_characters="\0"), max_size=200),
    suffix=st.sampled_from(_FORMATS),
)
def test_any_prompt_comes_back_exactly(
    tmp_path_factory: pytest.TempPathFactory, prompt: str, suffix: str
) -> None:
    target = tmp_path_factory.mktemp("any") / f"copy{suffix}"
    recipe = a_recipe(prompt=prompt, negative_prompt=prompt[::-1])
    picture = a_picture(prompt=prompt, negative_prompt=prompt[::-1])
    export(picture, target, with_recipe=True)
    assert read_recipe(target) == recipe


# --- Strangers' pictures ---------------------------------------------------------------------

_STRANGE = (
    "a dog\nNegative prompt: cats\nSteps: 30, Sampler: Euler a, CFG scale: 6, Seed: 7, Size: 64x64"
)


def _png(path: Path, **chunks: str) -> Path:
    info = PngInfo()
    for key, text in chunks.items():
        info.add_text(key, text, zip=len(text) > 1000)
    Image.new("RGB", (64, 64)).save(path, pnginfo=info)
    return path


@pytest.mark.parametrize("prefix", ["", "Prompt: 猫 "])
def test_recipe_of_another_program(folder: Path, prefix: str) -> None:
    recipe = read_recipe(_png(folder / "a.png", parameters=prefix + _STRANGE))
    assert recipe is not None
    assert (recipe.prompt, recipe.negative_prompt) == (prefix + "a dog", "cats")
    assert (recipe.sampler, recipe.seed, recipe.steps) == (Sampler.EULER_A, 7, 30)


def test_recipe_in_a_packed_text(folder: Path) -> None:
    path = _png(folder / "a.png", parameters="a dog, " * 300 + _STRANGE)
    assert b"zTXt" in path.read_bytes()
    assert read_recipe(path).seed == 7  # type: ignore[union-attr]


def test_texts_after_the_pixels_are_found(folder: Path) -> None:
    path = _png(folder / "a.png")
    chunks = path.read_bytes()
    info = PngInfo()
    info.add_text("parameters", _STRANGE)
    with_text = _png(folder / "b.png", parameters=_STRANGE).read_bytes()
    start = with_text.index(b"tEXt") - 4
    text_chunk = with_text[start : with_text.index(b"IDAT") - 4]
    end = chunks.index(b"IEND") - 4
    path.write_bytes(chunks[:end] + text_chunk + chunks[end:])
    assert read_recipe(path).seed == 7  # type: ignore[union-attr]


@pytest.mark.parametrize("suffix", [".jpg", ".webp"])
@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-16-le", "utf-16", "utf-8"])
def test_comments_in_every_encoding(folder: Path, suffix: str, encoding: str) -> None:
    text = "猫, " + _STRANGE
    prefix = b"UNICODE\0" if encoding.startswith("utf-16") else b"ASCII\0\0\0"
    block = Image.Exif()
    block[0x8769] = {0x9286: prefix + text.encode(encoding)}
    path = folder / f"a{suffix}"
    Image.new("RGB", (64, 64)).save(path, exif=block)
    assert read_recipe(path).prompt == "猫, a dog"  # type: ignore[union-attr]


@pytest.mark.parametrize("suffix", _FORMATS)
def test_export_keeps_a_strangers_text_as_it_is(folder: Path, suffix: str) -> None:
    text = _STRANGE + ", Clip skip: 2, Some key: some value"
    target = folder / f"copy{suffix}"
    export(_png(folder / "a.png", parameters=text), target, with_recipe=True)
    with Image.open(target) as image:
        kept = image.info.get("parameters") or exif.user_comments(image.info["exif"])[0]
    assert kept == text
    assert b"CHARL" not in target.read_bytes()


def test_nodes_of_another_program_are_no_recipe(folder: Path) -> None:
    path = _png(folder / "a.png", prompt='{"3": {"inputs": {"seed": 5}}}', workflow='{"nodes": []}')
    assert read_recipe(path) is None
    assert read_recipe(_png(folder / "b.png")) is None
    assert read_recipe(_png(folder / "c.png", parameters='{"prompt": "a dog", "steps": 3}')) is None


@pytest.mark.parametrize(
    "ours",
    [
        "",
        "{",
        "[]",
        "null",
        '{"charle": 1}',
        '{"charle": 1, "prompt": 5}',
        '{"prompt": "no mark"}',
        "[" * 100_000,
        '{"charle": 1, "prompt": "x", "seed": ' + "9" * 10_000 + "}",
    ],
)
def test_damaged_json_falls_back_to_the_text(folder: Path, ours: str) -> None:
    path = _png(folder / "a.png", charle=ours, parameters=_STRANGE)
    assert read_recipe(path).prompt == "a dog"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "changes",
    [
        {"steps": "many", "guidance": None, "seed": [], "sampler": 7, "width": {}, "eta": "x"},
        {"steps": -5, "guidance": 1e308, "seed": -1, "sampler": "new one", "width": 1e9, "eta": 9},
        {"loras": [{"name": "a"}, 5, {"name": 3, "scale": 1}, {"name": "b", "scale": 1e9}]},
        {"loras": "all", "model": ["x"], "variation_strength": True, "app_version": 3},
        {"future": "field", "charle": 99},
    ],
)
def test_tampered_json_becomes_a_recipe_that_can_be_drawn(changes: dict[str, Any]) -> None:
    import json

    from charle.core.request import GenerationRequest

    values = json.loads(recipe_json.to_json(a_recipe())) | changes
    found = recipe_json.parse(json.dumps(values), (64, 64))
    assert found is not None
    recipe = found.recipe
    GenerationRequest(
        prompt=recipe.prompt,
        width=recipe.width,
        height=recipe.height,
        steps=recipe.steps,
        guidance=recipe.guidance,
        seed=recipe.seed,
        sampler=recipe.sampler,
        eta=recipe.eta,
        variation_strength=recipe.variation_strength,
    )
    assert all(abs(used.scale) <= 5 for used in recipe.loras)


# --- Trouble with the disk -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EDQUOT, "the disk is full"),
        (errno.EROFS, "may not write into “pictures”"),
        (errno.EACCES, "may not write into “pictures”"),
        (errno.ENOENT, "the folder “pictures” is no longer there"),
        (errno.ENODEV, "the folder “pictures” is no longer there"),
        (errno.EIO, "the disk with “pictures” reports a fault"),
    ],
)
@pytest.mark.parametrize("when", ["open", "write", "fsync"])
def test_each_trouble_has_its_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str, when: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    picture = a_picture()
    with monkeypatch.context() as patch:
        patch.setattr(atomic.os, when, fail)
        with pytest.raises(SaveFailed) as saving:
            save_new(picture, folder)
        with pytest.raises(SaveFailed) as exporting:
            export(picture, folder / "copy.jpg", with_recipe=True)
    for caught in (saving, exporting):
        assert sentence in caught.value.title
        assert caught.value.hint
        assert isinstance(caught.value.__cause__, OSError)
    assert list(folder.iterdir()) == []
    assert save_new(picture, folder).is_file()  # nothing is lost: it can be saved again


def test_vanished_folder(tmp_path: Path) -> None:
    with pytest.raises(SaveFailed, match="no longer there"):
        save_new(a_picture(), tmp_path / "gone" / "pictures")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SaveFailed, match="no longer there"):
        save_new(a_picture(), tmp_path / "file")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folder_that_is_read_only(folder: Path) -> None:
    folder.chmod(0o555)
    with pytest.raises(SaveFailed, match="may not write"):
        save_new(a_picture(), folder)
    folder.chmod(0o755)


def test_target_that_is_a_folder(folder: Path) -> None:
    (folder / "copy.png").mkdir()
    with pytest.raises(SaveFailed, match="is a folder"):
        export(a_picture(), folder / "copy.png", with_recipe=True)
    assert [path.name for path in folder.iterdir()] == ["copy.png"]
