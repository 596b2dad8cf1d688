"""A case is drafted from a text alone, every fact of it with a sentence."""

from __future__ import annotations

import pytest

from benchmarks.draft_tables import DraftRow, draft_rows, drafted_facts
from genogram_app.model.document import Document
from genogram_app.review.drafting.draft import draft

TEXT = """Learning review

Wren

1.1 This review is about Wren, aged 6, who died in May 2019. Her brother, Perry, was born on 3 June 2012.

1.2 Social Worker 1 visited. An officer, PC Marl, said that partner agencies had done well.
"""


def drafted(text: str) -> Document:
    document = draft(text)
    assert document is not None
    return document


def names(document: Document) -> set[str | None]:
    return {p.name or p.label for p in document.people}


def test_the_family_is_drafted_and_professionals_are_not() -> None:
    document = drafted(TEXT)
    assert names(document) == {"Wren", "Perry"}
    assert [document.person(p).name for p in document.case.subjects] == ["Wren"]
    assert next(p for p in document.people if p.name == "Perry").birth == "2012-06-03"


def test_every_fact_has_a_sentence() -> None:
    document = drafted(TEXT)
    facts = [i.id for name, i in document.items() if name not in ("accounts", "documents")]
    quoted = {a.fact: a for a in document.accounts}
    assert facts
    assert set(facts) <= set(quoted)
    text = document.documents[0].text
    assert all(a.quote == text[a.start : a.end] for a in document.accounts)


def test_a_text_about_nobody_is_an_empty_case() -> None:
    assert drafted("The board met twice. Partner agencies attended.").people == ()


def test_drafting_tells_how_far_it_is_and_can_be_stopped() -> None:
    told: list[tuple[int, int]] = []
    assert draft(TEXT, progress=lambda done, of: told.append((done, of))) is not None
    assert told
    assert [done for done, _ in told] == list(range(1, len(told) + 1))
    assert draft(TEXT, should_stop=lambda: len(told) > 0) is None


@pytest.mark.parametrize("row", draft_rows(), ids=lambda row: f"line-{row.line}")
def test_exactly_the_family_that_the_sentences_tell_of_is_drafted(row: DraftRow) -> None:
    # A row marked as a gap must fail: once it is drafted rightly, the mark has to go.
    assert (drafted_facts(row) == row.facts) is not row.is_gap
