"""Whoever is told to be in a house at a time at which they are drawn nowhere is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.homes.indoors import people_indoors_not_drawn
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family


def found(text: str, *stays: tuple[str, str]) -> list[Finding]:
    """What is found with one more person, whom nobody can name, and with more stays: of whom, and when."""
    document = family()
    stranger = Person(id="stranger", label="Unknown man", sex="male", identity="unknown")
    more = [
        Residence(id=f"more{n}", person=person, household="h1", from_=day, to=day)
        for n, (person, day) in enumerate(stays)
    ]
    changed = {"people": [*document.people, stranger], "residences": [*document.residences, *more]}
    graph = build_graph(document.model_copy(update=changed))
    reading = read_against(read_narrative("n", text), graph)
    return list(people_indoors_not_drawn(graph, passages_of([reading])))


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("On 4 May 2021 Dale Roper was asleep on the sofa.", "dale"),
        ("In May 2021 Dale Roper moved into the flat.", "dale"),
        ("On 4 May 2021 an unidentified man was in the kitchen.", "stranger"),
        ("On 4 May 2021 the same man was in the kitchen.", "stranger"),
    ],
)
def test_somebody_who_is_drawn_nowhere_then(text: str, person: str) -> None:
    (finding,) = found(text)
    assert finding.people == (person,)
    assert finding.severity == "unclear"


def test_the_message_says_who_may_be_meant() -> None:
    (finding,) = found("On 4 May 2021 the same man was in the kitchen.")
    assert finding.message == (
        "The text seems to have somebody in a home of which the drawing has nothing then: Unknown man."
    )


@pytest.mark.parametrize(
    ("text", "stays"),
    [
        ("On 4 May 2021 Dale Roper was asleep on the sofa.", [("dale", "2021-05-04")]),
        ("On 4 May 2021 the same man was in the kitchen.", [("stranger", "2021-05-04")]),
        ("On 4 May 2021 June Marden was in the kitchen.", []),
        ("On 4 May 2021 the health visitor was in the kitchen.", []),
        ("On 4 May 2021 Dale Roper was due to be in the house.", []),
        ("On 4 May 2021 Dale Roper rang.", []),
        ("Dale Roper was asleep on the sofa.", []),
        ("Between 2012 and 2021 Dale Roper slept badly.", []),
    ],
)
def test_who_is_drawn_somewhere_then_or_is_told_of_no_house_is_left_alone(
    text: str, stays: list[tuple[str, str]]
) -> None:
    assert found(text, *stays) == []
