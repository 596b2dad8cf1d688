from __future__ import annotations

from typing import Any

import pytest

from genogram_app.family.names import description, display_name, in_a_row, shown_name
from genogram_app.model.people import Person
from tests.small_families import age


def test_a_name_comes_before_a_label_and_a_label_before_a_description() -> None:
    assert display_name(Person(id="p1", name="Wren Hollis", label="Child Q")) == "Wren Hollis"
    assert display_name(Person(id="p1", name="  ", label="Child Q")) == "Child Q"
    assert display_name(Person(id="p1")) == "Unnamed person"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"identity": "unknown", "sex": "male"}, "Unknown male"),
        ({"identity": "unknown"}, "Unknown person"),
        ({"identity": "unnamed", "sex": "female"}, "Unnamed female"),
        ({"identity": "unnamed", "sex": "female", "ages": age(30, None)}, "Unnamed woman"),
        ({"identity": "unnamed", "sex": "male", "ages": age(3, None)}, "Unnamed male"),
        ({"identity": "unnamed", "sex": "male", "ages": age(30, None, "weeks")}, "Unnamed male"),
        ({"count": 3, "identity": "unnamed"}, "3 unnamed people"),
        ({"count": 2, "identity": "unknown", "sex": "male"}, "2 unknown males"),
        ({"count": 2, "sex": "female"}, "2 unnamed females"),
        ({"kind": "pregnancy", "sex": "female"}, "Unborn child"),
        ({"kind": "stillbirth"}, "Stillborn child"),
        ({"kind": "pregnancy_loss"}, "Pregnancy loss"),
        ({"kind": "miscarriage"}, "Miscarriage"),
        ({"kind": "termination"}, "Termination of pregnancy"),
    ],
)
def test_somebody_without_a_name_is_described_by_what_is_known(fields: dict[str, Any], expected: str) -> None:
    assert description(Person(id="p1", **fields)) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name": "Wren Hollis"}, ""),
        ({"name": "Wren Hollis", "label": "Child Q"}, "Child Q"),
        ({"name": "Wren Hollis", "label": "wren hollis"}, ""),
        ({"label": "Child Q"}, "Child Q"),
        ({"identity": "unknown", "sex": "male"}, "Unknown male"),
    ],
)
def test_where_names_are_not_shown_labels_and_descriptions_stay(
    fields: dict[str, Any], expected: str
) -> None:
    person = Person(id="p1", **fields)
    assert shown_name(person, names=False) == expected
    assert shown_name(person) == display_name(person)


def test_names_are_listed_as_a_sentence_has_them() -> None:
    assert in_a_row(["Ann"]) == "Ann"
    assert in_a_row(["Ann", "Ben", "Cara"]) == "Ann, Ben and Cara"
