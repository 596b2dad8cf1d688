"""What a finding rests on, in words: quotations and their places, who says it, what is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.model.people import Person
from genogram_app.ui.findings.words import SURENESS
from genogram_app.ui.inspector.related import as_drawn
from genogram_app.ui.translated import tr

MOST_QUOTED = 6
"""So many quotations are shown of one finding; a name may stand in a text hundreds of times."""
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a text, and where they stand: "Overview report, page 12, paragraph 3.4"."""

    words: str
    where: str
    evidence: Evidence


def quotations(document: Document, finding: Finding) -> tuple[Quotation, ...]:
    """Return the first quotations of a finding from texts that the case holds."""
    found = []
    for evidence in finding.evidence[:MOST_QUOTED]:
        text = document.find(evidence.document)
        if isinstance(text, TextDocument):
            found.append(Quotation(_shortened(evidence.quote), _where(text, evidence.start), evidence))
    return tuple(found)


def more_quoted(finding: Finding) -> int:
    """Return how many more quotations a finding has than are shown."""
    return max(0, len(finding.evidence) - MOST_QUOTED)


def said_by(document: Document, finding: Finding) -> tuple[str, ...]:
    """Return how surely a text says it and by whom, where it does not say it as a fact itself."""
    return tuple(dict.fromkeys(_said_by(document, finding)))


def drawn(document: Document, finding: Finding) -> tuple[str, ...]:
    """Return what the drawing says of the facts that a finding is about."""
    there = (fact for fact in finding.facts if document.find(fact) is not None)
    return tuple(dict.fromkeys(as_drawn(document, fact) for fact in there))


def _said_by(document: Document, finding: Finding) -> Iterator[str]:
    for claim in finding.claims:
        stance = claim.said.stance
        words = tr(SURENESS[stance.sureness]) if stance.sureness in SURENESS else ""
        if stance.denied:
            words = tr("Said not to be so")
        speaker = document.find(stance.speaker) if stance.speaker else None
        name = display_name(speaker) if isinstance(speaker, Person) else stance.speaker
        if name:
            how = words or tr("Said")
            yield tr("{how}; said by {name}.").format(how=how, name=name)
        elif words:
            yield f"{words}."


def _where(text: TextDocument, start: int) -> str:
    # The grammar's room is loaded when the first text is read, not when the window opens.
    from genogram_app.narrative.citation import cited

    title, place = text.title or tr("Untitled text"), cited(text.text, start)
    return f"{title}, {place}" if place else title


def _shortened(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
