"""Joins the engine and the weights to Qt's event loop. QtCore only, no widgets."""
