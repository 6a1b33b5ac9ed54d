"""The installable package: what ``pip install`` of a built wheel brings along."""

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

CHECKOUT = Path(__file__).parent.parent


@pytest.mark.slow
def test_the_wheel_brings_code_resources_and_the_command(tmp_path: Path) -> None:
    (wheel,) = WheelBuilder(str(CHECKOUT)).build(directory=str(tmp_path))
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry_points = next(name for name in names if name.endswith("entry_points.txt"))
        assert b"charle = charle.__main__:main" in archive.read(entry_points)
    for needed in (
        "charle/__main__.py",
        "charle/resources/starter/unet/diffusion_pytorch_model.safetensors",
        "charle/resources/i18n/charle_de.qm",
        "charle/resources/i18n/sentences.txt",
        "charle/resources/licences/creativeml-openrail-m.txt",
    ):
        assert needed in names
    shipped = {name.split("/", 1)[0] for name in names}
    assert {name for name in shipped if not name.endswith(".dist-info")} == {"charle"}
