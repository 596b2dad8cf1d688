from __future__ import annotations

from datetime import date

import pytest

from genogram_app.drawing.primitives import Drawing, Text
from genogram_app.interchange.examples import load_example
from genogram_app.known.viewpoint import ESTABLISHED, Viewpoint
from genogram_app.model.document import Document
from genogram_app.picture.known_view import Shown, view_line, view_notes
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.page import page
from genogram_app.picture.paper import PAPERS
from genogram_app.picture.picture import draw
from genogram_app.picture.standing import places_of
from genogram_app.picture.steady import SteadyPainter
from tests.known.families import account, case

DAY = date(2023, 6, 23)
SOCIAL_CARE = PictureOptions(at=DAY, known=Viewpoint(("a1",), DAY))


@pytest.fixture
def document() -> Document:
    """Social care knew the mother and her child; of Dean only that he may have been there."""
    return case(account("k1"), account("s1"), account("s2"), account("s3", "d4"), account("k2", "d2"))


def words(drawing: Drawing) -> str:
    return " ".join(
        item.content for group in drawing.groups for item in group.items if isinstance(item, Text)
    )


def test_only_who_was_known_is_drawn(document: Document) -> None:
    assert {box.person for box in draw(document, SOCIAL_CARE).layout.boxes} == {"p1", "p2", "p4"}


def test_whoever_was_known_stands_where_they_stand_in_the_whole_case(document: Document) -> None:
    """To a 64th of a point, as all places are kept: nobody can see less."""
    whole = places_of(draw(document, PictureOptions(at=DAY)).layout)
    for person, at in places_of(draw(document, SOCIAL_CARE).layout).items():
        assert at == pytest.approx(whole[person], abs=1 / 64)


def test_lines_run_between_the_rows_as_they_stand_in_the_whole_case() -> None:
    known = PictureOptions(known=Viewpoint(("a3",), date(2024, 3, 25)))
    layout = draw(load_example("on-the-move"), known).layout
    rows = {box.person: box.y for box in layout.boxes}
    (bar,) = [line for line in layout.lines if line.kind == "sibship"]
    assert all(rows["p3"] < y < rows["p1"] for _, y in bar.points)


def test_going_back_to_hindsight_moves_nobody(document: Document) -> None:
    painter = SteadyPainter()
    before = painter.draw(document, PictureOptions(at=DAY), opened=True)
    painter.draw(document, SOCIAL_CARE)
    assert painter.draw(document, PictureOptions(at=DAY)).layout == before.layout
    assert painter.kept(document).view.order == before.standing.order


def test_who_is_only_possibly_known_is_marked(document: Document) -> None:
    drawing = draw(document, SOCIAL_CARE).drawing
    dean = next(group for group in drawing.groups if group.key == "person:p4")
    assert "perhaps not known yet" in dean.title
    wren = next(group for group in drawing.groups if group.key == "person:p1")
    assert "perhaps not known yet" not in wren.title


def test_the_picture_says_whose_view_it_is_to_a_screen_reader(document: Document) -> None:
    said = "As known to Social care (Suffolk) on 23 June 2023"
    assert draw(document, SOCIAL_CARE).drawing.title.endswith(said)


def test_the_page_says_whose_view_it_is_and_what_it_lacks(document: Document) -> None:
    said = words(page(document, SOCIAL_CARE, PAPERS[0]).drawing)
    assert "As known to Social care (Suffolk) on 23 June 2023" in said
    assert "Possibly recorded only later: Dean Price" in said


def test_the_page_of_the_established_case_says_so_when_asked(document: Document) -> None:
    said = words(page(document, PictureOptions(known=ESTABLISHED), PAPERS[0]).drawing)
    assert "As established by the review" in said
    assert "As established" not in words(page(document, PictureOptions(), PAPERS[0]).drawing)


def test_without_names_nobody_is_named_by_what_the_foot_says(document: Document) -> None:
    hidden = PictureOptions(names=False, known=SOCIAL_CARE.known)
    assert not any("Dean" in note for note in view_notes(document, hidden))
    assert any(note.startswith("Possibly recorded only later: ") for note in view_notes(document, hidden))


def test_nothing_is_said_where_nobody_asks(document: Document) -> None:
    assert view_line(document, PictureOptions()) == ""
    assert view_notes(document, PictureOptions()) == ()


def test_an_end_at_somebody_who_was_not_known_does_no_harm(document: Document) -> None:
    assert draw(document, PictureOptions(known=SOCIAL_CARE.known, ends=("p3",))).drawing.groups


def test_what_else_shows_the_view_gets_the_same_case_until_something_changes(document: Document) -> None:
    shown = Shown()
    known = shown.of(document, SOCIAL_CARE)
    assert [person.id for person in known.people] == ["p1", "p2", "p4"]
    assert shown.of(document, SOCIAL_CARE) is known
    assert shown.of(document, PictureOptions()) is document
