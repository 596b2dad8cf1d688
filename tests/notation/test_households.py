"""A household is the only closed dotted line in a drawing."""

from __future__ import annotations

import pytest

from genogram_app.model.homes import Household
from genogram_app.notation.households import (
    HomeLook,
    draw_label,
    draw_tether,
    household_label,
    label_size,
    label_wordings,
    outline_paths,
    tether_caption,
)
from genogram_app.notation.style import DASHES, STYLE
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
