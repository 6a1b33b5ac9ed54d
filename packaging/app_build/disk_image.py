"""The disk image: the app, a link to Applications and an arrow between them."""

import json
from pathlib import Path
from typing import Any

from app_build.artifacts import Bundle, DiskImage
from app_build.running import Runner, say

VOLUME = "CHARL-E"
WINDOW_SIZE = (600, 400)  # points; the background is drawn for it
ICON_PX = 128
APP_AT = (160, 200)
APPLICATIONS_AT = (440, 200)
"""The middles of the two icons, in points from the upper left corner of the window."""


def make_image(
    bundle: Bundle, *, version: str, icons: Path, scratch: Path, runner: Runner, python: Path
) -> DiskImage:
    """Write CHARL-E-VERSION.dmg beside the app.

    ``icons`` holds the volume's icon and the background, ``python`` has dmgbuild installed.
    """
    image = DiskImage(bundle.root.parent / f"CHARL-E-{version}.dmg")
    say(f"Making {image.file.name} …")
    settings = scratch / "dmg.json"
    settings.write_text(json.dumps(settings_for(bundle.root, icons), indent=1), encoding="utf-8")
    # dmgbuild copies with ditto, which keeps the links inside frameworks; a copy without them
    # would no longer fit its signature.
    runner.run([python, "-m", "dmgbuild", "-s", settings, VOLUME, image.file])
    return image


def settings_for(app: Path, icons: Path) -> dict[str, Any]:
    """What dmgbuild is told, in the words of its JSON settings (those of appdmg)."""
    return {
        "title": VOLUME,
        "icon": str(icons / "CHARL-E.icns"),
        "background": str(icons / "dmg.png"),
        "icon-size": ICON_PX,
        "format": "ULFO",  # LZFSE: small, and quick to open on macOS 10.11 and newer
        "filesystem": "HFS+",
        "window": {"size": {"width": WINDOW_SIZE[0], "height": WINDOW_SIZE[1]}},
        "contents": [
            {"type": "file", "path": str(app), "x": APP_AT[0], "y": APP_AT[1]},
            {
                "type": "link",
                "path": "/Applications",
                "x": APPLICATIONS_AT[0],
                "y": APPLICATIONS_AT[1],
            },
        ],
    }
