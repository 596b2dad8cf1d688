from __future__ import annotations

from dataclasses import replace

import pytest
from shapely import Polygon, box

from benchmarks.families import family, told, with_company
from benchmarks.layout import box_rect
from benchmarks.legibility import near_outlines
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Layout, Outline
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
    homes = (Home("h1", tuple(one.split())), Home("h2", tuple(other.split())))
    layout = arrange(replace(told("f m > a b c"), homes=homes))
    assert near_outlines(layout.outlines) < 0.5


def test_outlines_at_different_places_are_equally_close_to_their_people() -> None:
    request = told("f m > a b", "n o > c d")
    homes = (Home("h1", ("f", "m", "a", "b")), Home("h2", ("n", "o", "c", "d")))
    tops = {min(y for _, y in o.parts[0]) for o in arrange(replace(request, homes=homes)).outlines}
    assert len(tops) == 1
