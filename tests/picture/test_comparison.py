from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Drawing, Text
from genogram_app.known.viewpoint import Viewpoint
from genogram_app.model.document import Document
from genogram_app.picture.comparison import comparison, missing_lines
from genogram_app.picture.fitting import Fitting
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import turned
from genogram_app.picture.sheet import Page
from tests.known.families import account, case

DAY = date(2023, 6, 23)
SOCIAL_CARE = PictureOptions(at=DAY, known=Viewpoint(("a1",), DAY))


@pytest.fixture
def document() -> Document:
    return case(account("k1"), account("s1"), account("s2"))


def compared(document: Document, options: PictureOptions = SOCIAL_CARE) -> Page:
    return comparison(Fitting(document, options), turned("A4"))


def words(drawing: Drawing) -> str:
    return " ".join(
        item.content for group in drawing.groups for item in group.items if isinstance(item, Text)
    )


def left_of(drawing: Drawing, key: str) -> float:
    area = bounds(next(group for group in drawing.groups if group.key == key))
    assert area is not None
    return area.left


def test_both_views_are_on_the_page_and_each_says_which_it_is(document: Document) -> None:
    said = words(compared(document).drawing)
    assert "As established by the review" in said
    assert "As known to Social care" in said


def test_whoever_is_in_both_stands_at_the_same_place(document: Document) -> None:
    drawing = compared(document).drawing
    across = {left_of(drawing, f"known:person:{p}") - left_of(drawing, f"person:{p}") for p in ("p1", "p2")}
    assert max(across) - min(across) < 0.01
    assert min(across) > 0


def test_who_was_not_known_is_drawn_once(document: Document) -> None:
    keys = [group.key for group in compared(document).drawing.groups]
    assert "person:p4" in keys
    assert "known:person:p4" not in keys


def test_the_missing_stand_below(document: Document) -> None:
    said = words(compared(document).drawing)
    assert "1 man missing of 1" in said
    assert "Dean Price" in said.partition("1 man missing")[2]


def test_without_names_the_missing_are_counted_and_not_named(document: Document) -> None:
    lines = list(missing_lines(document, replace(SOCIAL_CARE, names=False)))
    assert lines == ["Social care (Suffolk): 1 man missing of 1."]


def test_everything_is_on_the_sheet(document: Document) -> None:
    drawing = compared(document).drawing
    area = bounds(drawing)
    assert area is not None
    assert area.left >= 0
    assert area.right <= drawing.width
    assert area.bottom <= drawing.height


def test_an_agency_that_knew_nobody_leaves_its_side_empty() -> None:
    said = words(compared(case(account("k1", "d2"))).drawing)
    assert "As known to Social care" in said
