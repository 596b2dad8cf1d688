from __future__ import annotations

import pytest
from pydantic import ValidationError

from genogram_app.model.people import Person
from genogram_app.model.record import has_half_character

HALF = "\ud83d"


def test_half_a_character_is_told_from_a_whole_one() -> None:
    assert has_half_character(f"Wren {HALF}")
    assert not has_half_character("Wren 🐦 Zoë")


def test_text_that_no_file_can_hold_does_not_enter_a_case() -> None:
    with pytest.raises(ValidationError, match="name: the text holds half a character"):
        Person(id="p1", name=f"Wren {HALF}")
    with pytest.raises(ValidationError, match="aliases: the text holds half a character"):
        Person(id="p1", aliases=("Wren", HALF))


def test_a_change_is_held_to_the_same_rules_as_a_new_record() -> None:
    person = Person(id="p1", name="Wren 🐦")
    assert person.replace(notes="Zoë’s daughter").notes == "Zoë’s daughter"
    with pytest.raises(ValidationError, match="notes"):
        person.replace(notes=HALF)


def test_a_record_does_not_change() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Person(id="p1").name = "Wren"  # type: ignore[misc]  # the point of the test
