from __future__ import annotations

from dataclasses import replace

from benchmarks.measures import alike, measure
from benchmarks.review_cases import request_of_family
from benchmarks.review_families import Match, Placement, Relative, ReviewFamily, grow
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Layout


def family(*children: int, sole: bool = False) -> ReviewFamily:
    """A couple, or a mother, with children born in the given years; twins where a year is told twice."""
    mother, father = Relative("P1", "female", 1970, 0), Relative("P2", "male", 1970, 0)
    union = Match(0, (mother,) if sole else (father, mother), 1990, "married")
    people = [mother] if sole else [mother, father]
    for n, year in enumerate(children):
        people.append(Relative(f"P{n + 3}", "female", year, 1, origin=union))
        twins = "T1" if children.count(year) > 1 else None
        union.children.append(Placement(people[-1], "birth", twins))
    return ReviewFamily("a family", tuple(people), (union,))


def laid_out(drawn: ReviewFamily) -> Layout:
    return arrange(request_of_family(drawn))


def exchanged(layout: Layout, one: str, other: str) -> Layout:
    """The same layout with two people in each other's places."""
    a, b = layout.box_of(one), layout.box_of(other)
    places = {one: (b.x, b.y), other: (a.x, a.y)}
    boxes = (replace(x, x=places[x.person][0], y=places[x.person][1]) if x.person in places else x
             for x in layout.boxes)  # fmt: skip
    return replace(layout, boxes=tuple(boxes))


def test_our_layout_of_a_small_family_has_no_fault() -> None:
    drawn = family(2000, 2002, 2004)
    found = measure(drawn, laid_out(drawn))
    assert found.whole
    assert (found.partners_apart, found.siblings_out_of_order, found.crossings) == (0, 0, 0)
    assert found.off_centre < 0.5


def test_one_child_has_to_move_when_the_eldest_stands_last() -> None:
    drawn = family(2000, 2002, 2004)
    layout = exchanged(exchanged(laid_out(drawn), "P3", "P4"), "P3", "P5")
    assert measure(drawn, layout).siblings_out_of_order == 1


def test_a_parent_among_the_children_is_not_level_and_not_above() -> None:
    drawn = family(2000, 2002, 2004)
    found = measure(drawn, exchanged(laid_out(drawn), "P1", "P4"))
    assert found.partners_not_level == found.partners_apart == 1
    assert found.child_not_below == 3


def test_twins_with_a_sibling_between_them_are_apart() -> None:
    drawn = family(2000, 2000, 2004)
    layout = laid_out(drawn)
    assert measure(drawn, layout).twins_apart == 0
    assert measure(drawn, exchanged(layout, "P4", "P5")).twins_apart == 1


def test_a_link_is_missing_where_no_line_joins_the_person() -> None:
    drawn = family(2000, 2002)
    layout = laid_out(drawn)
    without = replace(layout, lines=tuple(line for line in layout.lines if "P3" not in line.persons))
    assert measure(drawn, without).missing_links == 1
    assert not measure(drawn, without).whole


def test_two_unknown_fathers_of_one_mothers_children_cannot_be_told_apart() -> None:
    assert alike(family(2000, sole=True)) == []
    assert [unions[0].partners[0].id for unions in alike(grow("case", 15))] == ["P4"]
