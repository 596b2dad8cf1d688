from __future__ import annotations

import pytest
from pydantic import ValidationError

from genogram_app.model.case import View
from genogram_app.model.evidence import Contact
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person


@pytest.mark.parametrize("value", ["", "p\t1", "p1\n", "x" * 201])
def test_an_id_is_printable_and_of_reasonable_length(value: str) -> None:
    with pytest.raises(ValidationError):
        Person(id=value)


def test_an_id_may_be_any_string_that_another_program_chose() -> None:
    assert Person(id="Person 1 (élève)").id == "Person 1 (élève)"


def test_two_dots_may_end_a_period_but_are_no_date() -> None:
    stay = Residence(id="s1", person="p1", household="h1", from_="2019", to="..")
    assert stay.to == ".."
    with pytest.raises(ValidationError, match="can only stand at the beginning or the end of a period"):
        Person(id="p1", birth="..")


def test_an_object_of_people_is_kept_as_pairs_in_file_order() -> None:
    view = View.model_validate_json('{"positions": {"p2": [1, 2], "p1": [3.5, 4]}}')
    assert view.positions == (("p2", (1.0, 2.0)), ("p1", (3.5, 4.0)))
    assert view.model_dump(mode="json")["positions"] == {"p2": [1.0, 2.0], "p1": [3.5, 4.0]}


def test_an_object_names_each_person_once() -> None:
    with pytest.raises(ValidationError):
        Contact(id="c1", seen=(("p1", "seen"), ("p1", "not_seen")))
    with pytest.raises(ValidationError):
        View(positions=(("p1", (0.0, 0.0)), ("p1", (1.0, 1.0))))


def test_in_an_order_of_people_each_stands_once() -> None:
    assert View(order=("p2", "p1")).order == ("p2", "p1")
    with pytest.raises(ValidationError, match="stands in it once"):
        View(order=("p1", "p2", "p1"))


@pytest.mark.parametrize("x", [float("nan"), float("inf"), 2e6])
def test_a_symbol_is_somewhere(x: float) -> None:
    with pytest.raises(ValidationError):
        View(positions=(("p1", (x, 0.0)),))
