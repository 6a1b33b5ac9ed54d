"""Holds the one draft and the chosen model for the views that edit them."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from charle.core.model_card import ModelCard
from charle.ui.draft import Draft
from charle.ui.models import Model


class DraftHolder(QObject):
    """The one draft and the chosen model, shared by the views that edit them.

    Signals:
        changed(): the draft or the model is another one now.
        model_changed(): the model is another one now (``changed`` follows).
    """

    changed = Signal()
    model_changed = Signal()

    def __init__(self, model: Model, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = Draft()
        self._model = model

    @property
    def draft(self) -> Draft:
        return self._draft

    @property
    def model(self) -> Model:
        return self._model

    @property
    def card(self) -> ModelCard:
        return self._model.card

    def put(self, draft: Draft) -> None:
        if draft != self._draft:
            self._draft = draft
            self.changed.emit()

    def set(self, **changes: object) -> None:
        """Change some fields of the draft."""
        self.put(replace(self._draft, **changes))  # type: ignore[arg-type]

    def choose_model(self, model: Model) -> None:
        if model != self._model:
            self._model = model
            self.model_changed.emit()
            self.changed.emit()
