from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.drawing.primitives import Drawing
from genogram_app.edit.session import Session
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.clipboard import DPI, MOST_DOTS, dots_per_inch, table_of
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family

MARKING = "CONFIDENTIAL – not for publication"


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Window:
    found = Window(Session(family()), FakeDialogs(), settings, lambda: TODAY)
    qtbot.addWidget(found)
    found.show()
    found.canvas.setFocus()
    return found


def _clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData()


def _copy(window: Window, *ids: str) -> QMimeData:
    window.session.select(ids)
    QTest.keyClick(window.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return _clipboard()


def _dots(data: QMimeData) -> QImage:
    return QImage.fromData(bytes(data.data("image/png").data()))


def _svg(data: QMimeData) -> ElementTree.Element:
    return ElementTree.fromstring(bytes(data.data("image/svg+xml").data()))


def test_ctrl_c_copies_the_selection_as_picture_sentences_and_table(window: Window) -> None:
    data = _copy(window, "p2", "p3")
    text = data.text().splitlines()
    assert text[0] == MARKING
    assert text[2].startswith("Odette Tarlow, female, born 1998")
    assert any(line.startswith("Odette Tarlow and Piers Quill:") for line in text)
    assert not any("Wren" in line for line in text)
    assert "<td>Piers Quill</td>" in data.html()
    assert "<td>Wren Tarlow</td>" not in data.html()
    ids = {node.get("id") for node in _svg(data).iter() if node.get("id")}
    assert ids == {"title", "person:p2", "person:p3", "partnership:u1"}


def test_the_copied_picture_has_ink_on_white_paper_at_three_dots_a_point(window: Window) -> None:
    data = _copy(window)
    dots, drawn = _dots(data), _svg(data)
    points = float((drawn.get("width") or "").removesuffix("pt"))
    assert dots.width() == pytest.approx(points * DPI / 72, abs=1)
    assert dots.pixelColor(2, 2) == Qt.GlobalColor.white
    inked = sum(
        dots.pixelColor(x, y).lightness() < 128
        for x in range(0, dots.width(), 2)
        for y in range(0, dots.height(), 2)
    )
    assert inked > 500
    assert data.hasImage()


def test_a_very_large_drawing_is_copied_with_fewer_dots() -> None:
    dpi = dots_per_inch(Drawing(9000, 3000, ()))
    assert dpi < DPI
    assert 9000 * 3000 * (dpi / 72) ** 2 == pytest.approx(MOST_DOTS)


def test_what_the_layers_do_not_show_is_not_copied(window: Window) -> None:
    window.options.show("names", on=False)
    window.options.show("dates", on=False)
    window.options.show("households", on=False)
    data = _copy(window)
    for words in (data.text(), data.html(), bytes(data.data("image/svg+xml").data()).decode()):
        assert "Wren" not in words
        assert "Odette" not in words
        assert "1998" not in words
        assert "Address 1" not in words
    assert "Not shown: names, dates of birth and death, households." in data.text()


def test_ages_that_are_not_shown_are_not_in_the_table() -> None:
    document = family()
    person = document.person("p3").replace(ages=({"value": 30, "unit": "years", "at": "2024-05-04"},))
    document = document.replace(people=(*document.people[:2], person))
    assert "30 years" in table_of(document, ("p3",), PictureOptions(), None)
    assert "30 years" not in table_of(document, ("p3",), PictureOptions(ages=False), None)


def test_the_page_is_copied_with_its_key_and_marking(window: Window) -> None:
    window.actions_by_name["copy-picture"].trigger()
    data = _clipboard()
    ids = {node.get("id") for node in _svg(data).iter()}
    assert {"title", "key", "foot", "person:p1"} <= ids
    assert MARKING in bytes(data.data("image/svg+xml").data()).decode()
    assert not data.hasHtml(), "a program that is given a table pastes that in place of the picture"
    assert not _dots(data).isNull()


def test_an_empty_case_has_nothing_to_copy(window: Window) -> None:
    assert window.actions_by_name["copy"].isEnabled()
    window.session.reset(family().replace(people=(), partnerships=(), parentage=(), residences=(), case={}))
    assert not window.actions_by_name["copy"].isEnabled()
    assert not window.actions_by_name["copy-picture"].isEnabled()


def test_a_field_keeps_ctrl_c_for_its_own_words(window: Window) -> None:
    QGuiApplication.clipboard().setText("before")
    window.session.select(("p1",))
    line = window.as_at.line
    line.setFocus()
    line.setText("4 May 2024")
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert _clipboard().text() == "4 May 2024"
