import errno
from pathlib import Path

import pytest

from charle.core.file_trouble import reading, writing
from charle.errors import CharleError, ModelError, StorageFailed

FILE = Path("/models/mine/unet.safetensors")


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOENT, "is not there"),
        (errno.EACCES, "not allowed to read"),
        (errno.EISDIR, "is a folder"),
        (errno.EIO, "could not be read"),
    ],
)
def test_reading(code: int, words: str) -> None:
    with pytest.raises(ModelError) as caught, reading(FILE):
        raise OSError(code, "whatever the system says")
    check(caught.value, words)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EDQUOT, "The disk is full"),
        (errno.EROFS, "may not write into the folder “mine”"),
        (errno.EACCES, "may not write into the folder “mine”"),
        (errno.EFBIG, "cannot hold a file as large"),
        (errno.EIO, "could not be written"),
    ],
)
def test_writing(code: int, words: str) -> None:
    with pytest.raises(StorageFailed) as caught, writing(FILE):
        raise OSError(code, "whatever the system says")
    check(caught.value, words)


def check(error: CharleError, words: str) -> None:
    assert words in error.title
    assert error.hint
    assert isinstance(error.__cause__, OSError)


def test_other_errors_pass_through() -> None:
    with pytest.raises(KeyError), reading(FILE), writing(FILE):
        raise KeyError
