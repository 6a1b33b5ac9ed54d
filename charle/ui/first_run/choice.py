"""What the person wants to have: models of the catalogue, or one of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from charle.app.imports import Candidate
from charle.paths import Paths
from charle.weights.catalogue import CatalogueModel
from charle.weights.licence import Acceptances, Licence, read_licence
from charle.weights.places import Places


@dataclass(frozen=True, slots=True)
class Choice:
    """``models`` are to be downloaded, ``own`` is to be imported."""

    models: tuple[CatalogueModel, ...] = ()
    own: Candidate | None = None

    @classmethod
    def of_ids(cls, ids: Sequence[str], catalogue: Sequence[CatalogueModel]) -> "Choice":
        return cls(tuple(model for model in catalogue if model.id in ids))

    @property
    def is_empty(self) -> bool:
        return not self.models and self.own is None

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of everything that will be there in the end."""
        own = (self.own.model_id,) if self.own is not None else ()
        return (*(model.id for model in self.models), *own)


@dataclass(frozen=True, slots=True)
class Agreement:
    """A licence that has to be accepted for one model before anything happens."""

    model_id: str
    title: str
    licence: Licence


def open_agreements(choice: Choice, paths: Paths) -> list[Agreement]:
    """The licences of ``choice`` that nobody on this machine has accepted yet, in order."""
    wanted = [(model.id, model.title, model.licence) for model in choice.models]
    if choice.own is not None and choice.own.licence:
        wanted.append((choice.own.model_id, choice.own.title, choice.own.licence))
    record = Acceptances(Places.of(paths).acceptances)
    agreements = [Agreement(id_, title, read_licence(licence)) for id_, title, licence in wanted]
    return [one for one in agreements if not record.is_accepted(one.model_id, one.licence)]


def accept(agreement: Agreement, paths: Paths) -> None:
    """Write down that the person agreed.

    Raises:
        StorageFailed: the record could not be written.
    """
    Acceptances(Places.of(paths).acceptances).record(agreement.model_id, agreement.licence)
