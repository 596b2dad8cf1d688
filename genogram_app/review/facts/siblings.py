"""Brothers and sisters who are full, half or no siblings in the text and otherwise on the drawing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import BIRTH_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.family.siblings import Sibling, sibling_between
from genogram_app.narrative.claims.claim import AreSiblings
from genogram_app.narrative.reading import Reading
from genogram_app.review.facts.statements import Statement, claims_of, evidence_of, statements

_SIDES = {"maternal": "female", "paternal": "male"}
_STATED = {
    "full": "full siblings",
    "twin": "twins",
    "half": "half-siblings",
    "step": "step-siblings",
    "not_said": "siblings",
}
_DRAWN = {
    "full": "as full siblings",
    "half": "as half-siblings",
    "undetermined": "with one parent in common",
    "adoptive": "as siblings by adoption",
    "step": "as step-siblings",
    "foster": "as foster siblings",
}


def siblings_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find pairs of siblings who cannot be on the drawing what the text says they are."""
    told = statements(readings, AreSiblings, lambda claim: tuple(sorted((claim.one, claim.other))))
    for said in told.values():
        if all(s.plain for s in said):
            yield from _differs(graph, said)
        elif all(s.plainly_denied for s in said):
            yield from _drawn_though_denied(graph, said)


def _differs(graph: FamilyGraph, said: Sequence[Statement[AreSiblings]]) -> Iterator[Finding]:
    one, other = said[0].claim.one, said[0].claim.other
    drawn = sibling_between(graph, one, other)
    # "Brother" may be said of a half-brother: what says most is held against the drawing.
    kinds = {s.claim.kind for s in said}
    said = [s for s in said if s.claim.kind != "not_said"] or said
    against = [s for s in said if not _can_be(graph, s.claim, drawn)]
    if not against or len(kinds - {"not_said"}) > 1:
        return
    claim = against[0].claim
    shown = _DRAWN[drawn.kind] if drawn else "without a parent in common"
    through = (
        f" on the {'mother' if claim.through == 'maternal' else 'father'}'s side" if claim.through else ""
    )
    if drawn and drawn.through and through and drawn.kind in ("half", "undetermined"):
        shown += f" through {display_name(graph.person(drawn.through[0]))}"
    message = (
        f"The text says that {display_name(graph.person(one))} and {display_name(graph.person(other))} are "
        f"{_STATED.get(claim.kind, 'siblings')}{through}; the drawing shows them {shown}."
    )
    parents = dict.fromkeys([*graph.parents_of(one, BIRTH_KINDS), *graph.parents_of(other, BIRTH_KINDS)])
    facts = drawn.facts if drawn else ()
    yield Finding(
        "siblings-differ",
        "contradiction",
        message,
        (one, other, *parents),
        facts,
        evidence_of(against),
        claims_of(against),
    )


def _drawn_though_denied(graph: FamilyGraph, said: Sequence[Statement[AreSiblings]]) -> Iterator[Finding]:
    claim = said[0].claim
    drawn = sibling_between(graph, claim.one, claim.other)
    if drawn is None or drawn.kind not in (claim.kind, "full"):
        return
    names = [display_name(graph.person(p)) for p in (claim.one, claim.other)]
    message = (
        f"The text says that {names[0]} and {names[1]} are not {_STATED.get(claim.kind, 'siblings')}; "
        f"the drawing shows them {_DRAWN[drawn.kind]}."
    )
    people = (claim.one, claim.other, *drawn.through)
    yield Finding(
        "siblings-differ",
        "contradiction",
        message,
        people,
        drawn.facts,
        evidence_of(said),
        claims_of(said),
    )


def _can_be(graph: FamilyGraph, claim: AreSiblings, drawn: Sibling | None) -> bool:
    """Whether the drawing, with what it leaves open, can be as the text says."""
    if drawn is None:
        return not (_both_known(graph, claim.one) and _both_known(graph, claim.other)) or claim.kind in (
            "step",
            "foster",
            "adoptive",
        )
    if claim.kind in ("full", "twin"):
        return drawn.kind in ("full", "undetermined") or (drawn.kind == "adoptive" and claim.kind == "full")
    if claim.kind == "half":
        return drawn.kind in ("half", "undetermined") and _through(graph, claim, drawn)
    if claim.kind == "step":
        return drawn.kind not in ("full", "half")
    return drawn.kind == "full" or _through(graph, claim, drawn)


def _both_known(graph: FamilyGraph, person: str) -> bool:
    """Whether both parents by birth are drawn, and nobody is left who could be one."""
    return len(graph.parents_of(person, BIRTH_KINDS)) > 1


def _through(graph: FamilyGraph, claim: AreSiblings, drawn: Sibling) -> bool:
    """Whether a parent in common can be on the side that the text says."""
    sex = _SIDES.get(claim.through)
    return sex is None or any(graph.person(p).sex in (sex, "not_known") for p in drawn.through)
