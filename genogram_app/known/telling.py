"""What must be said of a case as it was known: what is only possible, held otherwise, or left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from genogram_app.family.about import people_of
from genogram_app.family.names import display_name, in_a_row
from genogram_app.known.projection import FACTS, Detail, Known
from genogram_app.model.document import Document

_KINDS = dict(
    zip(
        FACTS,
        (
            "person",
            "partnership of",
            "parentage of",
            "multiple birth of",
            "relation of",
            "home of",
            "relationship of",
        ),
        strict=True,
    )
)
_MOST = 4


def told(document: Document, known: Known, *, names: bool = True) -> tuple[str, ...]:
    """Return in sentences how sure a case is as it was known, and what it lacks; none with hindsight.

    Without `names` facts are counted, and nobody is named.
    """
    if known.viewpoint.is_hindsight:
        return ()
    return tuple(
        sentence
        for sentence in (
            _listed(document, "Possibly recorded only later", known.possibly, names=names),
            _listed(document, "Held otherwise than the review has it", known.differently, names=names),
            _listed(document, "Recorded in a way that cannot be drawn", known.unclear, names=names),
            _without_record(known.without_record),
        )
        if sentence
    )


def fact_words(document: Document, fact: str) -> str:
    """Return what a sentence calls a fact: "Dean Price", "the partnership of Kelly and Dean"."""
    kind = document.list_of(fact)
    item = document.find(fact)
    names = [display_name(document.person(person)) for person in people_of(item)] if item else []
    if kind == "people" or not names:
        return in_a_row(names) or "a home"
    return f"the {_KINDS[kind]} {in_a_row(names)}"


def _listed(document: Document, words: str, details: Iterable[Detail], *, names: bool) -> str:
    """A sentence that names some facts and counts the others."""
    facts = list(dict.fromkeys(_most_telling(document, details)))
    if not facts:
        return ""
    if not names:
        return f"{words}: {'1 fact' if len(facts) == 1 else f'{len(facts)} facts'}."
    named = [fact_words(document, fact) for fact in facts[:_MOST]]
    more = [f"{len(facts) - _MOST} more"] if len(facts) > _MOST else []
    return f"{words}: {in_a_row([*named, *more])}."


def _most_telling(document: Document, details: Iterable[Detail]) -> Iterator[str]:
    """The facts, people first: whoever is only possibly known matters most."""
    facts = [detail.fact for detail in details]
    yield from (fact for fact in facts if document.list_of(fact) == "people")
    yield from facts


def _without_record(count: int) -> str:
    if not count:
        return ""
    facts = "1 fact of the case is" if count == 1 else f"{count} facts of the case are"
    return f"{facts} in no agency’s record."
