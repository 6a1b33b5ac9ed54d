"""A text file with one prompt a line."""

from pathlib import Path

from charle.errors import BadRequest


def read_prompts(file: Path) -> list[str]:
    """The lines of ``file`` that are not empty.

    Raises:
        BadRequest: the file cannot be read, is not text or holds no prompt.
    """
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise BadRequest(
            f"The file “{file}” cannot be read.", "Check its name and place."
        ) from error
    except UnicodeDecodeError as error:
        raise BadRequest(
            f"“{file}” is not a plain text file.", "Save it as text in UTF-8 and try again."
        ) from error
    prompts = [line.strip() for line in lines if line.strip()]
    if not prompts:
        raise BadRequest(f"There is no prompt in “{file}”.", "Write one prompt a line.")
    return prompts
