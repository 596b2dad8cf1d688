from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.drawing.fonts import (
    ascent,
    baseline_start,
    cap_height,
    descent,
    font,
    glyph_path,
    line_height,
    missing,
    shown,
    text_width,
)
from genogram_app.drawing.primitives import Close, Move, Text

_WORDS = st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x24F), max_size=20)


def test_a_width_is_the_sum_of_the_advances() -> None:
    assert text_width("Iris", 10) == pytest.approx(sum(text_width(c, 10) for c in "Iris"))


@given(_WORDS, _WORDS)
def test_widths_add_up_because_nothing_is_kerned(left: str, right: str) -> None:
    together, apart = text_width(shown(left) + shown(right), 9), text_width(left, 9) + text_width(right, 9)
    assert together == pytest.approx(apart)


def test_a_width_grows_with_the_size() -> None:
    assert text_width("Household", 20, bold=True) == pytest.approx(2 * text_width("Household", 10, bold=True))


def test_bold_is_wider() -> None:
    assert text_width("Child K", 10, bold=True) > text_width("Child K", 10)


def test_a_letter_typed_as_base_and_accent_is_the_composed_letter() -> None:
    assert shown("Zoe\u0301") == "Zoé"


@pytest.mark.parametrize(
    ("typed", "painted"),
    [
        ("a\tb", "a b"),
        ("a\u00a0b", "a b"),
        ("a\u00adb", "ab"),
        ("\u202ea\u200b", "a"),
        ("a\x00", "a"),
        ("\ud800", "\ufffd"),
    ],
)
def test_what_cannot_be_seen_is_not_painted(typed: str, painted: str) -> None:
    assert shown(typed) == painted


def test_characters_that_the_fonts_cannot_show_are_named_once_in_order() -> None:
    assert missing("漢 Zoë → 漢") == ("漢", "→")


def test_european_names_can_be_shown() -> None:
    assert (
        missing("Łukasz Żółć, Şükrü, Ștefan, Nguyễn, Ása Þórsdóttir, Δήμητρα, Алёна, Adébáyọ̀ – “it’s” …")
        == ()
    )


def test_a_line_reaches_from_ascent_to_descent() -> None:
    assert line_height(10) == pytest.approx(ascent(10) + descent(10)) == pytest.approx(13.62)
    assert 0 < cap_height(10) < ascent(10)


@pytest.mark.parametrize(("anchor", "share"), [("start", 0.0), ("middle", 0.5), ("end", 1.0)])
def test_a_text_begins_where_its_anchor_says(anchor: str, share: float) -> None:
    text = Text((100, 50), "Isla", 10, anchor=anchor)  # type: ignore[arg-type]  # parametrized
    assert baseline_start(text) == pytest.approx((100 - share * text_width("Isla", 10), 50))


def test_a_letter_stands_on_the_baseline_with_y_downwards() -> None:
    heights = [step.to[1] for step in glyph_path("H") if not isinstance(step, Close)]
    assert (min(heights), max(heights)) == (-font().cap_height, 0)


def test_every_contour_of_a_composed_letter_is_closed() -> None:
    steps = glyph_path("ž", bold=True)
    moves, closes = (sum(isinstance(s, kind) for s in steps) for kind in (Move, Close))
    assert moves == closes == 2


def test_a_space_has_no_outline() -> None:
    assert glyph_path(" ") == ()


def test_measuring_does_not_load_fonttools() -> None:
    code = (
        "import sys; from genogram_app.drawing.fonts import text_width; text_width('Isla', 9);"
        "sys.exit(any(name.startswith('fontTools') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
