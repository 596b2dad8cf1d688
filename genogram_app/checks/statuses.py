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


def disputed_as_made(view: CaseView) -> Iterator[Finding]:
    """Find statuses drawn as made, without an end, that an account disputes by name."""
    for account in view.document.accounts:
        quote, field = account.quote or "", account.field or ""
        disputes = account.says != "supports" and field.startswith("statuses")
        person = view.people.get(account.fact) if disputes else None
        for status in person.statuses if person else ():
            if status.stage == "made" and status.to is None and _names(quote, status):
                message = (
                    f"{view.name(account.fact)}'s {status.code} is drawn as made, but an account disputes "
                    f"it: “{quote}”"
                )
                yield Finding("status-disputed", "unclear", message, (account.fact,), (account.id,))


def _names(quote: str, status: Status) -> bool:
    """Whether a quotation names a status by its code, as it is written, or in words."""
    words = MEANINGS.get(status.code, status.code).casefold()
    return words in quote.casefold() or re.search(rf"\b{re.escape(status.code)}\b", quote) is not None


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
