"""A child without a name who went out of the family is looked for on the drawing."""

from __future__ import annotations

import pytest

from genogram_app.review.passages.people.unnamed_children import unnamed_children_not_found
from tests.review.passages.drawings import asked, drawn


def said(text: str) -> list[str]:
    return [f.terms[0] for f in asked(unnamed_children_not_found, drawn({}), text)]


@pytest.mark.parametrize(
    ("text", "child"),
    [
        ("In 1996 Maud Finch gave birth to a baby boy, who was adopted.", "a baby boy"),
        ("Owen Platt had fathered another son and had never met him.", "another son"),
        ("June had heard of a girl in Eastvale, about whom nothing else is known.", "a girl in eastvale"),
    ],
)
def test_a_child_of_whom_little_is_known_is_asked_about(text: str, child: str) -> None:
    assert said(text) == [child]


@pytest.mark.parametrize(
    "text",
    [
        "In 2014 Callie gave birth to a daughter.",
        "In 1996 Maud Finch gave birth to a baby boy, who was adopted. He was named Jed by his parents.",
        "Callie gave birth to a son, Kit, of whose father nothing is known.",
        "The panel heard of a girl in another report.",
    ],
)
def test_other_children_are_not(text: str) -> None:
    assert said(text) == []


def test_one_drawn_without_a_name_may_be_meant() -> None:
    child = {"id": "more", "label": "boy", "sex": "male", "identity": "unnamed"}
    link = {"id": "k99", "child": "more", "parent": "maud", "kind": "birth"}
    graph = drawn({}, people=[child], parentage=[link])
    text = "In 1996 Maud Finch gave birth to a baby boy, who was adopted."
    assert asked(unnamed_children_not_found, graph, text) == []
