"""The rules of who was where, held against trying every reading of every date."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from benchmarks.resident_oracle import LISTS, can_be_lived, read, residents
from benchmarks.residents import days_of
from genogram_app.family.residents import residence_at, residents_at, whereabouts_unknown_at
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.text_form import from_content
from tests.family.dated_homes import cases, moves, narrower, near_dates, near_days

EXAMPLES = sorted((Path(__file__).parents[2] / "resources").glob("*/*.case.json"))


def told(document: Document, day: date) -> dict[str, Any]:
    """What the program answers, as the oracle gives it."""
    return {
        "households": [
            {"id": home.household} | {name: list(getattr(home, name)) for name in LISTS}
            for home in residents_at(document, day)
        ],
        "whereabouts_unknown": list(whereabouts_unknown_at(document, day)),
    }


@settings(max_examples=200)
@given(cases(), near_days())
def test_residents_are_those_that_trying_every_reading_finds(case: dict[str, Any], day: date) -> None:
    assert told(from_content(case), day) == residents(case, day)


@settings(max_examples=150)
@given(moves(), near_days())
def test_a_later_home_ends_what_is_presumed_as_the_words_of_the_format_say(
    case: dict[str, Any], day: date
) -> None:
    assert told(from_content(case), day) == residents(case, day)


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.name)
def test_residents_of_every_example_are_those_that_trying_every_reading_finds(file: Path) -> None:
    case = json.loads(file.read_text(encoding="utf-8"))
    document = from_content(case)
    for day in days_of(case, 10):
        assert told(document, day) == residents(case, day)


@settings(max_examples=80)
@given(cases(), near_days(), st.data())
def test_narrowing_a_date_never_turns_certain_into_not_or_back(
    case: dict[str, Any], day: date, data: st.DataObject
) -> None:
    field_of = [(s, f) for s in case["residences"] for f in ("from", "to") if s[f] != ".."]
    field_of += [(p, f) for p in case["people"] for f in ("birth", "death") if p[f] is not None]
    assume(field_of and _is_lived(case))
    item, field = data.draw(st.sampled_from(field_of))
    before = told(from_content(case), day)
    item[field] = data.draw(narrower(item[field]))
    assume(_is_lived(case))
    after = told(from_content(case), day)
    for was, now in zip(before["households"], after["households"], strict=True):
        assert set(was["certainly"]) <= set(now["certainly"])
        assert {p for name in LISTS for p in now[name]} <= {p for name in LISTS for p in was[name]}
    assert set(after["whereabouts_unknown"]) <= set(before["whereabouts_unknown"])


def _is_lived(case: dict[str, Any]) -> bool:
    """Whether the dates of every residence can be true together with the life of its person."""
    people = {person["id"]: person for person in case["people"]}
    return all(can_be_lived(s, people[s["person"]]) for s in case["residences"])


@given(st.lists(near_days(), min_size=4, max_size=4).map(sorted), near_days())
def test_with_full_dates_somebody_is_there_from_the_first_day_to_the_last(
    days: list[date], day: date
) -> None:
    birth, first, last, death = (each.isoformat() for each in days)
    s = Residence(id="s1", person="p1", household="h1", from_=first, to=last)
    document = Document(
        people=(Person(id="p1", birth=birth, death=death),), households=(Household(id="h1"),), residences=(s,)
    )
    [home] = residents_at(document, day)
    assert home.certainly == (("p1",) if days[1] <= day <= days[2] else ())
    assert residence_at(document, s, day) in ("certainly", "no")


@settings(max_examples=60)
@given(cases(), near_days(), st.integers(1, 400), st.integers(1, 400))
def test_between_two_days_of_a_residence_lies_no_day_outside_it(
    case: dict[str, Any], first: date, to_middle: int, to_last: int
) -> None:
    document = from_content(case)
    middle = first + timedelta(to_middle)
    last = middle + timedelta(to_last)
    for s in document.residences:
        answers = [residence_at(document, s, day) for day in (first, middle, last)]
        if answers[0] == answers[2] == "certainly":
            assert answers[1] == "certainly"
        if answers[0] != "no" and answers[2] != "no":
            assert answers[1] != "no"


@given(near_dates(), near_dates(), near_days())
def test_nobody_is_anywhere_before_every_birth_or_after_every_death_they_may_have(
    birth: str, death: str, day: date
) -> None:
    s = {"id": "s1", "person": "p1", "household": "h1", "from": None, "to": ".."}
    person = {"id": "p1", "birth": birth, "death": death}
    assume(can_be_lived(s, person))
    case = {"format": "genogram-case", "version": 1, "people": [person], "households": [{"id": "h1"}]}
    document = from_content(case | {"residences": [s]})
    if not read(birth).first <= day.toordinal() <= read(death).last:
        assert residence_at(document, document.residences[0], day) == "no"
