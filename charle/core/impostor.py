"""Files that are called weights but are something else, told by their first bytes."""

from charle.errors import ModelError

HEAD_BYTES = 1_024  # as much of a file as ``refuse_impostor`` wants to see

_AGAIN = "Download or copy it again."
_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"8BPS")
_ARCHIVES = (b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"BZh", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
_WEB_PAGES = (b"<!doctype", b"<html", b"<head", b"<?xml", b"<!--")


def refuse_impostor(name: str, head: bytes) -> None:
    """Say what a file is if its first ``HEAD_BYTES`` show that it holds no weights at all.

    Raises:
        ModelError: it is empty, a web page, a placeholder, a picture, an archive, text …
    """
    if not head:
        raise ModelError(f"“{name}” is empty.", f"Its download did not finish. {_AGAIN}")
    if not any(head):
        raise ModelError(
            f"“{name}” holds nothing but zeros.", f"Its download did not finish. {_AGAIN}"
        )
    if head.startswith(b"version https://git-lfs"):
        raise ModelError(
            f"“{name}” is only a placeholder for the real file.",
            "It was fetched with git, which left the large files out. Download the file itself "
            "from the model's web page.",
        )
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_WEB_PAGES):
        raise ModelError(
            f"“{name}” is a web page, not a model.",
            "The site sent a page instead of the file, often because it wants you to sign in or "
            "to accept a licence first. Do that in the browser, then download it again.",
        )
    _refuse_other_formats(name, head)


def _refuse_other_formats(name: str, head: bytes) -> None:
    if head.startswith(_PICTURES) or _is_riff_or_media(head):
        raise ModelError(
            f"“{name}” is a picture or a film, not a model.",
            "Choose the file that ends in .safetensors or .ckpt.",
        )
    if head.startswith(_ARCHIVES):
        raise ModelError(
            f"“{name}” is packed in an archive.", "Unpack it first, then choose what comes out."
        )
    if head.startswith(b"%PDF"):
        raise ModelError(
            f"“{name}” is a PDF document, not a model.",
            "Choose the file that ends in .safetensors or .ckpt.",
        )
    if head.startswith((b"GGUF", b"ggjt", b"lmgg")):
        raise ModelError(
            f"“{name}” is a model in the GGUF format, made for other programs.",
            "Look for the same model as a .safetensors file.",
        )
    if _is_text(head):
        raise ModelError(
            f"“{name}” holds text, not a model.",
            "A site may have sent a message instead of the file. Open it in a text editor to "
            "read the message, then download the model again.",
        )


def _is_riff_or_media(head: bytes) -> bool:
    return (head[:4] == b"RIFF" and head[8:12] == b"WEBP") or head[4:8] == b"ftyp"


def _is_text(head: bytes) -> bool:
    """Whether these bytes read as text; a multi-byte letter may be cut off at the end."""
    if any(byte < 32 and byte not in b"\t\n\r\f" for byte in head):
        return False
    try:
        head.decode()
    except UnicodeDecodeError as error:
        return error.start >= len(head) - 3 and len(head) > 3
    return True
