"""Facts that the drawing has as certain and the texts only as believed, alleged, reported or withdrawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.certainty import doubt_in_words
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.fields import Certainty
from genogram_app.model.relations import Kin, Parentage, Partnership
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import ArePartners, Claim, IsKin, IsParent
from genogram_app.narrative.reading import Reading
from genogram_app.review.facts.statements import Statement, claims_of, evidence_of, statements

Fact: TypeAlias = Parentage | Partnership | Kin
Key: TypeAlias = tuple[str, ...]

_WEDDED = ("married", "civil_partnership", "divorced", "widowed")
_NOT_BY_BIRTH = frozenset({"step", "adoptive", "foster", "guardian", "kinship_care"})
_DOUBTS = frozenset({"believed", "possible", "alleged", "disproved", "unknown"})


@value_object
class _Kind:
    """How one kind of claim and the facts that it is about find one another."""

    claim: type[Claim]
    said_of: Callable[[Any], Key]
    facts: Callable[[FamilyGraph], Sequence[Fact]]
    drawn_for: Callable[[Any], Key]
    words: str


_KINDS: tuple[_Kind, ...] = (
    _Kind(
        IsParent,
        lambda claim: (claim.parent, claim.child),
        lambda graph: graph.parentages,
        lambda fact: (fact.parent, fact.child),
        "{0} as a parent of {1}",
    ),
    _Kind(
        IsKin,
        lambda claim: (claim.person, claim.relative_of),
        lambda graph: graph.kin,
        lambda fact: (fact.person, fact.relative),
        "{0} as a relative of {1}",
    ),
    _Kind(
        ArePartners,
        lambda claim: tuple(sorted((claim.one, claim.other))),
        lambda graph: graph.partnerships,
        lambda fact: tuple(sorted(fact.partners)),
        "{0} and {1} as a couple",
    ),
)


def certainties_overstated(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find facts drawn as certain of which no text says plainly that they are so."""
    for kind in _KINDS:
        told: Mapping[Key, list[Statement[Claim]]] = statements(readings, kind.claim, kind.said_of)
        for fact in kind.facts(graph):
            said = [s for s in told.get(kind.drawn_for(fact), []) if _is_drawn_so(fact, s.claim)]
            # A parent whom the text denies outright is found with the parents.
            denied = kind.claim is IsParent and any(s.plainly_denied for s in said)
            if not denied and is_overstated(fact.certainty, said):
                yield _finding(graph, kind, fact, said)


def _is_drawn_so(fact: Fact, claim: Claim) -> bool:
    """Whether what a claim says is what is drawn: of a marriage in doubt, a marriage."""
    if isinstance(fact, Parentage) and isinstance(claim, IsParent):
        # That a stepmother was taken for the mother leaves it certain that she is a stepmother.
        return claim.kind not in (None, "birth") or fact.kind not in _NOT_BY_BIRTH
    if not isinstance(fact, Partnership) or not isinstance(claim, ArePartners):
        return True
    if claim.status == "cohabiting" and claim.said.stance.denied:
        # Those who did not live together may be a couple all the same.
        return False
    if claim.status != "married":
        return True
    return claim.said.stance.denied or any(stage.status in _WEDDED for stage in fact.stages)


def is_overstated(certainty: Certainty, said: Sequence[Statement[Claim]]) -> bool:
    """Return whether the surest that is said of a fact is less than the certainty it is drawn with.

    What one person reports may be stated, as long as nobody doubts it; established it is not.
    """
    if not said or any(s.plain for s in said):
        return False
    stances = [s.claim.said.stance for s in said]
    doubted = any(stance.sureness in _DOUBTS or stance.denied for stance in stances)
    return certainty == "established" or (certainty == "stated" and doubted)


def _finding(graph: FamilyGraph, kind: _Kind, fact: Fact, said: Sequence[Statement[Claim]]) -> Finding:
    people = kind.drawn_for(fact)
    names = [display_name(graph.person(p)) for p in people]
    how = in_a_row(list(dict.fromkeys(_IN_WORDS[s.claim.said.stance.sureness] for s in said)))
    message = (
        f"The drawing shows {kind.words.format(*names)}{_drawn(fact.certainty)}; "
        f"the text has it only as {how}."
    )
    # Where the text itself says that it is untrue, no reading of both is possible.
    severity: Severity = "contradiction" if all(s.plainly_denied for s in said) else "unclear"
    return Finding(
        "certainty-overstated", severity, message, people, (fact.id,), evidence_of(said), claims_of(said)
    )


_IN_WORDS = {
    "asserted": "denied",
    "reported": "reported",
    "believed": "believed",
    "possible": "possible",
    "alleged": "alleged",
    "disproved": "withdrawn or untrue",
    "unknown": "not known",
}


def _drawn(certainty: Certainty) -> str:
    return " (established)" if certainty == "established" else doubt_in_words(certainty)
