"""A code that nobody explains is somebody left out only when nobody on the drawing is left to bear it."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.narrative.people.mentions import find_mentions
from genogram_app.narrative.text import read_narrative
from tests.narrative.wilf import family


def _uncoded(*extra: Person) -> Document:
    """The family without its labels."""
    people = tuple(p.model_copy(update={"label": None}) for p in family().people)
    return family().replace(people=(*people, *extra))


def _codes(text: str, document: Document | None = None) -> list[str]:
    graph = build_graph(document or _uncoded())
    return [m.head for m in find_mentions(read_narrative("n", text), graph) if m.absent and m.how == "code"]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Sibling 1 and Sib. 2 were at school.", ["Sibling 1", "Sib 2"]),
        ("Half Sibling 1 and Half-Sibling 2 came.", ["Half Sibling 1", "Half-Sibling 2"]),
        ("Cousin 1 came.", ["Cousin 1"]),
        ("Father 1, Father 2 and Father 3 came.", ["Father 1", "Father 2", "Father 3"]),
        ("Mother 1 and Mother 2 came.", ["Mother 1", "Mother 2"]),
        ("Child A, Child B and Child C came.", ["Child A", "Child B", "Child C"]),
        ("Grandfather 1 came.", ["Grandfather 1"]),
        ("Uncle 1 rang. Adult 1 did not.", ["Uncle 1"]),
        ("Partner 1, Partner 2, Partner 3 and Partner 4", [f"Partner {n}" for n in range(1, 5)]),
    ],
)
def test_more_codes_than_people_is_somebody_left_out(text: str, codes: list[str]) -> None:
    assert _codes(text) == codes


@pytest.mark.parametrize(
    "text",
    [
        "Sibling 2 was at school. Nobody asked Sib 2.",
        "Half Sibling 1 came.",
        "Father 1 and Father 2 came.",
        "Child 1 and Child 2 came.",
        "Adult 1, Adult 2 and Adult 3 came.",
        "Aunt 1 came with Grandmother 1.",
        "Partner 2 left.",
        "Male 1 and Male 2 came.",
        "Female 1 came.",
        "Friend 1 and Person 4 came.",
    ],
)
def test_somebody_drawn_without_a_code_may_bear_it(text: str) -> None:
    assert _codes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The Sibling 2 review was read, and the case of Child 9, and a report on Sibling 4.",
        "Cousin 34 and Grandfather 61 came.",
        "Cousin 3 weeks old.",
        "RECOMMENDATIONS\nCousin 1 should be asked.",
        "Cousin I spoke to was told.",
    ],
)
def test_ages_and_other_reviews_are_no_codes(text: str) -> None:
    assert _codes(text) == []


def test_a_code_on_the_drawing_is_that_person() -> None:
    assert _codes("Sibling 2 came.", family()) == []
    assert _codes("Sibling 3 came.", family()) == ["Sibling 3"]


def test_a_named_sibling_without_a_label_may_bear_the_next_code() -> None:
    tam = Person(id="tam", name="Tam", sex="male")
    link = family().parentage[0].replace(id="tam<mum", child="tam")
    document = family().replace(people=(*family().people, tam), parentage=(*family().parentage, link))
    assert _codes("Sibling 2 and Sibling 3 came.", document) == []
    assert _codes("Sibling 2, Sibling 3 and Sibling 4 came.", document) == ["Sibling 3", "Sibling 4"]


@pytest.mark.parametrize(
    "key",
    [
        "Sibling 1: Nell.",
        "Nell is Sibling 1.",
        "Sibling 1 is Nell.",
        "Nell (Sibling 1) came.",
        "Sibling 1 – Nell",
    ],
)
def test_a_declared_key_decides(key: str) -> None:
    assert _codes(f"{key}\nSibling 1 and Sibling 2 came.") == ["Sibling 2"]


def test_a_key_of_somebodys_relative_is_not_that_person() -> None:
    assert _codes("Sibling 1: Nell's brother.\nSibling 2 came.") == ["Sibling 1", "Sibling 2"]
