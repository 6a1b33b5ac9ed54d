"""Prompt to embeddings: what is equal to the plain way, and what weights do."""

from typing import Any

import pytest
import torch

from charle.engine.diffusion import DiffusionEngine
from charle.engine.text import PromptReader

LENGTH = 77


@pytest.fixture
def encoder(exact_engine: DiffusionEngine) -> Any:
    return exact_engine._opened.components.text_encoder


@pytest.fixture
def reader(exact_engine: DiffusionEngine) -> PromptReader:
    return exact_engine._opened.recipe.reader


@torch.inference_mode()
def test_a_plain_prompt_is_encoded_as_transformers_does(
    exact_engine: DiffusionEngine, reader: PromptReader, encoder: Any
) -> None:
    tokenizer = exact_engine._opened.components.tokenizer
    ids = tokenizer("a black cat", padding="max_length", return_tensors="pt").input_ids
    assert torch.equal(reader.encode_pair(encoder, "a black cat", None), encoder(ids)[0])


@torch.inference_mode()
def test_the_negative_prompt_comes_first_and_is_as_long(reader: PromptReader, encoder: Any) -> None:
    pair = reader.encode_pair(encoder, "cat " * 100, "blue")
    assert pair.shape[:2] == (2, 2 * LENGTH)
    assert torch.equal(pair[:1, :LENGTH], reader.encode_pair(encoder, "blue", None))


@torch.inference_mode()
def test_each_chunk_is_read_on_its_own(reader: PromptReader, encoder: Any) -> None:
    long = reader.encode_pair(encoder, "cat " * 75 + "dog", None)
    assert torch.equal(long[:, LENGTH:], reader.encode_pair(encoder, "dog", None))


@torch.inference_mode()
@pytest.mark.parametrize("weight", [0.0, 0.5, 2.0])
def test_a_weight_moves_a_word_from_or_towards_an_empty_prompt(
    weight: float, reader: PromptReader, encoder: Any
) -> None:
    plain, weighted, empty = (
        reader.encode_pair(encoder, prompt, None)[0]
        for prompt in ("cat red", f"cat (red:{weight})", "")
    )
    word = next(i for i, span in enumerate(reader.spans("cat red"), start=1) if span.start == 4)
    expected = empty[word] + weight * (plain[word] - empty[word])
    assert torch.allclose(weighted[word], expected, atol=1e-5)
    assert torch.equal(weighted[:word], plain[:word])
    assert torch.equal(weighted[word + 1 :], plain[word + 1 :])
