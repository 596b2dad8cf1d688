from __future__ import annotations

from datetime import date
from typing import Any

from genogram_app.drawing.primitives import Group, Path, Text
from genogram_app.model.people import Status
from genogram_app.picture.chart.look import Canvas
from genogram_app.picture.chart.scale import TimeScale
from genogram_app.picture.chart.statuses import draw_statuses, status_bars
from tests.small_families import person

YEAR = Canvas(TimeScale(date(2022, 1, 1), date(2022, 12, 31), 600.0, 100.0))


def drawn(*told: Status) -> list[Group]:
    return list(draw_statuses(status_bars(person("ivy", statuses=told), "Ivy"), 0.0, YEAR))


def status(code: str, from_: str | None, to: str | None = None, **fields: Any) -> Status:
    return Status(code=code, from_=from_, to=to, **fields)


def words(group: Group) -> list[str]:
    return [item.content for item in group.items if isinstance(item, Text)]


def filled(group: Group) -> list[Path]:
    return [item for item in group.items if isinstance(item, Path) and item.fill]


def test_a_status_stands_with_its_code_where_it_was_in_force() -> None:
    (group,) = drawn(status("CPP", "2022-03-01", "2022-09-01", detail="neglect"))
    assert group.key == "status:ivy:0"
    assert words(group) == ["CPP-N"]
    assert filled(group)


def test_a_proposed_order_is_dashed_and_says_so() -> None:
    (group,) = drawn(status("ICO", "2022-03-01", stage="proposed"))
    assert words(group) == ["ICO proposed"]
    assert not filled(group)


def test_a_status_of_which_nothing_says_when_it_began_is_nowhere_filled() -> None:
    (group,) = drawn(status("CIN", None, "2022-09-01"))
    assert not [path for path in filled(group) if path.stroke is None]


def test_a_status_that_ended_on_a_day_nobody_said_is_only_sure_where_it_began() -> None:
    (group,) = drawn(status("CIN", "2022-03-01", stage="ended"))
    assert not [path for path in filled(group) if path.stroke is None]


def test_what_was_over_before_is_not_drawn() -> None:
    assert drawn(status("CIN", "2020-01-01", "2021-06-01")) == []


def test_statuses_at_one_time_stand_below_each_other() -> None:
    one, other = drawn(status("CIN", "2022-01-05", "2022-06-01"), status("PLO", "2022-03-01"))
    tops = [next(i.origin[1] for i in g.items if isinstance(i, Text)) for g in (one, other)]
    assert tops[0] < tops[1]
