"""What the texts say of each couple whose partners are drawn, gathered over all texts."""

from __future__ import annotations

from collections.abc import Sequence

from genogram_app.checks.finding import Finding, Severity
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.relations import Partnership, Stage
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import ArePartners, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import MOST_QUOTED, quoted

_HEARD = frozenset({"asserted", "reported"})
"""What is only believed, alleged or possible is a matter of how sure the drawing is, not of what it shows."""


@value_object
class ToldCouple:
    """Two people of the drawing, what the texts say of them as a couple, and how they are drawn."""

    people: frozenset[str]
    said: tuple[tuple[Reading, ArePartners], ...]
    drawn: tuple[Partnership, ...]

    @property
    def claims(self) -> tuple[ArePartners, ...]:
        """What the texts say, in order."""
        return tuple(claim for _, claim in self.said)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages of the drawn partnership, in order."""
        return tuple(stage for partnership in self.drawn for stage in partnership.stages)

    def finding(self, rule: str, severity: Severity, message: str, claims: Sequence[ArePartners]) -> Finding:
        """Return a finding about the couple that quotes the sentences of claims."""
        spans = dict.fromkeys(
            (reading.narrative.document, claim.said.sentence)
            for reading, claim in self.said
            if any(claim is one for one in claims)
        )
        narratives = {reading.narrative.document: reading.narrative for reading, _ in self.said}
        evidence = tuple(quoted(narratives[document], *span) for document, span in list(spans)[:MOST_QUOTED])
        facts = tuple(partnership.id for partnership in self.drawn)
        return Finding(rule, severity, message, tuple(sorted(self.people)), facts, evidence, tuple(claims))


def couples_told(graph: FamilyGraph, readings: Sequence[Reading]) -> tuple[ToldCouple, ...]:
    """Return the couples of whom texts tell, both of them drawn, in reading order.

    Not those of whom the case holds that they were disproved to be one.
    """
    said: dict[frozenset[str], list[tuple[Reading, ArePartners]]] = {}
    for reading in readings:
        for claim in reading.claims:
            if not isinstance(claim, ArePartners) or not (is_drawn(claim.one) and is_drawn(claim.other)):
                continue
            if claim.one != claim.other and claim.said.stance.sureness in _HEARD:
                said.setdefault(frozenset((claim.one, claim.other)), []).append((reading, claim))
    disproved = {frozenset(u.partners) for u in graph.document.partnerships if u.certainty == "disproved"}
    return tuple(
        ToldCouple(people, tuple(found), graph.partnerships_between(*people))
        for people, found in said.items()
        if people not in disproved
    )
