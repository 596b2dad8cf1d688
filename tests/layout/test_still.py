from genogram_app.family.unions import ChildLink, Union
from genogram_app.layout.geometry import Box, Extent, KinLine, Layout, RoutedLine
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.request import Home
from genogram_app.layout.still import There, still, trimmed

EXTENT = Extent(30, 30, 40, 12, 3)
COUPLE = RoutedLine("partnership", "u", ("mum", "dad"), ((15, 0), (85, 0)))
DROP = RoutedLine("descent", "u", ("mum", "dad"), ((50, 0), (50, 40)))
BAR = RoutedLine("sibship", "u", ("one", "two", "three"), ((0, 40), (100, 40)))
CHILDREN = tuple(
    RoutedLine("descent", "u", (child,), ((x, 40), (x, 65)), child=child)
    for child, x in (("one", 0.0), ("two", 50.0), ("three", 100.0))
)
LINES = (COUPLE, DROP, BAR, *CHILDREN)


def union(partners: str = "mum dad", children: str = "one two three", name: str = "u") -> Union:
    links = tuple(ChildLink(child, (), "birth", "stated", primary=True) for child in children.split())
    return Union(name, tuple(partners.split()), None, links)


def test_everybody_there_leaves_all_lines_as_they_are() -> None:
    assert trimmed(LINES, [union()]) == LINES


def test_the_bar_reaches_no_further_than_the_children_who_are_there() -> None:
    found = trimmed(LINES, [union(children="one two")])
    assert found == (
        COUPLE,
        DROP,
        RoutedLine("sibship", "u", ("one", "two"), ((0, 40), (50, 40))),
        *CHILDREN[:2],
    )


def test_a_child_below_the_drop_needs_no_bar() -> None:
    assert trimmed(LINES, [union(children="two")]) == (COUPLE, DROP, CHILDREN[1])


def test_without_children_only_the_couple_is_left() -> None:
    assert trimmed(LINES, [union(children="")]) == (COUPLE,)


def test_the_lines_of_a_union_that_is_not_there_go() -> None:
    assert trimmed(LINES, []) == ()


def test_of_a_couple_one_is_left_with_the_line_down_to_the_children() -> None:
    found = trimmed(LINES, [union("dad", "two")])
    assert found == (RoutedLine("descent", "u", ("dad",), ((85, 0), (50, 0), (50, 40))), CHILDREN[1])


def test_nobody_crosses_a_line_that_is_gone() -> None:
    across = RoutedLine("sibship", "v", ("a", "b"), ((-50, 50), (20, 50)))
    bridged = RoutedLine("descent", "u", ("one",), ((0, 40), (0, 65)), "one", ((0, 50),))
    whole = Layout((), (COUPLE, DROP, BAR, bridged, across), (), (), 100, 100)
    there = There((), (union(children="one"),), frozenset(), ())
    assert [line.hops for line in still(whole, there, 30, Remembered()).lines] == [()] * 4


def test_outlines_are_drawn_round_those_who_are_there_and_kin_lines_stay() -> None:
    boxes = tuple(Box(person, x, 0, EXTENT) for person, x in (("mum", 0.0), ("dad", 100.0), ("gran", 200.0)))
    kin = tuple(KinLine(name, ((0, 0), (1, 1))) for name in ("r1", "r2"))
    whole = Layout(boxes, (), kin, (), 230, 50)
    there = There(boxes[:2], (), frozenset({"r2"}), (Home("h", ("mum", "gran")),))
    found = still(whole, there, 30, Remembered())
    assert found.boxes == boxes[:2]
    assert found.kin_lines == kin[1:]
    assert [outline.members for outline in found.outlines] == [("mum",)]
