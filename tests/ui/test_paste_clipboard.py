from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

from genogram_app.entry.table_grid import Grid
from genogram_app.ui.paste_clipboard import table_in


def copied(*, text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


def test_the_table_of_word_is_taken_before_its_text() -> None:
    html = "<table><tr><td>Kelly</td><td>1994</td></tr></table>"
    assert table_in(copied(text="Kelly\n1994", html=html)) == Grid((("Kelly", "1994"),))


def test_text_between_tabs_is_a_table_whatever_the_html_says() -> None:
    assert table_in(copied(text="Kelly\t1994", html="<b>Kelly</b>")) == Grid((("Kelly", "1994"),))


@pytest.mark.parametrize(
    ("data", "words"),
    [(copied(), "Nothing was copied"), (copied(text="A sentence."), "is text, not a table")],
)
def test_what_is_no_table_is_named_and_says_what_to_do(data: QMimeData, words: str) -> None:
    found = table_in(data)
    assert isinstance(found, str)
    assert words in found
    assert "Paste again" in found


def test_a_picture_of_a_table_is_named_as_one() -> None:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    found = table_in(data)
    assert isinstance(found, str)
    assert "A picture was copied" in found


def test_a_clipboard_that_cannot_be_read_is_as_good_as_empty() -> None:
    assert table_in(None) == table_in(QMimeData())
