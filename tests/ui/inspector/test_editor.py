from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.ui.inspector.editor import FieldEditor


def test_no_value_can_be_told_as_well(qtbot: QtBot) -> None:
    editor = FieldEditor()
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.committed) as caught:
        editor.tell(None)
    assert caught.args == [(None,)]


def test_an_editor_that_types_nothing_has_nothing_to_give_up(qtbot: QtBot) -> None:
    editor = FieldEditor()
    qtbot.addWidget(editor)
    assert not editor.revert()
