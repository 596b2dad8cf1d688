from __future__ import annotations

from datetime import date

import pytest

from genogram_app.edit.homes import (
    add_household,
    add_residence,
    add_whereabouts,
    end_residence,
    leave_household,
    next_label,
    put_into,
    some_time_before,
    split_residence,
)
from genogram_app.edit.session import EditRefused, Session
from genogram_app.family.residents import residence_at
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person

CASE = Document(
    people=(Person(id="p1"), Person(id="p2"), Person(id="p3")),
    households=(Household(id="h1", label="Address 1"), Household(id="h2", label="Gran's")),
    residences=(
        Residence(id="s1", person="p1", household="h1", from_="2019"),
        Residence(id="s2", person="p2", household="h1", from_="2018", to="2020"),
        Residence(id="s3", person="p3", household="h1", from_="2023"),
    ),
)


def test_a_household_is_added_around_people_and_selected() -> None:
    session = Session(CASE)
    session.do(add_household(("p1", "p2")))
    home = session.document.household("h3")
    assert (home.label, session.selection) == ("Address 2", ("h3",))
    assert [(s.id, s.person, s.from_, s.pattern) for s in session.document.residences[3:]] == [
        ("s4", "p1", None, "lives"),
        ("s5", "p2", None, "lives"),
    ]


def test_a_household_keeps_the_label_it_is_given() -> None:
    assert add_household(label="The refuge", kind="refuge").change(CASE).households[-1].label == "The refuge"


def test_labels_count_on_from_the_first_that_is_free() -> None:
    assert next_label(Document()) == "Address 1"
    assert next_label(CASE) == "Address 2"


def test_a_residence_keeps_its_dates_as_they_are_stated() -> None:
    edit = add_residence("p1", "h2", "2021-03~", "..", pattern="overnights", basis="ordered")
    assert edit.change(CASE).residences[-1] == Residence(
        id="s4", person="p1", household="h2", from_="2021-03~", to="..", pattern="overnights", basis="ordered"
    )


def test_a_time_without_known_whereabouts_has_no_household() -> None:
    residence = add_whereabouts("p1", "missing", "2022-01-03").change(CASE).residences[-1]
    assert (residence.household, residence.whereabouts) == (None, "missing")


def test_people_put_into_a_household_keep_their_other_homes() -> None:
    after = put_into(("p1", "p2"), "h2").change(CASE)
    assert after.residences[:3] == CASE.residences
    assert [s.person for s in after.residences[3:]] == ["p1", "p2"]


def test_somebody_who_left_can_be_put_into_the_household_again() -> None:
    after = put_into(("p1", "p2"), "h1").change(CASE)
    assert [s.person for s in after.residences[3:]] == ["p2"]


def test_putting_people_where_they_are_is_refused() -> None:
    with pytest.raises(EditRefused, match="already in Address 1"):
        put_into(("p1",), "h1").change(CASE)


def test_who_only_stays_or_was_to_come_can_be_put_into_a_household() -> None:
    stays = (
        Residence(id="s8", person="p1", household="h2", pattern="overnights"),
        Residence(id="s9", person="p2", household="h2", basis="planned"),
    )
    after = put_into(("p1", "p2"), "h2").change(CASE.replace(residences=stays))
    assert [s.person for s in after.residences[2:]] == ["p1", "p2"]


def test_taking_out_of_a_household_takes_every_stay_there() -> None:
    after = leave_household(("p1", "p3"), "h1").change(CASE)
    assert [s.person for s in after.residences] == ["p2"]


def test_people_put_into_a_household_may_have_come_on_a_date() -> None:
    after = put_into(("p2",), "h2", "2021-06~").change(CASE)
    assert after.residences[-1].from_ == "2021-06~"


def test_a_residence_ends_once_and_not_before_it_began() -> None:
    after = end_residence(("p1", "p2"), "h1", "2021-05").change(CASE)
    assert [s.to for s in after.residences] == ["2021-05", "2020", None]
    with pytest.raises(EditRefused, match="already stated until when"):
        end_residence(("p1",), "h1", "2022").change(after)
    with pytest.raises(EditRefused, match="only after that"):
        end_residence(("p3",), "h1", "2021").change(CASE)


def test_an_unknown_end_is_kept_as_some_time_before_the_day() -> None:
    unknown = some_time_before(date(2023, 6, 27))
    after = end_residence(("p1",), "h1", unknown).change(CASE)
    for day, answer in (
        (date(2020, 1, 1), "possibly"),
        (date(2023, 6, 26), "possibly"),
        (date(2023, 6, 27), "no"),
    ):
        assert residence_at(after, after.residences[0], day) == answer


def test_before_the_first_day_of_the_calendar_there_is_none() -> None:
    assert some_time_before(date.min) == "[..0001-01-01]"
    undated = CASE.replace(residences=(Residence(id="s2", person="p2", household="h1"),))
    with pytest.raises(EditRefused, match="split at a day after its first"):
        split_residence("s2", date.min).change(undated)


def test_a_residence_is_split_at_a_day_and_nothing_is_lost_between() -> None:
    session = Session(CASE)
    session.do(split_residence("s2", date(2019, 6, 5)))
    first, second = session.document.residences[1:3]
    assert (first.id, first.from_, first.to) == ("s2", "2018", "2019-06-04")
    assert (second.person, second.household, second.from_, second.to) == ("p2", "h1", "2019-06-05", "2020")
    assert session.selection == (second.id,)
    session.undo()
    assert session.document == CASE


def test_what_was_said_of_the_end_goes_with_the_end() -> None:
    said = (Account(id="e1", fact="s2"), Account(id="e2", fact="s2", field="to"))
    after = split_residence("s2", date(2019, 6, 5)).change(CASE.replace(accounts=said))
    assert [account.fact for account in after.accounts] == ["s2", after.residences[2].id]


@pytest.mark.parametrize("day", [date(2018, 1, 1), date(2017, 5, 1), date(2021, 1, 1)])
def test_a_residence_is_not_split_at_its_first_day_or_outside(day: date) -> None:
    with pytest.raises(EditRefused, match="split at a day after its first"):
        split_residence("s2", day).change(CASE)
