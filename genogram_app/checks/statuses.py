"""Legal and care statuses that look wrong: proposals drawn as made, and ends that nobody stated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.finding import Finding
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import span_of
from genogram_app.model.people import Person, Status
from genogram_app.model.statuses import MEANINGS, term_of

_PROPOSED = re.compile(
    r"\b(appl(?:ication|ied|ies|ying)|propos(?:al|ed)|recommend(?:ation|ed)|sought|seeking|asked for|"
    r"under consideration|withdrawn|refused|not made)\b",
    re.I,
)
_MADE = re.compile(r"\b(granted|made on|made following|was made|on (?:the )?application)\b", re.I)


def proposed_as_made(view: CaseView) -> Iterator[Finding]:
    """Find statuses drawn as made whose detail speaks of an application or a proposal."""
    for person in view.document.people:
        for status in person.statuses:
            said = _PROPOSED.search(status.detail or "")
            if status.stage == "made" and said and not _MADE.search(status.detail or ""):
                message = (
                    f"{view.name(person.id)}'s {status.code} is drawn as made, but its detail says "
                    f"“{status.detail}”. Was it only proposed?"
                )
                yield Finding("status-only-proposed", "unclear", message, (person.id,))


def ends_stated(view: CaseView) -> Iterator[Finding]:
    """Find statuses without an end beside a later one that takes their place; one finding a person."""
    for person in view.document.people:
        told = [words for status in person.statuses for words in _replaced(person, status)]
        if told:
            message = f"{view.name(person.id)}: {'; '.join(told)}."
            yield Finding("status-not-ended", "gap", message, (person.id,))


def _replaced(person: Person, status: Status) -> Iterator[str]:
    term = term_of(status.code)
    if term is None or status.to is not None or status.stage != "made" or status.from_ is None:
        return
    later = [
        other
        for other in person.statuses
        if other.code in term.ended_by
        and other.stage != "proposed"
        and span_of(status.from_).is_before(span_of(other.from_))
    ]
    if later:
        yield (
            f"no end is stated for {_words(status)} of {in_words(status.from_)}, though {_words(later[0])} "
            f"certainly began later ({in_words(later[0].from_)})"
        )


def _words(status: Status) -> str:
    words = MEANINGS.get(status.code, status.code)
    return "the place on the child protection register" if status.code == "CPR" else f"the {words}"
