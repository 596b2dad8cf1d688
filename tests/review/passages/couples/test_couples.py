"""Couples told of and not drawn, and couples drawn and not told of, are to look at again."""

from __future__ import annotations

import pytest

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.couples.couples import couples_not_found, couples_seeming_left_out
from genogram_app.review.passages.couples.words import Scenes
from genogram_app.review.passages.passage import passages_of
from tests.narrative.telling import family


def without(couple: str) -> FamilyGraph:
    document = family()
    left = tuple(u for u in document.partnerships if u.id != couple)
    return build_graph(type(document).model_validate(document.model_dump() | {"partnerships": left}))


def read(text: str, graph: FamilyGraph) -> Scenes:
    return Scenes(graph, passages_of([read_against(read_narrative("n", text), graph)]))


def left_out(text: str, couple: str = "") -> list[Finding]:
    graph = without(couple)
    return list(couples_seeming_left_out(read(text, graph)))


@pytest.mark.parametrize(
    ("text", "couple", "somebody"),
    [
        ("Maud Finch and Len Finch were married at Easter 1985.", "u5", "maud"),
        ("Len Finch was often at sea. Maud Finch minded. They were married in 1985.", "u5", "len"),
        ("Len Finch is living with a new girlfriend.", "u5", "len"),
        ("June Marden is a widow.", "u4", "june"),
        ("Nadia Platt is expecting a baby with her present partner, whose name is not known.", "u6", "nadia"),
        ("Owen Platt's wife was interviewed.", "u6", "owen"),
    ],
)
def test_words_for_a_couple_are_quoted_where_none_is_drawn(text: str, couple: str, somebody: str) -> None:
    graph = without(couple)
    findings = list(couples_seeming_left_out(read(text, graph)))
    assert findings
    assert {f.severity for f in findings} == {"unclear"}
    assert somebody in findings[0].people


@pytest.mark.parametrize(
    "text",
    [
        "Maud Finch and Len Finch were married at Easter 1985.",
        "Owen Platt's wife was interviewed.",
        "Callie Marden's boyfriend was there.",
        "Maud Finch never married again. Len Finch was not in a relationship.",
        "Sylvie Marden is single.",
        "Robin and Kit went to the wedding of a teacher.",
        "Partner agencies met Sylvie Marden.",
        "Sylvie Marden should say if she has a partner.",
        "The safeguarding partners asked Sylvie Marden and Tess.",
        "Sylvie Marden has neither husband nor children.",
    ],
)
def test_what_a_drawn_couple_may_answer_to_is_left_alone(text: str) -> None:
    assert left_out(text) == []


def test_a_drawn_couple_is_not_found_where_only_others_are_told_of() -> None:
    graph = without("")
    text = "Maud Finch knew Owen Platt's new girlfriend."
    found = {f.facts[0] for f in couples_not_found(read(text, graph))}
    assert "u5" in found
    text = "Maud Finch and Len Finch came to the house. Maud Finch's husband drove."
    assert "u5" not in {f.facts[0] for f in couples_not_found(read(text, graph))}
