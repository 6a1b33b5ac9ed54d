"""CHARL-E: Stable Diffusion for people who have never opened a terminal."""

__version__ = "0.1.0"
