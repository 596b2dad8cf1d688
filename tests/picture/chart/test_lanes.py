from __future__ import annotations

from typing import Any

from genogram_app.model.case import CaseInfo
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Status
from genogram_app.picture.chart.lanes import Lane, lanes
from genogram_app.picture.chart.options import ChartOptions
from tests.small_families import family, person

CHILD = person(
    "child",
    name="Ivy",
    birth="2020-05",
    statuses=(
        Status(code="CIN", from_="2021-01-01", to="2021-06-01"),
        Status(code="CPP", from_="2021-06-02"),
        Status(code="ICO", from_="2021-09-01", stage="proposed"),
    ),
)


def lane(**options: Any) -> Lane:
    document = family(
        CHILD,
        person("dad", name="Rob"),
        case=CaseInfo(subjects=("child",)),
        households=(Household(id="h1"),),
        residences=(Residence(id="s1", person="dad", household="h1", from_="2020", to=".."),),
        contacts=(
            Contact(id="c1", people=("child", "dad"), date="2022-02-02", seen=(("child", "not_seen"),)),
            Contact(id="c2", people=("child",), date="2021-02"),
            Contact(id="c3", people=("child",)),
        ),
    )
    return lanes(document, ChartOptions(**options))[0]


def test_contacts_with_a_date_stand_in_order_with_how_the_child_was_seen() -> None:
    assert [(mark.contact, mark.seen) for mark in lane().contacts] == [
        ("c2", "not_recorded"),
        ("c1", "not_seen"),
    ]


def test_statuses_that_may_overlap_stand_in_rows_of_their_own() -> None:
    assert [(bar.status.code, bar.row) for bar in lane().statuses] == [("CIN", 0), ("CPP", 0), ("ICO", 1)]


def test_what_is_not_wanted_is_left_out() -> None:
    bare = lane(contacts=False, statuses=False, events=False)
    assert (bare.contacts, bare.statuses, bare.happenings) == ((), (), ())


def test_without_names_no_lane_says_one() -> None:
    assert lane(names=False).title == "Name not shown"
