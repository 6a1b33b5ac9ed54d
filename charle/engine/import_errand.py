"""Importing a model as work for ``run_in_child``. Cheap to import; torch comes in when it runs."""

from pathlib import Path

from charle.core.model_card import ModelCard
from charle.core.progress import CancelToken, OnProgress


def import_here(
    source: Path,
    target_folder: Path,
    title: str,
    licence: str,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> ModelCard:
    """``import_model`` with the parameters in an order that ``functools.partial`` can fill."""
    from charle.engine.importing import import_model

    return import_model(
        source,
        target_folder,
        title=title,
        licence=licence,
        on_progress=on_progress,
        cancel=cancel,
    )
