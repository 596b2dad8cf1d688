from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from genogram_app.ui.offsets import Offsets, plain

TEXTS = st.text(alphabet=st.sampled_from("ab é’\n\t😀\u00a0"), max_size=30)


@given(TEXTS)
def test_every_character_is_found_again(text: str) -> None:
    offsets = Offsets(text)
    assert [offsets.from_qt(offsets.to_qt(i)) for i in range(len(text))] == list(range(len(text)))


@given(TEXTS)
def test_the_last_offset_is_the_end_of_qts_text(text: str) -> None:
    shown = QTextDocument(text)
    assert Offsets(text).to_qt(len(text)) == shown.characterCount() - 1


def test_a_windows_line_end_counts_once_in_qt() -> None:
    offsets = Offsets("one\r\ntwo")
    assert offsets.to_qt(5) == 4
    assert QTextDocument("one\r\ntwo").characterAt(offsets.to_qt(5)) == "t"


@given(TEXTS)
def test_a_text_comes_back_from_qt_as_it_was(text: str) -> None:
    assert plain(QTextDocument(text).toRawText()) == text
