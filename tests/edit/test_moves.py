from __future__ import annotations

import pytest

from genogram_app.edit.moves import NewHome, Stay, move_residents
from genogram_app.edit.session import EditRefused, Session
from genogram_app.model.document import Document
from genogram_app.model.fields import ResidenceBasis, ResidencePattern
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person

CASE = Document(
    people=(
        Person(id="p1", name="Isla"),
        Person(id="p2", name="Kelly"),
        Person(id="p3", name="Dean"),
        Person(id="p4", name="Tom"),
    ),
    households=(
        Household(id="h1", label="Address 1", area="Norfolk"),
        Household(id="h2", label="Gran's"),
    ),
    residences=(
        Residence(id="s1", person="p1", household="h1", from_="2019"),
        Residence(id="s2", person="p2", household="h1", from_="2018", to=".."),
        Residence(id="s3", person="p3", household="h1", from_="2023"),
        Residence(id="s4", person="p4", household="h1", from_="2018", to="2020"),
    ),
)


def with_stays(*more: Residence) -> Document:
    return CASE.replace(residences=(*CASE.residences, *more))


def test_moving_ends_the_homes_that_nothing_says_ended() -> None:
    after = move_residents(("p1", "p2", "p4"), "h2", "2021-06").change(CASE)
    assert [s.to for s in after.residences] == ["2021-06", "2021-06", None, "2020", None, None, None]
    assert {(s.household, s.from_, s.pattern) for s in after.residences[4:]} == {("h2", "2021-06", "lives")}


def test_who_stays_behind_is_left_alone() -> None:
    after = move_residents(("p1",), "h2", "2021-06").change(CASE)
    assert after.residences[1:4] == CASE.residences[1:]


def test_a_family_moves_to_a_new_place_in_one_step() -> None:
    session = Session(CASE)
    new = NewHome("The Elms", "refuge", "4 Elm Row", "Suffolk")
    session.do(move_residents(("p1", "p2"), new, "2021-06-03"))
    home = session.document.households[-1]
    assert home == Household(id="h3", label="The Elms", kind="refuge", address="4 Elm Row", area="Suffolk")
    assert [(s.person, s.household) for s in session.document.residences[4:]] == [("p1", "h3"), ("p2", "h3")]
    assert (session.selection, session.undo_label) == (("h3",), "Move Isla and Kelly to The Elms")
    session.undo()
    assert session.document == CASE


def test_a_new_place_without_a_label_is_numbered() -> None:
    after = move_residents(("p1",), NewHome(), "2021").change(CASE)
    assert after.households[-1].label == "Address 2"


def test_a_move_of_unknown_date_ends_the_other_home_by_a_known_day() -> None:
    after = move_residents(("p1",), "h2", None, ended="[..2022-01-31]").change(CASE)
    assert (after.residences[0].to, after.residences[-1].from_) == ("[..2022-01-31]", None)
    with pytest.raises(EditRefused, match="by when"):
        move_residents(("p1",), "h2", None).change(CASE)


def test_nobody_moves_to_where_they_are() -> None:
    with pytest.raises(EditRefused, match="already in Address 1"):
        move_residents(("p1",), "h1", "2021").change(CASE)
    with pytest.raises(EditRefused, match="who moves"):
        move_residents((), "h1", "2021").change(CASE)


def test_nobody_moves_before_they_came_to_the_home_they_live_in() -> None:
    with pytest.raises(EditRefused, match=r"Dean came to Address 1 only later \(2023\)"):
        move_residents(("p1", "p3"), "h2", "2021-06").change(CASE)


@pytest.mark.parametrize(
    ("pattern", "basis"),
    [("overnights", "actual"), ("visits", "reported"), ("lives", "planned"), ("lives", "offered_declined")],
)
def test_what_is_no_change_of_home_ends_none(pattern: ResidencePattern, basis: ResidenceBasis) -> None:
    stay = Stay(pattern, basis, "alleged")
    after = move_residents(("p1",), "h2", "2021", stay=stay).change(CASE)
    new = after.residences[-1]
    assert after.residences[:-1] == CASE.residences
    assert (new.pattern, new.basis, new.certainty) == (pattern, basis, "alleged")


def test_visits_and_plans_do_not_end_with_a_move() -> None:
    document = with_stays(
        Residence(id="s5", person="p1", household="h1", pattern="visits"),
        Residence(id="s6", person="p1", household="h1", basis="planned"),
    )
    after = move_residents(("p1",), NewHome(), "2021").change(document)
    assert [s.to for s in after.residences if s.person == "p1"] == ["2021", None, None, None]


def test_nights_at_a_place_end_when_it_becomes_a_home() -> None:
    document = with_stays(Residence(id="s5", person="p1", household="h2", from_="2020", pattern="overnights"))
    after = move_residents(("p1",), "h2", "2021").change(document)
    assert after.residences[4].to == "2021"


def test_who_was_missing_is_found_where_they_move_to() -> None:
    document = with_stays(Residence(id="s5", person="p4", whereabouts="missing", from_="2020"))
    assert move_residents(("p4",), "h2", "2021").change(document).residences[4].to == "2021"


def test_a_planned_home_becomes_one_when_they_move_there() -> None:
    document = with_stays(Residence(id="s5", person="p1", household="h2", basis="planned"))
    after = move_residents(("p1",), "h2", "2021").change(document)
    assert (after.residences[-1].household, after.residences[-1].basis) == ("h2", "actual")


def test_the_area_of_a_place_is_said_where_it_was_not_known() -> None:
    assert (
        move_residents(("p1",), "h2", "2021", area="Suffolk").change(CASE).household("h2").area == "Suffolk"
    )
    document = move_residents(("p4",), "h1", "2021", area="Suffolk").change(CASE)
    assert document.household("h1").area == "Norfolk"
