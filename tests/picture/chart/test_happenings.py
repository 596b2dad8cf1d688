from __future__ import annotations

from datetime import date
from typing import Any

from genogram_app.drawing.primitives import Group, Text
from genogram_app.model.case import CaseInfo
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.chart.chart import residence_chart
from genogram_app.picture.chart.options import ChartOptions
from tests.small_families import family, person

YEAR = ChartOptions(date(2022, 1, 1), date(2022, 12, 31))
HOMES = (
    Household(id="h1", label="Address 1", area="Norfolk"),
    Household(id="h2", label="Address 2", area="Suffolk"),
    Household(id="h3", label="Address 3", area="Suffolk"),
)


def groups(kind: str, **life: Any) -> list[Group]:
    stays = (
        ("h1", "2021-01-01", "2022-03-01"),
        ("h2", "2022-03-01", "2022-06-01"),
        ("h3", "2022-06-01", ".."),
    )
    document = family(
        person("ivy", name="Ivy", **life),
        case=CaseInfo(subjects=("ivy",)),
        households=HOMES,
        residences=tuple(
            Residence(id=f"s{n}", person="ivy", household=home, from_=from_, to=to)
            for n, (home, from_, to) in enumerate(stays)
        ),
    )
    return [g for g in residence_chart(document, YEAR).drawing.groups if g.key.startswith(kind)]


def test_a_move_into_another_area_is_a_double_tick_and_others_are_single() -> None:
    moves = groups("event:ivy:move")
    assert [len(group.items) for group in moves] == [2, 1]


def test_a_move_says_from_where_to_where_and_across_which_boundary() -> None:
    assert groups("event:ivy:move")[0].title == (
        "Ivy: moved from Address 1 to Address 2, 1 March 2022, from Norfolk to Suffolk"
    )


def test_the_areas_of_a_child_who_moved_between_them_are_named() -> None:
    said = [item.content for group in groups("area:ivy") for item in group.items if isinstance(item, Text)]
    assert said == ["Norfolk", "Suffolk"]


def test_births_and_deaths_in_the_time_shown_are_marked() -> None:
    assert [g.title for g in groups("event:ivy:birth", birth="2022-01-15")] == ["Ivy: born 15 January 2022"]
    assert [g.title for g in groups("event:ivy:death", death="2022-11")] == ["Ivy: died November 2022"]
    assert groups("event:ivy:birth", birth="2019-01-15") == []
