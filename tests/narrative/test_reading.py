"""A text read against a drawing: mentions, references and claims in one pass."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from tests.narrative.telling import family, graph, reading

TEXT = (
    "Robin was born on 14 May 2019 at Address 1. Mother and the children moved to Address 2 in June 2020. "
    "His sister stayed there. She was with her grandmother when he was two."
)


def test_a_reading_holds_whom_a_text_mentions_and_what_it_says() -> None:
    found = reading("Robin was born on 14 May 2019.")
    assert [m.person for m in found.mentions] == ["robin"]
    assert [r.people for r in found.references] == [("robin",)]
    (claim,) = found.claims
    assert claim.people == ("robin",)
    assert (claim.said.document, claim.said.sentence) == ("n", (0, 30))


@pytest.mark.parametrize("lacks", ["residences", "partnerships", "parentage"])
def test_a_text_read_again_against_another_drawing_is_read_as_if_for_the_first_time(lacks: str) -> None:
    narrative, changed = read_narrative("n", TEXT), build_graph(_without(family(), lacks))
    read_against(narrative, graph())
    again, afresh = read_against(narrative, changed), read_against(read_narrative("n", TEXT), changed)
    assert again.references == afresh.references
    assert again.claims == afresh.claims
    assert again.words == afresh.words


def _without(document: Document, lacks: str) -> Document:
    return Document(
        case=document.case,
        people=document.people,
        **{
            name: getattr(document, name)
            for name in ("partnerships", "parentage", "households", "residences")
            if name != lacks
        },
    )
