"""The list under Help."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charle.core.acknowledgements import acknowledgements
from charle.ui.acknowledgements import AcknowledgementsDialog
from tests.ui.conftest import WAIT_MS, MakeApp


def test_it_lists_all_and_shows_the_chosen_licence(host: QWidget, qtbot: QtBot) -> None:
    dialog = AcknowledgementsDialog(host)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.names.count() > 0, timeout=WAIT_MS)
    found = acknowledgements()
    listed = [dialog.names.item(row).text() for row in range(dialog.names.count())]
    assert listed == [f"{one.name} {one.version}".strip() for one in found]
    row = next(row for row, name in enumerate(listed) if name.startswith("PySide6"))
    dialog.names.setCurrentRow(row)
    assert dialog.licence.text() == "LGPL-3.0-only"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.text.toPlainText()
    dialog.accept()


def test_it_may_be_closed_before_the_list_is_there(host: QWidget, qtbot: QtBot) -> None:
    dialog = AcknowledgementsDialog(host)
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed, timeout=WAIT_MS):
        dialog.accept()


def test_it_stands_under_help(make_app: MakeApp) -> None:
    app = make_app()
    actions = app.window.actions_of_window
    assert actions.acknowledgements in app.window.menus.help.actions()
    actions.acknowledgements.trigger()
    (dialog,) = app.window.findChildren(AcknowledgementsDialog)
    assert dialog.isVisible()
    dialog.accept()
