"""The colours of the window, light and dark, and which text stands on which ground.

Plain values without Qt, so that contrast can be computed and tested.
"""

from dataclasses import asdict, dataclass

CONTRAST_MIN = 4.5  # WCAG AA for text of this size


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of colours as ``#rrggbb``.

    ``selected`` is the ground of the chosen part of a segmented control, ``track`` the groove of a
    bar or slider, ``placeholder`` the invitation in an empty field.
    """

    is_dark: bool
    window: str
    panel: str
    card: str
    line: str
    text: str
    secondary: str
    control: str
    control_hover: str
    control_pressed: str
    selected: str
    track: str
    accent: str
    accent_hover: str
    on_accent: str
    disabled: str

    def tokens(self) -> dict[str, str]:
        """The colours by name, for the style sheet."""
        return {name: str(value) for name, value in asdict(self).items() if name != "is_dark"}


LIGHT = Palette(
    is_dark=False,
    window="#f5f5f7",
    panel="#ececee",
    card="#ffffff",
    line="#d9d9de",
    text="#1d1d1f",
    secondary="#6a6a70",
    control="#ececf0",
    control_hover="#e2e2e7",
    control_pressed="#d6d6dc",
    selected="#ffffff",
    track="#e3e3e8",
    accent="#d4450d",  # the darkest step from #d9480f that gives white text 4.5:1
    accent_hover="#bf3d0a",
    on_accent="#ffffff",
    disabled="#a9a9b0",
)

DARK = Palette(
    is_dark=True,
    window="#1c1c1e",
    panel="#242426",
    card="#2c2c2e",
    line="#3a3a3c",
    text="#f5f5f7",
    secondary="#a1a1a6",
    control="#38383a",
    control_hover="#434346",
    control_pressed="#4e4e52",
    selected="#5a5a5e",
    track="#3f3f42",
    accent="#ff7a45",
    accent_hover="#ff8f62",
    on_accent="#1c1c1e",
    disabled="#6c6c71",
)

TEXT_ON = (
    ("text", "window"),
    ("text", "panel"),
    ("text", "card"),
    ("text", "control"),
    ("text", "control_hover"),
    ("text", "control_pressed"),
    ("text", "selected"),
    ("secondary", "window"),
    ("secondary", "panel"),
    ("secondary", "card"),
    ("secondary", "control"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)
"""Every (text, ground) pair that the style sheet and the widgets use."""


def contrast(first: str, second: str) -> float:
    """The WCAG contrast ratio of two colours, 1 to 21."""
    brighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
