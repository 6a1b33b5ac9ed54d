"""Pickles that run something when they are unpickled: each would create a marker file."""

import io
import pickle
import zipfile
from pathlib import Path

MAGIC, PROTOCOL = 0x1950A86A20F9469CFC6C, 1001


def calls(marker: Path) -> dict[str, bytes]:
    """Instructions (without head and stop) that create ``marker``, by the function they use."""
    path, shell = str(marker), f"touch '{marker}'"
    code = f"open({path!r}, 'w').close()"
    return {
        "posix.system": call("posix system", shell),
        "builtins.eval": call("builtins eval", code),
        "builtins.exec": call("__builtin__ exec", code),
        "subprocess.run": call("subprocess run", ["touch", path]),
        "posix.mkdir": call("posix mkdir", path),
        # Within torch and numpy themselves there are functions that run the text they are given.
        "torch.jit": call("torch.jit.unsupported_tensor_ops execWrapper", code, {}, {}),
        "numpy.testing": call("numpy.testing._private.utils runstring", code, {}),
        "an old-style instance": b"(" + pickle.dumps(shell, 2)[2:-1] + b"iposix\nsystem\n",
        "a name from the stack": b"\x8c\x05posix\x8c\x06system\x93" + _arguments(shell) + b"R",
    }


def call(function: str, *arguments: object) -> bytes:
    return b"c" + function.replace(" ", "\n").encode() + b"\n" + _arguments(*arguments) + b"R"


def _arguments(*arguments: object) -> bytes:
    """Instructions that push these values as a tuple; protocol 2 puts no frames around them."""
    return pickle.dumps(arguments, 2)[2:-1]


def whole(instructions: bytes, protocol: int = 2) -> bytes:
    return b"\x80" + bytes([protocol]) + instructions + b"."


def nested(instructions: bytes) -> bytes:
    """As one of the values of a ``state_dict``."""
    return whole(b"}X\x0a\0\0\0state_dict}X\x01\0\0\0a" + instructions + b"ss")


def zipped(file: Path, payload: bytes, root: str = "archive", **storages: bytes) -> Path:
    """A checkpoint in torch's zip format around any ``data.pkl``."""
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{root}/data.pkl", payload)
        archive.writestr(f"{root}/version", "3\n")
        for key, data in storages.items():
            archive.writestr(f"{root}/data/{key}", data)
    return file


def legacy(file: Path, payload: bytes) -> Path:
    """A checkpoint in torch's format before 1.6 around any pickle."""
    stream = io.BytesIO()
    for value in (MAGIC, PROTOCOL, {"little_endian": True}):
        pickle.dump(value, stream, 2)
    file.write_bytes(stream.getvalue() + payload + pickle.dumps([], 2))
    return file
