"""Which home counts of somebody who has several."""

from __future__ import annotations

from datetime import date

from genogram_app.family.residents import HouseholdResidents
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.picture.main_home import main_homes
from tests.small_families import family

DAY = date(2022, 6, 1)


def case(one: str | None, other: str | None, subject: str = "") -> Document:
    """A boy who has lived in two homes since two dates, and a girl in the first."""
    stays = (("son", "h1", one), ("son", "h2", other), ("girl", "h1", "2010"))
    return family(
        people="son girl",
        case=CaseInfo(subjects=tuple(subject.split())),
        households=tuple(Household(id=h, label=h) for h in ("h1", "h2")),
        residences=tuple(
            Residence(id=f"s{n}", person=p, household=h, from_=start, to="..")
            for n, (p, h, start) in enumerate(stays)
        ),
    )


def chosen(document: Document, day: date | None = DAY) -> dict[str, str]:
    found = (
        HouseholdResidents("h1", certainly=("girl", "son")),
        HouseholdResidents("h2", certainly=("son",)),
    )
    return main_homes(document, found, day)


def test_the_home_to_which_somebody_moved_last_counts() -> None:
    assert chosen(case("2019", "2021")) == {"son": "h2"}
    assert chosen(case("2021", "2019")) == {"son": "h1"}


def test_a_move_after_the_day_does_not_count() -> None:
    assert chosen(case("2019", "2023")) == {"son": "h1"}
    assert chosen(case("2019", "2023"), None) == {"son": "h2"}


def test_about_a_day_is_read_as_that_day() -> None:
    assert chosen(case("2022-05-20~", "2022-05-25")) == {"son": "h2"}
    assert chosen(case("2022-05-20", "2022-06-02~")) == {"son": "h1"}


def test_where_nothing_says_which_was_last_the_home_of_the_subject_child_counts() -> None:
    assert chosen(case(None, None, "girl")) == {"son": "h1"}
    assert chosen(case(None, None)) == {"son": "h2"}


def test_on_the_day_of_the_incident_the_home_counts_that_was_left_on_it() -> None:
    moved = case("2019", DAY.isoformat(), "son")
    assert chosen(moved) == {"son": "h2"}
    harmed = moved.case.replace(incident=Incident(kind="serious_injury", date=DAY.isoformat()))
    assert chosen(moved.replace(case=harmed)) == {"son": "h1"}
