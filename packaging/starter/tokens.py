"""The model's own vocabulary: CLIP's kind of byte-pair encoding, learned from the captions."""

import itertools
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from tokenizers.pre_tokenizers import ByteLevel
from transformers import CLIPTokenizer

from starter.art import Art
from starter.config import Config
from starter.examples import Examples
from starter.palette import NAMES
from starter.scenes import SCENES

START, END = "<|startoftext|>", "<|endoftext|>"
_WORD_END = "</w>"
_CLIP_SPLIT = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"
_CAPTIONS = 20_000
MAX_LENGTH = 77


def learn_vocabulary(config: Config, art: Art, folder: Path) -> None:
    """Write a ``CLIPTokenizer`` to ``folder``, with ``vocab.json`` and ``merges.txt``."""
    examples = Examples(art, config.seed)
    sentences = itertools.chain(
        (examples[n].caption for n in range(_CAPTIONS if config.concepts > 100 else 200)),
        (" ".join((c.name, *c.tags)) for c in art.concepts),
        (" ".join(scene.words) for scene in SCENES),
        (" ".join(NAMES),),
    )
    vocabulary, merges = byte_pairs(sentences, config.text.vocabulary)
    tokenizer = CLIPTokenizer(
        vocab=vocabulary,
        merges=merges,
        unk_token=END,
        bos_token=START,
        eos_token=END,
        pad_token=END,
        model_max_length=MAX_LENGTH,
    )
    tokenizer.save_pretrained(folder)
    # transformers 5 writes tokenizer.json alone; everything older reads these two.
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), "utf-8")
    lines = ["#version: 0.2", *(" ".join(pair) for pair in merges)]
    (folder / "merges.txt").write_text("\n".join(lines) + "\n", "utf-8")


def byte_pairs(sentences: Iterable[str], size: int) -> tuple[dict[str, int], list[tuple[str, str]]]:
    """Tokens by text, and merges in order. Every byte is a token, so nothing is unknown."""
    learner = Tokenizer(models.BPE(end_of_word_suffix=_WORD_END))
    learner.normalizer = normalizers.Sequence([normalizers.NFC(), normalizers.Lowercase()])
    learner.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(_regex(), behavior="removed", invert=True),
            ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    learner.decoder = decoders.ByteLevel()
    alphabet = sorted(ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(alphabet) - 2,
        initial_alphabet=alphabet,
        end_of_word_suffix=_WORD_END,
        show_progress=False,
    )
    learner.train_from_iterator(sentences, trainer)
    model = json.loads(learner.to_str())["model"]
    merges = [tuple(pair) for pair in model["merges"]]
    learned = [first + second for first, second in merges]
    ordered = dict.fromkeys([*alphabet, *(c + _WORD_END for c in alphabet), *learned, START, END])
    return {text: index for index, text in enumerate(ordered)}, merges


def encode(tokenizer: Any, captions: list[str]) -> Any:
    """(len(captions), 77) token numbers, int64."""
    return tokenizer(
        captions,
        padding="max_length",
        max_length=MAX_LENGTH,
        truncation=True,
        return_tensors="pt",
    ).input_ids


def _regex() -> Any:
    from tokenizers import Regex

    return Regex(_CLIP_SPLIT)
