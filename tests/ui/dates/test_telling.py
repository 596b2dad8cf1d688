from __future__ import annotations

from datetime import date

from genogram_app.family.events import case_events
from genogram_app.interchange.examples import load_example
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.ui.dates.stops import stops_of
from genogram_app.ui.dates.telling import Told, told_of
from tests.ui.dates.family import FAMILY


def told(day: date, document: Document = FAMILY) -> Told:
    return told_of(document, stops_of(case_events(document)), day)


def test_a_step_says_what_changed_since_the_event_before() -> None:
    found = told(date(2023, 6, 12))
    assert found.words == "Since 5 June 2023: Rowan Ashby moves from Address 1 to Address 2."
    assert {"p1", "h2"} <= set(found.about)


def test_the_incident_is_said_though_nothing_of_the_drawing_changes() -> None:
    found = told(date(2023, 6, 23))
    assert found.words == "Since 12 June 2023: Serious injury under review"
    assert found.about == ("p1",)


def test_a_declined_home_is_said_as_that_and_rings_no_household() -> None:
    offer = Residence(
        id="s9", person="p1", household="h2", from_="2023-06-20", to="2023-06-20", basis="offered_declined"
    )
    found = told(date(2023, 6, 20), FAMILY.replace(residences=(*FAMILY.residences, offer)))
    assert "Address 2 offered and declined" in found.words
    assert "h2" not in found.about


def test_who_leaves_is_said_to_leave_once() -> None:
    words = told(date(2023, 10, 9), load_example("on-the-move")).words
    assert words.count("leave Address 4") == 1
    assert "Nobody knows where" in words


def test_between_two_events_the_last_one_is_said_again() -> None:
    found = told(date(2023, 6, 9))
    assert found.words.startswith("No change since 5 June 2023: Silas Thorne moves to Address 1")
    assert found.about == ()


def test_what_has_perhaps_begun_is_said_before_its_stop() -> None:
    assert "perhaps" in told(date(2023, 5, 15)).words


def test_the_first_event_of_all_has_none_before_it() -> None:
    assert told(date(1996, 12, 31)).words == "Hester Ashby is born"
    assert told(date(1990, 1, 1)).words == "Nothing in the case is as early as this."
