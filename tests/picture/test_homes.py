"""Who is inside an outline, who is tethered to it, and what is only noted."""

from __future__ import annotations

from datetime import date
from typing import Any

from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.homes import Homes, homes_at
from tests.small_families import family

DAY = date(2022, 6, 1)


def case(*stays: tuple[str, str, dict[str, Any]]) -> Document:
    """Residences as (person, household, fields); people and households are whoever is named."""
    homes = tuple(Household(id=h, label=f"Address {h[1:]}") for h in sorted({h for _, h, _ in stays}))
    residences = tuple(
        Residence(id=f"s{i}", person=p, household=h, **fields) for i, (p, h, fields) in enumerate(stays)
    )
    return family(
        people=" ".join(dict.fromkeys(p for p, _, _ in stays)), households=homes, residences=residences
    )


LIVES = {"from_": "2020", "to": ".."}


def at(*stays: tuple[str, str, dict[str, Any]], day: date | None = DAY, every_home: bool = True) -> Homes:
    return homes_at(case(*stays), day, every_home=every_home)


def test_whoever_certainly_or_presumably_lives_there_is_inside() -> None:
    (home,) = at(("mum", "h1", LIVES), ("son", "h1", {"from_": "2021"})).households
    assert set(home.members) == {"mum", "son"}
    assert not home.uncertain


def test_plans_and_offers_are_not_homes() -> None:
    assert (
        at(("mum", "h1", LIVES | {"basis": "planned"}), ("son", "h1", LIVES | {"basis": "offered_declined"}))
        == Homes()
    )


def test_a_disproved_residence_is_nothing() -> None:
    assert at(("dad", "h1", LIVES | {"certainty": "disproved"})) == Homes()


def test_somebody_without_a_home_who_stays_some_nights_is_tethered() -> None:
    (home,) = at(("mum", "h1", LIVES), ("dad", "h1", LIVES | {"pattern": "overnights"})).households
    assert home.stays == (("dad", "overnights"),)
    assert "dad" in home.home.tethered
    assert "dad" not in home.members


def test_somebody_with_a_home_who_stays_elsewhere_has_a_note() -> None:
    homes = at(
        ("mum", "h1", LIVES),
        ("dad", "h2", LIVES),
        ("dad", "h1", LIVES | {"pattern": "visits"}),
    )
    assert homes.notes == {"dad": ("visits Address 1",)}
    assert all(not home.stays for home in homes.households)


def test_somebody_who_is_said_in_doubt_to_live_there_is_tethered() -> None:
    (home,) = at(("mum", "h1", LIVES), ("dad", "h1", LIVES | {"certainty": "alleged"})).households
    assert home.stays == (("dad", "possibly"),)


def test_a_home_without_dates_is_a_note_with_a_question_mark() -> None:
    homes = at(("mum", "h1", LIVES), ("gran", "h1", {}))
    assert homes.households[0].members == ("mum",)
    assert homes.notes == {"gran": ("Address 1?",)}


def test_a_home_without_dates_that_a_known_home_rules_out_is_nothing() -> None:
    homes = at(("mum", "h1", LIVES), ("mum", "h2", {}))
    assert homes.notes == {}
    assert [home.household for home in homes.households] == ["h1"]


def test_several_people_who_may_live_together_are_outlined_as_uncertain() -> None:
    (home,) = at(("mum", "h1", {}), ("dad", "h1", {})).households
    assert home.uncertain
    assert set(home.members) == {"mum", "dad"}


def test_one_person_who_may_live_there_has_a_note_and_no_outline() -> None:
    homes = at(("gran", "h1", {}))
    assert homes == Homes((), {"gran": ("Address 1?",)})


def test_somebody_who_may_live_in_two_places_is_in_neither() -> None:
    homes = at(("gran", "h1", {}), ("gran", "h2", {}), ("mum", "h1", {}), ("dad", "h1", {}))
    assert homes.notes["gran"] == ("Address 1 or Address 2?",)
    assert all("gran" not in home.members for home in homes.households)


def test_without_a_date_those_count_whom_nothing_says_left() -> None:
    stays = (
        ("mum", "h1", {"from_": "2020"}),
        ("son", "h1", {"to": ".."}),
        ("dad", "h1", {"from_": "2019", "to": "2020"}),
        ("gran", "h1", LIVES | {"pattern": "visits"}),
    )
    (home,) = at(*stays, day=None).households
    assert set(home.members) == {"mum", "son"}
    assert home.stays == (("gran", "visits"),)


TWO = (
    ("son", "h1", LIVES),
    ("mum", "h1", LIVES),
    ("son", "h2", LIVES | {"from_": "2021"}),
    ("dad", "h2", LIVES),
)


def test_somebody_who_lives_in_two_homes_is_in_the_outline_of_both_when_all_are_wanted() -> None:
    assert [home.members for home in at(*TWO).households] == [("mum", "son"), ("dad", "son")]


def test_somebody_who_lives_in_two_homes_is_in_the_outline_of_the_later_one_and_has_a_note() -> None:
    homes = at(*TWO, every_home=False)
    assert [home.members for home in homes.households] == [("mum",), ("dad", "son")]
    assert homes.notes == {"son": ("also Address 1",)}


def test_a_home_that_everybody_has_left_for_another_is_not_outlined() -> None:
    homes = at(("mum", "h1", LIVES), ("mum", "h2", LIVES | {"from_": "2021"}), every_home=False)
    assert [home.household for home in homes.households] == ["h2"]
    assert homes.notes == {"mum": ("also Address 1",)}


def test_households_with_somebody_in_common_have_dots_of_different_rhythm() -> None:
    assert [home.rhythm for home in at(*TWO).households] == [0, 1]
    assert [home.rhythm for home in at(("mum", "h1", LIVES), ("dad", "h2", LIVES)).households] == [0, 0]


def test_households_are_numbered_as_in_the_case() -> None:
    assert [home.number for home in at(("mum", "h1", {"to": "2019"}), ("dad", "h2", LIVES)).households] == [1]


def chosen(*stays: tuple[str, str, dict[str, Any]]) -> Homes:
    return homes_at(case(*stays), DAY, chosen=True)


def test_on_a_chosen_date_whoever_may_live_there_is_possible_in_the_home() -> None:
    found = chosen(("p1", "h1", LIVES), ("p2", "h1", {"from_": "2022", "to": "2023"}))
    (home,) = found.households
    assert (home.members, home.possible) == (("p1",), ("p2",))
    assert not found.notes


def test_on_a_chosen_date_somebody_said_in_doubt_to_live_there_is_possible() -> None:
    (home,) = chosen(("p1", "h1", LIVES), ("p2", "h1", {**LIVES, "certainty": "alleged"})).households
    assert (home.possible, home.stays) == (("p2",), ())


def test_somebody_between_two_homes_is_possible_in_both() -> None:
    found = chosen(
        ("p1", "h1", LIVES),
        ("p3", "h2", LIVES),
        ("p2", "h1", {"from_": "2015", "to": "2022"}),
        ("p2", "h2", {"from_": "2022", "to": ".."}),
    )
    assert [home.possible for home in found.households] == [("p2",), ("p2",)]


def test_somebody_who_lives_elsewhere_for_sure_is_possible_nowhere() -> None:
    found = chosen(("p1", "h1", LIVES), ("p2", "h2", LIVES), ("p2", "h1", {**LIVES, "certainty": "alleged"}))
    assert [home.possible for home in found.households] == [(), ()]
    assert found.notes["p2"] == ("Address 1?",)


def test_on_a_chosen_date_nights_at_another_home_are_tethered_and_visits_noted() -> None:
    found = chosen(
        ("p1", "h1", LIVES),
        ("p2", "h2", LIVES),
        ("p2", "h1", {**LIVES, "pattern": "overnights"}),
        ("p1", "h2", {**LIVES, "pattern": "visits"}),
    )
    assert found.households[0].stays == (("p2", "overnights"),)
    assert found.households[0].elsewhere == {"p2"}
    assert found.notes == {"p1": ("visits Address 2",)}


def test_a_child_partly_in_two_homes_is_in_both() -> None:
    part = {**LIVES, "pattern": "part_time"}
    found = chosen(("p1", "h1", LIVES), ("p2", "h2", LIVES), ("p3", "h1", part), ("p3", "h2", part))
    assert [home.members for home in found.households] == [("p1", "p3"), ("p2", "p3")]
    assert dict(found.households[0].said)["p3"] == "part of the time"


def test_it_is_told_what_living_somewhere_rests_on() -> None:
    (home,) = chosen(
        ("p1", "h1", {**LIVES, "basis": "reported"}),
        ("p2", "h1", {**LIVES, "basis": "ordered"}),
        ("p3", "h1", {"from_": "2015"}),
        ("p4", "h1", LIVES),
    ).households
    assert home.said == (
        ("p1", "reported"),
        ("p2", "as ordered"),
        ("p3", "presumably: nothing says that they left"),
    )


MOVES = (
    ("son", "h1", {"from_": "2020", "to": DAY.isoformat()}),
    ("son", "h2", {"from_": DAY.isoformat(), "to": ".."}),
)


def test_whoever_moves_on_a_chosen_day_is_drawn_where_they_came_to() -> None:
    homes = homes_at(case(*MOVES), DAY, chosen=True)
    assert [(home.household, home.members) for home in homes.households] == [("h2", ("son",))]
    assert homes.notes == {}


def test_whose_whereabouts_nobody_knew_on_a_chosen_day_says_so() -> None:
    lost = Residence(id="w", person="son", whereabouts="not_known", from_=DAY.isoformat(), to="2022-06-05")
    moving = case(*MOVES[:1])
    homes = homes_at(moving.replace(residences=(*moving.residences, lost)), DAY, chosen=True)
    assert homes.households == ()
    assert homes.notes == {"son": ("whereabouts not known",)}
