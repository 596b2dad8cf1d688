"""Numbers of children, brothers and sisters in the text that the drawing does not reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.narrative.claims.counts import NUMBERS, StatedCount, stated_counts
from genogram_app.narrative.people.relatives import Relatives
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import quoted


def fewer_drawn(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find people of whom fewer relatives are drawn than a text counts: one finding for each count."""
    relatives = Relatives(graph)
    told: set[tuple[tuple[str, ...], int, str]] = set()
    for reading in readings:
        for count in stated_counts(reading.narrative, reading.mentions):
            drawn = _drawn(relatives, count)
            key = (count.owners, count.number, count.noun)
            if drawn >= count.number or key in told:
                continue
            told.add(key)
            evidence = (quoted(reading.narrative, *count.sentence),)
            yield Finding(
                "fewer-drawn", "omission", _message(graph, count, drawn), count.owners, (), evidence
            )


def _drawn(relatives: Relatives, count: StatedCount) -> int:
    """How many of the drawn people can be among those counted; for a couple, the children of both.

    A symbol that stands for three counts as three.
    """
    people = _counted(relatives, count)
    return sum(relatives.graph.person(person).number for person in people)


def _counted(relatives: Relatives, count: StatedCount) -> set[str]:
    # The children of one partner may be counted among the other's; a couple's "two sons" are of both.
    relation = "own child" if count.relation == "child" and len(count.owners) > 1 else count.relation
    found = [set(relatives.find(owner, relation, count.sex)) for owner in count.owners]
    if relation == "own child":
        either = set.union(*found)
        return set.intersection(*found) | {p for p in either if len(relatives.graph.parents_of(p)) < 2}
    return set.union(*found)


def _message(graph: FamilyGraph, count: StatedCount, drawn: int) -> str:
    whose = " and ".join(display_name(graph.person(p)) for p in count.owners)
    number = NUMBERS[count.number - 2]
    are = {0: "none is", 1: "one is"}.get(drawn) or f"{NUMBERS[drawn - 2]} are"
    return f"The text speaks of {number} {count.noun} of {whose}; {are} drawn."
