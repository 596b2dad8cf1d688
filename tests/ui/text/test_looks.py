from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from pytestqt.qtbot import QtBot

from genogram_app.ui.appearance import wear
from genogram_app.ui.contrast import MARKS, WORDS, contrast
from genogram_app.ui.text.looks import (
    LINES,
    STATES,
    mention_format,
    quoted_format,
    sample,
    state_colour,
    state_tip,
    state_words,
)
from genogram_app.ui.themes import Theme


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


def on(ground: QColor, tint: QColor) -> QColor:
    """A ground that shows through a tint."""
    share = tint.alphaF()
    red, green, blue = (
        above * share + below * (1 - share)
        for above, below in (
            (tint.redF(), ground.redF()),
            (tint.greenF(), ground.greenF()),
            (tint.blueF(), ground.blueF()),
        )
    )
    return QColor.fromRgbF(red, green, blue)


@pytest.mark.usefixtures("usual_looks")
@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast"])
def test_marked_words_and_their_lines_are_clear_in_every_theme(qtbot: QtBot, theme: Theme) -> None:
    wear(theme)
    palette = QGuiApplication.palette()
    base, letters = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    beside = palette.color(QPalette.ColorRole.AlternateBase)
    assert contrast(letters, on(base, quoted_format(palette).background().color())) >= WORDS
    for state in STATES:
        assert contrast(state_colour(state, palette), beside) >= MARKS
        for strong in (False, True):
            form = mention_format(state, palette, strong=strong)
            ground = on(base, form.background().color())
            assert contrast(letters, ground) >= WORDS
            assert contrast(form.underlineColor(), ground) >= MARKS
