"""Builds the program that people get: CHARL-E.app in a disk image, or a folder on Linux.

``packaging/build`` runs it. Needs only the standard library, so that the environment it builds from
is an input and not what it runs in.
"""
