"""Who moves where a text says "she and the children": those who live with her at that time."""

from __future__ import annotations

import re

from genogram_app.model.dates import span_of
from genogram_app.model.fields import ParentageKind
from genogram_app.narrative.claims.homes.settling import Homes
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.times.numbers import number_of
from genogram_app.narrative.times.when import When

_CHILDREN = re.compile(
    r"(?P<named>.* and )?(?:(?:the|her|his|their|all|both|of|other) )*(?:(?P<number>[a-z]+|\d) )?"
    r"(?:young )?children",
    re.IGNORECASE | re.DOTALL,
)


_OTHERS: frozenset[ParentageKind] = frozenset({"adoptive", "foster", "kinship_care", "guardian"})
_SO_MANY = re.compile(r"\b(?P<number>[a-z]+|\d) of $")


def number_before(line: Line, mark: str) -> int | None:
    """Return how many a group is said to be just before its mark: "the four of G0"."""
    found = _SO_MANY.search(line.text[: max(0, line.text.find(f"{mark} "))])
    return number_of(found["number"]) if found else None


def with_their_children(
    telling: Telling, line: Line, reference: Reference, taken_by: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """Return those a phrase names and the children who live with one of them; nobody where that is unsure.

    With `taken_by`, "all five children" are the children of those who take them somewhere.
    """
    tokens = telling.narrative.tokens
    start, end = tokens[reference.first].start, tokens[reference.last].end
    children = _CHILDREN.fullmatch(telling.narrative.plain, start, end)
    bare = telling.bare.get(line.sentence.start)
    if reference.people or children is None or bare is None:
        return reference.people
    named = taken_by
    if children["named"]:
        inside = [r for r in bare.references if start <= tokens[r.first].start < children.end("named")]
        inside = inside or list(reference.parts[:-1])
        named = tuple(dict.fromkeys(p for r in inside for p in r.people))
        if not all(r.people for r in inside):
            return named
    number = number_of(children["number"] or "the")
    theirs = _living_with(telling, line, named, start, end, number)
    if not theirs or (number is not None and number != len(theirs)):
        return named if children["named"] else ()
    return (*named, *theirs) if children["named"] else theirs


def _living_with(
    telling: Telling, line: Line, named: tuple[str, ...], start: int, end: int, number: int | None
) -> tuple[str, ...]:
    """The children drawn with one of the named at the time.

    It is all of them who were born by then where no child has a home yet, or where they are so many.
    """
    homes = Homes(telling.graph)
    on = telling.on(line, start, end)
    children = _children(telling, named, on)
    of_one = any(set(children) <= set(telling.graph.children_of(one)) for one in named)
    if of_one and (len(children) == number or not any(s for c in children for s in homes.of(c))):
        return children
    if on is None:
        return ()
    here = {s.household for one in named for s in homes.of(one, on.span)}
    theirs = {c: {s.household for s in homes.of(c, on.span)} for c in children}
    there = tuple(c for c in children if here & theirs[c])
    if not there or len(there) == number:
        return there
    return tuple(c for c in children if c in there or not (theirs[c] or _is_apart(telling, c, named, there)))


def _is_apart(telling: Telling, child: str, named: tuple[str, ...], there: tuple[str, ...]) -> bool:
    """Whether a child of whom no home is known need not be with the others who live with their parent."""
    parents = telling.graph.parents_of
    related = {p for other in there for p in parents(other)} & {*parents(child)} & {*named}
    return not related or bool(parents(child, _OTHERS))


def _children(telling: Telling, named: tuple[str, ...], on: When | None) -> tuple[str, ...]:
    """The children of the named who may have been born by a time."""
    graph = telling.graph
    all_children = dict.fromkeys(c for one in named for c in graph.children_of(one) if c not in named)
    people = (graph.person(c) for c in all_children)
    return tuple(
        p.id for p in people if p.kind == "person" and not (on and on.span.is_before(span_of(p.birth)))
    )
