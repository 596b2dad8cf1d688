"""People whose place among the drawn children, or whose age beside another's, is not what the text says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.born import born_span, months_later
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.dates import Span
from genogram_app.narrative.claims.claim import Older, Ranks, Who, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted
from genogram_app.review.facts.relatives_drawn import RelativesDrawn

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
)  # fmt: skip
_LEEWAY = 12
"""In months: "two years older" is said of anything from one year to three."""


def order_that_differs(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find people who cannot have been born in the order of which the text tells."""
    drawn = RelativesDrawn(graph)
    told: set[tuple[object, ...]] = set()
    for reading in readings:
        for claim in reading.claims:
            if not isinstance(claim, Older | Ranks) or not claim.said.stance.plain:
                continue
            if not all(map(is_drawn, claim.people)):
                continue
            found = _older(graph, claim) if isinstance(claim, Older) else _rank(graph, drawn, claim)
            if found is not None and (key := (found, *claim.people)) not in told:
                told.add(key)
                yield _finding(reading, claim, *found)


def _finding(
    reading: Reading, claim: Older | Ranks, rule: str, message: str, people: tuple[Who, ...]
) -> Finding:
    evidence = (quoted(reading.narrative, *claim.said.sentence),)
    severity: Severity = "omission" if rule == "fewer-drawn" else "contradiction"
    about = tuple(dict.fromkeys((*claim.people, *people)))
    return Finding(rule, severity, message, about, (), evidence, (claim,))


_Found = tuple[str, str, tuple[Who, ...]]


def _older(graph: FamilyGraph, claim: Older) -> _Found | None:
    older, younger = born_span(graph.person(claim.person)), born_span(graph.person(claim.younger))
    one, other = display_name(graph.person(claim.person)), display_name(graph.person(claim.younger))
    if younger.is_before(older):
        message = f"The text says that {one} is older than {other}; by the drawing {other} is older."
        return "order-differs", message, ()
    if claim.months is None or _gap_fits(older, younger, claim.months):
        return None
    years = f"{claim.months // 12} years" if claim.months % 12 == 0 else f"{claim.months} months"
    message = f"The text says that {one} is {years} older than {other}; the drawn births do not allow it."
    return "order-differs", message, ()


def _gap_fits(older: Span, younger: Span, months: int) -> bool:
    """Whether the younger can have been born so many months after the older, within a year either way."""
    if older.earliest is None or older.latest is None:
        return True
    first = months_later(older.earliest, max(0, months - _LEEWAY))
    last = months_later(older.latest, months + _LEEWAY)
    return younger.overlaps(Span(first, last))


def _rank(graph: FamilyGraph, drawn: RelativesDrawn, claim: Ranks) -> _Found | None:
    """Compare with every group of children that can be meant; one that fits is enough."""
    found = [_in_group(graph, drawn, claim, group) for group in _groups(graph, drawn, claim)]
    return None if not found or None in found else found[0]


def _groups(graph: FamilyGraph, drawn: RelativesDrawn, claim: Ranks) -> list[frozenset[Who]]:
    if claim.parents:
        return [drawn.children(claim.parents)]
    parents = graph.parents_of(claim.child)
    return [drawn.children((parent,)) for parent in parents] + (
        [drawn.children(parents)] if parents[1:] else []
    )


def _in_group(
    graph: FamilyGraph, drawn: RelativesDrawn, claim: Ranks, children: frozenset[Who]
) -> _Found | None:
    others = children - {claim.child}
    born = born_span(graph.person(claim.child))
    spans = {p: born_span(graph.person(p)) for p in drawn.of_sex(others, claim.sex)}
    before = [p for p, span in spans.items() if span.is_before(born)]
    after = [p for p, span in spans.items() if born.is_before(span) and drawn.was_there(p, claim.said.on)]
    if claim.rank < 0:
        return _wrong(graph, claim, after, "younger") if after else _wrong_total(graph, drawn, claim, spans)
    if len(before) > claim.rank - 1:
        return _wrong(graph, claim, before, "older")
    possible = drawn.possible_children(claim.parents) - {claim.child, *after}
    if claim.parents and drawn.number(possible) < claim.rank - 1:
        return _too_few(graph, claim, before)
    return _wrong_total(graph, drawn, claim, spans)


def _wrong(graph: FamilyGraph, claim: Ranks, others: Sequence[Who], than: str) -> _Found:
    name = display_name(graph.person(claim.child))
    named = in_a_row([display_name(graph.person(p)) for p in graph.in_file_order(others)])
    are = "is" if len(others) == 1 else "are"
    message = f"The text says that {name} is {_place(graph, claim)}; by the drawing {named} {are} {than}."
    return "order-differs", message, graph.in_file_order(others)


def _too_few(graph: FamilyGraph, claim: Ranks, before: Sequence[Who]) -> _Found:
    name = display_name(graph.person(claim.child))
    named = in_a_row([display_name(graph.person(p)) for p in graph.in_file_order(before)]) or "nobody"
    message = f"The text says that {name} is {_place(graph, claim)}; drawn before them is {named}."
    return "fewer-drawn", message, ()


def _wrong_total(
    graph: FamilyGraph, drawn: RelativesDrawn, claim: Ranks, spans: dict[Who, Span]
) -> _Found | None:
    """More children drawn than the text counts with the one it places."""
    there = [p for p in spans if drawn.was_there(p, claim.said.on)]
    if claim.total is None or len(there) + 1 <= claim.total:
        return None
    everybody = graph.in_file_order(chain(there, (claim.child,)))
    named = in_a_row([display_name(graph.person(p)) for p in everybody])
    name = display_name(graph.person(claim.child))
    message = f"The text says that {name} is {_place(graph, claim)}; drawn are {named}."
    return "more-drawn", message, everybody


def _place(graph: FamilyGraph, claim: Ranks) -> str:
    place = "the youngest" if claim.rank < 0 else "the eldest" if claim.rank == 1 else ""
    place = place or f"the {_ORDINALS[claim.rank - 1] if claim.rank <= len(_ORDINALS) else f'{claim.rank}th'}"
    noun = {"female": "daughter", "male": "son"}.get(claim.sex, "child")
    whose = in_a_row([display_name(graph.person(p)) for p in claim.parents])
    of = f" of {whose}" if whose else ""
    return f"{place} {noun}{of}" if claim.total is None else f"{place} of {claim.total} children{of}"
