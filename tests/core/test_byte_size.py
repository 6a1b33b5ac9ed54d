import pytest

from charle.core.byte_size import in_words


@pytest.mark.parametrize(
    ("size_bytes", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1.0 kB"),
        (9_960, "10 kB"),
        (12_345, "12 kB"),
        (999_600, "1.0 MB"),
        (246_144_864, "246 MB"),
        (999_999_999, "1.0 GB"),
        (4_265_380_512, "4.3 GB"),
        (12 * 10**15, "12,000 TB"),
    ],
)
def test_amounts_read_well(size_bytes: int, words: str) -> None:
    assert in_words(size_bytes) == words
