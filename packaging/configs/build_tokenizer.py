"""Writes the tokenizer's vocab.json and merges.txt into resources/configs.

CLIP's byte-pair merges come from the wheel of open_clip_torch (MIT; the notice is
resources/licences/clip-bpe-mit.txt):

    pip download open_clip_torch==3.3.0 --no-deps
    python packaging/configs/build_tokenizer.py open_clip_torch-3.3.0-py3-none-any.whl
"""

import gzip
import hashlib
import json
import sys
import zipfile
from pathlib import Path

MERGES_NAME = "open_clip/bpe_simple_vocab_16e6.txt.gz"
MERGES_SHA256 = "924691ac288e54409236115652ad4aa250f48203de50a9e4722a6ecd48d6804a"
MERGES = 48_894  # the published models know this many of the list's 262,144
SPECIAL = ("<|startoftext|>", "<|endoftext|>")
CONFIGS = Path(__file__).parents[2] / "resources" / "configs"


def main() -> None:
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        packed = wheel.read(MERGES_NAME)
    assert hashlib.sha256(packed).hexdigest() == MERGES_SHA256, "another list of merges"
    lines = gzip.decompress(packed).decode().split("\n")
    merges = lines[1 : MERGES + 1]  # the first line is a heading
    letters = byte_letters()
    tokens = [
        *letters,
        *(f"{letter}</w>" for letter in letters),
        *("".join(merge.split()) for merge in merges),
        *SPECIAL,
    ]
    assert len(set(tokens)) == len(tokens) == 49_408
    vocab = {token: number for number, token in enumerate(tokens)}
    for family in ("sd1", "sd2"):
        folder = CONFIGS / family / "tokenizer"
        text = json.dumps(vocab, ensure_ascii=False, separators=(",", ":"))
        (folder / "vocab.json").write_text(text + "\n", encoding="utf-8")
        (folder / "merges.txt").write_text(
            "\n".join(("#version: 0.2", *merges)) + "\n", encoding="utf-8"
        )


def byte_letters() -> list[str]:
    """A printable letter for each of the 256 bytes, in the vocabulary's order.

    Bytes that print in Latin-1 stand for themselves and come first; the others (control
    characters, spaces, the soft hyphen) get letters from U+0100 on.
    """
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    return [chr(code) for code in printable] + [chr(0x100 + n) for n in range(256 - len(printable))]


if __name__ == "__main__":
    main()
