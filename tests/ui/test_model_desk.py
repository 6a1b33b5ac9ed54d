"""The wizard and the storage page as the window's menus and signals reach them."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from charle.core.request import DeviceChoice, Precision
from charle.core.settings import SettingsFile
from charle.engine.engine import EngineOptions
from charle.ui.app import App
from charle.ui.first_run import Step
from tests.ui.conftest import WAIT_MS, MakeApp, draw, wait_idle


def welcomed(qtbot: QtBot, app: App) -> None:
    app.welcome(newcomers=True)
    qtbot.waitUntil(lambda: app.model_desk.first_run.wizard is not None, timeout=WAIT_MS)


def test_a_newcomer_is_welcomed_once(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    welcomed(qtbot, app)
    wizard = app.model_desk.first_run.wizard
    assert wizard is not None
    assert wizard.step is Step.WELCOME
    wizard.close()
    assert not app.model_desk.first_run.is_due


def test_the_menu_opens_the_models_and_the_storage(make_app: MakeApp) -> None:
    app = make_app()
    app.window.actions_of_window.more_models.trigger()
    wizard = app.model_desk.first_run.wizard
    assert wizard is not None
    assert wizard.step is Step.MODEL
    wizard.close()
    app.window.actions_of_window.storage.trigger()
    assert app.model_desk.first_run.open_storage().isVisible()


def test_the_first_prompt_arrives_in_the_window(make_app: MakeApp) -> None:
    app = make_app()
    app.model_desk.first_run.prompt_chosen.emit("a snowman", "")
    assert app.holder.draft.prompt == "a snowman"


def test_a_download_shows_in_the_bar(make_app: MakeApp) -> None:
    app = make_app()
    before = app.window.top_bar.offline.toolTip()
    app.model_desk.first_run.downloads.activity_changed.emit(True)
    assert app.window.top_bar.offline.toolTip() != before


def test_the_number_format_that_works_reaches_the_engine(make_app: MakeApp) -> None:
    app = make_app()
    asked: list[EngineOptions] = []
    app.controller.use_options = asked.append  # type: ignore[method-assign]
    app.settings.change(precision=Precision.FLOAT32)
    (options,) = asked
    assert (options.device, options.precision) == (DeviceChoice.AUTO, Precision.FLOAT32)


def test_after_everything_is_removed_nothing_is_written(make_app: MakeApp, qtbot: QtBot) -> None:
    app = make_app()
    app.settings.close()
    file = app.paths.settings_file
    file.unlink()
    app.model_desk.first_run.storage.everything_removed.emit(0)
    qtbot.waitUntil(app.window.isHidden, timeout=WAIT_MS)
    assert not file.exists()
    assert SettingsFile(file).read().remembered == {}


def test_a_model_that_drew_is_marked_as_used(
    make_app: MakeApp, qtbot: QtBot, starter: Path
) -> None:
    app = make_app()
    own = app.paths.models / "mine"
    own.parent.mkdir(parents=True)
    own.mkdir()
    for part in starter.iterdir():
        (own / part.name).symlink_to(part)
    app.refresh_models()
    app.model_desk.prompt_chosen.emit("a cat", "")
    app.holder.choose_model(next(model for model in app.models if model.folder == own))
    before = set(own.iterdir())
    draw(qtbot, app, "a cat")
    wait_idle(qtbot, app)
    assert len(set(own.iterdir()) - before) == 1
