from __future__ import annotations

from datetime import date

import pytest

from genogram_app.family.events import CaseEvent, case_events
from genogram_app.ui.dates.stops import after, before, stops_of, told, when
from tests.ui.dates.family import FAMILY

STOPS = stops_of(case_events(FAMILY))


def test_every_day_with_an_event_is_a_stop() -> None:
    assert [stop.day for stop in STOPS] == [
        date(1996, 12, 31),
        date(2019, 4, 2),
        date(2023, 5, 31),
        date(2023, 6, 5),
        date(2023, 6, 12),
        date(2023, 6, 23),
    ]


def test_events_of_one_day_are_one_stop() -> None:
    assert STOPS[3].words == "Silas Thorne moves to Address 1; Hester Ashby and Silas Thorne: cohabiting"


def test_an_event_of_a_month_stops_on_its_last_day_and_may_have_happened_from_its_first() -> None:
    assert (STOPS[2].first_day, STOPS[2].day) == (date(2023, 5, 1), date(2023, 5, 31))


def test_what_has_no_last_day_is_no_stop() -> None:
    assert stops_of([CaseEvent("birth", "[2019..]", ("p1",), ("p1",), "Rowan is born")]) == ()


def test_a_date_without_a_first_day_has_none() -> None:
    (stop,) = stops_of([CaseEvent("birth", "[..2019]", ("p1",), ("p1",), "Rowan is born")])
    assert stop.first_day is None


def test_the_next_stop_is_never_the_day_itself() -> None:
    day = date(2023, 6, 5)
    assert (before(STOPS, day), after(STOPS, day)) == (STOPS[2], STOPS[4])
    assert before(STOPS, STOPS[0].day) is None
    assert after(STOPS, STOPS[-1].day) is None


@pytest.mark.parametrize(
    ("on", "words"),
    [
        ("2023-05-03", "on 3 May 2023"),
        ("2023-06", "in June 2023"),
        ("2019", "in 2019"),
        ("2019~", "about 2019"),
        ("[..2019]", "in or before 2019"),
        ("2019/2021", "between 2019 and 2021"),
    ],
)
def test_a_date_is_said_as_it_was_stated(on: str, words: str) -> None:
    assert when(on) == words


def test_a_tip_says_every_event_with_its_date() -> None:
    assert told(STOPS[2:4]).splitlines() == [
        "in May 2023: Hester Ashby moves to Address 1",
        "on 5 June 2023: Silas Thorne moves to Address 1",
        "on 5 June 2023: Hester Ashby and Silas Thorne: cohabiting",
    ]


def test_a_crowded_place_counts_what_it_does_not_say() -> None:
    events = [CaseEvent("birth", "2019", (), (), f"Child {n} is born") for n in range(9)]
    assert told(stops_of(events)).splitlines()[-1] == "and 3 more"
