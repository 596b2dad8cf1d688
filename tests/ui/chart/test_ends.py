"""Moving the beginning or the end of a bar."""

from __future__ import annotations

from datetime import date

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.ui.chart.ends import (
    End,
    allowed,
    nearest,
    residence_of,
    set_end,
    snaps,
    stepped,
    what_it_says,
)

CASE = Document(
    people=(Person(id="p1", name="Isla Carter", birth="2021-02-03"), Person(id="p2", name="Dean Price")),
    households=(Household(id="h1", label="Address 1"),),
    residences=(
        Residence(id="s1", person="p1", household="h1", from_="2021-02-03", to="2023-06-01"),
        Residence(id="s2", person="p2", household="h1", from_="2023-04", to=None),
    ),
)
MOVING = Residence(id="s9", person="p2", household="h1", from_="2023-04", to="2023-06")


def test_what_is_dropped_is_a_plain_day() -> None:
    session = Session(CASE)
    session.do(set_end(End("s2", "to"), date(2023, 6, 5)))
    assert session.document.residences[1].to == "2023-06-05"


def test_moving_one_end_by_several_days_is_one_step() -> None:
    session = Session(CASE)
    for day in (5, 6, 7):
        session.do(set_end(End("s2", "to"), date(2023, 6, day)))
    session.undo()
    assert session.document == CASE


def test_nobody_leaves_before_they_came() -> None:
    assert allowed(MOVING, "to", date(2022, 1, 1)) == date(2023, 4, 1)
    assert allowed(MOVING, "from_", date(2024, 1, 1)) == date(2023, 6, 30)


def test_a_month_is_stepped_from_its_outer_day() -> None:
    assert stepped(MOVING, "to", 1) == date(2023, 7, 1)
    assert stepped(MOVING, "from_", -1) == date(2023, 3, 31)


def test_an_end_that_nobody_stated_is_not_stepped() -> None:
    assert stepped(CASE.residences[1], "to", 1) is None


def test_ends_snap_to_stated_days_only() -> None:
    assert snaps(CASE, End("s2", "to")) == (date(2021, 2, 3), date(2023, 6, 1))


def test_a_day_within_reach_is_taken() -> None:
    days = (date(2023, 6, 1), date(2023, 7, 1))
    assert nearest(days, date(2023, 6, 3), 2.5) == date(2023, 6, 1)
    assert nearest(days, date(2023, 6, 13), 2.5) == date(2023, 6, 13)
    assert nearest((), date(2023, 6, 13), 2.5) == date(2023, 6, 13)


def test_the_words_tell_the_new_date_and_the_one_so_far() -> None:
    assert what_it_says(CASE, End("s2", "from_"), date(2023, 4, 7)) == (
        "Dean Price, Address 1: from 7 April 2023 (so far: April 2023)"
    )
    assert what_it_says(CASE, End("s2", "to"), date(2023, 6, 5)).endswith("(not known before)")
    assert (
        what_it_says(CASE, End("s1", "to"), date(2023, 6, 1)) == "Isla Carter, Address 1: until 1 June 2023"
    )


def test_what_is_no_residence_has_no_ends() -> None:
    assert residence_of(CASE, "p1") is None
