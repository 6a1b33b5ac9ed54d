"""Files and links that the system hands over reach whoever listens; needs an application of its
own.
"""

import os
import subprocess
import sys

STORY = """
from PySide6.QtCore import QEvent, QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent
from charle.ui.qt_app import CharleApplication

app = CharleApplication(["test"])
app.file_opened.connect(print)
assert QCoreApplication.sendEvent(app, QFileOpenEvent("/pictures/cat.png"))
assert QCoreApplication.sendEvent(app, QFileOpenEvent("/models/mine.safetensors"))
link = QUrl("charle://prompt?text=a%20red%20heart%0A%26more")
assert QCoreApplication.sendEvent(app, QFileOpenEvent(link))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.User))
"""


def test_what_is_opened_with_the_app_is_announced() -> None:
    result = subprocess.run(
        [sys.executable, "-c", STORY],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [
        "/pictures/cat.png",
        "/models/mine.safetensors",
        "charle://prompt?text=a%20red%20heart%0A%26more",
    ]
