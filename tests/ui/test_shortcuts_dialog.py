from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.ui.shortcuts import ON_THE_DRAWING
from genogram_app.ui.shortcuts_dialog import ShortcutsDialog


def test_every_key_is_listed_with_what_it_does(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog((("Ctrl+S", "Save"),))
    qtbot.addWidget(dialog)
    first = dialog.list.topLevelItem(0)
    assert first is not None
    assert (first.text(0), first.text(1)) == ("Ctrl+S", "Save")
    assert dialog.list.topLevelItemCount() == 1 + len(ON_THE_DRAWING)
