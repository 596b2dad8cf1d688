"""A household is the only closed dotted line in a drawing."""

from __future__ import annotations

from genogram_app.model.homes import Household
from genogram_app.notation.households import (
    HomeLook,
    draw_label,
    draw_tether,
    household_label,
    label_box,
    label_size,
    outline_paths,
    tether_caption,
)
from genogram_app.notation.style import DASHES, STYLE
from tests.notation.seen import dashes, extent, words

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
    assert [getattr(i, "bold", None) for i in draw_label(HomeLook("A", main=True), (0, 0), STYLE)][-1] is True


def test_an_uncertain_household_is_sparse_and_has_a_question_mark() -> None:
    look = HomeLook("Address 1", uncertain=True)
    assert dashes(outline_paths(look, (RING,), STYLE)) == {DASHES["sparse"]}
    assert words(draw_label(look, (0.0, 0.0), STYLE)) == ["Address 1 ?"]


def test_a_household_in_two_parts_has_two_outlines() -> None:
    assert len(outline_paths(HomeLook("A"), (RING, RING), STYLE)) == 2


def test_a_label_fits_its_box() -> None:
    look = HomeLook("foster placement of Tilly", main=True)
    left, top, width, height = label_box(look, (10.0, 20.0), STYLE)
    area = extent(draw_label(look, (10.0, 20.0), STYLE)[1:])
    assert (width, height) == label_size(look, STYLE)
    assert left <= area.left
    assert area.right <= left + width
    assert top <= area.top + 3


def test_a_tether_is_thin_and_says_how_somebody_stays() -> None:
    assert dashes(draw_tether((0, 0), (0, 50), STYLE)) == {DASHES["dot"]}
    assert tether_caption("overnights", (0, 0), (0, 50), STYLE).wordings[0].lines == ("stays some nights",)
