"""Whether a stay of which a text tells can be one of the residences of the drawing, and if not, why not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Literal, TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.periods import fact_holds_at
from genogram_app.family.residents import counts, is_said_plainly, residence_period
from genogram_app.model.dates import ANY_DAY, OPEN, Span, span_of
from genogram_app.model.fields import HouseholdKind
from genogram_app.model.homes import Residence
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Lives
from genogram_app.narrative.places import AREA, Place
from genogram_app.narrative.times.when import When

Difference: TypeAlias = Literal[
    "missing",
    "elsewhere",
    "start",
    "end",
    "left later",
    "declined",
    "denied",
    "only stays",
    "gap before",
    "nowhere",
]

_ALIKE: tuple[frozenset[HouseholdKind], ...] = (
    frozenset({"temporary", "hostel", "refuge", "friend", "street"}),
    frozenset({"residential", "foster"}),
)
"""Kinds of homes that one report may call by one name."""
_ANY_KIND: frozenset[HouseholdKind] = frozenset({"other", "not_known"})
_SHORT_STAY: frozenset[HouseholdKind] = frozenset({"hospital", "custody"})
_A_DAY = 1
_INFERRED = 10
_AROUND = 14
_SOON_AFTER = 45
_LATER = 200
"""In days: how far apart stated days, days worked out, and the same stay told loosely may be; and how long
after an offer a stay may begin that would be the one offered, at somebody's home, or at one named."""
_SETTLED = 3
"""In days: how long after somebody went home they surely are in one."""


@value_object
class Verdict:
    """What the drawing says otherwise than a claim, and the residences that say so."""

    difference: Difference
    drawn: tuple[Residence, ...] = ()


class DrawnHomes:
    """Holds stays of which a text tells against the residences of one drawing."""

    def __init__(self, graph: FamilyGraph) -> None:
        """Take the family graph of the drawing."""
        self.graph = graph
        self._by_person: dict[str, list[Residence]] = {}
        for residence in graph.document.residences:
            self._by_person.setdefault(residence.person, []).append(residence)

    def of(self, person: str) -> Iterator[Residence]:
        """Yield the residences of a person that count and say which household."""
        return (s for s in self._by_person.get(person, ()) if s.household and counts(s))

    def _plans(self, person: str) -> Iterator[Residence]:
        """Yield what is drawn as a plan or an offer."""
        return (s for s in self._by_person.get(person, ()) if s.basis in ("planned", "offered_declined"))

    def verdict(self, claim: Lives, *, moves: bool, goes_back: bool, lives: bool) -> Verdict | None:
        """Return what speaks against a stay; None where the drawing has it, or cannot say.

        `moves` says that another home ended with it, `goes_back` that it may have begun long before, `lives`
        that somebody lived there and did not only stay.
        """
        homes = self.households(claim)
        if not homes:
            return self._nowhere(claim) if claim.place.of == claim.person else None
        here = [s for s in self.of(claim.person) if s.household in homes]
        if claim.said.stance.denied:
            return self._denied(claim, here)
        time = _time_of(claim)
        then = [s for s in here if self._may_lie_in(s, time)]
        if not then:
            return self._not_there(claim, here, time, lives=lives)
        return (
            self._starts(claim, here, then, goes_back=goes_back)
            or self._ends(claim, here, then)
            or (self._left_later(claim, homes) if moves else None)
            or (self._only_stays(claim, then) if lives else None)
            or self._gap_before(claim, then)
        )

    def _nowhere(self, claim: Lives) -> Verdict | None:
        """Somebody who went home at a time from which on no home of theirs is drawn at all."""
        last = claim.from_.span.latest if claim.from_ and claim.pattern == "lives" else None
        if last is None or claim.said.stance.denied:
            return None
        then = Span(last + timedelta(days=_SETTLED), last + timedelta(days=_AROUND))
        stays = list(self.of(claim.person))
        unknown = any(s.household is None for s in self._by_person.get(claim.person, ()))
        there = unknown or any(self._may_lie_in(s, then) for s in stays)
        # Of a guest who went home nothing is drawn but the visit.
        had = (s for s in stays if s.pattern == "lives" and not self._is_short(s))
        lived = any(self._may_lie_in(s, Span(None, last - timedelta(days=_AROUND))) for s in had)
        return Verdict("nowhere") if lived and not there else None

    def declined(self, claim: Lives, lived: Iterable[Lives]) -> Verdict | None:
        """Return the residence that is drawn although the text says that it came to nothing."""
        homes = self._offered(claim)
        if any(self._is_the_offer(claim, s) for s in self._plans(claim.person) if s.household in homes):
            return None
        for residence in self.of(claim.person):
            if residence.household not in homes or not self._is_the_offer(claim, residence):
                continue
            if not any(self._tells_of(other, residence) for other in lived):
                return Verdict("declined", (residence,))
        return None

    def households(self, claim: Lives) -> frozenset[str]:
        """Return every household that a claim's place can be; none where the drawing cannot say."""
        place = claim.place
        if place.of:
            if place.of == claim.person:
                return frozenset()
            if self._is_said(place):
                return frozenset({place.household or ""})
            time = _time_of(claim)
            owners = [s for s in self.of(place.of) if s.pattern == "lives"]
            if self._is_called(place, owners):
                return frozenset({place.household or ""})
            then = [s for s in owners if self._may_lie_in(s, time)]
            return frozenset(s.household or "" for s in then or owners)
        if place.key.startswith(AREA):
            area = place.key.removeprefix(AREA)
            return frozenset(h.id for h in self.graph.document.households if h.area == area)
        if place.key:
            return self._of_kind(place)
        return frozenset({place.household} if place.household else ())

    def _is_said(self, place: Place) -> bool:
        """Whether the text says which home of somebody's it is: "on Nan's floor, Address 4"."""
        home = self.graph.document.household(place.household) if place.household else None
        return home is not None and bool(home.label) and home.label == place.said

    def _is_called(self, place: Place, owned: Iterable[Residence]) -> bool:
        """Whether "his flat" is the one home of somebody's that is labelled a flat."""
        noun = place.said.rsplit(" ", 1)[-1].lower()
        homes = {s.household or "" for s in owned}
        labels = {h: (self.graph.document.household(h).label or "").lower().split() for h in homes}
        return [h for h in homes if noun in labels[h]] == [place.household]

    def _offered(self, claim: Lives) -> frozenset[str]:
        """The household that was offered: of a kind of homes, only one of that very kind."""
        homes, place = self.households(claim), claim.place
        if place.key and not place.key.startswith(AREA):
            return frozenset(h for h in homes if self.graph.document.household(h).kind == place.kind)
        return homes

    def _of_kind(self, place: Place) -> frozenset[str]:
        kinds = next((alike for alike in _ALIKE if place.kind in alike), frozenset({place.kind}))
        if place.key.startswith("home of"):
            return frozenset()
        said = place.said.lower()
        return frozenset(
            h.id
            for h in self.graph.document.households
            if h.kind in kinds | _ANY_KIND or (h.label and h.label.lower() in said)
        )

    def _may_lie_in(self, residence: Residence, time: Span) -> bool:
        period = residence_period(self.graph.document, residence)
        return Span(period.first_start, period.last_end).overlaps(time)

    def _surely_lies_in(self, residence: Residence, time: Span) -> bool:
        days = [day for day in (time.earliest, time.latest) if day]
        return len(days) == 2 and all(
            fact_holds_at(residence.from_, residence.to, day) == "certainly" for day in days
        )

    def _denied(self, claim: Lives, here: Iterable[Residence]) -> Verdict | None:
        time = _time_of(claim)
        drawn = [s for s in here if time == ANY_DAY or self._surely_lies_in(s, time)]
        said = [s for s in drawn if is_said_plainly(s)]
        return Verdict("denied", tuple(said)) if said and claim.pattern == "lives" else None

    def _not_there(self, claim: Lives, here: list[Residence], time: Span, *, lives: bool) -> Verdict | None:
        if claim.place.kind == "hospital" and claim.from_ is None:
            # Not every stay in a hospital is drawn.
            near = [s for s in here if _apart(span_of(s.to), claim.to) <= _LATER] if claim.to else []
            return Verdict("end", (near[-1],)) if near and claim.place.key else None
        if here and (claim.from_ or claim.to):
            nearest = min(here, key=lambda s: _apart(span_of(s.from_), claim.from_ or claim.to))
            return Verdict("start" if claim.from_ else "end", (nearest,))
        others = [s for s in self.of(claim.person) if s.pattern == "lives" and is_said_plainly(s)]
        others = [s for s in others if s not in here and not self._is_short(s)]
        if claim.place.key.startswith(AREA):
            return self._in_other_area(claim, others)
        if claim.pattern == "visits" or (claim.pattern != "lives" and not claim.place.household):
            return None
        if claim.pattern != "lives" or claim.from_ or claim.to:
            return Verdict("missing", ())
        if time == ANY_DAY:
            settled = [s for s in others if s.to == OPEN]
        else:
            settled = [s for s in others if self._surely_lies_in(s, time)]
        # Whoever stays somewhere for a week keeps the home that is drawn.
        return Verdict("elsewhere", tuple(settled)) if settled and lives else Verdict("missing")

    def _in_other_area(self, claim: Lives, others: Sequence[Residence]) -> Verdict | None:
        """Somebody said to live in an area who is drawn in another: a home without an area may be in it.

        Who is drawn nowhere may live in a home there in which nobody is drawn.
        """
        if claim.person not in self._by_person:
            lived_in = {s.household for s in self.graph.document.residences}
            return Verdict("missing") if self.households(claim) - lived_in else None
        areas = {self.graph.document.household(s.household or "").area for s in others if s.to == OPEN}
        still = tuple(s for s in others if s.to == OPEN)
        return Verdict("elsewhere", still) if still and None not in areas else None

    def _is_short(self, residence: Residence) -> bool:
        return self.graph.document.household(residence.household or "").kind in _SHORT_STAY

    def _starts(
        self, claim: Lives, here: list[Residence], then: list[Residence], *, goes_back: bool
    ) -> Verdict | None:
        if claim.from_ is None or goes_back:
            return None
        if any(_same_time(claim.from_, s.from_) for s in here):
            return None
        if any(s.from_ == OPEN for s in then):
            return None
        return Verdict("start", (_nearest(then, claim.from_),))

    def _ends(self, claim: Lives, here: list[Residence], then: list[Residence]) -> Verdict | None:
        if claim.to is None or any(s.to is None or _same_time(claim.to, s.to) for s in here):
            return None
        if claim.from_ is None and len(then) > 1:
            return None
        return Verdict("end", (then[-1],))

    def _left_later(self, claim: Lives, homes: frozenset[str]) -> Verdict | None:
        """A home in which somebody is drawn until long after the move to another one."""
        told = claim.from_ or claim.said.on
        if told is None or claim.to is not None or claim.pattern != "lives":
            return None
        moved = told.span.widened(_INFERRED if claim.from_ else _SOON_AFTER)
        for s in self.of(claim.person):
            if s.household in homes or s.to in (None, OPEN) or s.from_ == OPEN or self._is_short(s):
                continue
            start, end = span_of(s.from_), span_of(s.to)
            begun = s.from_ is None or start.is_before(told.span)
            if s.pattern == "lives" and begun and moved.is_before(end) and is_said_plainly(s):
                return Verdict("left later", (s,))
        return None

    def _only_stays(self, claim: Lives, then: list[Residence]) -> Verdict | None:
        """Somebody said to have lived where only nights or visits are drawn."""
        if claim.pattern == "lives" and all(s.pattern in ("overnights", "visits") for s in then):
            return Verdict("only stays", tuple(then))
        return None

    def _gap_before(self, claim: Lives, then: list[Residence]) -> Verdict | None:
        """The home in which somebody is drawn until long before the move of which the text tells."""
        if claim.from_ is None or claim.pattern != "lives" or claim.from_.span.earliest is None:
            return None
        lived = [s for s in self.of(claim.person) if s.pattern == "lives" and s not in then]
        began = [s for s in lived if not claim.from_.span.is_before(span_of(s.from_))]
        ended = [s for s in began if s.to is not None and span_of(s.to).latest is not None]
        unknown = any(s.household is None for s in self._by_person.get(claim.person, ()))
        if unknown or not began or len(ended) < len(began):
            return None
        last = max(ended, key=lambda s: span_of(s.to).latest or date.min)
        ended_long_before = span_of(last.to).widened(_LATER).is_before(claim.from_.span)
        return Verdict("gap before", (last,)) if ended_long_before else None

    def _is_the_offer(self, claim: Lives, residence: Residence) -> bool:
        """Whether a residence begins when the offered one would have."""
        told = claim.from_ or claim.said.on
        exact = bool(claim.place.household) and not claim.place.of and not claim.place.key
        if residence.from_ is None:
            return (exact or bool(claim.place.of)) and residence.to is None
        if told is None:
            return exact or bool(claim.place.of)
        first, last = told.span.earliest, told.span.latest
        around = Span(
            first - timedelta(days=_AROUND) if first else None,
            last + timedelta(days=_LATER if exact else _SOON_AFTER) if last else None,
        )
        return residence.from_ != OPEN and span_of(residence.from_).overlaps(around)

    def _tells_of(self, other: Lives, residence: Residence) -> bool:
        """Whether the text says elsewhere that somebody did live there then."""
        if other.person != residence.person or residence.household not in self.households(other):
            return False
        time = _time_of(other)
        if any(
            s.household == residence.household
            and s is not residence
            and s.from_
            and self._may_lie_in(s, time)
            for s in self.of(other.person)
        ):
            return False
        return time == ANY_DAY or span_of(residence.from_).widened(_AROUND).overlaps(time)


def _time_of(claim: Lives) -> Span:
    """The days on some of which the stay must be drawn: its beginning, its end, or when it is told of."""
    start, end = claim.from_, claim.to
    if start is not None:
        return start.span.widened(_leeway(start))
    if end is not None:
        return end.span.widened(_leeway(end))
    return claim.said.on.span.widened(_leeway(claim.said.on)) if claim.said.on else ANY_DAY


def _leeway(said: When) -> int:
    return _INFERRED if said.inferred or "~" in said.edtf else _A_DAY


def _same_time(said: When, drawn: str | None) -> bool:
    if drawn is None:
        return True
    if drawn == OPEN:
        return False
    return span_of(drawn).overlaps(said.span.widened(_leeway(said)))


def _nearest(residences: list[Residence], said: When) -> Residence:
    return min(residences, key=lambda s: _apart(span_of(s.from_), said))


def _apart(span: Span, said: When | None) -> int:
    if said is None or span.earliest is None or said.span.earliest is None:
        return 0
    return abs((span.earliest - said.span.earliest).days)
