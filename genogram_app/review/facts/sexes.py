"""People whom the text calls a sister and the drawing shows as a boy, and the like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.narrative.claims.claim import AreSiblings, Claim, IsOfSex, IsParent, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.facts.statements import claims_of, evidence_of, statements, words_of

_Place: TypeAlias = tuple[str, int, int]
_OPPOSITE = {"female": "male", "male": "female"}


def sexes_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find people whose drawn sex is not the one that the text's words for them say: one finding a person."""
    relations = _relations_by_place(readings)
    for who, said in statements(readings, IsOfSex, lambda claim: claim.person).items():
        drawn = graph.person(who).sex
        said = [s for s in said if _of_a_drawn_relation(graph, relations.get(_place(s.claim), ()))]
        against = [s for s in said if s.claim.sex == _OPPOSITE.get(drawn)]
        # A text that calls somebody both is not clear enough to speak against the drawing.
        if not against or len(against) < len(said):
            continue
        name = display_name(graph.person(who))
        message = (
            f"The text speaks of {name} as {against[0].claim.sex} (“{words_of(against[0])}”); "
            f"the drawing shows {name} as {drawn}."
        )
        yield Finding(
            "sex-differs", "contradiction", message, (who,), (), evidence_of(against), claims_of(against)
        )


def _relations_by_place(readings: Sequence[Reading]) -> dict[_Place, list[IsParent | AreSiblings]]:
    """The relations that the texts say, by the document and the offsets of the words that say them."""
    found: dict[_Place, list[IsParent | AreSiblings]] = {}
    for reading in readings:
        for claim in reading.claims:
            if isinstance(claim, IsParent | AreSiblings):
                found.setdefault(_place(claim), []).append(claim)
    return found


def _place(claim: Claim) -> _Place:
    return claim.said.document, claim.said.start, claim.said.end


def _of_a_drawn_relation(graph: FamilyGraph, relations: Sequence[IsParent | AreSiblings]) -> bool:
    """Whether one of the relations that say a sex is drawn: then the word is said of this person."""
    return not relations or any(_is_drawn(graph, claim) for claim in relations if is_drawn(claim.people[0]))


def _is_drawn(graph: FamilyGraph, claim: IsParent | AreSiblings) -> bool:
    if isinstance(claim, IsParent):
        return claim.parent in graph.parents_of(claim.child)
    pair = {claim.one, claim.other}
    if any({kin.person, kin.relative} == pair for kin in graph.kin):
        return True
    return bool(set(_around(graph, claim.one)) & set(_around(graph, claim.other)))


def _around(graph: FamilyGraph, person: str) -> list[str]:
    """Somebody's parents and their partners."""
    parents = graph.parents_of(person)
    return [*parents, *(partner for parent in parents for partner in graph.partners_of(parent))]
