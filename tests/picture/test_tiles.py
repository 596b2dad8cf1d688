"""A family that is too large for a sheet is spread over several, everybody whole on one of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Drawing, Text
from genogram_app.model.case import View
from genogram_app.model.document import Document
from genogram_app.picture.fitting import Fitting
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import A3_LANDSCAPE, A4_LANDSCAPE, A4_PORTRAIT, MARGIN, READABLE, turned
from genogram_app.picture.tiles import Spread, best_plan, spread
from tests.picture.invented import many, orchard
from tests.picture.within import texts_outside
from tests.strategies import documents


@pytest.fixture(scope="module")
def large() -> Fitting:
    return Fitting(many(70), PictureOptions())


@pytest.fixture(scope="module")
def sheets(large: Fitting) -> Spread:
    return spread(large, turned("A4"))


def people(drawing: Drawing) -> set[str]:
    return {group.key for group in drawing.groups if group.key.startswith("person:")}


def texts(drawing: Drawing) -> list[str]:
    return [item.content for group in drawing.groups for item in group.items if isinstance(item, Text)]


def test_every_word_on_every_sheet_can_be_read(sheets: Spread) -> None:
    assert len(sheets.drawings) > 2
    assert sheets.text_size_pt >= READABLE - 0.01


def test_everybody_is_on_a_sheet_with_the_whole_label(large: Fitting, sheets: Spread) -> None:
    parts = sheets.drawings[1:]
    assert set().union(*(people(drawing) for drawing in parts)) == {f"person:p{n}" for n in range(70)}
    for drawing in parts:
        for group in drawing.groups:
            if group.key.startswith("person:"):
                assert any(isinstance(item, Text) for item in group.items)


def test_no_word_is_lost(large: Fitting, sheets: Spread) -> None:
    plan = best_plan(large, turned("A4"))
    shown = {word for drawing in sheets.drawings[1:] for word in texts(drawing)}
    assert {item.content for g in plan.family.groups for item in g.items if isinstance(item, Text)} <= shown


def test_no_sheet_draws_on_its_margin(sheets: Spread) -> None:
    for drawing in sheets.drawings:
        area = bounds(drawing)
        assert area is not None
        assert area.left >= MARGIN - 1
        assert area.top >= MARGIN - 1
        assert area.right <= drawing.width - MARGIN + 1
        assert area.bottom <= drawing.height - MARGIN + 1


def test_the_key_is_on_the_first_sheet_and_the_marking_on_all(sheets: Spread) -> None:
    first, *others = sheets.drawings
    assert "Key" in texts(first)
    assert not any("Key" in texts(drawing) for drawing in others)
    assert all("CONFIDENTIAL – not for publication" in texts(drawing) for drawing in sheets.drawings)


def test_the_plan_lies_over_the_small_picture(sheets: Spread) -> None:
    groups = sheets.drawings[0].groups
    plan = bounds(next(group for group in groups if group.key == "sheets"))
    assert plan is not None
    for group in groups:
        area = bounds(group)
        if area is not None and group.key.startswith("person:"):
            assert plan.left <= area.left
            assert area.right <= plan.right
            assert plan.top <= area.top
            assert area.bottom <= plan.bottom


def test_the_first_sheet_says_where_the_others_are(sheets: Spread) -> None:
    named = [word for word in texts(sheets.drawings[0]) if word.startswith("Sheet")]
    assert {f"Sheet {n}" for n in range(2, len(sheets.drawings) + 1)} <= set(named)


def test_every_sheet_has_its_own_title(sheets: Spread) -> None:
    titles = [drawing.title for drawing in sheets.drawings]
    assert len(set(titles)) == len(titles)
    assert titles[-1].endswith(f"sheet {len(titles)} of {len(titles)}")


def test_a_larger_paper_takes_fewer_sheets(large: Fitting) -> None:
    assert best_plan(large, (A3_LANDSCAPE,)).parts < best_plan(large, (A4_LANDSCAPE,)).parts
    assert best_plan(large, turned("A4")).parts <= best_plan(large, (A4_PORTRAIT,)).parts


def test_a_small_family_takes_one_sheet_beside_the_key() -> None:
    done = spread(Fitting(orchard(), PictureOptions()), (A4_LANDSCAPE,))
    assert len(done.drawings) == 2


def test_every_sheet_says_where_one_reads_what_is_left_out() -> None:
    for options, said in ((PictureOptions(), False), (PictureOptions(ages=False), True)):
        sheet = spread(Fitting(orchard(), options), (A4_LANDSCAPE,)).drawings[1]
        foot = next(group for group in sheet.groups if group.key == "foot")
        assert ("what is not shown" in foot.title) == said


def test_places_chosen_by_hand_are_spread_as_they_are() -> None:
    far = tuple((f"p{n}", (400.0 * n, 600.0 * (n % 3))) for n in range(8))
    document = many(8).replace(view=View(positions=far))
    done = spread(Fitting(document, PictureOptions()), (A4_LANDSCAPE,))
    assert len(done.grid.rows) > 1
    assert len(done.grid.columns) > 1
    shown = [person for drawing in done.drawings[1:] for person in people(drawing)]
    assert set(shown) == {f"person:p{n}" for n in range(8)}


@settings(max_examples=8)
@given(documents(max_people=8))
def test_any_family_can_be_spread_and_nobody_is_lost(document: Document) -> None:
    done = spread(Fitting(document, PictureOptions(bonds=True)), (A4_LANDSCAPE,))
    shown: set[str] = set().union(*(people(drawing) for drawing in done.drawings[1:]))
    assert shown == {f"person:{person.id}" for person in document.people}
    assert [text for drawing in done.drawings for text in texts_outside(drawing)] == []
