"""Where somebody lived, one home after another; and stays, such as in hospital, that changed no home."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cmp_to_key
from itertools import combinations

from genogram_app.family.residents import COUNTING
from genogram_app.model.dates import OPEN, Span, read, span_of
from genogram_app.model.document import Document
from genogram_app.model.fields import HouseholdKind, Whereabouts
from genogram_app.model.homes import Residence

STAY_KINDS: frozenset[HouseholdKind] = frozenset({"hospital", "custody", "refuge", "temporary"})
"""Places where one stays without giving up one's home, as long as one goes back."""


@dataclass(frozen=True, slots=True)
class Home:
    """One home of a person, or a time when nobody knew where they were: then `household` is None.

    Both dates as stated (EDTF). `facts` are the residences that say so. `sure` is false where somebody only
    alleges or suspects it; `within` marks one in the midst of another home that went on all the time.
    """

    household: str | None
    whereabouts: Whereabouts | None
    from_: str | None
    to: str | None
    facts: tuple[str, ...]
    sure: bool = True
    within: bool = False

    @property
    def start(self) -> Span:
        """Every day on which it may have begun."""
        return span_of(self.from_)

    @property
    def end(self) -> Span:
        """Every day on which it may have ended; what continues ends on no day that is before another."""
        return _FOR_EVER if self.to == OPEN else span_of(self.to)


@dataclass(frozen=True, slots=True)
class HomesInOrder:
    """The homes of one person in order, the stays within them, and the homes that no date puts in order.

    With `in_doubt`, the dates allow another order of the `stated` homes and stays as well.
    """

    homes: tuple[Home, ...]
    stays: tuple[Home, ...]
    undated: tuple[Home, ...]
    stated: tuple[Home, ...] = ()
    in_doubt: bool = False

    @property
    def least(self) -> int:
        """The fewest changes of home in any order that the dates allow, if the order is in doubt."""
        return max(len({home.household for home in self.homes if home.household}) - 1, 0)

    def most(self, stretch: Span) -> int:
        """Return the most changes of home within a time in any order that the dates allow."""
        begun = [home for home in self.stated if Span(home.start.earliest, _begun_by(home)).overlaps(stretch)]
        return min(len(begun), max(len(self.stated) - 1, 0))


_FOR_EVER = Span(date.max, date.max)


def homes_in_order(document: Document, person: str, *, surely: bool = False) -> HomesInOrder:
    """Return where a person lived: by residences that count and say that they lived there, in order.

    Overnights, visits and part of the time are no change of home, and a plan or an offer is not one. With
    `surely`, homes that are in doubt are left out.
    """
    said = [_home(s) for s in document.residences_of(person) if _says_home(s)]
    lived = [home for home in said if home.sure or not surely]
    dated = [home for home in lived if _is_dated(home) or len(lived) == 1]
    undated = [home for home in lived if home not in dated]
    in_order = sorted(dated, key=cmp_to_key(_compare))
    in_doubt = not all(surely_in_order(*pair) for pair in combinations(in_order, 2))
    homes, stays = _Chain(document, surely=surely).put(in_order)
    return HomesInOrder(homes, stays, tuple(undated), tuple(in_order), in_doubt)


def surely_in_order(first: Home, then: Home) -> bool:
    """Return whether one home surely came after another, whichever reading of their dates is true."""
    if (first.from_, first.to) == (then.from_, then.to) and _is_one_day(first):
        return True
    if _order(first, then) < 0 or (then.from_ is None and first.end.is_before(then.end)):
        return True
    return _touch(first, then) and not _touch(then, first) and _outlasts(then, first)


def _begun_by(home: Home) -> date | None:
    """The last day on which a home may have begun."""
    days = [day for day in (home.start.latest, home.end.latest) if day]
    return min(days, default=None)


def _says_home(s: Residence) -> bool:
    return (
        s.basis in COUNTING and s.certainty != "disproved" and (s.pattern == "lives" or s.household is None)
    )


def _home(s: Residence) -> Home:
    sure = s.certainty in ("established", "stated")
    return Home(s.household, s.whereabouts, s.from_, s.to, (s.id,), sure)


def _touch(first: Home, then: Home) -> bool:
    """Whether one home may have ended on the day on which another began, by dates that are stated."""
    stated = first.to not in (None, OPEN) and then.from_ not in (None, OPEN)
    return stated and first.end.overlaps(then.start)


def _outlasts(then: Home, first: Home) -> bool:
    """Whether one home ended no sooner than another; what nothing says ended is presumed to go on."""
    then_ended, first_ended = then.end.earliest, first.end.latest
    return then.to is None or bool(then_ended and first_ended and then_ended >= first_ended)


def _is_dated(home: Home) -> bool:
    return home.from_ is not None or home.to is not None


def _is_one_day(home: Home) -> bool:
    return home.from_ == home.to and home.start.earliest == home.start.latest is not None


def _compare(one: Home, other: Home) -> int:
    """What surely came first, else what is stated to begin earlier; what is alike keeps its order."""
    sure = _order(one, other)
    if sure or one.from_ in (None, OPEN) or other.from_ in (None, OPEN):
        return sure or _by_unknown_start(one, other)
    first, second = _stated_times(one), _stated_times(other)
    return (first > second) - (first < second)


def _order(one: Home, other: Home) -> int:
    """-1 or 1 where the dates leave no doubt which of two homes came first, else 0."""
    for earlier, later, answer in ((one, other, -1), (other, one, 1)):
        if earlier.start.is_before(later.start):
            return answer
    before, after = _over_by(one, other), _over_by(other, one)
    return after - before


def _over_by(home: Home, other: Home) -> bool:
    """Whether one home had ended by the day on which the other began."""
    end, start = home.end.latest, other.start.earliest
    return end is not None and start is not None and end <= start


def _by_unknown_start(one: Home, other: Home) -> int:
    """Where nobody said since when somebody lived there: what ended first, else what has no beginning."""
    if (one.to == OPEN) != (other.to == OPEN):
        return 1 if one.to == OPEN else -1
    if one.end.is_before(other.end) or other.end.is_before(one.end):
        return -1 if one.end.is_before(other.end) else 1
    return (other.from_ in (None, OPEN)) - (one.from_ in (None, OPEN))


def _stated_times(home: Home) -> tuple[date, date]:
    """When a home is stated to begin, and to have ended."""
    end = read(home.to).span.latest if home.to else None
    return read(home.from_ or OPEN).span.earliest or date.min, end or date.max


class _Chain:
    """Puts homes one after another, and stays aside."""

    def __init__(self, document: Document, *, surely: bool) -> None:
        self._document, self._surely = document, surely
        self._homes: list[Home] = []
        self._stays: list[Home] = []

    def put(self, homes: Sequence[Home]) -> tuple[tuple[Home, ...], tuple[Home, ...]]:
        for at, home in enumerate(homes):
            self._take(home, homes[at + 1] if at + 1 < len(homes) else None)
        return tuple(self._homes), tuple(self._stays)

    def _take(self, home: Home, following: Home | None) -> None:
        if self._goes_back(home):
            return
        if not self._homes:
            self._homes.append(home)
        elif self._is_stay(self._homes[-1], home, following):
            self._stays.append(home)
        elif not _within(self._homes[-1], home):
            self._homes.append(home)
        elif not self._surely:
            self._take_within(home)

    def _goes_back(self, home: Home) -> bool:
        """Join a home to the same home before it; what lies between them was no more than a stay."""
        between = len(self._homes)
        while between and self._is_away(self._homes[between - 1]):
            if self._homes[between - 1].household == home.household:
                break
            between -= 1
        if not between or self._homes[between - 1].household != home.household:
            return False
        self._stays += self._homes[between:]
        before = self._homes[between - 1]
        self._homes[between - 1 :] = [_joined(before, home)]
        return True

    def _is_away(self, home: Home) -> bool:
        return home.household is None or self._document.household(home.household).kind in STAY_KINDS

    def _is_stay(self, home: Home, away: Home, following: Home | None) -> bool:
        """Whether somebody was only away from a home, and went back to it as far as anyone said."""
        if not self._is_away(away) or away.to in (None, OPEN):
            return False
        if home.to is None:
            return following is None or not _follows_at_once(away, following)
        return away.start.is_before(home.end) and not home.end.is_before(away.end)

    def _take_within(self, home: Home) -> None:
        """A home in the midst of another that goes on: they may have gone there and come back."""
        outer = self._homes[-1]
        before = self._homes[-2] if len(self._homes) > 1 else None
        if before and before.within and _follows_at_once(before, home):
            self._homes.pop()
        self._homes += [replace(home, within=True), replace(outer, from_=home.to)]


def _joined(before: Home, home: Home) -> Home:
    last = before if before.to == OPEN or home.end.is_before(before.end) else home
    return replace(before, to=last.to, facts=before.facts + home.facts, sure=before.sure and home.sure)


def _within(outer: Home, home: Home) -> bool:
    """Whether a home ended while another was still one."""
    return home.to is not None and outer.to is not None and home.end.is_before(outer.end)


def _follows_at_once(home: Home, following: Home) -> bool:
    end, start = home.end.latest, following.start.earliest
    return end is not None and start is not None and (start - end).days <= 1
