"""Model files: what can be installed, what is installed, and how it gets there. Knows no torch."""
