"""While a case is edited, people stay where they stood; and a case that comes back looks as it did."""

from __future__ import annotations

from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_parent, add_sibling
from genogram_app.edit.positions import set_positions, stand_in_order
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Session
from genogram_app.layout.geometry import Point
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Picture, draw
from genogram_app.picture.steady import SteadyPainter
from tests.small_families import couple, family, parents

FAMILY = family(
    couple("mum", "dad"),
    *parents("son", "mum", "dad"),
    *parents("daughter", "mum", "dad"),
    *parents("sister", "mum", "dad"),
)
OPTIONS = PictureOptions()


class Desk:
    """A session whose every document is drawn, as a window does."""

    def __init__(self, document: Document = FAMILY) -> None:
        self.session, self.painter = Session(document), SteadyPainter()
        self.picture = self.painter.draw(document, OPTIONS, opened=True)
        self.session.document_changed.listen(self.draw)

    def draw(self, document: Document) -> None:
        self.picture = self.painter.draw(document, OPTIONS)

    @property
    def places(self) -> dict[str, Point]:
        return places(self.picture)


def places(picture: Picture) -> dict[str, Point]:
    return {box.person: (box.x, box.y) for box in picture.layout.boxes}


def test_a_grandmother_above_moves_nobody() -> None:
    desk = Desk()
    before = desk.places
    desk.session.do(add_parent("mum", "female"))
    moved = [i for i, place in before.items() if desk.places[i][1] != place[1]]
    assert moved == []
    assert min(y for _, y in desk.places.values()) < min(y for _, y in before.values())


def test_undo_brings_everybody_back_to_where_they_stood() -> None:
    desk = Desk()
    before = desk.picture.layout
    desk.session.do(remove(("mum", "daughter")))
    desk.session.do(add_sibling("son", "female"))
    desk.session.undo()
    desk.session.undo()
    assert desk.picture.layout == before


def test_who_was_placed_by_hand_stays_exactly_there_when_the_drawing_grows() -> None:
    desk = Desk()
    desk.session.do(add_parent("dad", "male"))
    desk.session.do(set_positions({"son": (300.0, 222.0)}))
    assert desk.places["son"] == (300.0, 222.0)
    others = {i: place[1] for i, place in desk.places.items() if i != "son"}
    desk.session.do(add_parent(desk.session.document.people[-1].id, "female"))
    assert desk.places["son"] == (300.0, 222.0)
    assert {i: desk.places[i][1] for i in others} == others


def test_who_opens_the_kept_case_sees_what_was_seen() -> None:
    desk = Desk()
    desk.session.do(add_parent("mum", "female"))
    desk.session.do(set_positions({"son": (300.0, 222.0)}))
    kept = desk.painter.kept(desk.session.document)
    assert set(kept.view.order) == {p.id for p in kept.people}
    again = places(draw(kept))
    left, up = (again["mum"][n] - desk.places["mum"][n] for n in (0, 1))
    for person, (x, y) in desk.places.items():
        assert abs(again[person][0] - left - x) < 0.1
        assert abs(again[person][1] - up - y) < 0.1


def test_a_case_that_was_opened_has_nothing_to_do_with_the_one_before() -> None:
    desk = Desk()
    desk.session.do(add_parent("mum", "female"))
    other = FAMILY.replace(people=FAMILY.people[::-1])
    opened = desk.painter.draw(other, OPTIONS, opened=True)
    assert places(opened) == places(SteadyPainter().draw(other, OPTIONS, opened=True))


def test_an_order_that_an_edit_gives_is_taken_up_and_taken_back() -> None:
    desk = Desk()
    before = desk.picture.standing.order
    desk.session.do(stand_in_order(before[::-1]))
    assert desk.painter.kept(desk.session.document).view.order == desk.picture.standing.order
    desk.session.undo()
    assert desk.picture.standing.order == before


def test_removing_somebody_is_no_new_order() -> None:
    desk = Desk(FAMILY.replace(view=FAMILY.view.replace(order=("sister", "dad"))))
    desk.session.do(remove(("sister",)))
    assert desk.session.document.view.order == ("dad",)
    assert set(desk.picture.standing.order) == {"mum", "dad", "son", "daughter"}


def test_arranging_afresh_tells_what_it_would_do_and_does_nothing() -> None:
    desk = Desk()
    shown = desk.picture
    tidied = desk.painter.tidied(desk.session.document, OPTIONS)
    assert (tidied.order, tidied.alike, tidied.fewer) == (shown.standing.order, True, 0)
    assert desk.painter.draw(desk.session.document, OPTIONS).layout == shown.layout


def test_long_ago_people_still_stood_in_the_same_order() -> None:
    desk = Desk()
    before = desk.picture.standing.order
    for _ in range(30):
        desk.session.do(add_sibling("son", "female"))
    for _ in range(30):
        desk.session.undo()
    assert desk.picture.standing.order == before
    assert desk.session.document is FAMILY


BRANCHED = family(
    couple("mum", "dad"),
    *parents("son", "mum", "dad"),
    *parents("mum", "gran", "grandad"),
    *parents("dad", "granny", "grandpa"),
    *parents("aunt", "gran", "grandad"),
    case=CaseInfo(subjects=("son",)),
)
SHORT = PictureOptions(ends=("mum",))


def test_a_branch_that_is_shown_again_stands_where_it_stood() -> None:
    painter = SteadyPainter()
    whole = painter.draw(BRANCHED, OPTIONS, opened=True)
    short = painter.draw(BRANCHED, SHORT)
    assert {branch.person: set(branch.people) for branch in short.left_out} == {
        "mum": {"gran", "grandad", "aunt"}
    }
    assert places(painter.draw(BRANCHED, OPTIONS)) == places(whole)


def test_undo_shows_the_very_picture_that_was_shown_before() -> None:
    desk = Desk()
    before = desk.picture
    desk.session.do(add_sibling("son", "female"))
    desk.session.undo()
    assert desk.picture is before


def test_what_is_shown_in_another_way_is_drawn_anew() -> None:
    painter = SteadyPainter()
    named = set_field("son", "name", "Rowan Pell").change(FAMILY)
    shown = painter.draw(named, OPTIONS, opened=True)
    assert painter.draw(named, PictureOptions(names=False)).drawing != shown.drawing


def test_no_more_pictures_are_kept_than_are_likely_to_come_back() -> None:
    desk = Desk()
    first = desk.picture
    for number in range(25):
        desk.session.do(set_field("son", "name", f"Son {number}"))
        desk.session.end_merging()
    desk.session.go_to(0)
    assert desk.picture is not first
    assert places(desk.picture) == places(first)


def test_a_branch_comes_back_on_its_side_after_edits_too() -> None:
    painter, session = SteadyPainter(), Session(BRANCHED)
    before = painter.draw(BRANCHED, OPTIONS, opened=True)
    painter.draw(BRANCHED, SHORT)
    session.do(add_sibling("son", "female"))
    painter.draw(session.document, SHORT)
    after = painter.draw(session.document, OPTIONS)
    assert _left_to_right(after, before) == _left_to_right(before, before)


def _left_to_right(picture: Picture, of: Picture) -> dict[float, list[str]]:
    """Who of a picture stands left of whom, by the row of that picture."""
    rows: dict[float, list[str]] = {}
    for box in of.layout.boxes:
        rows.setdefault(box.y, []).append(box.person)
    now = places(picture)
    return {y: sorted(people, key=lambda person: now[person]) for y, people in rows.items()}


def test_a_file_keeps_the_places_of_those_who_are_not_shown() -> None:
    painter = SteadyPainter()
    painter.draw(BRANCHED, OPTIONS, opened=True)
    painter.draw(BRANCHED, SHORT)
    kept = painter.kept(BRANCHED)
    assert {*kept.view.order} == {person.id for person in BRANCHED.people}
