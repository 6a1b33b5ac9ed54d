"""A checkpoint of Stable Diffusion 1's real size, with the trimmings of the real file."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from charle.core.progress import CancelToken, no_progress
from charle.core.request import DeviceChoice, GenerationRequest, Precision, Sampler
from charle.engine.engine import EngineOptions, choose
from charle.paths import resource
from tests.engine.importing import compvis

SIZE_PX = 64
STEPS = 2
GB = 1_000_000_000

# Imports in a process of its own, tells its peak memory, and whether anything asked for a network.
IMPORT = """if True:
    import json, resource, sys
    from pathlib import Path

    def peak_bytes():
        if sys.platform == "darwin":
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        # Linux counts the parent's memory into a child's ru_maxrss.
        status = Path("/proc/self/status").read_text()
        return 1024 * int(status.split("VmHWM:")[1].split()[0])

    asked = []
    sys.addaudithook(lambda event, _: asked.append(event) if event.startswith("socket.") else None)
    from charle.engine.importing import import_model

    before = peak_bytes()
    asked.clear()
    import_model(Path(sys.argv[1]), Path(sys.argv[2]), title="Mine")
    print(json.dumps({"asked": asked, "before": before, "peak": peak_bytes()}))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder whose gigabytes do not outlive the test."""
    yield tmp_path
    shutil.rmtree(tmp_path)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_full_checkpoint_draws_the_same_pixels(folder: Path) -> None:
    pipe = compvis.pipeline_of_full_size(resource("configs", "sd1"), torch.float16)
    unet_parameters = sum(parameter.numel() for parameter in pipe.unet.parameters())
    assert unet_parameters == 859_520_964
    source = compvis.saved(compvis.checkpoint(pipe, "sd1"), folder / "sd-v1-4.ckpt")
    assert source.stat().st_size > 2 * GB
    pipe.to(torch.float32)
    expected = (compvis.pixels(pipe, SIZE_PX) * 255).round().to(torch.uint8)
    assert expected.float().std() > 5, "a grey picture would prove nothing"
    del pipe

    target = folder / "models" / "sd-v1-4"
    done = subprocess.run(
        [sys.executable, "-c", IMPORT, source, target], capture_output=True, text=True, check=True
    )
    report = json.loads(done.stdout)
    assert report["asked"] == []
    assert report["peak"] - report["before"] < GB / 2, "one tensor at a time"
    source.unlink()

    engine = choose(EngineOptions(DeviceChoice.CPU, Precision.FLOAT32))
    engine.load(target, no_progress, CancelToken())
    request = GenerationRequest(
        prompt=compvis.PROMPT,
        negative_prompt=compvis.NEGATIVE_PROMPT,
        width=SIZE_PX,
        height=SIZE_PX,
        steps=STEPS,
        guidance=compvis.GUIDANCE,
        sampler=Sampler.PLMS,
        seed=compvis.SEED,
    )
    (picture,) = engine.generate(request, no_progress, CancelToken())
    drawn = torch.frombuffer(bytearray(picture.rgb), dtype=torch.uint8)
    assert torch.equal(drawn.reshape(SIZE_PX, SIZE_PX, 3), expected)
