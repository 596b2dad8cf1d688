"""A short invented report, and what is drafted from it."""

from __future__ import annotations

import pytest

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.narrative.text import read_narrative
from genogram_app.review.drafting.steps import Drafted, drafted

TEXT = """Child safeguarding practice review: Ottilie Tarlow

1.1 This review is about Ottilie Tarlow, who was born on 4 May 2016.

1.2 Sabine Tarlow is the mother of Ottilie Tarlow. Corin Vale is the father of Ottilie Tarlow.
Ottilie Tarlow lived at Address 1 from June 2016.

1.3 Neighbours alleged that Corin Vale and Sabine Tarlow married in 2014.
"""


def draft_of(document: Document) -> Drafted:
    narratives = [read_narrative(t.id, t.text) for t in document.documents]
    found = drafted(document, narratives, document.view.rejected)
    assert found is not None
    return found


@pytest.fixture
def document() -> Document:
    return Document(documents=(TextDocument(id="n1", title="Report", text=TEXT),))


@pytest.fixture
def session(document: Document) -> Session:
    return Session(document)


@pytest.fixture
def draft(document: Document) -> Drafted:
    return draft_of(document)
