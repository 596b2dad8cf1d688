"""A page holds everything, readable, and the key of exactly what it shows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Text
from genogram_app.model.case import View
from genogram_app.model.document import Document
from genogram_app.picture.key_room import LARGEST_SCALE
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import (
    A3_LANDSCAPE,
    A4_LANDSCAPE,
    A4_PORTRAIT,
    MARGIN,
    PAPERS,
    READABLE,
    Paper,
)
from genogram_app.picture.picture import Painter
from tests.picture.invented import harbour, many, orchard
from tests.picture.within import texts_outside
from tests.strategies import documents


@settings(max_examples=10)
@given(documents(max_people=6), st.sampled_from(PAPERS))
def test_every_text_lies_within_the_page(document: Document, paper: Paper) -> None:
    drawing = page(document, PictureOptions(bonds=True), paper).drawing
    assert (drawing.width, drawing.height) == (paper.width, paper.height)
    assert texts_outside(drawing) == []


@pytest.mark.parametrize("family", [orchard, harbour])
@pytest.mark.parametrize("paper", [A4_LANDSCAPE, A4_PORTRAIT, A3_LANDSCAPE])
def test_a_small_family_fits_and_can_be_read(family: Callable[[], Document], paper: Paper) -> None:
    done = page(family(), PictureOptions(), paper)
    assert done.fits
    assert done.text_size_pt >= READABLE


@pytest.mark.parametrize("paper", PAPERS)
def test_title_family_key_and_foot_do_not_overlap(paper: Paper) -> None:
    drawing = page(orchard(), PictureOptions(), paper).drawing
    areas = {group.key: bounds(group) for group in drawing.groups}
    key, title, foot = areas.pop("key"), areas.pop("title"), areas.pop("foot")
    assert key is not None
    assert title is not None
    assert foot is not None
    for area in areas.values():
        assert area is not None
        assert area.top >= title.bottom
        assert area.bottom <= foot.top
        assert area.right <= key.left or area.bottom <= key.top
    assert key.bottom <= foot.top


def test_a_small_family_is_not_blown_up() -> None:
    document = orchard().replace(
        people=orchard().people[1:2],
        partnerships=(),
        parentage=(),
        births=(),
        kin=(),
        residences=(),
        bonds=(),
        case=orchard().case.replace(subjects=()),
    )
    texts = [item for g in page(document, PictureOptions(), A3_LANDSCAPE).drawing.groups for item in g.items]
    name = next(item for item in texts if isinstance(item, Text) and item.content == "Wren")
    assert name.size <= 9 * LARGEST_SCALE + 0.01


def test_a_page_can_do_without_key_and_marking() -> None:
    drawing = page(orchard(), PictureOptions(), A4_LANDSCAPE, marking="", key=False).drawing
    assert "key" not in {group.key for group in drawing.groups}
    assert "CONFIDENTIAL" not in {
        item.content for group in drawing.groups for item in group.items if isinstance(item, Text)
    }


@pytest.mark.parametrize("paper", [A4_LANDSCAPE, A4_PORTRAIT])
def test_a_page_is_marked_as_the_case_asks_and_clear_of_its_title(paper: Paper) -> None:
    case = orchard().case.replace(
        title="Review into the life and death of Child Q and two siblings", proceedings="outstanding"
    )
    drawing = page(orchard().replace(case=case), PictureOptions(), paper).drawing
    title, line, box, marking = (bounds(item) for item in drawing.groups[0].items)
    texts = [item.content for item in drawing.groups[0].items if isinstance(item, Text)]
    assert texts[-1] == "CONFIDENTIAL – proceedings outstanding – not for publication"
    assert title is not None
    assert line is not None
    assert box is not None
    assert marking is not None
    for text in (title, line):
        assert text.right < box.left or text.bottom <= box.top or text.top >= box.bottom
    assert box.left <= marking.left <= marking.right <= box.right <= paper.width - MARGIN + 0.6


def test_the_key_explains_bonds_only_when_they_are_drawn() -> None:
    def key_words(*, bonds: bool) -> str:
        drawing = page(orchard(), PictureOptions(bonds=bonds), A4_LANDSCAPE).drawing
        group = next(group for group in drawing.groups if group.key == "key")
        return " ".join(item.content for item in group.items if isinstance(item, Text))

    assert "Controlling" in key_words(bonds=True)
    assert "Controlling" not in key_words(bonds=False)


def test_a_painter_that_drew_the_case_before_sets_the_same_page() -> None:
    painter = Painter()
    painter.draw(orchard())
    assert page(orchard(), PictureOptions(), A4_LANDSCAPE, painter=painter) == page(
        orchard(), PictureOptions(), A4_LANDSCAPE
    )


def test_a_large_family_gets_smaller_symbols_rather_than_smaller_letters() -> None:
    done = page(many(30), PictureOptions(), A4_LANDSCAPE)
    usual = page(many(30).replace(view=View(positions=(("p0", (0.0, 0.0)),))), PictureOptions(), A4_LANDSCAPE)
    assert done.text_size_pt >= READABLE
    assert done.text_size_pt > usual.text_size_pt
