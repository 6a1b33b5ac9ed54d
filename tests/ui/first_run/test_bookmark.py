import json
from typing import Any

import pytest

from charle.core.request import DeviceChoice, Precision
from charle.ui.first_run.bookmark import Bookmark, Step, TrialRecord

FULL = Bookmark(
    step=Step.DOWNLOAD,
    models=("sd-v1-4", "quick"),
    is_finished=True,
    was_put_off=True,
    test=TrialRecord(DeviceChoice.CPU, Precision.FLOAT32, True, 3, 0.6, 1.2),
)


@pytest.mark.parametrize("bookmark", [Bookmark(), FULL])
def test_it_comes_back_from_json_as_it_was(bookmark: Bookmark) -> None:
    assert Bookmark.from_json(json.loads(json.dumps(bookmark.to_json()))) == bookmark


@pytest.mark.parametrize(
    "values",
    [
        {"step": "nowhere"},
        {"models": 7},
        {"models": [1]},
        {"test": "good"},
        {"test": {"device": "abacus"}},
        {"test": []},
    ],
)
def test_nonsense_means_starting_fresh(values: dict[str, Any]) -> None:
    assert Bookmark.from_json(values) == Bookmark()
