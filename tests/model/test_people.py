from __future__ import annotations

import pytest
from pydantic import ValidationError

from genogram_app.model.people import LOSSES, Age, Background, Mark, Person, Status


def test_nothing_is_known_of_a_person_who_was_only_mentioned() -> None:
    person = Person(id="p1")
    assert (person.sex, person.identity, person.kind) == ("not_known", "known", "person")
    assert person.background == Background()
    assert person.background.ethnicity is None


@pytest.mark.parametrize("value", [-1, 60_001])
def test_an_age_is_one_that_a_person_can_have(value: int) -> None:
    with pytest.raises(ValidationError):
        Age(value=value, unit="days")


def test_a_status_or_a_mark_has_a_code() -> None:
    for kind in (Status, Mark):
        with pytest.raises(ValidationError):
            kind(code="")


def test_a_pregnancy_is_no_loss() -> None:
    assert "pregnancy" not in LOSSES
    assert "person" not in LOSSES
    assert "stillbirth" in LOSSES


def test_a_number_is_not_taken_for_a_text_nor_a_text_for_a_number() -> None:
    with pytest.raises(ValidationError):
        Person.model_validate({"id": "p1", "name": 7})
    with pytest.raises(ValidationError):
        Age.model_validate({"value": "7", "unit": "years"})


@pytest.mark.parametrize("count", [-1, 0, 1, 21])
def test_one_symbol_stands_for_two_to_twenty_people(count: int) -> None:
    assert Person(id="p1", count=2).number == 2
    assert Person(id="p1", count=20).number == 20
    with pytest.raises(ValidationError):
        Person(id="p1", count=count)


def test_a_symbol_stands_for_one_person_where_no_number_is_given() -> None:
    assert Person(id="p1").number == 1


def test_what_was_never_born_has_a_symbol_each() -> None:
    with pytest.raises(ValidationError, match="clear their number"):
        Person(id="p1", kind="pregnancy", count=2)
    with pytest.raises(ValidationError):
        Person(id="p1", count=2).replace(kind="miscarriage")


def test_half_a_character_is_refused_in_several_people_as_in_one() -> None:
    with pytest.raises(ValidationError, match="half a character"):
        Person(id="p1", name="Wren \ud83d", count=2)
