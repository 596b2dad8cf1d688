from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from benchmarks.resident_oracle import Read, read, residents, turning_days
from benchmarks.residents import SAMPLES, days_of, differences

DAY = date(2020, 6, 15)


def answer(person: dict[str, Any] | None = None, *stays: dict[str, Any]) -> dict[str, Any]:
    case = {
        "people": [{"id": "p1"} | (person or {})],
        "households": [{"id": "h1"}, {"id": "h2"}],
        "residences": [{"id": "s", "person": "p1", "household": "h1"} | stay for stay in stays],
    }
    [first, _] = residents(case, DAY)["households"]
    return {name: people for name, people in first.items() if people and name != "id"}


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2020-02-29~", "2020-02-29", "2020-02-29"),
        ("2020-02?", "2020-02-01", "2020-02-29"),
        ("2019", "2019-01-01", "2019-12-31"),
        ("2020-22", "2020-06-01", "2020-08-31"),
        ("2020-24", "2019-12-01", "2021-02-28"),
        ("2019/2020-03", "2019-01-01", "2020-03-31"),
    ],
)
def test_the_oracle_reads_a_date_as_the_days_it_states(text: str, first: str, last: str) -> None:
    days = (date.fromisoformat(day).toordinal() for day in (first, last))
    assert read(text) == Read(*days)


def test_the_oracle_knows_the_rules_by_itself() -> None:
    assert answer(None, {"from": "2019", "to": "2021"}) == {"certainly": ["p1"]}
    assert answer(None, {"from": "2020", "to": "2021"}) == {"possibly": ["p1"]}
    assert answer(None, {"from": "2019", "to": None}) == {"presumably": ["p1"]}
    moved = {"from": "2020-01", "to": "2020-02", "household": "h2"}
    assert answer(None, {"from": "2019", "to": None}, moved) == {"possibly": ["p1"]}
    assert answer(None, {"from": "2019", "to": "2021", "basis": "planned"}) == {}
    assert answer({"death": "2020-06-14"}, {"from": "2019", "to": ".."}) == {}
    assert answer(None, {"from": "2020", "to": None, "pattern": "visits"}) == {"visits": ["p1"]}


def test_days_are_taken_from_the_first_to_the_last_about_which_an_answer_may_change() -> None:
    case = {"people": [{"birth": "2019-03-02"}], "residences": [{"from": "2020-05", "to": None}]}
    days = turning_days(case)
    assert days[:3] == [date(2019, 3, 1), date(2019, 3, 2), date(2019, 3, 3)]
    assert days_of(case, 2) == [days[0], days[-1]] == [date(2019, 3, 1), date(2020, 6, 1)]


def test_every_household_is_compared_on_every_day() -> None:
    [file, *_] = sorted(SAMPLES.glob("*.case.json"))
    case = json.loads(file.read_text(encoding="utf-8"))
    days = days_of(case, 2)
    rows, found = differences(file, days)
    assert rows == 2 * (len(case["households"]) + 1)
    assert found == []
