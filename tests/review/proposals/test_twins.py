"""Two of whom a text says that they are twins are drawn as born together, once."""

from __future__ import annotations

import pytest

from genogram_app.review.drafting.draft import draft

BEGINNING = "Kit, aged 9, is the son of Chloe. Chloe has three children. The first is Kit. "


def twins(text: str) -> list[list[str]]:
    document = draft(BEGINNING + text)
    assert document is not None
    names = {person.id: person.name or "" for person in document.people}
    return [sorted(names[child] for child in birth.children) for birth in document.births]


@pytest.mark.parametrize(
    "text",
    [
        "Then come the twins, Una and Ivo.",
        "The others are Una and Ivo. Una's twin brother, Ivo, was at school.",
    ],
)
def test_the_two_are_born_together(text: str) -> None:
    assert twins(text) == [["Ivo", "Una"]]


@pytest.mark.parametrize(
    "text",
    ["Then come Una and Ivo.", "Then come Una and Ivo. The leaflet was for mothers of twins."],
)
def test_nobody_is_a_twin_of_whom_the_text_does_not_say_it(text: str) -> None:
    assert twins(text) == []
