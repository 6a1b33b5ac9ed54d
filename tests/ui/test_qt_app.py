"""Files that the system hands over reach whoever listens; needs an application of its own."""

import os
import subprocess
import sys

STORY = """
from PySide6.QtCore import QEvent, QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from charle.ui.qt_app import CharleApplication

app = CharleApplication(["test"])
app.file_opened.connect(print)
assert QCoreApplication.sendEvent(app, QFileOpenEvent("/pictures/cat.png"))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.User))
"""


def test_a_file_dropped_on_the_icon_is_announced() -> None:
    result = subprocess.run(
        [sys.executable, "-c", STORY],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == ["/pictures/cat.png"]
