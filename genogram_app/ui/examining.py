"""One look over a case: its findings, and where its texts mention whom. Pure, so that a worker can do it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from genogram_app.checks.finding import Finding
from genogram_app.model.document import Document
from genogram_app.ui.narrative_pane import Marked, MarkedText


@dataclass(frozen=True, slots=True)
class Examined:
    """What one look over a case found."""

    findings: tuple[Finding, ...]
    marks: MappingProxyType[str, MarkedText]


def examine(document: Document, today: date) -> Examined:
    """Look a case over."""
    from genogram_app.review.findings import review

    return Examined(review(document, (), today), MappingProxyType(mentions(document)))


def mentions(document: Document) -> dict[str, MarkedText]:
    """Return who is mentioned where in each text of the case, by the text's id."""
    from genogram_app.family.graph import build_graph
    from genogram_app.narrative.mentions import find_mentions
    from genogram_app.narrative.text import read_narrative

    graph = build_graph(document)
    return {
        text.id: MarkedText(
            text.text,
            tuple(
                Marked(mention.start, mention.end, mention.person)
                for mention in find_mentions(read_narrative(text.id, text.text), graph)
                if mention.person is not None
            ),
        )
        for text in document.documents
    }
