from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

import pytest
from shapely import LinearRing, Polygon, box

from benchmarks.families import family, told, with_company
from benchmarks.layout import box_rect
from benchmarks.legibility import near_outlines
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Box, Extent, Layout, Outline, RoutedLine
from genogram_app.layout.outlines import outlines
from genogram_app.layout.paths import is_clear, rect_of
from genogram_app.layout.request import Home, LayoutRequest


def with_home(request: LayoutRequest, members: str, tethered: str = "") -> Layout:
    return arrange(replace(request, homes=(Home("h", tuple(members.split()), tuple(tethered.split())),)))


def holds(outline: Outline, layout: Layout, person: str) -> bool:
    rect = box(*box_rect(layout.box_of(person), 0.3))
    return any(Polygon(part).contains(rect) for part in outline.parts)


def touches(outline: Outline, layout: Layout, person: str) -> bool:
    rect = box(*box_rect(layout.box_of(person), 0.3))
    return any(Polygon(part).intersects(rect) for part in outline.parts)


@pytest.mark.parametrize("seed", range(6))
def test_an_outline_holds_its_members_with_their_labels_and_nobody_else(seed: int) -> None:
    layout = arrange(with_company(family(seed, 6 + 4 * seed), seed))
    for outline in layout.outlines:
        for person in (b.person for b in layout.boxes):
            if person in outline.members:
                assert holds(outline, layout, person)
            else:
                assert not touches(outline, layout, person)


def test_a_mother_and_her_children_have_one_ring_without_the_father() -> None:
    layout = with_home(told("f m > a b c"), "m a b c")
    (outline,) = layout.outlines
    assert len(outline.parts) == 1
    assert not touches(outline, layout, "f")


def test_members_on_both_sides_of_somebody_else_are_enclosed_together() -> None:
    layout = with_home(told("f m > a b c"), "a c")
    assert len(layout.outlines[0].parts) == 1


def test_a_home_without_members_has_no_outline() -> None:
    assert with_home(told("f m > a"), "", "f").outlines == ()


def test_somebody_who_only_stays_is_tethered_and_not_enclosed() -> None:
    layout = with_home(told("f m > a"), "m a", "f")
    (outline,) = layout.outlines
    ((person, _, _),) = outline.tethered
    assert person == "f"
    assert not touches(outline, layout, "f")


def test_the_label_stands_on_the_upper_edge() -> None:
    (outline,) = with_home(told("f m > a"), "m a").outlines
    assert outline.label_at[1] == min(y for part in outline.parts for _, y in part)


def test_rings_are_not_closed_by_repeating_the_first_point() -> None:
    (outline,) = with_home(told("f m > a"), "m a").outlines
    assert all(part[0] != part[-1] for part in outline.parts)


@pytest.mark.parametrize(
    ("one", "other"), [("m a b", "f b"), ("m a b c", "f b c"), ("f m a b c", "m b"), ("m a", "f b")]
)
def test_two_outlines_keep_a_visible_gap(one: str, other: str) -> None:
    layout = arrange(replace(told("f m > a b c"), homes=homes(one, other)))
    assert near_outlines(layout.outlines) < 0.5


def test_outlines_at_different_places_are_equally_close_to_their_people() -> None:
    request = told("f m > a b", "n o > c d")
    drawn = arrange(replace(request, homes=homes("f m a b", "n o c d"))).outlines
    tops = {min(y for _, y in o.parts[0]) for o in drawn}
    assert len(tops) == 1


def homes(*members: str) -> tuple[Home, ...]:
    return tuple(Home(f"h{n}", tuple(m.split())) for n, m in enumerate(members))


def apart(one: Outline, other: Outline) -> float:
    return min(LinearRing(a).distance(LinearRing(b)) for a in one.parts for b in other.parts)


@pytest.mark.parametrize("seed", range(6))
def test_outlines_of_households_without_anybody_in_common_keep_apart(seed: int) -> None:
    chance = random.Random(seed)
    request = family(seed, 30)
    people = list(request.people)
    chance.shuffle(people)
    groups = homes(*(" ".join(people[n : n + 4]) for n in range(0, 12, 4)))
    drawn = arrange(replace(request, homes=groups)).outlines
    assert min(apart(a, b) for a, b in combinations(drawn, 2)) > 1.6


def test_members_far_apart_are_in_linked_parts() -> None:
    people = [f"p{n}" for n in range(8)]
    request = replace(told(people=" ".join(people)), homes=homes("p0 p7"))
    wide = {p: (Box(p, 66.0 * n, 0.0, request.extents[p])) for n, p in enumerate(people)}
    (outline,) = outlines(request.homes, wide, 30.0)
    assert len(outline.parts) == 2
    (link,) = outline.links
    assert {link[0][0] < 66, link[-1][0] < 66} == {True, False}
    assert is_clear(link, [rect_of(wide[p]) for p in people[1:-1]])


def test_members_too_far_apart_are_in_parts_without_a_link() -> None:
    request = replace(told(people="a b"), homes=homes("a b"))
    wide = {"a": Box("a", 0.0, 0.0, request.extents["a"]), "b": Box("b", 900.0, 0.0, request.extents["b"])}
    (outline,) = outlines(request.homes, wide, 30.0)
    assert (len(outline.parts), outline.links) == (2, ())


def test_two_outlines_round_one_child_are_a_clear_gap_apart() -> None:
    at = {
        p: Box(p, x, 0.0, Extent(30.0, 30.0, 40.0, 22.0, 4.0))
        for p, x in (("m", 0.0), ("c", 80.0), ("f", 160.0))
    }
    one, other = outlines(homes("m c", "c f"), at, 30.0)
    bottoms = [max(y for _, y in outline.parts[0]) for outline in (one, other)]
    assert abs(bottoms[0] - bottoms[1]) >= 2.5


def test_an_outline_does_not_lie_on_a_bar() -> None:
    at = {"m": Box("m", 0.0, 0.0, Extent(30.0, 30.0, 40.0, 22.0, 4.0))}
    (plain,) = outlines(homes("m"), at, 30.0)
    height = max(y for _, y in plain.parts[0])
    bar = RoutedLine("sibship", "u", ("m",), ((-100.0, height), (100.0, height)))
    (moved,) = outlines(homes("m"), at, 30.0, lines=[bar])
    assert height - max(y for _, y in moved.parts[0]) >= 1.6


def test_where_others_stand_far_off_an_outline_is_the_same() -> None:
    at = {
        p: Box(p, x, 0.0, Extent(30.0, 30.0, 40.0, 22.0, 4.0))
        for p, x in (("a", 0.0), ("b", 60.0), ("far", 9000.0))
    }
    near = {p: at[p] for p in "ab"}
    assert outlines(homes("a b"), at, 30.0) == outlines(homes("a b"), near, 30.0)
