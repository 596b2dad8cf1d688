from __future__ import annotations

from genogram_app.drawing.bounds import bounds
from genogram_app.model.document import Document
from genogram_app.picture.picture import Picture, draw
from genogram_app.ui.excerpt import excerpt, sheet
from tests.picture.invented import many
from tests.ui.conftest import family

MARKING = "CONFIDENTIAL – not for publication"


def _keys(document: Document, *ids: str) -> set[str]:
    return {group.key for group in excerpt(draw(document), document, ids).groups}


def test_nothing_asked_for_is_the_whole_drawing() -> None:
    picture = draw(family())
    assert excerpt(picture, family(), ()).groups == picture.drawing.groups


def test_of_two_people_the_line_between_them_comes_along() -> None:
    assert _keys(family(), "p2", "p3") == {"person:p2", "person:p3", "partnership:u1"}


def test_a_childs_line_needs_both_of_the_couple_it_hangs_from() -> None:
    assert _keys(family(), "p1", "p2") == {"person:p1", "person:p2", "household:h1"}
    assert "parentage:k1" in _keys(family(), "p1", "p2", "p3")


def test_a_household_is_outlined_only_with_everybody_in_it() -> None:
    assert "household:h1" not in _keys(family(), "p2", "p3")
    assert "person:p1" in _keys(family(), "h1")


def test_a_relation_stands_for_the_people_it_joins() -> None:
    assert _keys(family(), "u1") == {"person:p2", "person:p3", "partnership:u1"}


def test_a_line_that_goes_on_to_others_ends_as_a_stub() -> None:
    document = family()
    picture = draw(document)
    part = excerpt(picture, document, ("u1",))
    line = next(group for group in part.groups if group.key == "partnership:u1")
    whole = next(group for group in picture.drawing.groups if group.key == "partnership:u1")
    cut, uncut = bounds(line), bounds(whole)
    assert cut
    assert uncut
    assert cut.bottom < uncut.bottom


def test_the_sentences_begin_with_the_people() -> None:
    document = family()
    told = excerpt(draw(document), document, ("p2", "p3")).sentences
    assert told[0].startswith("Odette Tarlow, female")
    assert told[-1].startswith("Odette Tarlow and Piers Quill:")


def _sheet(picture: Picture, document: Document, *ids: str) -> float:
    drawing = sheet(excerpt(picture, document, ids), picture, MARKING, households=True)
    area = bounds(drawing)
    assert area
    assert min(area.left, area.top, drawing.width - area.right, drawing.height - area.bottom) > 0
    words = [item.content for group in drawing.groups for item in group.items if hasattr(item, "content")]
    assert words[:2] == [MARKING, "Family and household as at 4 May 2024"]
    return drawing.width


def test_everything_is_on_its_sheet_with_marking_and_date_however_small_the_part_is() -> None:
    picture = draw(family())
    assert _sheet(picture, family(), "p3") <= _sheet(picture, family())


def test_a_large_family_has_a_large_sheet() -> None:
    document = many(12)
    picture = draw(document)
    drawing = sheet(excerpt(picture, document, ()), picture, "", households=True)
    area = bounds(picture.drawing)
    assert area
    assert drawing.width > area.width
