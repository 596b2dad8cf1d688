from __future__ import annotations

from PySide6.QtGui import QPalette
from pytestqt.qtbot import QtBot

from genogram_app.ui.text.looks import (
    LINES,
    STATES,
    mention_format,
    quoted_format,
    sample,
    state_tip,
    state_words,
)


def test_every_state_has_a_line_of_its_own_so_that_colour_is_not_needed() -> None:
    assert len({LINES[state] for state in STATES}) == len(STATES)


def test_every_state_is_called_and_explained(qtbot: QtBot) -> None:
    assert len({state_words(state) for state in STATES}) == len(STATES)
    assert len({state_tip(state) for state in STATES}) == len(STATES)


def test_words_and_sample_show_the_same_state(qtbot: QtBot) -> None:
    palette = QPalette()
    forms = [mention_format(state, palette, strong=False) for state in STATES]
    assert [form.underlineStyle() for form in forms] == [LINES[state] for state in STATES]
    pictures = [sample(state, palette).pixmap(24, 14).toImage() for state in STATES]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[i + 1 :])


def test_a_quotation_has_its_line_above_where_no_mention_has_one() -> None:
    form = quoted_format(QPalette())
    assert form.fontOverline()
    assert not form.fontUnderline()
