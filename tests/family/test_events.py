from __future__ import annotations

from datetime import date
from typing import Any

from genogram_app.family.events import CaseEvent, case_events
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person, Status
from tests.small_families import couple


def case(*residences: Residence, people: tuple[Person, ...] = (), **fields: Any) -> Document:
    homes = (Household(id="h1", label="Address 1"), Household(id="h2", kind="hostel"))
    known = {p.id for p in people}
    others = tuple(Person(id=i, name=i.title()) for i in ("isla", "kelly", "dean") if i not in known)
    return Document(people=(*people, *others), households=homes, residences=residences, **fields)


def lives(
    id_: str, person: str, household: str, from_: str | None, to: str | None, **fields: Any
) -> Residence:
    return Residence(id=id_, person=person, household=household, from_=from_, to=to, **fields)


def said(document: Document) -> list[tuple[str, str]]:
    return [(event.on, event.words) for event in case_events(document)]


def test_people_who_move_on_one_date_move_in_one_event() -> None:
    found = case_events(
        case(*(lives(f"s{n}", p, "h2", "2020-05", None) for n, p in enumerate(("isla", "kelly"))))
    )
    assert found == (
        CaseEvent("moves_in", "2020-05", ("isla", "kelly"), ("s0", "s1"), "Isla and Kelly move to a hostel"),
    )


def test_who_leaves_for_another_home_on_the_same_date_only_comes_there() -> None:
    stays = lives("s1", "dean", "h1", None, "2020-05"), lives("s2", "dean", "h2", "2020-05", "2021")
    assert said(case(*stays)) == [
        ("2020-05", "Dean moves to a hostel"),
        ("2021", "Dean leaves a hostel"),
    ]


def test_a_child_born_into_a_home_does_not_move_there() -> None:
    isla = Person(id="isla", name="Isla", birth="2020-05-03")
    assert said(case(lives("s1", "isla", "h1", "2020-05", None), people=(isla,))) == [
        ("2020-05-03", "Isla is born")
    ]


def test_nobody_leaves_a_home_by_dying() -> None:
    dean = Person(id="dean", name="Dean", death="2021-02")
    assert said(case(lives("s1", "dean", "h1", "2019", "2021-02", basis="reported"), people=(dean,))) == [
        ("2019", "Dean moves to Address 1"),
        ("2021-02", "Dean dies"),
    ]


def test_a_plan_an_offer_and_a_stay_are_no_moves() -> None:
    stays = (
        lives("s1", "dean", "h1", "2020", None, basis="planned"),
        lives("s2", "dean", "h1", "2021", None, basis="offered_declined"),
        lives("s3", "dean", "h1", "2022", None, pattern="overnights"),
        Residence(id="s4", person="dean", whereabouts="missing", from_="2023"),
    )
    assert [(event.kind, event.words) for event in case_events(case(*stays))] == [
        ("planned", "Dean: planned to live at Address 1"),
        ("offered_declined", "Dean: Address 1 offered and declined"),
        ("stays", "Dean stays some nights at Address 1"),
        ("whereabouts", "Dean: missing"),
    ]


def test_what_is_in_doubt_says_so_and_is_an_event_apart() -> None:
    stays = (
        lives("s1", "isla", "h1", "2020", None),
        lives("s2", "dean", "h1", "2020", None, certainty="disputed"),
        lives("s3", "kelly", "h1", "2020", None, pattern="not_known"),
    )
    assert said(case(*stays)) == [
        ("2020", "Isla moves to Address 1"),
        ("2020", "Dean moves to Address 1 (disputed)"),
        ("2020", "Kelly is at Address 1"),
    ]


def test_what_is_disproved_did_not_happen() -> None:
    assert said(case(lives("s1", "dean", "h1", "2020", "2021", certainty="disproved"))) == []


def test_statuses_begin_and_end_and_are_proposed() -> None:
    isla = Person(
        id="isla",
        name="Isla",
        statuses=(
            Status(code="CIN", from_="2020", to="2021"),
            Status(code="ICO", from_="2022", stage="proposed"),
        ),
    )
    assert said(case(people=(isla,))) == [
        ("2020", "Isla: CIN begins"),
        ("2021", "Isla: CIN ends"),
        ("2022", "Isla: ICO proposed"),
    ]


def test_stages_of_a_couple_are_events() -> None:
    together = couple("kelly", "dean", ("cohabiting", "2019"), ("separated", "2023"))
    assert said(case(partnerships=(together,))) == [
        ("2019", "Kelly and Dean: cohabiting"),
        ("2023", "Kelly and Dean: separated"),
    ]


def test_events_are_in_the_order_of_the_day_by_which_they_had_happened() -> None:
    people = (
        Person(id="a", name="A", birth="2020"),
        Person(id="b", name="B", birth="2020-06-01"),
        Person(id="c", name="C", birth="[2019..]"),
    )
    found = [event for event in case_events(case(people=people)) if event.kind == "birth"]
    assert [event.people[0] for event in found] == ["b", "a", "c"]
    assert [event.day for event in found] == [date(2020, 6, 1), date(2020, 12, 31), None]
