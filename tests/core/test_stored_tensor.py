import pytest

from charle.core.stored_tensor import StoredTensor, shape_in_words


def test_sizes() -> None:
    tensor = StoredTensor("F16", (3, 4), 100)
    assert (tensor.count, tensor.span, tensor.size_bytes) == (12, 12, 24)
    transposed = StoredTensor("F16", (4, 3), 100, (1, 10))
    assert (transposed.count, transposed.span, transposed.size_bytes) == (12, 24, 24)
    assert StoredTensor("F32", (0, 4), 0, (4, 1)).span == 0
    assert StoredTensor("F32", (), 0).size_bytes == 4


@pytest.mark.parametrize("strides", [None, (4, 1)])
def test_rows(strides: tuple[int, ...] | None) -> None:
    rows = StoredTensor("F32", (6, 4), 100, strides).rows(2, 2)
    assert (rows.shape, rows.start, rows.span) == ((2, 4), 100 + 2 * 4 * 4, 8)


def test_shapes_in_words() -> None:
    assert shape_in_words((320, 4, 3, 3)) == "320 × 4 × 3 × 3"
    assert shape_in_words(()) == "a single number"
