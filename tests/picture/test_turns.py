from datetime import date

from genogram_app.model.people import Mark, Status
from genogram_app.picture.turns import stretch, turns, turns_between, turns_of
from tests.small_families import couple, parents, person


def test_something_may_change_on_each_bound_of_a_date_and_on_the_day_after() -> None:
    assert turns(["2020-02", None, ".."]) == (
        date(2020, 2, 1),
        date(2020, 2, 2),
        date(2020, 2, 29),
        date(2020, 3, 1),
    )


def test_about_a_day_is_read_as_that_day() -> None:
    assert turns(["2020-02-10~"]) == (date(2020, 2, 10), date(2020, 2, 11))


def test_somebody_changes_with_their_life_statuses_and_concerns() -> None:
    someone = person(
        "son",
        birth="2001-01-01",
        death="2009-01-01",
        statuses=(Status(code="CIN", from_="2003-01-01", to="2004-01-01"),),
        marks=(Mark(code="SM", from_="2006-01-01"),),
    )
    assert {day.year for day in turns_of(someone)} == {2001, 2003, 2004, 2006, 2009}


def test_a_union_changes_with_its_stages_and_parentages() -> None:
    found = turns_between(
        [couple("mum", "dad", ("married", "2001-01-01", "2002-01-01"))],
        parents("son", "mum", kind="foster", from_="2005-01-01", to="2007-01-01"),
    )
    assert {day.year for day in found} == {2001, 2002, 2005, 2007}


def test_between_two_turns_nothing_changes() -> None:
    days = (date(2020, 1, 1), date(2021, 1, 1))
    places = [
        stretch(days, date(year, month, 1)) for year, month in ((2019, 5), (2020, 1), (2020, 9), (2021, 1))
    ]
    assert places == [0, 1, 1, 2]
