"""The catalogue: what each model is good at, what it costs, and a way in for one's own."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QButtonGroup

from charle.app.imports import Candidate
from charle.app.sentences import in_full, translated
from charle.core.diffusers_folder import Family
from charle.errors import CharleError
from charle.ui import wording
from charle.ui.first_run.choice import Choice
from charle.ui.first_run.first_run import FirstRun, Stock
from charle.ui.first_run.model_choice import ModelChoice
from charle.ui.first_run.own_model import OwnModelPanel
from charle.ui.first_run.page import Page, say
from charle.ui.first_run.speed import expected_s
from charle.ui.widgets.kinds import label
from charle.weights.catalogue import CatalogueModel
from charle.weights.licence import read_licence
from charle.weights.storage_trouble import too_little_space
from charle.weights.store import Condition, StoredModel

_BYTES_PER_GB = 1_000_000_000
_HERE = {Condition.READY, Condition.UNRECORDED}


class ModelPage(Page):
    """``choice`` is what has to be fetched or imported; models that are here already are not."""

    def __init__(self, first_run: FirstRun) -> None:
        super().__init__(
            self.tr("Choose a model"),
            self.tr("The model is what has learnt to draw. You can add others later."),
        )
        self._first_run = first_run
        self._stored: Mapping[str, StoredModel] = {}
        self._candidate: Candidate | None = None
        self.cards = {model.id: _card(model) for model in first_run.catalogue}
        self._group = QButtonGroup(self)
        self.own_card = ModelChoice("", "")
        self.own_card.hide()
        self.own = OwnModelPanel()
        self._remark = label("", "body", wraps=True)
        self.space = label("", "body", wraps=True)
        self._free_bytes: int | None = None
        say(self._remark, "")
        say(self.space, "")
        self._lay_out()
        self.own.path_chosen.connect(self.take_path)
        first_run.stored_found.connect(self.show_stored)
        first_run.imports.looked.connect(self._on_looked)
        first_run.imports.not_usable.connect(self._on_not_usable)
        self._choose_usual()

    def enter(self) -> None:
        self._show_facts()
        self._first_run.look_at_stored()

    @property
    def remark(self) -> str:
        """The sentence above the models."""
        return self._remark.text()

    def clear_choice(self) -> None:
        """Let nothing be chosen."""
        self._group.setExclusive(False)
        for card in (*self.cards.values(), self.own_card):
            card.setChecked(False)
        self._group.setExclusive(True)

    def show_remark(self, words: str) -> None:
        """A sentence above the models, e.g. after a licence was declined; "" for none."""
        say(self._remark, words)

    @property
    def choice(self) -> Choice:
        models = tuple(model for model in self._chosen if not self._is_here(model))
        is_own = self._candidate is not None and self.own_card.isChecked()
        return Choice(models, self._candidate if is_own else None)

    @property
    def installed_choice(self) -> tuple[str, ...]:
        """The ids of models that were chosen and are here already."""
        return tuple(model.id for model in self._chosen if self._is_here(model))

    def take_path(self, path: Path) -> None:
        """Somebody has a model there."""
        self.own.show_looking(path)
        self._first_run.imports.look_at(path)

    def show_stored(self, stock: Stock) -> None:
        """Say which models are here already, wholly or in part."""
        self._stored = {one.id: one for one in stock.models}
        self._free_bytes = stock.free_bytes
        for model_id, card in self.cards.items():
            one = self._stored.get(model_id)
            card.show_badge(self._badge(one) if one is not None else "")
        self._on_chosen()

    def _lay_out(self) -> None:
        self.body.addWidget(self._remark)
        self.body.addWidget(self.space)
        for model in self._first_run.catalogue:
            if not model.is_add_on:
                self._group.addButton(self.cards[model.id])
                self.body.addWidget(self.cards[model.id])
        self._group.addButton(self.own_card)
        self.body.addWidget(self.own_card)
        add_ons = [model for model in self._first_run.catalogue if model.is_add_on]
        if add_ons:
            self.body.addWidget(label(self.tr("Goes with it"), "section"))
        for model in add_ons:
            self.body.addWidget(self.cards[model.id])
        self.body.addWidget(self.own)
        self.body.addStretch()
        for card in (*self.cards.values(), self.own_card):
            card.toggled.connect(self._on_chosen)

    def _choose_usual(self) -> None:
        """What was chosen last time, else the first of the catalogue."""
        wanted = self._first_run.bookmark.models
        for model in self._first_run.catalogue:
            self.cards[model.id].setChecked(model.id in wanted)
        if self._group.checkedButton() is None and not wanted:
            self.cards[self._first_run.catalogue[0].id].setChecked(True)

    def _show_facts(self) -> None:
        for model in self._first_run.catalogue:
            seconds = expected_s(model, self._first_run.settings.settings)
            facts = [self.tr("{0} to download").format(wording.file_size(model.download_bytes))]
            if seconds is not None:
                time = wording.duration(seconds)
                facts.append(self.tr("about {0} a picture").format(time))
            memory_gb = round(model.memory_bytes / _BYTES_PER_GB)
            facts.append(self.tr("{0} GB of memory").format(memory_gb))
            facts.append(read_licence(model.licence).title)
            self.cards[model.id].show_facts(facts)

    @property
    def _chosen(self) -> tuple[CatalogueModel, ...]:
        return tuple(
            model for model in self._first_run.catalogue if self.cards[model.id].isChecked()
        )

    def _is_here(self, model: CatalogueModel) -> bool:
        one = self._stored.get(model.id)
        return one is not None and one.condition in _HERE

    def _badge(self, one: StoredModel) -> str:
        match one.condition:
            case Condition.READY | Condition.UNRECORDED:
                return self.tr("Installed")
            case Condition.BEGUN:
                return self.tr("{0} are here already").format(wording.file_size(one.size_bytes))
            case Condition.CHANGED:
                return self.tr("Needs repair")
            case Condition.AWAY:
                return self.tr("On a disk that is not connected")

    def _on_chosen(self) -> None:
        choice = self.choice
        chosen = self._chosen
        has_base = (
            choice.own is not None
            or any(not model.is_add_on for model in chosen)
            or any(
                self._is_here(model) for model in self._first_run.catalogue if not model.is_add_on
            )
        )
        say(self.space, self._space_words(choice))
        is_something = not choice.is_empty or bool(self.installed_choice)
        self.offer(self.tr("Continue"), can_go_on=has_base and is_something)

    def _space_words(self, choice: Choice) -> str:
        """What to say where the disk has too little room."""
        if self._free_bytes is None:
            return ""
        needed_bytes = sum(model.download_bytes for model in choice.models)
        for model in choice.models:
            begun = self._stored.get(model.id)
            needed_bytes -= begun.size_bytes if begun is not None else 0
        if choice.own is not None:
            needed_bytes += choice.own.found.size_bytes
        missing_bytes = needed_bytes - self._free_bytes
        if choice.is_empty or missing_bytes <= 0:
            return ""
        return in_full(too_little_space(missing_bytes))

    def _on_looked(self, _: Path, candidate: Candidate) -> None:
        self._candidate = candidate
        self.own_card.set_title(candidate.title)
        family = {
            Family.SD1: "Stable Diffusion 1",
            Family.SD2: "Stable Diffusion 2",
        }.get(candidate.found.family, str(candidate.found.family))
        licence = (
            read_licence(candidate.licence).title
            if candidate.licence
            else self.tr("licence unknown: keep to what its makers ask")
        )
        size = wording.file_size(candidate.found.size_bytes)
        self.own_card.show_facts(
            [self.tr("your own model"), family, self.tr("{0} to copy").format(size), licence]
        )
        self.own_card.show()
        self.own_card.setChecked(True)
        self.own.show_nothing()
        self._on_chosen()
        self.bring_into_view(self.own_card)

    def _on_not_usable(self, _: Path, error: CharleError) -> None:
        self.own.show_words(in_full(error))
        self.bring_into_view(self.own)


def _card(model: CatalogueModel) -> ModelChoice:
    return ModelChoice(
        translated(model.title), translated(model.description), is_add_on=model.is_add_on
    )
