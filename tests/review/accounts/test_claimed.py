"""A claim speaks of the drawn fact it is about, and of nothing where several could be meant."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.model.evidence import TextDocument
from genogram_app.review.accounts.claimed import Drawn, claimed
from genogram_app.review.findings import read_texts
from tests.review.accounts.cases import disagreeing


def said(text: str) -> set[tuple[str, str | None, object, bool]]:
    document = disagreeing().replace(documents=(TextDocument(id="n1", text=text),))
    drawn = Drawn(build_graph(document))
    (reading,) = read_texts(document)
    found = (one for claim in reading.claims for one in claimed(drawn, claim))
    return {(c.fact, c.field, c.value, c.denied) for c in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Corin was born on 3 May 2020.", ("p1", "birth", "2020-05-03", False)),
        ("Petra is Corin's birth mother.", ("k1", "kind", "birth", False)),
        ("Dunstan is not Corin's father.", ("k2", None, None, True)),
        ("Petra and Dunstan married in July 2019.", ("u1", "stages.0.from", "2019-07", False)),
        ("Petra and Dunstan separated in 2022.", ("u1", "stages.1.from", "2022", False)),
        ("Petra and Dunstan were never a couple.", ("u1", None, None, True)),
    ],
)
def test_a_sentence_speaks_of_its_fact(text: str, expected: tuple[str, str | None, object, bool]) -> None:
    assert expected in said(text)


@pytest.mark.parametrize(
    "text", ["Petra and Dunstan never married.", "It was possible that Dunstan was Corin's father."]
)
def test_a_sentence_that_leaves_it_open_speaks_of_nothing(text: str) -> None:
    assert not {one for one in said(text) if one[0] in ("u1", "k2")}
