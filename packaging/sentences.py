"""Collects what the code below ``ui`` can say to people, as templates to translate.

A sentence is a string or an f-string of core, weights, engine or app that begins like a sentence
and ends like one; what an f-string fills in becomes ``{0}``, ``{1}`` … Document strings, lines for
the log and the technical notes of errors do not count. ``charle/app/sentences.py`` finds the
templates again in what is said.
"""

import ast
import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGES = ("core", "weights", "engine", "app")
# Never seen in the window: the benchmark's and doctor's reports, and the notice drawn as a picture.
LEFT_OUT = ("engine/benchmark", "engine/report.py", "core/doctor.py", "core/notice.py")
_SENTENCE = re.compile(r"[A-Z“{].* .*([.…?!]|\. \{\d\})", re.DOTALL)
_SQL = re.compile(r"(CREATE|DELETE|INSERT|SELECT|UPDATE) ")
_LOG_METHODS = {"debug", "info", "warning", "error", "exception"}

# Words that sentences are filled with.
PHRASES = (
    "{0} and {1}",
    "{0}, {1}",
    "{0} TB",
    "{0} GB",
    "{0} MB",
    "{0} kB",
    "{0} bytes",
    "1 byte",
    # The system check
    "{0} free",
    "unknown",
    "Fast.",
    "Comfortable.",
    # "Couldn't …"
    "save the picture",
    "save pictures",
    "save the favourites",
    "remove the pictures",
    "bring the pictures back",
    "make the folder for pictures",
    # Parts of a recipe
    "prompt",
    "negative prompt",
    "width",
    "height",
    "steps",
    "number of steps",
    "guidance",
    "seed",
    "sampler",
    "number of pictures",
    "variation seed",
    "variation strength",
    "strength of a LoRA",
    # Parts of a model
    "text encoder",
    "text encoder, the part that reads the prompt",
    "VAE, the part that turns its sketch into a picture",
    "tokenizer",
    "scheduler",
    "safety checker",
    "“{0}” of the {1}",
    # Names of models that are not proper names
    "Starter model",
)


def collect() -> list[str]:
    """Every template, sorted."""
    return sorted({*PHRASES, *_from_code(), *_from_catalogue()})


def _from_code() -> set[str]:
    found = set()
    for package in PACKAGES:
        folder = ROOT / "charle" / package
        for file in folder.rglob("*.py"):
            name = file.relative_to(ROOT / "charle").as_posix()
            if not name.startswith(LEFT_OUT):
                reader = _Reader()
                reader.visit(ast.parse(file.read_text(encoding="utf-8")))
                found |= reader.sentences
    return found


def _from_catalogue() -> set[str]:
    with (ROOT / "resources" / "models.toml").open("rb") as file:
        models = tomllib.load(file)["model"]
    return {model["description"] for model in models} | {
        model["title"] for model in models if model.get("is_add_on")
    }


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self) -> None:
        self.sentences: set[str] = set()

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a document string
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if not _is_technical(node.func):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        text = ""
        place = 0
        for part in node.values:
            if isinstance(part, ast.Constant):
                text += str(part.value)
            elif isinstance(part, ast.FormattedValue):
                text += f"{{{place}}}"
                place += 1
                self.visit(part.value)
        self._take(text)

    def _take(self, text: str) -> None:
        if _SENTENCE.fullmatch(text) and not _SQL.match(text):
            self.sentences.add(text)


def _is_technical(called: ast.expr) -> bool:
    """Whether what is called writes to the log or adds a note for "Copy details"."""
    if not isinstance(called, ast.Attribute):
        return False
    is_log = isinstance(called.value, ast.Name) and called.value.id == "_log"
    return called.attr == "add_note" or (is_log and called.attr in _LOG_METHODS)
