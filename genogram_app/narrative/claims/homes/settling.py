"""Which household of the drawing a home is: by its label, by who lives in it, by its kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from genogram_app.family.born import born_span
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.residents import counts, residence_period, timed
from genogram_app.model.dates import OPEN, Span, span_of
from genogram_app.model.homes import Household, Residence
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Lives, Said, is_drawn
from genogram_app.narrative.places import AREA, Place
from genogram_app.narrative.times.when import When


@value_object
class Homes:
    """The residences of a drawing, asked about people and times."""

    graph: FamilyGraph

    def of(self, person: str, time: Span | None = None, *, lives: bool = True) -> Iterator[Residence]:
        """Yield the residences of a person that count and that some day of the time can lie in."""
        for s in self.graph.document.residences_of(person):
            if not s.household or not counts(s):
                continue
            if (s.pattern == "lives" or not lives) and (time is None or self.may_lie_in(s, time)):
                yield s

    def begins(self, person: str, household: str | None, time: Span) -> bool:
        """Return whether a stay of a person in a household is drawn to begin on some day of a time."""
        stays = (s for s in self.of(person) if s.household == household and s.from_ not in (None, OPEN))
        return any(span_of(s.from_).overlaps(time) for s in stays)

    def may_lie_in(self, residence: Residence, time: Span) -> bool:
        """Return whether some day of a time can lie in a residence."""
        period = residence_period(self.graph.document, residence)
        return Span(period.first_start, period.last_end).overlaps(time)

    def parted(self, claims: Sequence[Lives]) -> Iterator[Lives]:
        """Yield the stays of people who lived together until a time, at which one of them need have gone.

        Where the drawing has some of them leave then, the others may have stayed on.
        """
        gone = {claim.person for claim in claims if self._is_drawn_to_go(claim)}
        for claim in claims:
            stayed = gone and claim.to and claim.person not in gone
            on = claim.said.on or claim.to
            yield replace(claim, said=replace(claim.said, on=on), to=None) if stayed else claim

    def told_last(self, claims: Sequence[Lives], person: str, on: When) -> Place | None:
        """Return the home in which claims have somebody last, unless another one is drawn for a time."""
        told = (c for c in claims if c.person == person and c.place.household and c.pattern == "lives")
        sure = [c for c in told if c.said.stance.sureness == "asserted" and not c.said.stance.denied]
        if not sure or sure[-1].to is not None:
            return None
        then = {s.household for s in self.of(person, on.span)}
        return sure[-1].place if not then or sure[-1].place.household in then else None

    def _is_drawn_to_go(self, claim: Lives) -> bool:
        ends = (
            residence_period(self.graph.document, stay)
            for stay in (self.of(claim.person) if claim.to else ())
            if stay.household == claim.place.household and stay.to
        )
        return any(Span(end.first_end, end.last_end).overlaps(claim.to.span) for end in ends if claim.to)

    def household(self, household: str) -> Household:
        """Return a household by its id."""
        return self.graph.document.household(household)

    def in_life(self, said: Said, person: str) -> Said:
        """Return how something is said of somebody, without a time carried to it from before the birth."""
        if said.on is None or not is_drawn(person):
            return said
        born = born_span(self.graph.person(person)).earliest
        carried = born is not None and said.on.span.latest is not None and said.on.span.latest < born
        return replace(said, on=None) if carried else said

    def settled(self, place: Place, person: str, time: Span | None, area: Place | None = None) -> Place:
        """Return a home with its household, where the drawing leaves no doubt which it is.

        `area` is where it is said to lie: "lives with her husband in Eastvale" can be told by either.
        """
        if place.household:
            return place
        found = self._candidates(place, person, time)
        if len(found) != 1:
            there = self.settled(area, person, time) if area else place
            return there if there.household else place
        household = self.household(found[0])
        return replace(place, household=household.id, kind=household.kind)

    def _candidates(self, place: Place, person: str, time: Span | None) -> tuple[str, ...]:
        if place.of:
            return self._called(place, self._homes_of(place.of, time))
        if place.key.startswith(AREA):
            area = place.key.removeprefix(AREA)
            return tuple(
                dict.fromkeys(
                    s.household or ""
                    for s in self.of(person, time)
                    if self.household(s.household or "").area == area
                )
            )
        if place.key:
            return self._of_kind(place, person, time)
        return ()

    def _called(self, place: Place, homes: tuple[str, ...]) -> tuple[str, ...]:
        """Of several homes of somebody the one whose label has the noun of "his flat", if only one has."""
        noun = place.said.rsplit(" ", 1)[-1].lower()
        called = tuple(h for h in homes if noun in (self.household(h).label or "").lower().split())
        return called if len(homes) > 1 == len(called) else homes

    def _homes_of(self, owner: str, time: Span | None) -> tuple[str, ...]:
        """Where somebody lives at a time; not counting a hospital, a prison or the like."""
        then = self._own(owner, time)
        if len(then) > 1 and time is not None:
            return self._presumed(owner, time, then) or self._lasting(owner, then) or then
        return then or (() if time and self._is_before_all(owner, time) else self._own(owner, None))

    def _lasting(self, owner: str, homes: Sequence[str]) -> tuple[str, ...]:
        """The one of several homes in which somebody is drawn to live still, beside others without dates."""
        still = tuple(dict.fromkeys(s.household or "" for s in self.of(owner) if s.to == OPEN))
        return still if len(still) == 1 and still[0] in homes else ()

    def _is_before_all(self, owner: str, time: Span) -> bool:
        """Whether a time lies before every home that is drawn of somebody, who then lived elsewhere."""
        starts = [residence_period(self.graph.document, s).first_start for s in self.of(owner)]
        return bool(starts) and all(start and time.latest and time.latest < start for start in starts)

    def _presumed(self, owner: str, time: Span, homes: Sequence[str]) -> tuple[str, ...]:
        """The homes in which somebody lives throughout a time unless something is not told."""
        document = self.graph.document
        days = [day for day in (time.earliest, time.latest) if day is not None]
        if len(days) < len((time.earliest, time.latest)):
            return ()
        stays = timed(document, document.residences_of(owner))
        lived = [s for s in stays if all(s.standing_on(day) in ("certainly", "presumably") for day in days)]
        return tuple(dict.fromkeys(h for s in lived for h in homes if h == s.residence.household))

    def _own(self, owner: str, time: Span | None) -> tuple[str, ...]:
        homes = dict.fromkeys(s.household or "" for s in self.of(owner, time))
        return tuple(h for h in homes if self.household(h).kind not in ("hospital", "custody", "street"))

    def _of_kind(self, place: Place, person: str, time: Span | None) -> tuple[str, ...]:
        kind = [h.id for h in self.graph.document.households if h.kind == place.kind]
        theirs = {s.household for s in self.of(person, time, lives=False)}
        own = tuple(h for h in kind if h in theirs)
        return own if own or len(kind) > 1 else tuple(kind)
