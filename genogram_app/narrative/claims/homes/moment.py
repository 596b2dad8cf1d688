"""What a paragraph has said so far of homes: the last one, who moved last, who lives where."""

from __future__ import annotations

from dataclasses import dataclass, field

from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.claims.homes.complements import Complement
from genogram_app.narrative.places import AREA, Place


@dataclass(slots=True)
class Moment:
    """What the paragraph has said so far: the last home, who moved last, and stays that have not ended."""

    paragraph: int = -1
    last: Place | None = None
    people: tuple[str, ...] = ()
    sentence: int = -1
    open: dict[str, int] = field(default_factory=dict)
    sentences: int = 0
    homes: dict[str, tuple[int, Place]] = field(default_factory=dict)
    """Where somebody lives as the paragraph has told, and in which of its sentences it has."""

    def keep(self, claim: Lives) -> None:
        """Keep where somebody lives from now on, and a home named by its area as the last one."""
        self.homes.pop(claim.person, None)
        if not claim.place.household:
            return
        if claim.place.key.startswith(AREA):
            self.last = claim.place
        if claim.pattern == "lives" and claim.to is None and not claim.said.stance.denied:
            self.homes[claim.person] = self.sentences, claim.place

    def told_just_now(self, complement: Complement, goal: Place) -> Place:
        """The home of somebody's, where this sentence or the one before has said which it is."""
        if not goal.of or goal.household or complement.homes:
            return goal
        at, place = self.homes.get(goal.of, (self.sentences, goal))
        return place if self.sentences - at <= 1 else goal
