from __future__ import annotations

from typing import Any

import pytest

from genogram_app.edit.homes import add_residence
from genogram_app.edit.items import set_field
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit
from genogram_app.model.case import CaseInfo
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Status
from genogram_app.picture.chart.lanes import Lane, LaneMaker, lanes
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


MOVING = family(
    CHILD,
    person("dad", name="Rob"),
    person("mum", name="Ann"),
    case=CaseInfo(subjects=("child",)),
    households=(Household(id="h1"), Household(id="h2")),
    residences=(
        Residence(id="s1", person="dad", household="h1", from_="2020", to=".."),
        Residence(id="s2", person="mum", household="h1", from_="2020", to="2022"),
    ),
    contacts=(Contact(id="c1", people=("child", "dad"), date="2022-02-02"),),
)
EDITS = (
    set_field("s1", "from_", "2021"),
    set_field("child", "name", "Ida"),
    set_field("mum", "death", "2021"),
    set_field("h1", "label", "Address 9"),
    set_field("c1", "date", "2022-03-03"),
    add_residence("child", "h2", "2021", None),
    remove(("s2",)),
    remove(("dad",)),
)


def test_an_edit_of_one_home_keeps_the_lanes_of_everybody_else() -> None:
    maker = LaneMaker()
    before = {lane.person: lane for lane in maker.make(MOVING, ChartOptions())}
    after = maker.make(EDITS[0].change(MOVING), ChartOptions())
    assert [lane.person for lane in after if lane is before[lane.person]] == ["child", "mum"]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.label)
def test_lanes_that_are_kept_are_those_that_would_be_made_anew(edit: Edit) -> None:
    maker, changed = LaneMaker(), edit.change(MOVING)
    maker.make(MOVING, ChartOptions(men_as_band=True))
    for document in (changed, MOVING):
        for options in (ChartOptions(), ChartOptions(names=False), ChartOptions(contacts=False)):
            assert maker.make(document, options) == lanes(document, options)
