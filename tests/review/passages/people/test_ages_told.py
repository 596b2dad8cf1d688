"""A drawn age that no age told of somebody comes near is to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import build_graph
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import passages_of
from genogram_app.review.passages.people.ages_told import ages_not_told
from tests.narrative.telling import family


def found(text: str, value: int = 62) -> list[Finding]:
    """Findings where Maud Finch is drawn by an age in 2023 alone."""
    document = family()
    aged = {"birth": None, "ages": ({"value": value, "unit": "years", "at": "2023-03"},)}
    people = tuple(
        type(p).model_validate(p.model_dump() | aged) if p.id == "maud" else p for p in document.people
    )
    graph = build_graph(type(document).model_validate(document.model_dump() | {"people": people}))
    return list(ages_not_told(graph, passages_of([read_against(read_narrative("n", text), graph)])))


def test_another_age_without_a_time() -> None:
    (finding,) = found("Maud Finch, aged 58, was at home.")
    assert (finding.rule, finding.severity, finding.people) == ("birth-not-found", "unclear", ("maud",))
    assert finding.evidence[0].quote == "Maud Finch, aged 58, was at home."


@pytest.mark.parametrize(
    "text",
    [
        "Maud Finch, aged 62, was at home.",
        "Maud Finch, aged 61, was at home.",
        "Maud Finch, aged 17, was in care. She is now 62.",
        "Maud Finch, aged 17, was in care. Maud Finch was born in 1960.",
        "Len Finch, aged 58, was at home with Maud Finch.",
        "Maud Finch was aged about 63.",
        "Maud Finch has been at Address 3 for 20 years.",
    ],
)
def test_an_age_that_may_be_meant_or_is_anothers(text: str) -> None:
    assert found(text) == []
