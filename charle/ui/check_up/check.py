"""One thing that was checked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """``words`` tell what was found, for developers; one line."""

    name: str
    is_ok: bool
    words: str

    def __str__(self) -> str:
        mark = "ok    " if self.is_ok else "FAILED"
        return f"{mark}  {self.name:<10} {' '.join(self.words.split())}"
