from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.edit.homes import add_residence
from genogram_app.edit.people import add_child, add_parent, add_person
from genogram_app.edit.relations import add_partnership
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.neighbours import DOWN, LEFT, RIGHT, UP, Direction
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.canvas.walk import Walk
from tests.picture.invented import many
from tests.ui.canvas.family import FAMILY


class Ground:
    """A walk over a scene that follows the session."""

    def __init__(self, document: Document = FAMILY) -> None:
        self.session = Session(document)
        self.scene = PictureScene()
        self.walk = Walk(self.session, self.scene)
        self.scene.show_picture(draw(document))
        self.session.document_changed.listen(self._follow)

    def _follow(self, document: Document) -> None:
        self.scene.show_picture(draw(document))

    def go(self, *ways: Direction) -> str:
        for way in ways:
            self.walk.go(way)
        return self.session.selection[-1]


def test_the_first_arrow_goes_to_the_first_person(qtbot: QtBot) -> None:
    assert Ground().go(DOWN) in ("p1", "p2")


def test_up_and_down_again_lead_back_to_the_same_child(qtbot: QtBot) -> None:
    ground = Ground()
    ground.session.do(add_child(("p1", "p2")))
    ground.session.do(add_child(("p1", "p2")))
    for child in ("p3", "p4", "p5"):
        ground.session.select((child,))
        assert ground.go(UP, DOWN) == child


def test_between_the_parents_one_goes_sideways(qtbot: QtBot) -> None:
    ground = Ground()
    ground.session.select(("p3",))
    one = ground.go(UP)
    other = ground.go(RIGHT, LEFT, LEFT)
    other = other if other != one else ground.go(RIGHT)
    assert {one, other} == {"p1", "p2"}
    assert ground.go(DOWN) == "p3"


def test_the_way_through_one_case_means_nothing_in_another(qtbot: QtBot) -> None:
    ground = Ground()
    for _ in range(2):
        ground.session.do(add_child(("p1", "p2")))
    ground.session.select(("p5",))
    parent = ground.go(UP)
    ground.walk.forget()
    ground.session.select((parent,))
    assert ground.go(DOWN) == "p3"


def test_shift_keeps_who_is_selected(qtbot: QtBot) -> None:
    ground = Ground()
    ground.session.select(("p3",))
    ground.walk.go(UP, extend=True)
    assert ground.session.selection[0] == "p3"
    assert len(ground.session.selection) == 2


def test_where_no_relative_is_it_is_the_nearest_person(qtbot: QtBot) -> None:
    ground = Ground()
    ground.session.do(add_person(name="A lodger"))
    lodger = ground.session.selection[0]
    ground.session.select(("p3",))
    visited = {ground.go(way) for way in (RIGHT, RIGHT, RIGHT, UP, RIGHT, RIGHT, LEFT, LEFT, LEFT, LEFT)}
    assert lodger in visited


def test_an_arrow_into_nothing_keeps_the_selection(qtbot: QtBot) -> None:
    ground = Ground()
    ground.session.select(("p3",))
    assert ground.go(DOWN) == "p3"


def test_tab_goes_through_everybody_and_on(qtbot: QtBot) -> None:
    ground = Ground()
    seen = []
    while ground.walk.go_on(1):
        seen.append(ground.session.selection[0])
    assert sorted(seen) == ["p1", "p2", "p3"]
    assert seen[-1] == "p3"


def test_everybody_is_selected_in_reading_order(qtbot: QtBot) -> None:
    ground = Ground()
    ground.walk.select_all()
    assert len(ground.session.selection) == 3
    assert ground.session.selection[-1] == "p3"


def test_the_relations_of_a_person_are_stepped_through_and_left(qtbot: QtBot) -> None:
    ground = Ground()
    ground.session.select(("p1",))
    stepped: list[str] = []
    for _ in range(3):
        ground.walk.step_relation(1)
        stepped += ground.session.selection
    assert stepped == ["u1", "k1", "s1"]
    ground.walk.step_relation(1)
    assert ground.session.selection == ("u1",)
    ground.walk.step_relation(-1)
    assert ground.session.selection == ("s1",)
    assert ground.walk.back() == "p1"
    assert ground.go(DOWN) == "p3"
    assert ground.walk.back() is None


def test_a_relation_without_a_line_of_its_own_is_seen_at_its_ends(qtbot: QtBot) -> None:
    ground = Ground()
    ground.session.do(add_residence("p2", "h2"))
    home = ground.session.document.residences[-1].id
    assert ground.walk.seen_as((home,)) == ("p2", "h2")
    assert ground.walk.titles((home,)) == ("Residence: Owen Pike: Gran's & Co",)
    assert ground.walk.seen_as(("u1",)) == ("u1",)


def test_arrows_reach_everybody_of_a_large_family(qtbot: QtBot) -> None:
    document = add_person(name="A lodger").change(many(40))
    document = add_parent(document.people[5].id, "male").change(document)
    document = add_partnership(document.people[-1].id, document.people[-2].id).change(document)
    ground = Ground(document)
    reached, waiting = set[str](), [document.people[0].id]
    while waiting:
        here = waiting.pop()
        reached.add(here)
        for way in (UP, DOWN, LEFT, RIGHT):
            ground.session.select((here,))
            there = ground.go(way)
            if there not in reached and there not in waiting:
                waiting.append(there)
    assert reached == {person.id for person in document.people}
