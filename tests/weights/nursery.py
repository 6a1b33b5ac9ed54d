"""Runs downloads in processes that can be killed, started by forking so that each begins at once.

Used as a script: ``nursery.py BASE ENDPOINT REVISION SIZE SHA256``, then one line of input per
batch: for every child the seconds until it is killed (0: it may finish). Answers one line per
batch: each child's exit code, and the most memory it used in KiB.
"""

import os
import signal
import ssl
import sys
import time
from pathlib import Path

from charle.core.request import Sampler
from charle.errors import DownloadFailed
from charle.paths import Paths
from charle.weights.catalogue import CatalogueFile, CatalogueModel
from charle.weights.download import HubAccess, download
from charle.weights.licence import Acceptances, read_licence
from charle.weights.places import Places

REFUSED = 7


def main(base: str, endpoint: str, revision: str, size: str, sha256: str) -> None:
    model = CatalogueModel(
        id="big",
        title="Big",
        description="For killing.",
        repo="acme/tiny",
        revision=revision,
        licence="creativeml-openrail-m",
        files=(CatalogueFile("big.safetensors", "big.safetensors", int(size), sha256),),
        width=64,
        height=64,
        steps=1,
        guidance=1,
        sampler=Sampler.DDIM,
        memory_bytes=1,
        is_add_on=True,
    )
    paths = Paths.below(Path(base))
    Acceptances(Places.of(paths).acceptances).record(model.id, read_licence(model.licence))
    access = HubAccess(endpoint=endpoint, tls=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    for line in sys.stdin:
        children = [(_start(model, paths, access), float(delay)) for delay in line.split()]
        answers = []
        for child, delay_s in children:
            if delay_s:
                time.sleep(delay_s)
                os.kill(child, signal.SIGKILL)
            _, status, usage = os.wait4(child, 0)
            answers.append(f"{os.waitstatus_to_exitcode(status)}:{usage.ru_maxrss}")
        sys.stdout.write(" ".join(answers) + "\n")
        sys.stdout.flush()


def _start(model: CatalogueModel, paths: Paths, access: HubAccess) -> int:
    child = os.fork()
    if child:
        return child
    try:
        download(model, paths, access=access)
    except DownloadFailed:
        os._exit(REFUSED)
    except BaseException:
        os._exit(1)
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
