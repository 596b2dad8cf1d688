"""One missing relative is one person, however the text comes to them."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.kin.missing import MissingRelative, missing_relative
from tests.narrative.wilf import mentions


@pytest.mark.parametrize(
    "text",
    [
        "Osric's mother rang. Wilf saw his paternal grandmother.",
        "Dilys's father left. Enid's husband left.",
        "Dilys's father left. Carys's father came back.",
        "Osric's brother came. Osric's brother, Tobin, is ten.",
    ],
)
def test_two_descriptions_of_one_person_have_one_key(text: str) -> None:
    keys = {m.known_by for m in mentions(text) if m.absent}
    assert len(keys) == 1


def test_two_people_have_two_keys() -> None:
    keys = {m.known_by for m in mentions("Osric's mother rang. Osric's father rang.") if m.absent}
    assert len(keys) == 2


@pytest.mark.parametrize(
    ("key", "missing"),
    [
        ("p1 parent female", MissingRelative("p1", "parent", "female")),
        ("p1 aunt or uncle", MissingRelative("p1", "aunt or uncle")),
        ("p1 pregnancy", MissingRelative("p1", "pregnancy")),
        ("Helga", None),
    ],
)
def test_a_key_says_whose_relative_is_missing(key: str, missing: MissingRelative | None) -> None:
    assert missing_relative(key) == missing
