"""A count of relatives that the drawing cannot have is told with the counting."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.facts.counts import counts_that_differ
from tests.narrative.telling import family


def found(text: str, document: Document | None = None) -> list[Finding]:
    graph = build_graph(document or family())
    return list(counts_that_differ(graph, [read_against(read_narrative("n", text), graph)]))


def with_child(person: Person, *parents: str) -> Document:
    """The family with one more child."""
    document = family()
    links = tuple(Parentage(id=f"x{p}", child=person.id, parent=p, kind="birth") for p in parents)
    return document.replace(people=(*document.people, person), parentage=(*document.parentage, *links))


def test_fewer_drawn_than_counted_is_an_omission() -> None:
    (finding,) = found("Callie has five children.")
    assert (finding.rule, finding.severity, finding.people) == ("fewer-drawn", "omission", ("callie",))
    assert finding.message == (
        "The text speaks of five children of Callie Marden; "
        "drawn are Robin Finch, Kit Finch, Tess Marden and Bea Platt."
    )


def test_whoever_would_make_up_the_number_but_for_their_sex_is_named() -> None:
    (finding,) = found("Callie has four daughters.")
    assert finding.people == ("callie", "robin", "kit")
    assert finding.message.endswith("not drawn as daughters: Robin Finch and Kit Finch.")


def test_more_drawn_than_counted_is_a_contradiction_with_everybody_counted() -> None:
    (finding,) = found("Callie has two children.")
    assert (finding.rule, finding.severity) == ("more-drawn", "contradiction")
    assert finding.people == ("callie", "robin", "kit", "tess")
    assert finding.message == (
        "The text speaks of two children of Callie Marden; drawn are Robin Finch, Kit Finch and Tess Marden."
    )


@pytest.mark.parametrize(
    "text",
    [
        "Callie has three children.",
        "Callie has two older children.",
        "Callie and Aaron have two sons.",
        "Bea is Owen's only child.",
        "Robin has two siblings.",
        "Robin has one half-sister.",
        "Callie has had three partners.",
        "June has three grandchildren.",
        "Callie's three children have two fathers.",
    ],
)
def test_a_count_that_the_drawing_can_have_raises_nothing(text: str) -> None:
    assert found(text) == []


def test_a_child_born_after_the_incident_need_not_be_counted() -> None:
    later = with_child(Person(id="x", name="Wynn", birth="2023-09"), "callie")
    assert found("Callie had three children.", later) == []


def test_a_child_whose_birth_is_not_known_is_counted() -> None:
    assert [f.rule for f in found("Owen's only child is Bea.", with_child(Person(id="x"), "owen"))] == [
        "more-drawn"
    ]


@pytest.mark.parametrize("kind", ["miscarriage", "pregnancy"])
def test_who_was_never_born_may_be_counted_or_not(kind: str) -> None:
    unborn = with_child(Person.model_validate({"id": "x", "kind": kind}), "callie")
    assert found("Callie has three children.", unborn) == []
    assert found("Callie has four children.", unborn) == []


def test_what_somebody_says_is_an_account_that_differs() -> None:
    (finding,) = found('June said: "I have four daughters."')
    assert finding.severity != "contradiction"


def test_a_symbol_of_three_counts_as_three() -> None:
    several = with_child(Person(id="x", count=3), "callie")
    assert [f.rule for f in found("Callie has five children.", several)] == ["more-drawn"]
    assert found("Callie has six children.", several) == []


def test_the_same_count_twice_is_one_finding() -> None:
    assert len(found("Callie has five children. Later Callie had five children.")) == 1


def test_older_children_are_others_than_the_subject_child() -> None:
    (finding,) = found("Callie has four older children.")
    assert finding.message.startswith("The text speaks of four other children of Callie Marden; drawn are")
    assert found("Callie has two older children.") == []
    assert found("Owen has one older child.") == []
