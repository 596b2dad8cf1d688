"""Sheets are looked at one after the other."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.drawing.primitives import Drawing, Group, Text
from genogram_app.ui.page_preview import PagePreview


def sheet(words: str) -> Drawing:
    return Drawing(200, 100, (Group("title", words, (Text((20, 40), words, 9.0),)),), words)


@pytest.fixture
def preview(qtbot: QtBot) -> PagePreview:
    found = PagePreview()
    qtbot.addWidget(found)
    return found


def test_a_single_sheet_cannot_be_turned(preview: PagePreview) -> None:
    preview.show_drawings((sheet("one"),))
    assert preview.pixmap().width() > 0
    assert not preview.on.isVisibleTo(preview)


def test_sheets_are_turned_from_the_first_to_the_last(preview: PagePreview) -> None:
    preview.show_drawings((sheet("one"), sheet("two")))
    assert preview.picture.accessibleDescription() == "one"
    assert not preview.back.isEnabled()
    preview.on.click()
    assert (preview.shown(), preview.number.text()) == (2, "Sheet 2 of 2")
    assert preview.picture.accessibleDescription() == "two"
    assert not preview.on.isEnabled()
    preview.back.click()
    assert preview.shown() == 1


def test_the_open_sheet_stays_open_while_it_is_there(preview: PagePreview) -> None:
    preview.show_drawings((sheet("one"), sheet("two"), sheet("three")))
    preview.on.click()
    preview.show_drawings((sheet("1"), sheet("2")))
    assert preview.shown() == 2
    preview.show_drawings((sheet("1"),))
    assert preview.shown() == 1
