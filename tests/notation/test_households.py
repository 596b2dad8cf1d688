"""A household is the only closed dotted line in a drawing."""

from __future__ import annotations

import pytest

from genogram_app.model.homes import Household
from genogram_app.notation.households import (
    RHYTHMS,
    TINTS,
    HomeLook,
    draw_label,
    draw_links,
    draw_tether,
    household_label,
    label_size,
    label_wordings,
    outline_paths,
    outline_stroke,
    tether_caption,
    tint_paths,
)
from genogram_app.notation.style import DASHES, STYLE, Notation, Style
from tests.notation.seen import dashes, extent

RING = ((0.0, 0.0), (50.0, 0.0), (50.0, 50.0), (0.0, 50.0))


def test_the_address_is_never_on_the_drawing() -> None:
    home = Household(id="h1", kind="relative", address="12 Larch Close")
    assert household_label(home) == "Relative's home"


def test_a_label_is_written_as_stated() -> None:
    assert household_label(Household(id="h1", label="Address 1", kind="foster")) == "Address 1"


def test_the_household_of_the_child_is_heavier_and_its_label_bold() -> None:
    main, other = (outline_paths(HomeLook("", main), (RING,), STYLE)[0].stroke for main in (True, False))
    assert main is not None
    assert other is not None
    assert main.width > other.width
    assert [getattr(i, "bold", None) for i in draw_label(HomeLook("A", main=True), ("A",), (0, 0), STYLE)][
        -1
    ] is True


def test_an_uncertain_household_is_sparse_and_has_a_question_mark() -> None:
    look = HomeLook("Address 1", uncertain=True)
    assert dashes(outline_paths(look, (RING,), STYLE)) == {DASHES["sparse"]}
    assert label_wordings(look, STYLE) == (("Address 1 ?",),)


def test_a_household_in_two_parts_has_two_outlines() -> None:
    assert len(outline_paths(HomeLook("A"), (RING, RING), STYLE)) == 2


def test_a_long_label_can_be_written_in_shorter_lines() -> None:
    label = "Temporary accommodation with shared facilities"
    whole, *shorter = label_wordings(HomeLook(label), STYLE)
    assert whole == (label,)
    assert shorter
    assert all(" ".join(lines) == label for lines in shorter)


@pytest.mark.parametrize("place", [0, 1])
def test_a_label_fits_its_box(place: int) -> None:
    look = HomeLook("foster placement of Tilly and Milly", main=True)
    lines = label_wordings(look, STYLE)[place]
    width, height = label_size(look, lines, STYLE)
    area = extent(draw_label(look, lines, (10.0, 20.0), STYLE)[1:])
    assert 10 - width / 2 <= area.left
    assert area.right <= 10 + width / 2
    assert 20 - height / 2 <= area.top + 3
    assert area.bottom <= 20 + height / 2 + 3


def test_a_tether_is_thin_and_says_how_somebody_stays() -> None:
    assert dashes(draw_tether((0, 0), (0, 50), STYLE)) == {DASHES["dot"]}
    assert tether_caption("overnights", (0, 0), (0, 50), STYLE).wordings[0].lines == ("stays some nights",)


def test_households_with_somebody_in_common_have_different_dots() -> None:
    looks = [HomeLook("A", rhythm=n) for n in range(len(RHYTHMS))]
    assert len({outline_stroke(look, STYLE).dash for look in looks}) == len(RHYTHMS)
    assert all(outline_stroke(look, STYLE).cap == "round" for look in looks)


def test_a_household_has_a_ground_only_where_there_is_colour() -> None:
    colour = Style(notation=Notation(colour=True))
    assert tint_paths(HomeLook("A"), (RING,), STYLE) == ()
    one, other = (tint_paths(HomeLook("A", number=n), (RING,), colour)[0].fill for n in (0, 1))
    assert one != other


@pytest.mark.parametrize("tint", TINTS)
def test_a_ground_is_at_most_eight_per_cent_black(tint: str) -> None:
    assert all(int(tint[n : n + 2], 16) >= 0.92 * 255 for n in (1, 3, 5))


def test_links_between_rings_are_thin_dots() -> None:
    links = draw_links((((0.0, 0.0), (90.0, 0.0)), ((0.0, 50.0), (90.0, 50.0))), STYLE)
    assert len(links) == 2
    assert dashes(links) == {DASHES["dot"]}
