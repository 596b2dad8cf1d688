"""The findings of a case as a table for the panel's file: what, of whom, in which words, explained or not."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from genogram_app.checks.finding import SEVERITIES, Evidence, Finding, Severity
from genogram_app.export.tables import Sheet, Table
from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.narrative.citation import cited

KINDS: Mapping[Severity, str] = {
    "contradiction": "Contradiction",
    "safety": "Safety",
    "omission": "Missing from the drawing",
    "gap": "Gap",
    "unclear": "Unclear",
    "privacy": "Privacy",
    "note": "Note",
}
"""What each severity is called."""
_MEANINGS = (
    "Contradiction: the text and the drawing cannot both be right. Missing from the drawing: the text says "
    "it and it is not drawn. Unclear: passages that may say otherwise and are to be read again."
)
OPEN = "Open"
_OPEN = "Open: {kind}"
_HEADINGS = ("No.", "Kind", "Finding", "People", "Quotation", "Where", "State", "Reason")


def findings_sheet(
    document: Document,
    findings: Sequence[Finding],
    texts: Mapping[str, str] | None = None,
    on: str | None = None,
) -> Sheet:
    """Return the findings of a case by how pressing they are, the explained ones last with their reasons.

    `texts` holds the texts, by their id, that the case does not hold itself; `on` is the day of the report.
    """
    reasons = {dismissal.finding: dismissal.reason for dismissal in document.view.dismissed}
    earlier = {dismissal.finding for dismissal in document.view.dismissed if dismissal.earlier}
    known = dict(texts or {}) | {text.id: text.text for text in document.documents}
    titles = {text.id: text.title or "Untitled text" for text in document.documents}
    open_first = sorted(findings, key=lambda f: (f.key in reasons, SEVERITIES.index(f.severity)))
    rows = [
        (str(number), KINDS[f.severity], f.message, _people(document, f), *_quoted(f, known, titles),
         _state(f.key, reasons, earlier), reasons.get(f.key, ""))
        for number, f in enumerate(open_first, 1)
    ]  # fmt: skip
    return Sheet(
        f"Findings: {document.case.title or 'untitled case'}",
        _about(document, findings, reasons, on),
        tuple(_tables(rows)) or (Table("", _HEADINGS, ()),),
    )


def _tables(rows: Sequence[tuple[str, ...]]) -> Iterator[Table]:
    """One table for the open findings of each kind, one for those that are explained."""
    headings = (_OPEN.format(kind=row[1]) if row[-2] == OPEN else "Explained" for row in rows)
    for title, found in groupby(zip(headings, rows, strict=True), key=itemgetter(0)):
        own = tuple(row for _, row in found)
        yield Table(f"{title} ({len(own)})", _HEADINGS, own)


def _state(key: str, reasons: Mapping[str, str], earlier: Collection[str]) -> str:
    if key in earlier:
        return "Explained for an earlier wording"
    return "Explained" if key in reasons else OPEN


def _about(
    document: Document, findings: Sequence[Finding], reasons: Mapping[str, str], on: str | None
) -> tuple[str, ...]:
    explained = sum(finding.key in reasons for finding in findings)
    texts = ", ".join(f"“{text.title or 'Untitled text'}”" for text in document.documents)
    return (
        *([f"Reference {document.case.reference}"] if document.case.reference else []),
        f"{len(findings)} findings, {explained} of them explained.",
        *([f"Looked over on {in_words(on)}."] if on else []),
        f"Texts held against the drawing: {texts}." if texts else "No text was held against the drawing.",
        "A finding is what the program asks a person to look at. It is not a judgement.",
        _MEANINGS,
    )


def _people(document: Document, finding: Finding) -> str:
    found = (document.find(person) for person in finding.people)
    return ", ".join(display_name(person) for person in found if isinstance(person, Person))


def _quoted(finding: Finding, texts: Mapping[str, str], titles: Mapping[str, str]) -> tuple[str, str]:
    """The quotations and their places; where there are several, the same number stands before both."""
    several = len(finding.evidence) > 1
    numbers = [f"({n}) " if several else "" for n, _ in enumerate(finding.evidence, 1)]
    quotes = (f"{n}“{' '.join(e.quote.split())}”" for n, e in zip(numbers, finding.evidence, strict=True))
    places = (f"{n}{_where(e, texts, titles)}" for n, e in zip(numbers, finding.evidence, strict=True))
    return "\n".join(quotes), "\n".join(places)


def _where(evidence: Evidence, texts: Mapping[str, str], titles: Mapping[str, str]) -> str:
    title = titles.get(evidence.document, evidence.document)
    place = cited(texts.get(evidence.document, ""), evidence.start)
    return f"{title}, {place}" if place else title
