import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charle.engine.engine import TokenSpan
from charle.ui.actions import Actions
from charle.ui.cheat_sheet import sheet_for
from charle.ui.draft_holder import DraftHolder
from charle.ui.models import Model
from charle.ui.prompt_panel import PromptPanel
from charle.ui.quality import Quality
from charle.ui.shape import Shape
from charle.ui.side.ideas import Ideas
from charle.ui.side.inspector import Inspector
from charle.ui.widgets.elided_button import ElidedButton
from tests.ui.conftest import STARTER_CARD


@pytest.fixture
def holder(model: Model) -> DraftHolder:
    return DraftHolder(model)


@pytest.fixture
def panel(host: QWidget, holder: DraftHolder) -> PromptPanel:
    panel = PromptPanel(holder, Actions(host))
    panel.setParent(host)
    return panel


@pytest.fixture
def inspector(qtbot: QtBot, holder: DraftHolder) -> Inspector:
    inspector = Inspector(holder)
    qtbot.addWidget(inspector)
    return inspector


def test_typing_and_draft_follow_each_other(panel: PromptPanel, holder: DraftHolder) -> None:
    panel.field.setPlainText("a cat")
    assert holder.draft.prompt == "a cat"
    holder.set(prompt="a dog")
    assert panel.field.toPlainText() == "a dog"


def test_chips_show_what_the_prompt_says(panel: PromptPanel, holder: DraftHolder) -> None:
    chip = next(one for one in panel.chips._chips if one.text() == "Watercolour")
    chip.click()
    assert "watercolour" in holder.draft.prompt
    assert chip.isChecked()
    panel.field.setPlainText("a cat")
    assert not chip.isChecked()
    panel.field.setPlainText("a Watercolour of a cat")
    assert chip.isChecked()
    chip.click()
    assert "atercolour" not in holder.draft.prompt


def test_choices_reach_the_draft(panel: PromptPanel, holder: DraftHolder) -> None:
    holder.set(steps=99, size=(640, 512))
    assert panel.quality.value is None  # no word fits
    assert panel.shape.value is None
    panel.shape.button(Shape.PORTRAIT).click()
    panel.quality.button(Quality.BEST).click()
    panel.count.button(4).click()
    draft = holder.draft
    assert (draft.shape, draft.size) == (Shape.PORTRAIT, None)
    assert (draft.quality, draft.steps) == (Quality.BEST, None)
    assert draft.count == 4


def test_asks_for_tokens_once_the_typing_pauses(qtbot: QtBot, panel: PromptPanel) -> None:
    with qtbot.waitSignal(panel.count_wanted) as asked:
        panel.field.setPlainText("a")
        panel.field.setPlainText("a cat")
    assert asked.args == ["a cat"]


def test_the_ring_tells_how_much_is_read(panel: PromptPanel) -> None:
    panel.field.setPlainText("word " * 80)
    panel.show_tokens([TokenSpan(5 * i, 5 * i + 4, i // 75) for i in range(80)])
    assert panel.unread_words() == 5
    assert "80 of 75" in panel.ring.accessibleName()
    assert "grey" in panel.ring.toolTip()


def test_another_model_brings_other_styles_and_sizes(
    panel: PromptPanel, holder: DraftHolder, model: Model
) -> None:
    holder.choose_model(Model(model.folder / "starter", STARTER_CARD))
    labels = [chip.text() for chip in panel.chips._chips]
    assert labels[:2] == ["Flat", "3D"]
    assert "128" in panel.shape.button(Shape.SQUARE).toolTip()


def test_the_estimate_is_in_words(panel: PromptPanel) -> None:
    panel.show_estimate(19.3)
    assert panel._estimate.whole.startswith("about 19 s on this ")
    panel.show_estimate(None)
    assert panel._estimate.whole == ""


def test_the_inspector_changes_one_thing_at_a_time(
    inspector: Inspector, holder: DraftHolder
) -> None:
    inspector.steps.slider.setValue(33)
    inspector.guidance.slider.setValue(55)
    inspector.negative.setPlainText("text")
    draft = holder.draft
    assert (draft.steps, draft.guidance, draft.negative_prompt) == (33, 5.5, "text")
    assert draft.sampler is None
    inspector.usual.click()
    assert holder.draft == type(draft)()
    assert inspector.steps.value == 20


@pytest.mark.parametrize(
    ("typed", "seed"),
    [("42", 42), ("", None), ("4294967295", 2**32 - 1), ("99999999999", 2**32 - 1)],
)
def test_seeds_can_be_typed(
    inspector: Inspector, holder: DraftHolder, typed: str, seed: int | None
) -> None:
    holder.set(seed=1)
    inspector.seed.setText(typed)
    inspector.seed.textEdited.emit(typed)
    assert holder.draft.seed == seed
    assert inspector.lock.isChecked() is (seed is not None)


def test_the_lock_keeps_the_seed_of_the_last_picture(
    inspector: Inspector, holder: DraftHolder
) -> None:
    inspector.note_seed(4242)
    inspector.lock.click()
    assert holder.draft.seed == 4242
    inspector.lock.click()
    assert holder.draft.seed is None
    inspector.dice.click()
    assert holder.draft.seed is not None


@pytest.mark.parametrize(("typed", "width"), [("501", 504), ("8", 64), ("9999", 2048), ("x", 512)])
def test_sizes_become_ones_that_can_be_drawn(
    inspector: Inspector, holder: DraftHolder, typed: str, width: int
) -> None:
    inspector.width_px.setText(typed)
    inspector.width_px.editingFinished.emit()
    assert holder.draft.size_for(holder.card) == (width, 512)
    holder.draft.__class__(prompt="x", size=holder.draft.size).request(holder.card)  # would raise


def test_ideas_offer_styles_and_old_prompts(qtbot: QtBot, holder: DraftHolder) -> None:
    ideas = Ideas(holder)
    qtbot.addWidget(ideas)
    ideas.set_sheet(sheet_for(holder.card))
    ideas.set_history(["a lighthouse"])
    chip = next(one for one in ideas._chips if one.text() == "Neon")
    chip.click()
    assert holder.draft.prompt == "neon light"
    ideas.findChild(ElidedButton).click()  # type: ignore[union-attr]
    assert holder.draft.prompt == "a lighthouse"
