"""Passages to look at again, as a finding: never more than that the drawing and the text may not agree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.model.document import Document
from genogram_app.review.evidence import MOST_QUOTED, quoted
from genogram_app.review.passages.passage import Passage

_MOST_QUOTED = 4
_OF_A_PERSON = {
    "birth-not-found": "birth",
    "birth-differs": "birth",
    "age-differs": "birth",
    "death-not-found": "death",
    "death-differs": "death",
    "status-not-found": "status",
    "status-date-differs": "status",
    "status-dates-differ": "status",
    "status-denied": "status",
    "status-differs": "status",
    "status-end-differs": "status",
    "status-left-out": "status",
    "sex-differs": "sex",
    "sex-seems-other": "sex",
    "relative-of-another-sex": "sex",
}
"""What findings are about that name no fact of the drawing, only a person."""

_OF_A_SENTENCE = frozenset(
    {
        "home-not-drawn",
        "household-differs",
        "offer-drawn-as-home",
        "residence-account-differs",
        "residence-end-differs",
        "residence-gap",
        "residence-missing",
        "residence-pattern-differs",
        "residence-start-differs",
    }
)
"""What findings are about where a sentence has somebody live."""


def unsourced(document: Document) -> frozenset[str]:
    """Return the ids of whatever no account bears out: only of these is a sentence asked for.

    A fact that rests on a record outside the text need not be in the text.
    """
    lists = (
        document.people,
        document.partnerships,
        document.parentage,
        document.kin,
        document.residences,
        document.bonds,
    )
    drawn = {one.id for some in lists for one in some}
    return frozenset(drawn - {account.fact for account in document.accounts})


def look_again(
    rule: str,
    message: str,
    people: Iterable[str],
    facts: Iterable[str],
    passages: Iterable[Passage],
    terms: tuple[str, ...] = (),
) -> Finding:
    """Return the finding that quotes some passages, the most telling first; `terms` are what it is about."""
    quotes = tuple(quoted(p.reading.narrative, *p.span) for p in list(dict.fromkeys(passages))[:_MOST_QUOTED])
    return Finding(rule, "unclear", message, tuple(people), tuple(facts), quotes, (), terms)


def vouched_for(document: Document, fact: str, fields: Iterable[str]) -> bool:
    """Return whether an account bears out one of some fields of a fact, or the fact as a whole."""
    wanted = tuple(fields)
    return any(
        account.fact == fact and (account.field or "").split(".")[0] in wanted
        for account in document.accounts
    )


def matters(finding: Finding) -> set[object]:
    """Return what a finding is about: the facts it names, or the sort of thing and the people.

    Of the homes of people it is the people and the sentences that it quotes.
    """
    sort = _OF_A_PERSON.get(finding.rule)
    of_people = ((sort, person) for person in finding.people if sort)
    sentences = finding.evidence if finding.rule in _OF_A_SENTENCE else ()
    of_sentences = ((person, quote.document, quote.start) for person in finding.people for quote in sentences)
    return {*finding.facts, *of_people, *of_sentences}


def said_once(said: Sequence[Finding], again: Iterable[Finding]) -> Iterator[Finding]:
    """Yield some findings and those that look again at other things.

    What is said already is not said again more loosely: the one that says it quotes those passages too.
    """
    by_matter = {matter: n for n, finding in reversed([*enumerate(said)]) for matter in matters(finding)}
    more: dict[int, list[Evidence]] = {}
    others: list[Finding] = []
    for finding in again:
        known = [by_matter[matter] for matter in matters(finding) if matter in by_matter]
        if known:
            more.setdefault(min(known), []).extend(finding.evidence)
        else:
            others.append(finding)
    for n, finding in enumerate(said):
        yield _also_quoting(finding, more.get(n, ()))
    yield from others


def _also_quoting(finding: Finding, more: Iterable[Evidence]) -> Finding:
    """The finding with what else the text says of the same thing; one that quotes nothing keeps to that."""
    known = {(quote.document, quote.start) for quote in finding.evidence}
    fresh = [quote for quote in dict.fromkeys(more) if (quote.document, quote.start) not in known]
    if not known or not fresh:
        return finding
    evidence = (*finding.evidence, *fresh)[: max(MOST_QUOTED, len(finding.evidence))]
    return replace(finding, evidence=evidence, beside=len(evidence) - len(finding.evidence))
