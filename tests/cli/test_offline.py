"""Once a model is installed, everything works with the network cable out.

Downloads a model from a loopback hub, then draws with it, imports it once more, verifies it and
reads the pictures in a network namespace that has no network at all.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from charle.paths import Paths
from charle.weights.download import HubAccess, download
from charle.weights.licence import Acceptances, read_licence
from charle.weights.places import Places
from tests.fakes.hub import FakeHub
from tests.weights.conftest import IMPATIENT, model_of

UNSHARE = shutil.which("unshare")


def _may_unshare() -> bool:
    if UNSHARE is None:
        return False
    tried = subprocess.run([UNSHARE, "-rn", "true"], capture_output=True, check=False)
    return tried.returncode == 0


pytestmark = [
    pytest.mark.allow_hosts(["127.0.0.1"]),
    pytest.mark.slow,
    pytest.mark.skipif(not _may_unshare(), reason="may not make a namespace without a network"),
]


AFTERWARDS = """
import sys
from pathlib import Path
from charle.cli.main import run
from charle.core import offline_guard
from charle.core.gallery import Gallery
from charle.paths import Paths

base = sys.argv[1]
paths = Paths.below(Path(base))
size = ("--steps", "2", "--width", "128", "--height", "128", "--quiet")
for arguments in (
    ("generate", "a red heart", "--model", "tiny", *size, "--out", str(paths.pictures)),
    ("models", "import", str(paths.models / "tiny"), "--name", "Again"),
    ("generate", "a blue cat", "--model", "Again", *size, "--out", str(paths.pictures)),
    ("models", "verify", "tiny"),
    ("models", "list"),
):
    code = run(["--base-dir", base, *arguments])
    print("code", code)
gallery = Gallery(paths.pictures, paths.cache)
gallery.refresh()
print("pictures", sorted(entry.prompt for entry in gallery.entries()))
gallery.close()
print("guarded", offline_guard.is_on(), "refused", offline_guard.refused_count())
"""


def test_drawing_importing_verifying_and_the_gallery_need_no_network(
    starter: Path, tmp_path: Path
) -> None:
    paths = Paths.below(tmp_path / "base")
    files = {
        file.relative_to(starter).as_posix(): file.read_bytes()
        for file in starter.rglob("*")
        if file.is_file() and file.name != "charle.json"
    }
    with FakeHub(files) as hub:
        model = model_of(hub)
        Acceptances(Places.of(paths).acceptances).record("tiny", read_licence(model.licence))
        download(model, paths, access=HubAccess(endpoint=hub.url, patience=IMPATIENT))
    done = subprocess.run(
        [str(UNSHARE), "-rn", sys.executable, "-c", AFTERWARDS, str(tmp_path / "base")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.count("code 0\n") == 5, done.stderr
    assert "pictures ['a blue cat', 'a red heart']" in done.stdout
    assert "guarded True refused 0" in done.stdout
