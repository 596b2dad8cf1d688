from __future__ import annotations

from typing import Any

from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.chart.lanes import lanes
from genogram_app.picture.chart.options import ChartOptions
from tests.small_families import family, parents, person

HOMES = (Household(id="h1", label="Address 1"), Household(id="h2", label="Address 2"))


def stay(who: str, home: str, from_: str, to: str = "..") -> Residence:
    return Residence(id=f"{who}@{home}", person=who, household=home, from_=from_, to=to)


def household() -> Document:
    return family(
        person("uncle"),
        person("dad"),
        person("mum"),
        person("friend", sex="male", birth="1990"),
        person("cousin", birth="2018-01-01"),
        person("sister", birth="2016-01-01"),
        person("child", birth="2020-01-01"),
        person("stranger"),
        parents("child", "mum", "dad"),
        parents("sister", "mum"),
        case=CaseInfo(subjects=("child",), review_period="2022-01-01/2023-01-01"),
        households=HOMES,
        residences=(
            stay("child", "h1", "2020-01-01"),
            stay("mum", "h1", "2015-01-01"),
            stay("friend", "h1", "2022-03-01"),
            stay("uncle", "h1", "2021-05-01", "2021-08-01"),
            stay("dad", "h2", "2019-01-01"),
            stay("cousin", "h2", "2019-01-01"),
        ),
    )


def order(**options: Any) -> list[str]:
    return [lane.person for lane in lanes(household(), ChartOptions(**options))]


def test_children_come_first_then_adults_as_they_came_into_the_home_of_the_child() -> None:
    assert order() == ["child", "sister", "cousin", "mum", "uncle", "friend", "dad"]


def test_men_who_were_in_the_home_can_stand_together() -> None:
    assert order(men_as_band=True) == ["child", "sister", "cousin", "uncle", "friend", "mum", "dad"]


def test_somebody_of_whom_nothing_is_stated_has_no_lane_unless_near_the_child() -> None:
    assert "stranger" not in order()
    assert "sister" in order()
