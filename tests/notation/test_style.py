"""Lines can be told apart without colour."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from genogram_app.drawing.primitives import BLACK
from genogram_app.notation.style import COMPACT, DASHES, DENSE, RED, STYLE, Notation, Style


def test_every_pattern_but_solid_has_its_own_dashes() -> None:
    assert [name for name, dash in DASHES.items() if not dash] == ["solid"]
    assert len(set(DASHES.values())) == len(DASHES)


@pytest.mark.parametrize("pair", list(combinations([dash for dash in DASHES.values() if dash], 2)))
def test_two_patterns_differ_in_rhythm_or_in_the_share_of_ink(
    pair: tuple[tuple[float, ...], tuple[float, ...]],
) -> None:
    first, second = pair
    inks = [sum(dash[::2]) / sum(dash) for dash in (first, second)]
    assert abs(inks[0] - inks[1]) > 0.08 or abs(sum(first) - sum(second)) > 2


def test_dots_are_round() -> None:
    assert STYLE.stroke("dot").cap == "round"
    assert STYLE.stroke("dash").cap == "butt"


def test_colour_is_added_only_where_it_is_wanted() -> None:
    assert STYLE.hue(RED) == BLACK
    assert replace(STYLE, notation=Notation(colour=True)).hue(RED) == RED


@pytest.mark.parametrize("style", [STYLE, COMPACT, DENSE])
def test_no_letters_are_smaller_than_can_be_read_in_print(style: Style) -> None:
    sizes = style.name_size, style.detail_size, style.caption_size, style.tag_size, style.smallest_age_size
    assert min(sizes) >= 8
    assert style.age_size >= style.smallest_age_size
