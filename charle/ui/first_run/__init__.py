"""From double-click to ready: the wizard, and what goes on behind it.

The app makes one ``FirstRun`` and keeps it; ``open`` shows the wizard.
"""

from charle.ui.first_run.bookmark import Step
from charle.ui.first_run.first_run import FirstRun

__all__ = ["FirstRun", "Step"]
