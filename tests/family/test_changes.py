from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from genogram_app.family.changes import Change, changes_between, what_changed
from genogram_app.family.residents import counts, residents_at
from genogram_app.model.dates import stated_span
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person, Status
from genogram_app.model.text_form import from_content
from tests.family.dated_homes import moves, near_days
from tests.family.homes import case, lives
from tests.small_families import couple
from tests.strategies import families

BEFORE, AFTER = date(2020, 3, 1), date(2020, 9, 1)


def words(document: Document, before: date = BEFORE, after: date = AFTER) -> list[str]:
    return [change.words for change in changes_between(document, before, after)]


def said(*residences: Residence, people: tuple[Person, ...] = (), **fields: Any) -> list[str]:
    return words(case(*residences, people=people, **fields))


def test_people_who_move_together_are_one_change() -> None:
    stays = [
        lives(person, home, *days)
        for person in ("isla", "kelly")
        for home, days in (("h1", ("2019", "2020-05-10")), ("h2", ("2020-05-10", "2021")))
    ]
    assert changes_between(case(*stays), BEFORE, AFTER) == (
        Change(
            "moves",
            ("isla", "kelly"),
            tuple(s.id for s in stays),
            "h2",
            "Isla and Kelly move from Address 1 to a hostel",
        ),
    )


def test_coming_and_leaving_are_said_of_whoever_does() -> None:
    assert said(lives("dean", "h1", "2020-05", "..")) == ["Dean moves to Address 1"]
    assert said(lives("dean", "h1", "2019", "2020-05")) == ["Dean leaves Address 1"]
    assert said(lives("dean", "h1", "2019", "2020-05"), lives("kelly", "h1", "2019", "2020-04")) == [
        "Kelly and Dean leave Address 1"
    ]


def test_somebody_with_two_homes_lives_in_one_of_them_as_well() -> None:
    stays = lives("isla", "h1", "2019", ".."), lives("isla", "h3", "2020-05", "..")
    assert said(*stays) == ["Isla now lives at Address 3 as well"]


def test_what_is_possible_is_never_said_as_a_fact() -> None:
    assert said(lives("dean", "h1", "2020", "2021")) == []
    assert said(lives("dean", "h1", "2020-04", "2021", certainty="alleged")) == [
        "Dean perhaps lives at Address 1"
    ]
    assert said(lives("dean", "h1", "2018", "2020-05", certainty="alleged")) == [
        "If Dean lived at Address 1, that is over"
    ]
    assert said(lives("dean", "h1", "2018", "2020-08/2021")) == ["Dean perhaps no longer lives at Address 1"]


def test_staying_some_nights_begins_and_ends() -> None:
    stay = lives("dean", "h1", "2020-05", "2020-07", pattern="overnights")
    assert said(stay) == []
    assert words(case(stay), BEFORE, date(2020, 6, 1)) == ["Dean begins to stay some nights at Address 1"]
    assert words(case(stay), date(2020, 6, 1), AFTER) == ["Dean no longer stays some nights at Address 1"]
    alleged = case(stay.replace(certainty="alleged"))
    assert words(alleged, BEFORE, date(2020, 6, 1)) == ["Dean perhaps stays some nights at Address 1"]
    assert words(alleged, date(2020, 6, 1), AFTER) == [
        "If Dean stayed some nights at Address 1, that is over"
    ]


def test_nobody_knowing_where_somebody_is_and_being_missing_are_told_apart() -> None:
    assert said(lives("isla", None, "2020-05", "..", whereabouts="not_known")) == [
        "Nobody knows where Isla is"
    ]
    assert said(lives("isla", None, "2020-05", "..", whereabouts="missing")) == ["Isla is missing"]
    assert said(lives("isla", None, "2019", "2020-05", whereabouts="missing")) == [
        "It is known again where Isla is"
    ]


def test_a_child_is_born_into_a_home_without_moving_there() -> None:
    isla = Person(id="isla", name="Isla", birth="2020-05-03")
    home = lives("isla", "h1", "2020-05-03", "..")
    [birth] = changes_between(case(home, people=(isla,)), BEFORE, AFTER)
    assert birth == Change(
        "birth", ("isla",), ("isla", home.id), "h1", "Isla is born, and lives at Address 1"
    )


def test_a_birth_within_a_month_is_possible_until_the_month_is_over() -> None:
    document = case(people=(Person(id="isla", name="Isla", birth="2020-05"),))
    assert words(document, BEFORE, date(2020, 5, 10)) == ["Isla is perhaps born by now"]
    assert words(document, date(2020, 5, 10), AFTER) == ["Isla is born"]


def test_nobody_leaves_a_home_by_dying() -> None:
    dean = Person(id="dean", name="Dean", death="2020-05-03")
    assert said(lives("dean", "h1", "2019", None), people=(dean,)) == ["Dean dies"]


def test_a_loss_is_told_as_one() -> None:
    loss = Person(id="m", kind="miscarriage", death="2020-05")
    [change] = changes_between(case(people=(loss,)), BEFORE, AFTER)
    assert (change.kind, change.words) == ("loss", "Miscarriage")


def test_couples_begin_and_end() -> None:
    together = couple("kelly", "dean", ("cohabiting", "2020-05", "2021"), ("separated", "2021"))
    document = case(partnerships=(together,))
    assert words(document) == ["Kelly and Dean live together as a couple"]
    assert words(document, AFTER, date(2022, 1, 1)) == ["Kelly and Dean separate"]
    assert words(document, AFTER, date(2021, 6, 1)) == ["Kelly and Dean have perhaps separated"]


def test_a_couple_that_may_have_ended_is_perhaps_over() -> None:
    document = case(partnerships=(couple("kelly", "dean", ("casual", "2019", "2021")),))
    assert words(document, BEFORE, date(2021, 6, 1)) == ["Kelly and Dean are perhaps no longer a couple"]


def test_a_couple_is_over_when_its_only_stage_is() -> None:
    document = case(partnerships=(couple("kelly", "dean", ("casual", "2019", "2020-05")),))
    assert words(document) == ["Kelly and Dean are no longer a couple"]


def test_the_end_of_a_couple_by_a_death_is_told_as_the_death() -> None:
    dean = Person(id="dean", name="Dean", death="2020-05")
    stages = ("married", "2015", "2020-05"), ("widowed", "2020-05")
    assert said(people=(dean,), partnerships=(couple("kelly", "dean", *stages),)) == ["Dean dies"]


def test_an_alleged_couple_is_never_a_plain_one() -> None:
    alleged = couple("kelly", "dean", ("not_known", "2020-05", ".."), certainty="alleged")
    assert said(partnerships=(alleged,)) == ["Kelly and Dean are a couple (alleged)"]
    disproved = alleged.replace(certainty="disproved")
    assert said(partnerships=(disproved,)) == []


def test_the_same_status_of_several_people_is_one_change() -> None:
    plan = Status(code="CPP", detail="neglect", from_="2020-05-01", to="2020-10")
    people = tuple(Person(id=i, name=i.title(), statuses=(plan,)) for i in ("isla", "kelly"))
    document = case(people=people)
    assert words(document) == ["Isla and Kelly: CPP (neglect) begins"]
    assert words(document, AFTER, date(2020, 10, 5)) == ["Isla and Kelly: CPP (neglect) perhaps ends"]
    assert words(document, AFTER, date(2021, 1, 1)) == ["Isla and Kelly: CPP (neglect) ends"]


def test_a_proposed_status_is_not_told_as_one_in_force() -> None:
    order = Status(code="ICO", from_="2020-05", stage="proposed")
    assert said(people=(Person(id="isla", name="Isla", statuses=(order,)),)) == ["Isla: ICO is proposed"]


def test_the_end_of_a_proposal_is_not_the_end_of_an_order() -> None:
    order = Status(code="ICO", from_="2019", to="2020-05", stage="proposed")
    assert said(people=(Person(id="isla", name="Isla", statuses=(order,)),)) == [
        "Isla: ICO is no longer proposed"
    ]


def test_births_and_deaths_come_first_then_homes_couples_and_statuses() -> None:
    people = (
        Person(id="isla", name="Isla", statuses=(Status(code="CIN", from_="2020-05"),)),
        Person(id="gran", name="Gran", death="2020-05"),
        Person(id="baby", name="Baby", birth="2020-06"),
    )
    document = case(
        lives("dean", "h1", "2020-05"),
        people=people,
        partnerships=(couple("kelly", "dean", ("married", "2020-05")),),
    )
    kinds = [change.kind for change in changes_between(document, BEFORE, AFTER)]
    assert kinds == ["birth", "death", "joins", "couple", "status_begins"]


def test_the_earlier_day_comes_first() -> None:
    with pytest.raises(ValueError, match="before"):
        changes_between(case(), AFTER, BEFORE)


def test_one_line_tells_the_first_of_many_changes() -> None:
    changes = [Change("death", (), (), None, f"P{n} dies") for n in range(6)]
    assert what_changed([]) == "Nothing changed."
    assert what_changed(changes[:2]) == "P0 dies; P1 dies."
    assert what_changed(changes[:5]) == "P0 dies; P1 dies; P2 dies; P3 dies; 1 more change."
    assert what_changed(changes).endswith("P3 dies; 2 more changes.")


DAYS = st.dates(date(1950, 1, 1), date(2026, 1, 1))


@given(families(), DAYS, DAYS)
def test_changes_are_of_people_and_facts_of_the_case_and_no_plan_is_one(
    document: Document, one: date, other: date
) -> None:
    before, after = sorted((one, other))
    never_a_home = {s.id for s in document.residences if not counts(s)}
    for change in changes_between(document, before, after):
        assert change.people
        assert all(document.person(person) for person in change.people)
        assert all(document.find(fact) for fact in change.facts)
        assert not never_a_home & set(change.facts)
        assert change.words
    assert changes_between(document, before, before) == ()


@settings(max_examples=60)
@given(moves(), near_days(), near_days())
def test_who_has_come_to_live_in_a_home_or_no_longer_does_is_in_a_change(
    told: dict[str, Any], one: date, other: date
) -> None:
    document = from_content(told)
    before, after = sorted((one, other))
    # On the last day of a home the next one counts, so the residents of that day are not those told of.
    assume(not {before, after} & {stated_span(s.to).latest for s in document.residences})
    changed = {person for change in changes_between(document, before, after) for person in change.people}
    for was, now in zip(residents_at(document, before), residents_at(document, after), strict=True):
        assert {*was.certainly, *was.presumably} ^ {*now.certainly, *now.presumably} <= changed
