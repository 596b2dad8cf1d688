"""Somebody without a name is known by their label, or by what they are to others."""

from __future__ import annotations

from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.people import Person
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import Passages, passages_of
from genogram_app.review.passages.people.sexes_of_unnamed import by_birth, unnamed_of_another_sex
from tests.narrative.telling import family, graph


def drawn(sex: str, label: str) -> FamilyGraph:
    """The family of the tables with a stranger."""
    stranger = Person.model_validate({"id": "p", "label": label, "sex": sex, "identity": "unknown"})
    document = family()
    return build_graph(
        type(document).model_validate(document.model_dump() | {"people": (*document.people, stranger)})
    )


def passages(text: str, of: FamilyGraph) -> Passages:
    return passages_of([read_against(read_narrative("n", text), of)])


def test_the_words_of_a_label_find_the_sentence() -> None:
    of = drawn("female", "man in a straw hat")
    text = "A man was at the shop. A man in a straw hat opened the door. Callie was out."
    ((people, sex, telling),) = unnamed_of_another_sex(of, passages(text, of))
    assert (people, sex) == (("p",), "male")
    assert telling[0].words.startswith("a man in a straw hat")


def test_a_label_of_the_drawn_sex_says_enough() -> None:
    of = drawn("male", "man in a straw hat")
    assert list(unnamed_of_another_sex(of, passages("A woman in a straw hat opened the door.", of))) == []


def test_siblings_by_birth() -> None:
    assert "kit" in by_birth(graph(), "robin")
