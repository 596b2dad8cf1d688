from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.ui.findings.wrapping_button import WrappingButton


def test_a_narrow_button_is_as_high_as_its_words(qtbot: QtBot) -> None:
    button = WrappingButton("Change the date of birth of Wren Tarlow to 14 May 2019", "Do this")
    qtbot.addWidget(button)
    button.show()
    button.resize(600, 40)
    wide = button.minimumHeight()
    button.resize(150, 40)
    assert button.minimumHeight() >= wide + 2 * button.fontMetrics().lineSpacing()


def test_an_ampersand_in_a_name_is_a_letter(qtbot: QtBot) -> None:
    button = WrappingButton("Add Ash & Sons", "Do this")
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName()) == ("Add Ash && Sons", "Add Ash & Sons")
