"""The panels on the right come when they are needed, and know what happened before."""

from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeApp, draw


def test_panels_are_made_when_they_are_first_shown(make_app: MakeApp) -> None:
    app = make_app()
    page = app.window.draw_page
    assert [name for name in ("recent", "more", "ideas", "vary") if page.sides.has(name)] == [
        "recent"
    ]
    for name in ("more", "ideas", "vary"):
        page.show_side(name)
        assert page.sides.has(name)
        assert page.side == name
    assert page.sides.vary.isVisible()
    assert not page.sides.inspector.isVisible()
    page.sides.vary.closed.emit()
    assert page.side == "recent"


def test_a_panel_that_comes_late_knows_models_seed_and_prompts(
    qtbot: QtBot, make_app: MakeApp
) -> None:
    app = make_app()
    app.holder.set(seed=41)
    draw(qtbot, app, "a lighthouse")
    app.holder.set(seed=None)
    page = app.window.draw_page
    inspector = page.sides.inspector
    assert inspector.model.value == app.holder.model
    assert inspector.device.value == app.settings.settings.device
    inspector.lock.click()
    assert app.holder.draft.seed == 41
    assert page.sides.ideas._prompts == ["a lighthouse"]
    page.sides.ideas.history_cleared.emit()
    assert page.sides.ideas._prompts == []
