from __future__ import annotations

from genogram_app.model.people import Person
from genogram_app.model.relations import Stage
from genogram_app.ui.inspector.oddities import oddities


def test_an_end_before_its_beginning_is_said_of_the_end() -> None:
    assert oddities(Stage(status="married", from_="2020-03", to="2019")) == {
        "to": "This is before the beginning (March 2020)."
    }


def test_dates_that_can_be_read_so_that_they_fit_are_not_odd() -> None:
    assert oddities(Stage(status="married", from_="2020-03", to="2020")) == {}
    assert oddities(Stage(status="married", from_="2020", to="..")) == {}
    assert oddities(Stage(status="married", from_="2020-03-01~", to="2020-02-25")) == {}


def test_a_death_before_the_birth_is_odd() -> None:
    assert list(oddities(Person(id="p1", birth="2020", death="2018"))) == ["death"]


def test_what_has_no_dates_is_never_odd() -> None:
    assert oddities(("p1", "p2")) == {}
