from __future__ import annotations

from dataclasses import replace

import pytest

from genogram_app.model.values import value_object


@value_object
class Place:
    street: str
    number: int = 1


def test_values_are_equal_when_their_fields_are() -> None:
    assert {Place("Elm Row"), Place("Elm Row", 1)} == {Place("Elm Row")}
    assert Place("Elm Row") != Place("Elm Row", 2)


def test_a_changed_value_is_another_one() -> None:
    one = Place("Elm Row")
    assert replace(one, number=2) == Place("Elm Row", 2)
    assert one == Place("Elm Row")


def test_values_have_no_other_fields() -> None:
    with pytest.raises(AttributeError):
        setattr(Place("Elm Row"), "town", "Ashby")  # noqa: B010 the type checker knows better
