from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from genogram_app.drawing.bounds import bounds
from genogram_app.drawing.primitives import Group, Path, Text
from genogram_app.model.case import CaseInfo
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.chart.chart import Chart, residence_chart
from genogram_app.picture.chart.look import PATTERNS
from genogram_app.picture.chart.options import ChartOptions
from tests.small_families import family, person

HOMES = tuple(Household(id=f"h{n}", label=f"Address {n}") for n in (1, 2, 3))
YEAR = ChartOptions(date(2022, 1, 1), date(2022, 12, 31))


def stay(own: str, home: str | None, from_: str | None, to: str | None, **fields: Any) -> Residence:
    return Residence(id=own, person="sam", household=home, from_=from_, to=to, **fields)


def chart(*stays: Residence, options: ChartOptions = YEAR) -> Chart:
    case = CaseInfo(subjects=("sam",))
    return residence_chart(
        family(person("sam", name="Sam"), case=case, households=HOMES, residences=stays), options
    )


def bar(found: Chart, own: str = "s1") -> Group:
    (group,) = (g for g in found.drawing.groups if g.key == f"residence:{own}")
    return group


def words(group: Group) -> list[str]:
    return [item.content for item in group.items if isinstance(item, Text)]


def dashes(group: Group) -> set[tuple[float, ...]]:
    return {item.stroke.dash for item in group.items if isinstance(item, Path) and item.stroke}


def test_a_bar_says_its_household() -> None:
    assert words(bar(chart(stay("s1", "h2", "2022-02-01", "2022-09-01")))) == ["Address 2"]


def test_a_short_bar_says_its_number_and_a_very_short_one_says_it_beside() -> None:
    found = chart(stay("s1", "h2", "2022-02-01", "2022-02-10"), stay("s2", "h1", "2022-02-12", "2022-03-01"))
    assert words(bar(found)) == ["2"]
    assert found.boxes["s1"].left < _word_at(found) < found.boxes["s1"].right
    found = chart(stay("s1", "h2", "2022-02-01", "2022-02-03"), stay("s2", "h1", "2022-02-20", "2022-03-01"))
    assert words(bar(found)) == ["2"]
    assert _word_at(found) > found.boxes["s1"].right


def _word_at(found: Chart) -> float:
    (x,) = (item.origin[0] for item in bar(found).items if isinstance(item, Text))
    return x


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"basis": "reported"}, "Address 1, reported"),
        ({"basis": "ordered"}, "Address 1, ordered"),
        ({"basis": "planned"}, "planned: Address 1"),
        ({"basis": "offered_declined"}, "declined: Address 1"),
        ({"certainty": "alleged"}, "Address 1?, alleged"),
        ({"pattern": "part_time"}, "Address 1, part of the time"),
        ({"pattern": "part_time", "certainty": "disputed"}, "Address 1?, part of the time, disputed"),
        ({"pattern": "overnights"}, "Address 1, some nights"),
        ({"pattern": "visits"}, "Address 1, visits"),
        ({"household": None, "whereabouts": "missing"}, "missing"),
        ({"household": None, "whereabouts": "not_known"}, "whereabouts not known"),
    ],
)
def test_what_a_stay_is_stands_on_it_in_words(fields: dict[str, Any], said: str) -> None:
    home = fields.pop("household", "h1")
    assert words(bar(chart(stay("s1", home, "2022-02-01", "2022-11-01", **fields)))) == [said]


@pytest.mark.parametrize("basis", ["planned", "offered_declined"])
def test_no_home_that_never_came_about_looks_like_one(basis: Any) -> None:
    lived = bar(chart(stay("s1", "h2", "2022-02-01", "2022-11-01")))
    never = bar(chart(stay("s1", "h2", "2022-02-01", "2022-11-01", basis=basis)))
    pattern = {stripe.dash for stripe in PATTERNS[1]}
    assert pattern <= dashes(lived)
    assert not pattern & dashes(never)
    outlines = [item for item in never.items if isinstance(item, Path) and item.stroke and item.stroke.dash]
    assert outlines
    assert not [item for item in never.items if isinstance(item, Path) and item.fill == "#ffffff"][1:]


@pytest.mark.parametrize("pattern", ["lives", "part_time", "overnights", "visits"])
def test_an_allegation_never_looks_like_a_fact(pattern: Any) -> None:
    fact = bar(chart(stay("s1", "h2", "2022-02-01", "2022-11-01", pattern=pattern)))
    alleged = bar(chart(stay("s1", "h2", "2022-02-01", "2022-11-01", pattern=pattern, certainty="alleged")))
    assert words(alleged) != words(fact)
    assert not _drawings(fact) & _drawings(alleged)


def _drawings(group: Group) -> set[Path]:
    """What is drawn, but for the white ground of words."""
    return {item for item in group.items if isinstance(item, Path) and item.stroke}


def test_only_a_sure_end_has_an_edge() -> None:
    whole = bar(chart(stay("s1", "h1", "2022-02-01", "2022-11-01")))
    partial = bar(chart(stay("s1", "h1", "2022-02", "2022-11-01")))
    assert len(_uprights(whole)) == 2
    assert len(_uprights(partial)) == 2
    assert min(_uprights(partial)) > min(_uprights(whole))


def _uprights(group: Group) -> list[float]:
    framed = [i for i in group.items if isinstance(i, Path) and len(i.steps) == 5 and i.stroke]
    if framed:
        area = bounds(replace(framed[0], stroke=None))
        return [area.left, area.right] if area else []
    lines = [item.steps for item in group.items if isinstance(item, Path) and len(item.steps) == 2]
    ends = [[step.to for step in steps if hasattr(step, "to")] for steps in lines]
    return [one[0] for one, other in (pair for pair in ends if len(pair) == 2) if one[0] == other[0]]


def test_a_home_that_is_presumed_to_go_on_has_broken_edges_and_an_arrow() -> None:
    group = bar(chart(stay("s1", "h1", "2022-02-01", None)))
    assert (6.0, 2.5) in dashes(group)
    assert [item for item in group.items if isinstance(item, Path) and item.fill == "#000000"]


def test_an_end_beyond_the_time_shown_has_no_arrow() -> None:
    group = bar(chart(stay("s1", "h1", "2022-02-01", "2023-06-01")))
    assert not [item for item in group.items if isinstance(item, Path) and item.fill == "#000000"]


def test_part_of_the_time_is_lower_than_living_there() -> None:
    lived = chart(stay("s1", "h1", "2022-02-01", "2022-11-01")).boxes["s1"]
    part = chart(stay("s1", "h1", "2022-02-01", "2022-11-01", pattern="part_time")).boxes["s1"]
    assert part.height < lived.height / 2


def test_a_child_in_two_homes_has_two_bars_that_do_not_overlap() -> None:
    found = chart(
        stay("s1", "h1", "2022-02-01", "2022-11-01"),
        stay("s2", "h2", "2022-02-01", "2022-11-01", pattern="part_time"),
    )
    assert found.boxes["s1"].bottom <= found.boxes["s2"].top


def test_a_screen_reader_hears_the_whole_of_it() -> None:
    group = bar(chart(stay("s1", "h1", "2022-02-01", "2022-11-01", basis="reported")))
    assert group.title == "Sam, Address 1, from 1 February 2022, to 1 November 2022; lived there, reported"
