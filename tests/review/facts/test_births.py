"""A birth or death on a day that the drawing does not allow is a contradiction."""

from __future__ import annotations

from genogram_app.checks.finding import Finding
from genogram_app.review.facts.births import births_and_deaths_that_differ
from tests.narrative.telling import graph, reading


def found(text: str) -> list[Finding]:
    return list(births_and_deaths_that_differ(graph(), [reading(text)]))


def test_a_birth_on_another_day_is_a_contradiction_with_its_sentence() -> None:
    (finding,) = found("Robin was born on 15 May 2019.")
    assert (finding.rule, finding.severity, finding.people) == ("birth-differs", "contradiction", ("robin",))
    assert (
        finding.message
        == "The text says that Robin Finch was born on 15 May 2019; the drawing says 14 May 2019."
    )
    assert finding.evidence[0].quote == "Robin was born on 15 May 2019."


def test_a_birth_that_the_text_says_less_exactly_is_none() -> None:
    assert found("Robin was born in May 2019.") == []


def test_a_death_in_another_year_is_a_contradiction() -> None:
    assert [f.rule for f in found("Ray Marden died in October 2015.")] == ["death-differs"]


def test_a_death_that_is_not_drawn_is_an_omission() -> None:
    (finding,) = found("Maud Finch died in October 2015.")
    assert (finding.rule, finding.severity) == ("death-not-drawn", "omission")


def test_somebody_drawn_as_dead_who_lived_on_is_a_contradiction() -> None:
    assert [f.rule for f in found("Ray Marden survived.")] == ["death-differs"]


def test_somebody_alive_who_lived_on_is_none() -> None:
    assert found("Robin survived.") == []
