from __future__ import annotations

from unicodedata import combining, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.wrapping import ELLIPSIS, Wrapped, shorten, wrap

_PROSE = st.text(alphabet="abc MWil-–é\u00a0\n", max_size=60)
_WIDTHS = st.floats(min_value=20, max_value=200)


def test_a_text_that_fits_is_one_line() -> None:
    assert wrap("Isla Carter", 200, 9) == Wrapped(("Isla Carter",))


def test_lines_break_at_spaces() -> None:
    assert wrap("Isla Carter", 40, 9).lines == ("Isla", "Carter")


def test_lines_break_after_hyphens_and_dashes() -> None:
    assert wrap("Anne-Marie", 30, 9).lines == ("Anne-", "Marie")
    assert wrap("2019–2021", 30, 9).lines == ("2019–", "2021")


def test_a_no_break_space_holds_words_together() -> None:
    assert wrap("about 27\u00a0June", 50, 9).lines == ("about", "27\u00a0June")


def test_line_breaks_are_kept() -> None:
    assert wrap("born 2021\ndied 2023", 200, 9).lines == ("born 2021", "died 2023")


def test_a_word_wider_than_the_line_is_broken_between_letters() -> None:
    wrapped = wrap("Llanfairpwllgwyngyll", 40, 9)
    assert "".join(wrapped.lines) == "Llanfairpwllgwyngyll"
    assert not wrapped.cut


def test_an_ellipsis_says_that_something_is_not_shown() -> None:
    wrapped = wrap("one two three four five six", 30, 9, max_lines=2)
    assert wrapped.cut
    assert len(wrapped.lines) == 2
    assert wrapped.lines[-1].endswith(ELLIPSIS)


def test_no_lines_show_nothing_and_say_so() -> None:
    assert wrap("one", 30, 9, max_lines=0) == Wrapped((), cut=True)


def test_nothing_has_no_lines() -> None:
    assert wrap(" \n ", 30, 9, max_lines=1) == Wrapped(())


@given(_PROSE, _WIDTHS)
def test_no_line_is_wider_than_asked_for(content: str, width: float) -> None:
    assert all(text_width(line, 9) <= width + 1e-3 for line in wrap(content, width, 9).lines)


@given(_PROSE, _WIDTHS)
def test_wrapping_loses_nothing_but_spaces(content: str, width: float) -> None:
    kept = "".join(wrap(content, width, 9).lines)
    assert kept.replace(" ", "") == content.replace(" ", "").replace("\n", "")


@given(_PROSE, _WIDTHS, st.integers(min_value=1, max_value=4))
def test_a_limit_of_lines_is_kept(content: str, width: float, limit: int) -> None:
    wrapped = wrap(content, width, 9, max_lines=limit)
    assert len(wrapped.lines) <= limit
    assert wrapped.cut == (len(wrap(content, width, 9).lines) > limit)


@pytest.mark.parametrize(("width", "cut"), [(200, False), (40, True)])
def test_one_line_is_shortened_only_when_it_must_be(width: float, cut: bool) -> None:
    shortened = shorten("Child  protection plan", width, 9)
    assert shortened.cut is cut
    assert shortened.lines[0].endswith(ELLIPSIS) is cut
    assert text_width(shortened.lines[0], 9) <= width


@pytest.mark.parametrize("width", [5, 12, 20, 40])
def test_an_accent_is_never_parted_from_its_letter(width: float) -> None:
    name = normalize("NFD", "NguyễnŁukaszŞahinSúilleabháin")
    for line in (*wrap(name, width, 9).lines, *wrap(name, width, 9, max_lines=1).lines):
        assert not combining(line[0])
    shortened = shorten(name, width, 9).lines[0].removesuffix(ELLIPSIS)
    assert name[len(shortened) : len(shortened) + 1] == "" or not combining(name[len(shortened)])
