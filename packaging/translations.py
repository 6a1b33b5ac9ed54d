"""Updates the window's translations: ``python packaging/translations.py [--check]``.

Collects every translatable string of the code into ``resources/i18n/charle_*.ts`` (Qt Linguist's
format, to be edited by people) and compiles each to the ``.qm`` that the app loads. ``--check``
changes nothing and fails where a file is not what this would write.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

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
    """Bring the ``.ts`` files in a folder up to date and compile them."""
    files = sorted(str(file) for one in SOURCES for file in (ROOT / one).rglob("*.py"))
    for language in LANGUAGES:
        ts = folder / f"charle_{language}.ts"
        # English is the source; only its plurals need a file.
        only = ["-pluralonly"] if language == "en" else []
        _run(
            "lupdate",
            "-no-obsolete",
            "-locations",
            "none",
            *only,
            "-source-language",
            "en",
            "-target-language",
            language,
            *files,
            "-ts",
            str(ts),
        )
        _run("lrelease", str(ts), "-qm", str(ts.with_suffix(".qm")))


def check() -> int:
    """Update copies and compare them with what is there."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in FOLDER.glob("*.ts"):
            (folder / file.name).write_bytes(file.read_bytes())
        update(folder)
        stale = [file.name for file in sorted(folder.iterdir()) if not _is_same(file)]
    for file_name in stale:
        print(f"{file_name} is out of date: run python packaging/translations.py")
    return 1 if stale else 0


def _is_same(file: Path) -> bool:
    mine = FOLDER / file.name
    return mine.exists() and mine.read_bytes() == file.read_bytes()


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
