"""When a report was prepared: the date in its head, from which ages and "now" are reckoned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Evidence
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.expressions import TimeExpression, time_expressions
from genogram_app.review.evidence import quoted
from genogram_app.review.proposals.proposal import Proposal

_LONGEST_LINE = 300
_BEFORE = 45
"""Lines of a head may have been joined; so many characters before a date say what it is of."""
_MOST_LINES = 24
_FULL_STOP = re.compile(r"[.?!](?:\s|$)")
_OF_EVENTS = re.compile(
    r"\b(?:death|died|born|dob|birth|incident|period|homicide|murder|injur\w+|killed|between|from|since|"
    r"aged|ages|as at|meeting)\b",
    re.IGNORECASE,
)
"""What tells that the date behind it is not when the report was prepared."""
_NUMBERED = re.compile(r"\s*(?:\d+(?:\.\d+)+\b|1\.?\s|introduction\b|contents\b|background\b)", re.IGNORECASE)
_AFTERWARDS = 366
"""A report speaks of what is to come, but hardly of what lies more days ahead."""


def proposed_date(document: Document, narratives: Sequence[Narrative]) -> Iterator[Proposal]:
    """Propose the date in the head of the first text that has one, where the case says none."""
    if document.case.prepared_on is not None:
        return
    for narrative in narratives:
        found = _in_head(narrative)
        if found is not None:
            date, evidence = found
            words = f"Say that the report was prepared on {in_words(date)}"
            yield Proposal("date", words, (), (evidence,), "stated", _prepared(words, date))
            return


def _prepared(words: str, date: str) -> Edit:
    def change(document: Document) -> Document:
        if document.case.prepared_on is not None:
            raise EditRefused("The case says this already.")
        return document.replace(case=document.case.replace(prepared_on=date))

    return Edit(words, change)


def _in_head(narrative: Narrative) -> tuple[str, Evidence] | None:
    """The latest date of the short lines before the text itself begins, with its line."""
    times = time_expressions(narrative)
    dated = [(t, line) for line in _head(narrative.plain) for t in times if line[0] <= t.start < line[1]]
    dated = [(t, line) for t, line in dated if _latest(t) and not _is_of_event(narrative.plain, t, line[0])]
    if not dated:
        return None
    last, line = max(dated, key=lambda one: _latest(one[0]))
    if last.means is None or any(_latest(t) - _latest(last) > _AFTERWARDS for t in times):
        return None
    return last.means.edtf, quoted(narrative, *narrative.original(*line))


def _is_of_event(plain: str, time: TimeExpression, opening: int) -> bool:
    return bool(_OF_EVENTS.search(plain, max(opening, time.start - _BEFORE), time.start))


def _latest(time: TimeExpression) -> int:
    latest = time.means.span.latest if time.means is not None else None
    return latest.toordinal() if latest is not None else 0


def _head(plain: str) -> Iterator[tuple[int, int]]:
    """Where the lines of the head stand that may say when a report was prepared."""
    at = 0
    for number, line in enumerate(plain.split("\n")):
        if number > _MOST_LINES or len(line) > _LONGEST_LINE or _NUMBERED.match(line):
            return
        if line.strip() and not _FULL_STOP.search(line):
            yield at, at + len(line)
        at += len(line) + 1
