"""Whether things may move: a person can ask the system for less motion."""

from charle.ui.qt_app import qt_app

_PROPERTY = "charle_wants_less_motion"


def set_less_motion(is_wanted: bool) -> None:
    """What the desktop said at the start."""
    qt_app().setProperty(_PROPERTY, is_wanted)


def has_motion() -> bool:
    """Whether cross-fades and gliding bars may run."""
    return not qt_app().property(_PROPERTY)
