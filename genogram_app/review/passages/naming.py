"""Whom a sentence names by themselves, not as somebody's relative: names, codes, pronouns and groups."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import ABSENT
from genogram_app.narrative.lines import Line
from genogram_app.narrative.people.references import MOST_POSSIBLE, Reference
from genogram_app.narrative.reading import Reading

_GROUPS = frozenset({"group", "description"})
_PRONOUNS = frozenset({"pronoun", "possessive"})


@value_object
class Named:
    """A name, code, pronoun or group of a sentence, outside phrases for somebody's relative.

    Half-open offsets into the plain text, and everybody who may be meant.
    """

    start: int
    end: int
    people: frozenset[str]


def named_in(reading: Reading, number: int, before: frozenset[str]) -> tuple[Named, ...]:
    """Return whom a sentence of a text names; `before` are those named in the sentences just before it."""
    return tuple(_named(reading, reading.lines[number], reading.bare[number], before))


def _named(reading: Reading, line: Line, bare: Line, before: frozenset[str]) -> Iterator[Named]:
    named = [r for r in bare.references if r.kind not in _PRONOUNS]
    # A pronoun may mean whoever is named near it; whom else it may mean hangs on the drawing.
    near = before.union([p for r in named for p in r.candidates])
    reached = []
    for r in bare.references:
        may_be = near.intersection(r.possible) if r.kind in _PRONOUNS else r.candidates
        reached.append(_as_named(reading, r, (*r.people, *may_be)))
    yield from reached
    for reference in line.references:
        if reference.kind in _GROUPS:
            group = _as_named(reading, reference, (*reference.people, *reference.possible))
            if not any(one.start < group.end and group.start < one.end for one in reached):
                yield group


def _as_named(reading: Reading, reference: Reference, people: tuple[str, ...]) -> Named:
    meant = frozenset([person for person in people if not person.startswith(ABSENT)])
    few = reference.people or len(meant) <= MOST_POSSIBLE
    tokens = reading.narrative.tokens
    start, end = tokens[reference.first].start, tokens[reference.last].end
    return Named(start, end, meant if few else frozenset())
