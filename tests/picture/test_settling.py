"""What would hardly move does not move at all, and lines still end where their people stand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from genogram_app.edit.people import add_child, add_partner, add_person, add_sibling
from genogram_app.edit.session import Session
from genogram_app.interchange.examples import load_example
from genogram_app.layout.geometry import Box, Extent, Layout, Outline, RoutedLine
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Painter
from genogram_app.picture.settling import HARDLY, settled
from genogram_app.picture.standing import NOBODY

SIZE = Extent(30, 30, 40, 20, 4)


def layout(x: float, other: float, top: float = 0.0) -> Layout:
    """A parent and a child below, joined by a drop with a step, in a home."""
    line = RoutedLine(
        "descent", "u1", ("mum", "son"), ((x, 15.0), (x, 40.0), (other, 40.0), (other, 85.0)), "son"
    )
    ring = Outline(
        "h1", ("mum",), (((x - 20, -20.0), (x + 20, -20.0), (x + 20, 60.0), (x - 20, 60.0)),), (x - 20, -20)
    )
    return Layout(
        (Box("mum", x, top, SIZE), Box("son", other, 100.0, SIZE)), (line,), (), (ring,), 100.0, 100.0
    )


def test_what_hardly_moves_stays_with_its_lines_and_outlines() -> None:
    before = layout(50.0, 80.0)
    assert settled(before, layout(50.5, 79.0), ()) == before


def test_what_moves_moves_and_the_line_joins_both() -> None:
    after = settled(layout(50.0, 80.0), layout(51.0, 120.0), ())
    assert [box.x for box in after.boxes] == [50.0, 120.0]
    assert after.lines[0].points == ((50.0, 15.0), (50.0, 40.0), (120.0, 40.0), (120.0, 85.0))


def test_whoever_was_placed_by_hand_is_exactly_there() -> None:
    after = settled(layout(50.0, 80.0), layout(50.5, 79.0), {"mum"})
    assert [box.x for box in after.boxes] == [50.5, 80.0]


def test_another_row_is_another_place() -> None:
    moved = layout(50.5, 80.0, top=-3.0)
    assert settled(layout(50.0, 80.0), moved, ()).boxes[0] == moved.boxes[0]


def home(x: float, reach: float, *others: float) -> Layout:
    """Somebody in a home whose outline reaches so far down, and others beside."""
    ring = Outline(
        "h1", ("mum",), (((x - 20, -20), (x + 20, -20), (x + 20, reach), (x - 20, reach)),), (x - 20, -20)
    )
    boxes = [Box("mum", x, 0.0, SIZE), *(Box(f"p{n}", at, 0.0, SIZE) for n, at in enumerate(others))]
    return Layout(tuple(boxes), (), (), (ring,), 100.0, 100.0)


def test_an_outline_stays_when_nothing_near_it_has_changed() -> None:
    before = home(50.0, 60.0, 400.0)
    assert settled(before, home(50.0, 75.0, 450.0), ()).outlines == before.outlines


def test_an_outline_makes_way_for_whoever_comes_near() -> None:
    after = home(50.0, 75.0, 100.0)
    assert settled(home(50.0, 60.0, 400.0), after, ()).outlines == after.outlines


def test_an_outline_goes_with_its_people() -> None:
    after = home(70.0, 60.0)
    assert settled(home(50.0, 60.0), after, ()) == after


def test_nobody_known_from_before_leaves_the_layout_as_it_is() -> None:
    after = layout(50.5, 79.0)
    assert settled(replace(after, boxes=(), lines=()), after, ()) is after


EDITS = (
    add_child,
    lambda who: add_partner(who[0]),
    lambda who: add_sibling(who[0], "female"),
    lambda _: add_person(),
)


@settings(max_examples=15)
@given(st.lists(st.tuples(st.integers(0, 8), st.sampled_from(EDITS)), min_size=1, max_size=4))
def test_upright_lines_end_at_their_people_however_much_was_edited(steps: list[tuple[int, object]]) -> None:
    session, painter, options = Session(load_example("three-homes")), Painter(), PictureOptions()
    picture = painter.draw(session.document, options, NOBODY)
    for number, edit in steps:
        assert callable(edit)
        session.do(edit((session.document.people[number].id,)))
        picture = painter.draw(session.document, options, picture.standing)
    boxes = {box.person: box for box in picture.layout.boxes}
    for line in picture.layout.lines:
        if line.child is not None:
            assert line.points[-1][0] == boxes[line.child].x
        if line.kind == "partnership":
            for person, (x, _) in zip(line.persons, (line.points[0], line.points[-1]), strict=True):
                assert abs(x - boxes[person].x) <= boxes[person].extent.symbol_width / 2


def test_it_is_too_little_to_bring_labels_together() -> None:
    assert 2 * HARDLY < 4.0
