"""A sheet holds title, family, key and foot, none on the other, and says how small its words are."""

from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.primitives import Drawing, Text
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import A4_LANDSCAPE, A4_PORTRAIT, MARGIN, READABLE, Paper
from genogram_app.picture.picture import draw
from genogram_app.picture.present import LATER
from genogram_app.picture.sheet import Sheet, smallest_text
from tests.picture.invented import harbour, many, orchard


def sheet(document: Document, paper: Paper = A4_LANDSCAPE) -> Sheet:
    return Sheet(document, PictureOptions(), paper, "CONFIDENTIAL", notes=("2 people are not shown.",))


def areas(drawing: Drawing, *keys: str) -> list[Bounds]:
    return [area for g in drawing.groups if g.key in keys and (area := bounds(g)) is not None]


@pytest.mark.parametrize("paper", [A4_LANDSCAPE, A4_PORTRAIT])
@pytest.mark.parametrize("document", [orchard(), harbour(), many(24)], ids=["orchard", "harbour", "many"])
def test_the_key_is_on_no_word_and_no_symbol(document: Document, paper: Paper) -> None:
    drawing = sheet(document, paper).page(draw(document)).drawing
    keys = areas(drawing, "key", "key:2", "key:3")
    assert keys
    for group in drawing.groups:
        if group.key.startswith("key"):
            continue
        for item in group.items:
            area = bounds(item)
            is_thing = isinstance(item, Text) or group.key.startswith("person:")
            if area is not None and is_thing:
                assert not any(overlap(area, key) for key in keys), (group.key, item)


def overlap(one: Bounds, other: Bounds) -> bool:
    return (
        min(one.right, other.right) - max(one.left, other.left) > 0
        and min(one.bottom, other.bottom) - max(one.top, other.top) > 0
    )


@pytest.mark.parametrize("paper", [A4_LANDSCAPE, A4_PORTRAIT])
def test_everything_keeps_the_margin(paper: Paper) -> None:
    drawing = sheet(orchard(), paper).page(draw(orchard())).drawing
    area = bounds(drawing)
    assert area is not None
    assert area.left >= MARGIN - 0.6
    assert area.top >= MARGIN - 0.6
    assert area.right <= paper.width - MARGIN + 0.6
    assert area.bottom <= paper.height - MARGIN + 0.6


def test_title_key_and_foot_stand_apart() -> None:
    drawing = sheet(orchard()).page(draw(orchard())).drawing
    for one, other in combinations(areas(drawing, "title", "key", "foot"), 2):
        assert not overlap(one, other)


def test_the_smallest_text_is_told() -> None:
    done = sheet(many(60)).page(draw(many(60)))
    sizes = [item.size for group in done.drawing.groups for item in group.items if isinstance(item, Text)]
    assert done.text_size_pt == min(sizes) == smallest_text(done.drawing.groups)
    assert not done.fits


def test_what_can_be_read_is_known_before_it_is_drawn() -> None:
    for document in (harbour(), many(60)):
        found = sheet(document).set(draw(document))
        assert found.is_readable == (sheet(document).drawn(found).text_size_pt >= READABLE)


def test_notes_are_in_the_foot_and_read_aloud() -> None:
    drawing = sheet(orchard()).page(draw(orchard())).drawing
    foot = next(group for group in drawing.groups if group.key == "foot")
    assert foot.title.startswith("2 people are not shown.")
    assert "Page 1 of 1" in {item.content for item in foot.items if isinstance(item, Text)}


def test_whoever_is_not_yet_born_is_named_in_the_foot_and_not_under_the_family() -> None:
    picture = draw(orchard(), PictureOptions(at=date(2016, 1, 1)))
    groups = {group.key: group.title for group in sheet(orchard()).page(picture).drawing.groups}
    assert "Not yet born on this date: Robin." in groups["foot"]
    assert LATER in {group.key for group in picture.drawing.groups}
    assert LATER not in groups


def test_the_title_says_which_whole_period_it_is() -> None:
    picture = draw(orchard(), PictureOptions(whole_period=True))
    titles = {group.key: group.title for group in sheet(orchard()).page(picture).drawing.groups}
    assert titles["title"] == "Family and household, whole period, ages as at its end"


def test_a_picture_without_anybody_has_a_sheet() -> None:
    done = sheet(Document()).page(draw(Document()))
    assert done.fits
