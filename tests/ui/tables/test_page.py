from __future__ import annotations

from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from genogram_app.ui.settings import Settings
from genogram_app.ui.tables.model import TableModel
from genogram_app.ui.tables.page import PAGES, Page
from genogram_app.ui.tables.sheet import Sheet
from tests.ui.conftest import TODAY


def page(qtbot: QtBot, settings: Settings, number: int = 0) -> Page:
    spec = PAGES[number]
    model = TableModel(spec.list_name, spec.columns(), lambda _: None, lambda: TODAY)
    sheet = Sheet(model, spec.title)
    found = Page(spec, sheet, settings)
    model.setParent(found)
    qtbot.addWidget(found)
    return found


def test_the_columns_that_were_chosen_are_remembered(qtbot: QtBot, settings: Settings) -> None:
    first = page(qtbot, settings)
    menu = QMenu(first)
    first.fill_menu(menu)
    next(a for a in menu.actions() if a.text() == "Label").setChecked(False)
    next(a for a in menu.actions() if a.text() == "Also called").setChecked(True)
    again = page(qtbot, settings)
    hidden = {c.heading for i, c in enumerate(again.sheet.source.columns) if again.sheet.isColumnHidden(i)}
    assert "Label" in hidden
    assert "Also called" not in hidden


def test_the_first_column_is_always_shown(qtbot: QtBot, settings: Settings) -> None:
    first = page(qtbot, settings)
    menu = QMenu(first)
    first.fill_menu(menu)
    assert not menu.actions()[0].isEnabled()


def test_every_table_says_what_it_is_for(qtbot: QtBot, settings: Settings) -> None:
    for number in range(len(PAGES)):
        found = page(qtbot, settings, number)
        assert found.currentWidget() is found.hint
        assert found.hint.text()
