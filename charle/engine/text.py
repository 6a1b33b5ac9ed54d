"""Prompt to embeddings: chunks of 75 tokens, weights on single words."""

from collections.abc import Sequence
from typing import Any

import torch

from charle.core.prompt import CHUNK_TOKENS, Token, split_chunks, tokenize_weighted
from charle.engine.engine import TokenSpan


class PromptReader:
    """Reads prompts with a model's tokenizer and text encoder."""

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer

    def spans(self, prompt: str) -> tuple[TokenSpan, ...]:
        """Where each token comes from, and into which chunk it falls."""
        return tuple(
            TokenSpan(token.start, token.end, index)
            for index, chunk in enumerate(self._chunks(prompt))
            for token in chunk
        )

    def encode_pair(
        self, text_encoder: Any, prompt: str, negative_prompt: str | None
    ) -> torch.Tensor:
        """Embeddings for one guided step.

        Returns ``(batch, 77 x chunks, width)`` in the encoder's dtype on its device; batch 2 with
        the negative prompt first, or 1 where ``negative_prompt`` is None (no guidance).
        """
        chunked = [self._chunks(prompt)]
        if negative_prompt is not None:
            chunked.insert(0, self._chunks(negative_prompt))
        length = max(len(chunks) for chunks in chunked)
        rows = []
        for chunks in chunked:
            padded = chunks + [[]] * (length - len(chunks))
            rows.append(torch.cat([self._encode(text_encoder, chunk) for chunk in padded], dim=1))
        return torch.cat(rows)

    def _chunks(self, prompt: str) -> list[list[Token]]:
        return split_chunks(tokenize_weighted(prompt, self._tokenize))

    def _tokenize(self, text: str) -> list[tuple[int, int, int]]:
        found = self._tokenizer(
            text,
            add_special_tokens=False,
            return_offsets_mapping=True,
            verbose=False,  # no warning about long prompts: they are read in chunks
        )
        return [
            (token_id, start, end)
            for token_id, (start, end) in zip(
                found["input_ids"], found["offset_mapping"], strict=True
            )
        ]

    def _encode(self, text_encoder: Any, chunk: Sequence[Token]) -> torch.Tensor:
        """One chunk to ``(1, 77, width)``.

        A weight moves the token's embedding away from (or towards) what the encoder makes of an
        empty prompt at that position: 0 takes the word away, 2 doubles its pull. This is the rule
        of the Compel library; scaling the embeddings themselves also scales what all prompts share.
        """
        plain = self._forward(text_encoder, [token.id for token in chunk])
        if all(token.weight == 1.0 for token in chunk):
            return plain
        empty = self._forward(text_encoder, [])
        weights = torch.ones(plain.shape[1])
        weights[1 : len(chunk) + 1] = torch.tensor([token.weight for token in chunk])
        return torch.lerp(empty, plain, weights.to(plain)[None, :, None])

    def _forward(self, text_encoder: Any, token_ids: list[int]) -> torch.Tensor:
        marks = self._tokenizer
        fill = [marks.pad_token_id] * (CHUNK_TOKENS - len(token_ids))
        ids = [marks.bos_token_id, *token_ids, marks.eos_token_id, *fill]
        embeddings: torch.Tensor = text_encoder(torch.tensor([ids], device=text_encoder.device))[0]
        return embeddings
