"""The one error tree: every error says what happened (title) and what the person can do (hint)."""


class CharleError(Exception):
    """Something went wrong that a person can be told about.

    Both sentences are written for someone who has never opened a terminal. The technical
    cause, if any, stays chained as ``__cause__`` for the log and for "Copy details".
    """

    exit_code = 1

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(title, hint)
        self.title = title
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.title} {self.hint}".strip()


class BadRequest(CharleError):
    """What was asked for cannot be done as asked: bad value, impossible combination."""

    exit_code = 2


class TooLarge(BadRequest):
    """The request would not fit into this machine's memory."""


class ModelError(CharleError):
    """A model is missing, damaged, unsafe or of a kind CHARL-E cannot draw with."""


class DrawingFailed(CharleError):
    """The model ran, but no usable picture came out."""


class SaveFailed(CharleError):
    """A finished picture could not be written or read."""


class DownloadFailed(CharleError):
    """A model could not be fetched; what arrived is kept and the download can go on later."""


class LicenceNotAccepted(CharleError):
    """A model was asked for whose licence nobody on this machine has agreed to."""


class StorageFailed(CharleError):
    """The disk with the models is full, read-only, faulty or gone."""


class EngineFailed(CharleError):
    """The engine or its process broke down."""


class Cancelled(Exception):
    """The person stopped the work. Not an error: no dialog, nothing logged above debug."""
