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


def test_what_happened_on_the_drawn_day_of_another_year_is_quoted() -> None:
    moved = "In May 2014 Ray Marden moved in."
    finding = Finding("couple-seems-over", "unclear", "", ("callie", "owen"), ("u3",))
    text = f"Callie Marden was at home. {moved} On 3 October 2019 Owen Platt joined her at Address 2."
    told = telling_of_couple(graph(), Scenes(graph(), passages_of([reading(text)])), finding)
    assert [passage.words for passage in told] == ["on 3 october 2019 owen platt joined her at address 2."]


def test_that_one_of_the_two_went_is_quoted_of_an_end() -> None:
    finding = Finding("ended-drawn-as-current", "omission", "", ("maud", "len"), ("u5",))
    text = "In May 2012 Len Finch walked out. In June 2012 Maud Finch bought a car."
    told = telling_of_couple(graph(), Scenes(graph(), passages_of([reading(text)])), finding)
    assert [passage.words for passage in told] == ["in may 2012 len finch walked out."]


def test_another_couple_is_not_quoted() -> None:
    assert telling("Maud Finch and Len Finch were married in 1990.", "june", "ray") == []


def test_it_is_asked_only_of_two() -> None:
    assert telling("June Marden and Ray Marden were married in 1990.", "june") == []
