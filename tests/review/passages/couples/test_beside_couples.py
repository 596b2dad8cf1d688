"""The sentences that tell of a couple speak of both, with a word for it; those of its dates come first."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.review.passages.couples.beside_couples import telling_of_couple
from genogram_app.review.passages.couples.words import Scenes
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import graph, reading


def telling(text: str, *people: str) -> list[str]:
    finding = Finding("partnership-start-differs", "contradiction", "", people, ("u4",))
    told = telling_of_couple(graph(), Scenes(graph(), passages_of([reading(text)])), finding)
    return [passage.words for passage in told]


def test_what_is_said_of_the_couple_is_quoted_wherever_it_stands() -> None:
    text = (
        "June Marden and Ray Marden met at a fair. The weather was fine.\n\n"
        "June Marden and Ray Marden were married in 1990. June Marden drove a bus with Ray Marden."
    )
    assert telling(text, "june", "ray") == [
        "june marden and ray marden were married in 1990.",
        "june marden and ray marden met at a fair.",
    ]


def test_another_couple_is_not_quoted() -> None:
    assert telling("Maud Finch and Len Finch were married in 1990.", "june", "ray") == []


def test_it_is_asked_only_of_two() -> None:
    assert telling("June Marden and Ray Marden were married in 1990.", "june") == []
