"""Importing a model that the person already has: any checkpoint or folder, fully offline."""

from charle.engine.importing.importer import import_model

__all__ = ["import_model"]
