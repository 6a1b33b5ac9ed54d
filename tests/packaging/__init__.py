"""Tests of packaging/, whose folder is put on the path as its own commands do."""

import sys
from pathlib import Path

PACKAGING = Path(__file__).parent.parent.parent / "packaging"
if str(PACKAGING) not in sys.path:
    sys.path.append(str(PACKAGING))
