"""What the hardened runtime must allow, each with its reason. As few as possible."""

import plistlib
from pathlib import Path

ENTITLEMENTS = {
    "com.apple.security.cs.allow-unsigned-executable-memory": (
        "libffi writes small pieces of machine code when Python hands a function to Objective-C "
        "or C (ctypes, PyObjC), and the hardened runtime refuses such memory without this"
    ),
}
"""Name of each entitlement that is asked for, and why.

Not asked for: JIT (nothing is compiled while running), library validation off (all that is loaded
is signed by the same developer), network or files (those belong to the sandbox, and CHARL-E writes
where the person says).
"""


def write_entitlements(folder: Path) -> Path:
    """Write the file that codesign reads; returns it."""
    file = folder / "entitlements.plist"
    file.write_bytes(plistlib.dumps(dict.fromkeys(ENTITLEMENTS, True)))
    return file
