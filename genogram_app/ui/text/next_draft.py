"""What became of quotations, links by hand and explanations when the next draft took the place of a text."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.model.case import TextLink
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.ui.text.strips import Noted
from genogram_app.ui.translated import counted


def what_moved(before: Document, after: Document, text_id: str, noted: Iterable[Noted]) -> tuple[str, ...]:
    """Return sentences on what moved with its words and what was lost; `noted` are findings before."""
    text = after.find(text_id)
    words = _plain(text.text) if isinstance(text, TextDocument) else ""
    quoted = [a.id for a in before.accounts if a.document == text_id and a.start is not None]
    there = {a.id for a in after.accounts if a.start is not None}
    links = [_holds(link, words) for link in before.view.links if link.document == text_id]
    quotes = [n.finding.evidence[0].quote for n in noted if n.reason is not None]
    explained = [_plain(quote) in words for quote in quotes]
    said = (
        *_quotations([i in there for i in quoted]),
        *_links(links),
        *_explained(explained, _nearly(before, after)),
    )
    return tuple(sentence for sentence in said if sentence)


def _quotations(kept: list[bool]) -> tuple[str, str]:
    return (
        counted(
            kept.count(True),
            "",
            "1 quotation moved with its sentence.",
            "%n quotations moved with their sentences.",
        ),
        counted(
            kept.count(False),
            "",
            "1 quotation is not in the new draft. Its words are kept with its account.",
            "%n quotations are not in the new draft. Their words are kept with their accounts.",
        ),
    )


def _links(kept: list[bool]) -> tuple[str, str]:
    return (
        counted(
            kept.count(True),
            "",
            "What was said by hand of 1 wording still holds.",
            "What was said by hand of %n wordings still holds.",
        ),
        counted(
            kept.count(False),
            "",
            "1 wording of which something was said by hand is not in the new draft.",
            "%n wordings of which something was said by hand are not in the new draft.",
        ),
    )


def _nearly(before: Document, after: Document) -> int:
    """How many explanations went along with a sentence that has changed a little."""
    known = {dismissal.finding for dismissal in before.view.dismissed}
    return sum(d.earlier and d.finding not in known for d in after.view.dismissed)


def _explained(kept: list[bool], nearly: int) -> tuple[str, str, str]:
    return (
        counted(
            kept.count(True),
            "",
            "1 explained finding stays explained.",
            "%n explained findings stay explained.",
        ),
        counted(
            nearly,
            "",
            "1 explained finding quotes a sentence that has changed a little: check it.",
            "%n explained findings quote sentences that have changed a little: check them.",
        ),
        counted(
            max(0, kept.count(False) - nearly),
            "",
            "The sentence of 1 explained finding is not in the new draft.",
            "The sentences of %n explained findings are not in the new draft.",
        ),
    )


def _holds(link: TextLink, words: str) -> bool:
    return link.words in words and (link.sentence is None or link.sentence in words)


def _plain(text: str) -> str:
    return " ".join(text.split())
