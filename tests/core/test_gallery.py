import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from charle.core import embedded, favourites
from charle.core.gallery import Gallery
from charle.core.gallery_entry import GalleryOrder
from charle.core.gallery_index import GalleryIndex
from charle.core.picture_file import save_new
from charle.core.progress import CancelToken
from charle.errors import Cancelled, SaveFailed
from charle.paths import Paths
from tests.core.pictures import a_picture


@pytest.fixture
def folder(paths: Paths) -> Path:
    paths.pictures.mkdir(parents=True)
    return paths.pictures


class Galleries:
    """Opens galleries as one start of the app after the other does."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._open: list[Gallery] = []

    def __call__(self) -> Gallery:
        self._open.append(Gallery(self._paths.pictures, self._paths.cache))
        return self._open[-1]

    def close(self) -> None:
        for gallery in self._open:
            gallery.close()


@pytest.fixture
def galleries(paths: Paths) -> Iterator[Galleries]:
    galleries = Galleries(paths)
    yield galleries
    galleries.close()


@pytest.fixture
def gallery(folder: Path, galleries: Galleries) -> Gallery:
    return galleries()


def _dated(path: Path, seconds: int) -> None:
    os.utime(path, ns=(seconds * 10**9, seconds * 10**9))


def _names(gallery: Gallery, *args: object, **kwargs: object) -> list[str]:
    return [entry.name for entry in gallery.entries(*args, **kwargs)]  # type: ignore[arg-type]


def _index_file(paths: Paths) -> Path:
    (found,) = paths.cache.glob("gallery/*/index.sqlite3")
    return found


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were opened."""
    names: list[str] = []

    def noted(path: Path) -> embedded.Embedded:
        names.append(path.name)
        return original(path)

    original = embedded.read
    monkeypatch.setattr(embedded, "read", noted)
    return names


# --- Listing and searching -------------------------------------------------------------------


def test_added_picture_is_listed_at_once(gallery: Gallery) -> None:
    path = gallery.add(a_picture(prompt="a red heart", seed=5))
    (entry,) = gallery.entries()
    assert entry.path == path
    assert (entry.prompt, entry.seed) == ("a red heart", 5)
    assert (entry.width, entry.height) == (64, 72)
    assert (entry.has_recipe, entry.is_favourite) == (True, False)
    assert entry.fingerprint == (path.stat().st_size, path.stat().st_mtime_ns)
    assert gallery.entry(path.name) == entry
    assert gallery.entry("other.png") is None


def test_orders(gallery: Gallery, folder: Path) -> None:
    for seconds, prompt in ((10, "Banana"), (30, "apple"), (20, "Éclair"), (40, "cherry")):
        _dated(save_new(a_picture(prompt=prompt), folder), seconds)
    Image.new("RGB", (8, 8)).save(folder / "a.png")
    _dated(folder / "a.png", 50)
    gallery.refresh()

    def prompts(order: GalleryOrder) -> list[str]:
        return [entry.prompt for entry in gallery.entries(order=order)]

    assert prompts(GalleryOrder.NEWEST) == ["", "cherry", "apple", "Éclair", "Banana"]
    assert prompts(GalleryOrder.OLDEST) == ["Banana", "Éclair", "apple", "cherry", ""]
    assert prompts(GalleryOrder.PROMPT) == ["apple", "Banana", "cherry", "Éclair", ""]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {1, 2, 3, 4}),
        ("cat", {1, 2}),
        ("CAT black", {1}),
        ("black cat dog", set()),
        ("strasse", {3}),
        ("STRAßE", {3}),
        ("cafe\u0301", {2}),
        ("猫", {4}),
        ("  cat  ", {1, 2}),
        ("%", set()),
        ("'; DROP TABLE pictures", set()),
        ("-4.png", {4}),
    ],
)
def test_search_finds_every_word_in_any_order(
    gallery: Gallery, query: str, found: set[int]
) -> None:
    prompts = ("a black cat", "a Cat in a café", "eine lange Straße", "黒い猫")
    for seed, prompt in enumerate(prompts, start=1):
        gallery.add(a_picture(prompt=prompt, seed=seed))
    assert {entry.seed for entry in gallery.entries(query)} == found


def test_next_start_knows_everything_without_opening_a_picture(
    gallery: Gallery, galleries: Galleries, reads: list[str]
) -> None:
    for seed in range(5):
        gallery.add(a_picture(seed=seed))
    before = gallery.entries()
    gallery.close()
    reads.clear()
    again = galleries()
    assert again.entries() == before
    assert not again.refresh()
    assert again.entries() == before
    assert reads == []


# --- Following the folder --------------------------------------------------------------------


def test_refresh_follows_the_folder(gallery: Gallery, folder: Path, reads: list[str]) -> None:
    kept = gallery.add(a_picture(seed=1))
    gone = gallery.add(a_picture(seed=2))
    other = gallery.add(a_picture(seed=3, prompt="before"))
    gone.unlink()
    other.write_bytes(save_new(a_picture(seed=4, prompt="after"), folder.parent).read_bytes())
    new = save_new(a_picture(seed=5), folder)
    reads.clear()
    calls = []

    changes = gallery.refresh(on_change=lambda: calls.append(len(gallery)))

    assert changes.added == (new.name,)
    assert changes.removed == (gone.name,)
    assert changes.changed == (other.name,)
    assert set(reads) == {new.name, other.name}
    assert set(_names(gallery)) == {kept.name, other.name, new.name}
    assert gallery.entry(other.name).prompt == "after"  # type: ignore[union-attr]
    assert calls == [2, 3]
    assert not gallery.refresh()


def test_what_does_not_belong_is_not_listed(gallery: Gallery, folder: Path) -> None:
    (folder / "notes.txt").write_text("hello")
    (folder / ".hidden.png").write_bytes(b"")
    (folder / "folder.png").mkdir()
    (folder / "broken.png").symlink_to(folder / "nowhere")
    os.mkfifo(folder / "pipe.png")
    picture = save_new(a_picture(), folder)
    Image.new("RGB", (30, 20)).save(folder / "HOLIDAY.JPG")
    gallery.refresh()
    assert set(_names(gallery)) == {picture.name, "HOLIDAY.JPG"}
    holiday = gallery.entry("HOLIDAY.JPG")
    assert holiday is not None
    assert (holiday.width, holiday.height, holiday.has_recipe, holiday.seed) == (
        30,
        20,
        False,
        None,
    )


def test_damaged_pictures_harm_nothing(gallery: Gallery, folder: Path, reads: list[str]) -> None:
    whole = save_new(a_picture(), folder)
    (folder / "cut.png").write_bytes(whole.read_bytes()[:-3000])  # has its recipe
    (folder / "empty.png").write_bytes(b"")
    (folder / "page.jpg").write_bytes(b"<html>")
    gallery.refresh()
    assert set(_names(gallery)) == {whole.name, "cut.png"}
    assert len(gallery) == 2
    reads.clear()
    assert not gallery.refresh()
    assert reads == []  # what cannot be read is not tried again and again
    (folder / "empty.png").write_bytes(whole.read_bytes())  # as when a copy is finished
    gallery.refresh()
    assert gallery.entry("empty.png")


def test_cancelled_refresh_keeps_what_it_read(gallery: Gallery, folder: Path) -> None:
    path = save_new(a_picture(), folder)
    for number in range(250):
        shutil.copy(path, folder / f"{number}.png")
    cancel = CancelToken()
    with pytest.raises(Cancelled):
        gallery.refresh(cancel, on_change=cancel.cancel)
    assert 0 < len(gallery) < 250
    gallery.refresh()
    assert len(gallery) == len(list(folder.glob("*.png")))


def test_a_folder_that_is_missing_is_an_empty_gallery(galleries: Galleries, paths: Paths) -> None:
    gallery = galleries()
    assert not gallery.refresh()
    assert gallery.entries() == []


def test_a_disk_that_is_away_and_comes_back(
    gallery: Gallery, galleries: Galleries, folder: Path, reads: list[str]
) -> None:
    path = gallery.add(a_picture())
    gallery.set_favourite([path.name], is_favourite=True)
    away = folder.rename(folder.with_name("away"))
    gallery.refresh()
    assert gallery.entries() == []
    with_nothing = galleries()
    with_nothing.refresh()
    away.rename(folder)
    with_nothing.refresh()
    gallery.refresh()
    for each in (gallery, with_nothing):
        assert each.entry(path.name).is_favourite  # type: ignore[union-attr]
    reads.clear()
    galleries().refresh()
    assert reads == []  # the index has survived


def test_folder_deleted_meanwhile_is_made_again_for_a_new_picture(
    gallery: Gallery, folder: Path
) -> None:
    shutil.rmtree(folder)
    path = gallery.add(a_picture())
    assert path.is_file()
    assert _names(gallery) == [path.name]
    shutil.rmtree(folder.parent)
    with pytest.raises(SaveFailed, match="no longer there"):
        gallery.add(a_picture())


# --- The index -------------------------------------------------------------------------------


@pytest.mark.parametrize("damage", ["garbage", "empty", "cut", "flipped", "other", "folder"])
def test_damaged_index_is_rebuilt_silently(
    gallery: Gallery, galleries: Galleries, paths: Paths, damage: str
) -> None:
    for seed in range(30):
        gallery.add(a_picture(seed=seed))
    before = gallery.entries()
    gallery.close()
    file = _index_file(paths)
    data = file.read_bytes()
    if damage == "garbage":
        file.write_bytes(b"garbage" * 1000)
    elif damage == "empty":
        file.write_bytes(b"")
    elif damage == "cut":
        file.write_bytes(data[: len(data) // 2])
    elif damage == "flipped":
        file.write_bytes(data[:200] + b"\xff" * 5000 + data[5200:])
    elif damage == "other":
        file.write_bytes(data.replace(b"pictures", b"textures"))
    else:
        file.unlink()
        file.mkdir()
    again = galleries()
    again.refresh()
    assert again.entries() == before
    again.add(a_picture(seed=99))
    assert len(again) == 31


def test_without_a_place_for_an_index(folder: Path, paths: Paths, galleries: Galleries) -> None:
    paths.cache.parent.mkdir(parents=True)
    paths.cache.write_text("not a folder")
    gallery = galleries()
    path = gallery.add(a_picture())
    assert _names(gallery) == [path.name]
    assert gallery.thumbnails.jpeg(gallery.entries()[0])
    again = galleries()
    again.refresh()
    assert _names(again) == [path.name]


def test_index_of_another_version_is_begun_anew(tmp_path: Path) -> None:
    import sqlite3

    file = tmp_path / "index.sqlite3"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE pictures (something TEXT)")
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    index = GalleryIndex(file)
    assert index.load() == []
    index.close()
    index.update([])  # does nothing, harms nothing


def test_two_folders_share_one_cache(paths: Paths, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for number, folder in enumerate((one, two)):
        folder.mkdir()
        gallery = Gallery(folder, paths.cache)
        gallery.add(a_picture(seed=number))
        gallery.close()
    for number, folder in enumerate((one, two)):
        gallery = Gallery(folder, paths.cache)
        assert [entry.seed for entry in gallery.entries()] == [number]
        gallery.close()


# --- Favourites ------------------------------------------------------------------------------


def test_favourites_survive_the_loss_of_index_and_cache(
    gallery: Gallery, galleries: Galleries, paths: Paths
) -> None:
    names = [gallery.add(a_picture(seed=seed)).name for seed in range(3)]
    gallery.set_favourite(names[:2], is_favourite=True)
    gallery.set_favourite(names[1:2], is_favourite=False)
    assert _names(gallery, only_favourites=True) == names[:1]
    gallery.close()
    shutil.rmtree(paths.cache)
    again = galleries()
    again.refresh()
    assert _names(again, only_favourites=True) == names[:1]
    assert _names(again, "nothing like it", only_favourites=True) == []


def test_favourites_follow_a_renamed_file(gallery: Gallery, folder: Path) -> None:
    path = gallery.add(a_picture(seed=1))
    gallery.add(a_picture(seed=2))
    gallery.set_favourite([path.name], is_favourite=True)
    path.rename(folder / "my best.png")
    gallery.refresh()
    assert _names(gallery, only_favourites=True) == ["my best.png"]


def test_favourites_chosen_elsewhere_are_taken_over(gallery: Gallery, galleries: Galleries) -> None:
    name = gallery.add(a_picture()).name
    other = galleries()
    other.set_favourite([name], is_favourite=True)
    gallery.refresh()
    assert _names(gallery, only_favourites=True) == [name]


@pytest.mark.parametrize("text", ["", "[]", "{", '{"favourites": 5}', "null", "[" * 100_000])
def test_damaged_list_of_favourites(gallery: Gallery, folder: Path, text: str) -> None:
    name = gallery.add(a_picture()).name
    (folder / favourites.FILE_NAME).write_text(text)
    gallery.refresh()
    assert _names(gallery, only_favourites=True) == []
    gallery.set_favourite([name], is_favourite=True)
    assert favourites.load(folder) == {name}


def test_favourites_that_cannot_be_saved_do_not_change(gallery: Gallery, folder: Path) -> None:
    name = gallery.add(a_picture()).name
    (folder / favourites.FILE_NAME).mkdir()
    with pytest.raises(SaveFailed, match="favourites"):
        gallery.set_favourite([name], is_favourite=True)
    assert _names(gallery, only_favourites=True) == []


# --- Removing and bringing back --------------------------------------------------------------


def test_removed_pictures_come_back(gallery: Gallery, folder: Path) -> None:
    paths = [gallery.add(a_picture(seed=seed)) for seed in range(3)]
    names = [path.name for path in paths]
    gallery.set_favourite(names[:1], is_favourite=True)
    before = gallery.entries()

    removed = gallery.remove(names[:2])

    assert _names(gallery) == names[2:]
    assert not paths[0].exists()
    assert [path.name for path in gallery.held()] == sorted(names[:2])
    assert not gallery.refresh()
    assert favourites.load(folder) == set()

    assert gallery.restore(removed) == names[:2]
    assert gallery.entries() == before
    assert gallery.held() == []
    assert not list(folder.glob(".charle-removed"))
    assert gallery.restore(removed) == []  # a second undo does nothing


def test_restored_picture_gives_way_to_a_new_one_of_its_name(gallery: Gallery) -> None:
    first = gallery.add(a_picture())
    gallery.set_favourite([first.name], is_favourite=True)
    removed = gallery.remove([first.name])
    second = gallery.add(a_picture())
    assert second == first
    (name,) = gallery.restore(removed)
    assert name != first.name
    assert _names(gallery, only_favourites=True) == [name]
    assert len(gallery) == 2


def test_what_was_removed_before_the_last_end_waits_for_the_trash(
    gallery: Gallery, galleries: Galleries, folder: Path
) -> None:
    path = gallery.add(a_picture())
    gallery.remove([path.name])
    gallery.close()
    again = galleries()
    again.refresh()
    assert again.entries() == []
    (held,) = again.held()
    held.unlink()  # moved to the Trash
    assert again.held() == []
    assert not list(folder.glob(".charle-removed"))


def test_removing_what_is_gone_already(gallery: Gallery) -> None:
    path = gallery.add(a_picture())
    path.unlink()
    assert gallery.remove([path.name, "never.png"]).names == ()
    assert gallery.entries() == []


def test_removal_that_fails_changes_nothing(gallery: Gallery, folder: Path) -> None:
    names = [gallery.add(a_picture(seed=seed)).name for seed in range(2)]
    (folder / ".charle-removed").write_text("in the way")
    with pytest.raises(SaveFailed, match="Couldn't remove the pictures"):
        gallery.remove(names)
    assert len(gallery) == 2
    assert all((folder / name).exists() for name in names)


# --- Two threads -----------------------------------------------------------------------------


def test_adding_removing_and_searching_while_it_refreshes(gallery: Gallery, folder: Path) -> None:
    for seed in range(60):
        save_new(a_picture(seed=seed), folder)
    errors: list[BaseException] = []
    is_done = threading.Event()

    def refresh() -> None:
        try:
            while not is_done.is_set():
                gallery.refresh()
        except BaseException as error:
            errors.append(error)

    worker = threading.Thread(target=refresh)
    worker.start()
    try:
        for seed in range(200, 230):
            path = gallery.add(a_picture(seed=seed))
            assert gallery.entry(path.name)
            gallery.entries("cat", GalleryOrder.PROMPT)
            gallery.set_favourite([path.name], is_favourite=True)
            if seed % 3 == 0:
                gallery.remove([path.name])
    finally:
        is_done.set()
        worker.join()
    gallery.refresh()
    assert not errors
    assert set(_names(gallery)) == {path.name for path in folder.glob("*.png")}
    assert len(_names(gallery, only_favourites=True)) == 20
