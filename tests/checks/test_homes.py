"""One person lives in one home, a child with an adult, and a man whom nobody knows is told of."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.checks import homes
from genogram_app.checks.case_view import CaseView
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from tests.checks.small_cases import CHILD, FATHER, MOTHER, family, found, home, lives


def _living(*residences: Residence, **changes: Any) -> Document:
    return family(households=(home("flat"), home("house")), residences=residences, **changes)


def test_nobody_lives_in_two_homes_at_once() -> None:
    document = _living(lives("mum", "flat", "2018", "2019-06"), lives("mum", "house", "2019-03", "2019-09"))
    assert found(homes.two_homes_at_once, document) == ["two-homes"]


def test_a_stay_within_a_longer_time_at_home_is_only_asked_about() -> None:
    document = _living(
        lives("mum", "flat", "2016", "2019"), lives("mum", "house", "2018-03-01", "2018-04-01")
    )
    assert found(homes.two_homes_at_once, document) == ["stay-within-home"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (lives("mum", "flat", "2018", "2019-03"), lives("mum", "house", "2019-03", "2019-09")),
        (lives("mum", "flat", "2018", None), lives("mum", "house", "2019-03", "2019-09")),
        (lives("mum", "flat", "2018", ".."), lives("mum", "house", "2019", "..", pattern="part_time")),
        (lives("mum", "flat", "2018", ".."), lives("mum", "house", "2019", "..", certainty="alleged")),
        (lives("mum", "flat", "2018", ".."), lives("mum", "house", "2019", "..", basis="offered_declined")),
        (lives("mum", "flat", "2018", "2020"), lives("mum", "flat", "2019", "2021")),
    ],
)
def test_two_homes_are_no_contradiction_while_a_reading_allows_both(
    first: Residence, second: Residence
) -> None:
    assert found(homes.two_homes_at_once, _living(first, second)) == []


@pytest.mark.parametrize("kind", ["hospital", "custody", "temporary", "refuge"])
def test_a_place_away_does_not_end_the_home(kind: str) -> None:
    document = family(
        households=(home("flat"), home("ward", kind)),
        residences=(lives("mum", "flat", "2018", ".."), lives("mum", "ward", "2019-01-01", "2019-09")),
    )
    assert found(homes.two_homes_at_once, document) == []


def test_a_child_lives_with_an_adult() -> None:
    alone = _living(lives("kid", "flat", "2019", "2020"))
    together = _living(lives("kid", "flat", "2019", "2020"), lives("mum", "flat", "2018", None))
    assert found(homes.child_without_adult, alone) == ["no-adult-in-home"]
    assert found(homes.child_without_adult, together) == []


def test_a_sister_who_is_a_child_is_not_the_adult_of_the_home() -> None:
    sister = Person(id="sis", name="Nell", birth="2009")
    stays = (lives("kid", "flat", "2019", "2020"), lives("sis", "flat", "2019", "2020"))
    document = _living(*stays, people=(MOTHER, FATHER, CHILD, sister))
    assert found(homes.child_without_adult, document) == ["no-adult-in-home"]


def test_the_carers_of_a_foster_home_need_not_be_drawn() -> None:
    document = family(
        households=(home("carers", "foster"),), residences=(lives("kid", "carers", "2019", "2020"),)
    )
    assert found(homes.child_without_adult, document) == []


def _with_man(**changes: Any) -> Document:
    man = Person(id="man", sex="male", **{"identity": "unknown", **changes})
    stays = (lives("kid", "flat", "2015", "2020"), lives("man", "flat", "2018", "2018", pattern="not_known"))
    return _living(*stays, people=(MOTHER, FATHER, CHILD, man))


def test_a_man_nobody_knows_in_the_home_of_a_child_is_a_matter_of_safety() -> None:
    assert found(homes.unidentified_men, _with_man()) == ["unidentified-man-in-home"]
    assert found(homes.unidentified_men, _with_man(identity="unnamed")) == ["unidentified-man-in-home"]
    assert found(homes.unidentified_men, _with_man(identity="known", name="Cyril")) == []


def test_a_man_who_was_there_at_another_time_is_not_told_of() -> None:
    man = Person(id="man", sex="male", identity="unknown")
    stays = (lives("kid", "flat", "2015", "2016"), lives("man", "flat", "2018", "2019"))
    assert found(homes.unidentified_men, _living(*stays, people=(MOTHER, FATHER, CHILD, man))) == []


def test_several_people_drawn_as_one_need_not_live_together() -> None:
    stays = lives("mum", "flat", "2018", "2019-06"), lives("mum", "house", "2019-03", "2019-09")
    document = _living(*stays, people=(MOTHER.replace(count=2), FATHER, CHILD))
    assert found(homes.two_homes_at_once, document) == []


def test_several_men_nobody_knows_are_spoken_of_as_several() -> None:
    (finding,) = homes.unidentified_men(CaseView(_with_man(count=2)))
    assert finding.message.startswith("2 unknown males were possibly at Flat")
    assert finding.message.endswith("Nobody has said who they are.")


def test_a_time_without_an_adult_is_told_with_its_days() -> None:
    stays = (lives("kid", "flat", "2019-01-01", "2019-12-31"), lives("mum", "flat", "2018", "2019-05-10"))
    (finding,) = homes.child_without_adult(CaseView(_living(*stays)))
    assert finding.message == (
        "No adult is shown living with Wilf at Flat, certainly from 11 May 2019 to 31 December 2019."
    )


@pytest.mark.parametrize("end", [None, "..", "2019-12", "2019-12-29"])
def test_an_adult_who_may_have_been_there_is_enough(end: str | None) -> None:
    stays = (lives("kid", "flat", "2019-01-01", "2019-12-31"), lives("mum", "flat", "2018", end))
    assert found(homes.child_without_adult, _living(*stays)) == []


def test_two_homes_are_told_with_the_days_they_certainly_share() -> None:
    stays = lives("mum", "flat", "2018", "2019-06"), lives("mum", "house", "2019-03", "2019-09")
    (finding,) = homes.two_homes_at_once(CaseView(_living(*stays)))
    assert finding.message.endswith("at the same time, certainly from 31 March 2019 to 1 June 2019.")


def test_a_man_nobody_knows_was_there_certainly_or_possibly() -> None:
    man = Person(id="man", sex="male", identity="unknown")
    kid = lives("kid", "flat", "2015-07-01", "2020-01-01")
    for stay, word in (
        (lives("man", "flat", "2018-03-04", "2018-03-04", pattern="not_known"), "certainly at Flat"),
        (lives("man", "flat", "2018-03-04", None, certainty="alleged"), "possibly at Flat"),
        (lives("man", "flat", None, None), "possibly at Flat"),
    ):
        (finding,) = homes.unidentified_men(CaseView(_living(kid, stay, people=(MOTHER, FATHER, CHILD, man))))
        assert word in finding.message


NARROWER = {
    "2019": ("2019-04", "2019-11-30"),
    "2019-06": ("2019-06-01", "2019-06-30"),
    "2018": ("2018-02", "2018-12-31"),
    "2020-02": ("2020-02-03",),
    None: ("2019-08", ".."),
}
BEGINNINGS = st.sampled_from(["2018", "2019-06", "2019"])
ENDS = st.sampled_from(["2019", "2019-06", "2020-02", None])


@given(st.tuples(BEGINNINGS, ENDS, BEGINNINGS, ENDS), st.data())
def test_narrowing_dates_takes_no_certain_finding_about_two_homes_or_no_adult_away(
    dates: tuple[str, str | None, str, str | None], data: st.DataObject
) -> None:
    """Dates that are narrowed into a period that ends before it begins are another case."""
    narrow = [data.draw(st.sampled_from((each, *NARROWER[each]))) for each in dates]
    for person, rule in (("mum", homes.two_homes_at_once), ("kid", homes.child_without_adult)):
        wide, narrowed = (
            _living(lives(person, "flat", d[0], d[1]), lives(person, "house", d[2], d[3]))
            for d in (list(dates), narrow)
        )
        ordered = all(
            span_of(first).latest <= span_of(last).earliest  # type: ignore[operator]  # both are bounded
            for first, last in (narrow[:2], narrow[2:])
            if last not in (None, "..")
        )
        certain, still = (
            [f.rule for f in rule(CaseView(document)) if "certainly" in f.message]
            for document in (wide, narrowed)
        )
        assert not ordered or len(still) >= len(certain)
