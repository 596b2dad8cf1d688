from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_child
from genogram_app.edit.positions import set_positions
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter, draw
from genogram_app.picture.steady import SteadyPainter
from genogram_app.render.qt import Playback
from genogram_app.ui.canvas.scene import PictureScene
from tests.ui.canvas.family import FAMILY


def test_only_what_differs_is_drawn_anew(qtbot: QtBot) -> None:
    scene = PictureScene()
    groups = len(draw(FAMILY).drawing.groups)
    assert scene.show_picture(draw(FAMILY)).count == groups
    assert scene.show_picture(draw(FAMILY)).count == 0
    renamed = set_field("p2", "gender", "man").change(FAMILY)
    assert scene.show_picture(draw(renamed)).count == 1


def test_what_is_no_longer_drawn_goes(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    scene.show_picture(draw(Document()))
    assert scene.items() == []
    assert scene.boxes == ()
    assert scene.paper.isEmpty()


def test_who_moved_is_told_from_what_is_new(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    before = scene.box("p1")
    change = scene.show_picture(draw(set_positions({"p1": (900.0, 40.0)}).change(FAMILY)))
    assert before is not None
    moved = dict(change.moved)
    assert moved[scene.items_of("p1")[0]] == (before.x - 900.0, before.y - 40.0)
    assert not set(change.anew) & set(moved)
    assert change.count >= len(change.anew) + len(moved)


def test_a_newcomer_begins_at_a_parent_and_appears(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    before = {box.person: (box.x, box.y) for box in scene.boxes}
    after = draw(add_child(("p1", "p2")).change(FAMILY))
    change = scene.show_picture(after)
    (newcomer,) = (box for box in scene.boxes if box.person not in before)
    (item,) = scene.items_of(newcomer.person)
    by = dict(change.moved)[item]
    assert (newcomer.x + by[0], newcomer.y + by[1]) in (before["p1"], before["p2"])
    assert item in change.anew


def test_who_is_gone_is_told_and_no_longer_drawn(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    items = scene.items_of("p3")
    change = scene.show_picture(draw(remove(("p3",)).change(FAMILY)))
    assert set(items) <= set(change.gone)
    assert not set(items) & set(scene.items())


def test_groups_lie_over_one_another_in_the_order_of_the_drawing(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    after = draw(add_child(("p1", "p2")).change(FAMILY))
    scene.show_picture(after)
    lowest_first = sorted(scene.items(), key=lambda item: item.zValue())
    assert [item.toolTip() for item in lowest_first] == [group.title for group in after.drawing.groups]


def test_a_person_is_touched_before_lines(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    box = scene.box("p3")
    assert box is not None
    assert scene.key_at(QPointF(box.x, box.y - box.extent.symbol_height / 2), 4) == "person:p3"
    assert scene.key_at(QPointF(scene.paper.left(), scene.paper.top()), 1) is None


def test_the_lines_of_a_sole_parent_are_not_the_parent(qtbot: QtBot) -> None:
    scene = PictureScene()
    document = FAMILY.replace(partnerships=(), parentage=FAMILY.parentage[:1])
    picture = draw(document)
    assert "union:p1" in [group.key for group in picture.drawing.groups]
    scene.show_picture(picture)
    assert [item.drawn.key for item in scene.items_of("p1")] == ["person:p1"]


def test_people_are_caught_by_their_centre(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    box = scene.box("p2")
    assert box is not None
    assert scene.people_in(QRectF(box.x - 1, box.y - 1, 2, 2)) == ("p2",)


def test_the_paper_holds_the_whole_drawing(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    assert all(scene.paper.contains(item.boundingRect()) for item in scene.items())


def test_the_words_at_a_point_are_about_what_a_press_would_touch(qtbot: QtBot) -> None:
    scene = PictureScene()
    scene.show_picture(draw(FAMILY))
    for item in scene.group_items():
        for point in (item.area.center(), item.area.topLeft(), item.area.bottomRight()):
            key = scene.key_at(point, 4.0)
            touched = [other for other in scene.group_items() if other.drawn.key == key]
            assert scene.tip_at(point, 4.0) in {other.toolTip() for other in touched} | {""}
    box = scene.boxes[0]
    assert scene.tip_at(QPointF(box.x, box.y), 4.0) == scene.items_of(box.person)[0].toolTip() != ""


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.sampled_from(("child", "name", "remove", "place", "undo", "redo")), max_size=12))
def test_after_any_edits_the_scene_shows_what_would_be_drawn_afresh(qtbot: QtBot, steps: list[str]) -> None:
    session, painter, scene = Session(FAMILY), SteadyPainter(), PictureScene()
    scene.show_picture(painter.draw(FAMILY, PictureOptions(), opened=True))
    for number, step in enumerate(steps):
        _do(session, step, number)
        shown = painter.draw(session.document, PictureOptions())
        scene.show_picture(shown)
        assert [item.drawn for item in scene.group_items()] == list(shown.drawing.groups)
        assert [item.edges for item in scene.group_items()] == [
            Playback(group).area for group in shown.drawing.groups
        ]
        afresh = Painter().draw(session.document, PictureOptions(), shown.standing)
        assert afresh.drawing.groups == shown.drawing.groups


def _do(session: Session, step: str, number: int) -> None:
    people = [person.id for person in session.document.people]
    someone = people[number % len(people)] if people else ""
    match step:
        case "undo":
            session.undo()
        case "redo":
            session.redo()
        case "child" if someone:
            session.do(add_child((someone,)))
        case "name" if someone:
            session.do(set_field(someone, "name", f"Name {number}"))
        case "remove" if len(people) > 1:
            session.do(remove((someone,)))
        case "place" if someone:
            session.do(set_positions({someone: (40.0 * number, 30.0 * number)}))
    session.end_merging()
