from __future__ import annotations

import itertools
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.primitives import Group, Text
from genogram_app.model.evidence import Agency, Contact
from genogram_app.model.fields import Seen
from genogram_app.picture.chart.contacts import ContactMark, contact_marks, draw_contacts, gathered
from genogram_app.picture.chart.look import Canvas
from genogram_app.picture.chart.scale import TimeScale
from tests.small_families import family, person

FIRST = date(2022, 1, 1)
YEAR = Canvas(TimeScale(FIRST, date(2022, 12, 31), 600.0, 100.0))


def marks(*days: str, seen: Seen = "seen") -> tuple[ContactMark, ...]:
    told = tuple(
        Contact(id=f"c{n}", agency="a1", people=("ivy",), date=day, seen=(("ivy", seen),), kind="visit")
        for n, day in enumerate(days)
    )
    document = family(person("ivy"), contacts=told, agencies=(Agency(id="a1", name="Health visiting"),))
    return contact_marks(document, document.contacts, "ivy", "Ivy")


def drawn(*days: str, seen: Seen = "seen") -> list[Group]:
    return list(draw_contacts(marks(*days, seen=seen), "ivy", "Ivy", 0.0, YEAR))


def words(group: Group) -> list[str]:
    return [item.content for item in group.items if isinstance(item, Text)]


def test_a_contact_says_who_was_met_when_by_whom_and_how() -> None:
    (group,) = drawn("2022-03-04", seen="not_seen")
    assert group.key == "contact:c0:ivy"
    assert group.title == "Ivy, 4 March 2022, Health visiting, visit: not seen"


def test_contacts_that_would_overlap_are_gathered_with_their_number() -> None:
    days = [f"2022-03-{day:02}" for day in range(1, 24)]
    (group,) = drawn(*days)
    assert words(group) == ["23 contacts"]
    assert group.title == "Ivy, 23 contacts from 1 March 2022 to 23 March 2022: 23 seen"


def test_gathered_contacts_say_how_often_a_child_was_not_seen() -> None:
    days = [f"2022-03-{day:02}" for day in range(1, 5)]
    (group,) = drawn(*days, seen="not_seen")
    assert words(group) == ["4 contacts, 4 not seen"]


def test_a_contact_without_a_date_has_no_place() -> None:
    told = (Contact(id="c1", people=("ivy",)),)
    assert contact_marks(family(person("ivy"), contacts=told), told, "ivy", "Ivy") == ()


def test_a_partial_date_is_a_line_over_its_days() -> None:
    whole, month = drawn("2022-03-04")[0], drawn("2022-03")[0]
    assert _area(month).width > 40 > 10 > _area(whole).width


def test_contacts_outside_the_time_shown_are_not_drawn() -> None:
    assert drawn("2021-12-30", "2023-01-02") == []


@given(st.lists(st.integers(0, 364), max_size=60))
def test_gathered_contacts_never_overlap_and_none_is_lost(numbers: list[int]) -> None:
    found = marks(*((FIRST + timedelta(n)).isoformat() for n in numbers))
    runs = gathered(found, YEAR)
    assert sorted(m.contact for run in runs for m in run) == sorted(m.contact for m in found)
    areas = [_area(group) for group in draw_contacts(found, "ivy", "Ivy", 0.0, YEAR)]
    assert all(one.right <= other.left + 0.5 for one, other in itertools.pairwise(areas))


def _area(group: Group) -> Bounds:
    area = bounds(group)
    assert area is not None
    return area
