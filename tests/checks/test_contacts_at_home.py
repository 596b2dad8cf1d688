"""For how long nobody came to the child's home, and for how long the child was seen, but not there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.contacts_at_home import child_seen_at_home, homes_visited
from genogram_app.checks.limits import Limits
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Residence
from tests.checks.small_cases import contact, found, home, lives, reviewed, seen, told

KID = lives("kid", "flat", "2015-07-01", "..")
MONTHS = tuple(f"2019-{month:02}-10" for month in range(1, 13))


def a_case(*met: Contact, stays: tuple[Residence, ...] = (KID,), **changes: object) -> Document:
    return reviewed(*stays, contacts=met, **changes)


def at_home(*dates: str) -> tuple[Contact, ...]:
    return tuple(seen(date, household="flat") for date in dates)


def elsewhere(*dates: str) -> tuple[Contact, ...]:
    return tuple(seen(date, household="house") for date in dates)


def test_a_case_without_contacts_is_not_asked_who_came() -> None:
    assert found(homes_visited, a_case()) == found(child_seen_at_home, a_case()) == []


def test_a_home_where_nobody_came_for_too_long_is_told_of() -> None:
    document = a_case(*at_home("2019-03-01", "2019-12-01"))
    (message,) = told(homes_visited, document)
    assert message == (
        "No contact at Flat is recorded while Wilf lived there: certainly from 2 March 2019 to "
        "30 November 2019 (39 weeks)."
    )
    assert told(homes_visited, document, Limits(unvisited_weeks=40)) == []


def test_a_contact_elsewhere_is_none_at_the_home() -> None:
    document = a_case(*(contact(date, household="house") for date in MONTHS))
    assert found(homes_visited, document) == ["home-not-visited"]


def test_a_visit_that_says_no_place_may_have_been_at_the_home() -> None:
    assert found(homes_visited, a_case(*(contact(date, kind="visit") for date in MONTHS))) == []


def test_carers_who_are_visited_otherwise_are_not_told_of() -> None:
    foster = (home("flat", "foster"), home("house"))
    document = a_case(*elsewhere(*MONTHS), households=foster)
    assert found(homes_visited, document) == found(child_seen_at_home, document) == []


def test_being_seen_elsewhere_is_not_being_seen_at_home() -> None:
    document = a_case(*at_home(*MONTHS[:4], *MONTHS[8:]), *elsewhere("2019-05-20", "2019-07-02"))
    (finding,) = child_seen_at_home(CaseView(document))
    assert finding.message == (
        "Wilf was not recorded as seen at Flat while living there: certainly from 11 April 2019 to "
        "9 September 2019 (21 weeks), but at House (20 May 2019 and 2 July 2019)."
    )
    assert (finding.severity, finding.people, finding.facts) == ("safety", ("kid",), ("flat",))


def test_a_child_seen_at_home_often_enough_raises_nothing() -> None:
    document = a_case(*at_home(*MONTHS), *elsewhere("2019-05-20"))
    assert found(child_seen_at_home, document) == []


def test_a_contact_at_home_at_which_the_child_was_not_seen_does_not_count() -> None:
    document = a_case(*at_home(*MONTHS[:4], *MONTHS[8:]), seen("2019-06-20", "not_seen", household="flat"))
    assert found(child_seen_at_home, document) == []
    document = document.replace(contacts=(*document.contacts, *elsewhere("2019-05-20")))
    assert found(child_seen_at_home, document) == ["child-not-seen-at-home"]


def test_where_no_place_is_stated_the_child_was_possibly_not_seen_at_home() -> None:
    kept = at_home(*MONTHS[:4], *MONTHS[8:])
    (finding,) = child_seen_at_home(CaseView(a_case(*kept, seen("2019-06-20", kind="visit"))))
    assert finding.message == (
        "Wilf was not recorded as seen at Flat while living there: possibly from 11 April 2019 to "
        "9 September 2019 (21 weeks), but at a place that nobody stated (visit of 20 June 2019)."
    )
    assert finding.severity == "gap"


def test_what_is_certain_of_a_time_is_told_without_what_is_possible_of_it() -> None:
    document = a_case(*at_home(*MONTHS[:4], *MONTHS[8:]), *elsewhere("2019-05-20"), seen("2019-07-02"))
    (message,) = told(child_seen_at_home, document)
    assert "certainly from 11 April 2019 to 1 July 2019 (11 weeks), but at House (20 May 2019)." in message
    assert "possibly" not in message


def test_a_month_that_reaches_beyond_the_time_is_possibly_in_it() -> None:
    document = a_case(*at_home("2019-05-15", "2019-09-15"), *elsewhere("2019-05"))
    (message,) = told(child_seen_at_home, document, Limits(unseen_weeks=17, unvisited_weeks=52))
    assert message.endswith(
        "possibly from 1 January 2019 to 14 May 2019 (19 weeks), but at House (May 2019); "
        "from 16 May 2019 to 14 September 2019 (17 weeks), but at House (May 2019)."
    )


def test_a_child_seen_nowhere_is_not_told_of_twice() -> None:
    assert found(child_seen_at_home, a_case(*at_home("2019-01-10", "2019-12-10"))) == []


def test_a_contact_without_a_date_is_no_proof_of_being_seen_elsewhere() -> None:
    document = a_case(seen(None, household="house"), *at_home("2019-01-10"))
    assert found(child_seen_at_home, document) == []


def test_who_is_met_in_another_home_on_the_day_of_a_move_was_not_out_of_sight() -> None:
    stays = lives("kid", "flat", "2015-07-01", "2019-06-10"), lives("kid", "house", "2019-06-10", "..")
    document = a_case(*at_home("2019-01-10"), *elsewhere(*MONTHS[5:]), stays=stays)
    assert found(child_seen_at_home, document) == []


def test_each_home_of_a_child_has_one_finding() -> None:
    stays = lives("kid", "flat", "2015-07-01", "2019-06-10"), lives("kid", "house", "2019-06-11", "..")
    clinic = (seen(date, household="clinic") for date in MONTHS)
    homes = (home("flat"), home("house"), home("clinic"))
    document = a_case(*clinic, stays=stays, households=homes)
    facts = [finding.facts for finding in child_seen_at_home(CaseView(document))]
    assert facts == [("flat",), ("house",)]


def test_many_dates_in_one_place_are_counted() -> None:
    (message,) = told(child_seen_at_home, a_case(*elsewhere(*MONTHS)))
    assert "but at House (10 January 2019, 10 February 2019, 10 March 2019 and 9 more)." in message


def test_of_many_places_the_most_frequent_are_named() -> None:
    homes = tuple(home(place) for place in ("flat", "house", "clinic", "school", "nursery", "hall"))
    places = ("hall", "house", "clinic", "school", "nursery", "house", "clinic", "school")
    met = (seen(date, household=place) for date, place in zip(MONTHS[1:9], places, strict=True))
    (message,) = told(child_seen_at_home, a_case(*met, seen("2019-11-02", household=None), households=homes))
    assert message.endswith(
        "but at House (10 March 2019 and 10 July 2019), at Clinic (10 April 2019 and 10 August 2019), "
        "at School (10 May 2019 and 10 September 2019) and at 2 other homes."
    )


def test_how_many_weeks_are_too_long_can_be_set() -> None:
    document = a_case(*at_home(*MONTHS[:4], *MONTHS[8:]), *elsewhere("2019-05-20"))
    assert told(child_seen_at_home, document, Limits(unseen_weeks=22)) == []


def test_a_time_without_any_contact_at_home_is_told_by_where_the_child_was_seen() -> None:
    document = a_case(*elsewhere(*MONTHS))
    assert found(child_seen_at_home, document) == ["child-not-seen-at-home"]
    assert found(homes_visited, document) == []


def test_what_is_certain_of_the_home_is_not_told_as_possible_of_the_child() -> None:
    document = a_case(*(seen(date, kind="clinic") for date in MONTHS))
    assert found(homes_visited, document) == ["home-not-visited"]
    assert found(child_seen_at_home, document) == []


CLOSER = {
    "2019": ("2019-02", "2019-07-04", "2019-12-31"),
    "2019-05": ("2019-05-01", "2019-05-31"),
    "2019-07/2019-09": ("2019-07-01", "2019-08", "2019-09-30"),
    "[..2019-02]": ("2019-02-01", "2018", "2019-01"),
    "2019-03-03": (),
    "2019-11-20": (),
}
DATED = st.lists(
    st.tuples(st.sampled_from(sorted(CLOSER)), st.sampled_from(("flat", "house", None))), max_size=4
)


@given(DATED, st.sampled_from(("[..2019-02]", "2019-05")), st.data())
def test_a_closer_date_takes_no_certain_finding_about_a_home_away(
    met: list[tuple[str, str | None]], came: str, data: st.DataObject
) -> None:
    def certain(dates: list[str]) -> bool:
        contacts = (
            seen(date, household=place, detail=str(number))
            for number, (date, (_, place)) in enumerate(zip(dates, met, strict=False))
        )
        numbered = tuple(c.replace(id=f"c{number}") for number, c in enumerate(contacts))
        document = a_case(*numbered, stays=(lives("kid", "flat", dates[-1], ".."),))
        rules = (child_seen_at_home, homes_visited)
        return any("certainly" in message for rule in rules for message in told(rule, document))

    wide = [*(date for date, _ in met), came]
    closer = [data.draw(st.sampled_from((date, *CLOSER[date]))) for date in wide]
    assert not certain(wide) or certain(closer)
