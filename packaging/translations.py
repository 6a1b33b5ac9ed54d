"""Updates the window's translations: ``./packaging/translations [--check]``.

Collects every translatable string into ``resources/i18n/charle_*.ts`` (Qt Linguist's format, to be
edited by people) and compiles each to the ``.qm`` that the app loads. What the code below ``ui``
says is collected first, into ``sentences.txt``. ``--check`` changes nothing and fails where a file
is not what this would write.

After changing a string: run this, translate what is marked as unfinished, run it again.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import sentences

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("en", "de", "fr", "es", "ja", "zh_CN")
SOURCES = ("charle/ui", "charle/app")


def main() -> int:
    if "--check" in sys.argv[1:]:
        return check()
    FOLDER.mkdir(parents=True, exist_ok=True)
    update(FOLDER)
    return 0


def update(folder: Path) -> None:
    """Bring the files in a folder up to date and compile them."""
    templates = sentences.collect()
    lines = "".join(f"{template}\n" for template in templates)
    (folder / "sentences.txt").write_text(lines, encoding="utf-8")
    files = sorted(str(file) for one in SOURCES for file in (ROOT / one).rglob("*.py"))
    with tempfile.TemporaryDirectory() as name:
        said = Path(name) / "sentences.py"
        said.write_text(_as_source(templates), encoding="utf-8")
        for language in LANGUAGES:
            ts = folder / f"charle_{language}.ts"
            _collect(ts, language, [*files, str(said)])
            # What is unfinished stays English until somebody has looked at it.
            _run("lrelease", "-nounfinished", str(ts), "-qm", str(ts.with_suffix(".qm")))


def check() -> int:
    """Update copies and compare them with what is there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in FOLDER.glob("*.ts"):
            (folder / file.name).write_bytes(file.read_bytes())
        update(folder)
        stale = [file.name for file in sorted(folder.iterdir()) if not _is_same(file)]
    for file_name in stale:
        print(f"{file_name} is out of date: run ./packaging/translations")
    return 1 if stale else 0


def _as_source(templates: list[str]) -> str:
    """Python that only lupdate reads: the templates as strings to translate."""
    lines = [f'QT_TRANSLATE_NOOP("Sentences", {_quoted(one)})\n' for one in templates]
    return "".join(lines)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _collect(ts: Path, language: str, files: list[str]) -> None:
    # English is the source; only its plurals need a file.
    only = ["-pluralonly"] if language == "en" else []
    arguments = ["-no-obsolete", "-locations", "none", "-disable-heuristic", "similartext", *only]
    languages = ["-source-language", "en", "-target-language", language]
    _run("lupdate", *arguments, *languages, *files, "-ts", str(ts))


def _is_same(file: Path) -> bool:
    mine = FOLDER / file.name
    return mine.exists() and mine.read_bytes() == file.read_bytes()


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
