"""Where one person lived, day after day, and the days of which nobody can say where they lived."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal, TypeAlias

from genogram_app.family.residents import STANDINGS, Standing, TimedResidence, counts, timed
from genogram_app.model.dates import stated_span
from genogram_app.model.document import Document
from genogram_app.model.fields import Whereabouts

Since: TypeAlias = Literal["birth", "review"]
_SURE: frozenset[Standing] = frozenset({"certainly", "presumably"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days, both ends inside, through which somebody's homes were the same: ids of households in file order.

    `stays` are where they lived part of the time or stayed some nights; `stated` says that nobody knew where
    they were or that they were missing, `surely` whether that is certain.
    """

    first: date
    last: date
    certainly: tuple[str, ...] = ()
    presumably: tuple[str, ...] = ()
    possibly: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()
    stated: Whereabouts | None = None
    surely: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Days, both ends inside, of which nobody can say where somebody lived.

    `certainly` is False where they may have lived in a home of the case. `stated` is what the case says of
    them: missing, or not known; None where it says nothing.
    """

    first: date
    last: date
    certainly: bool
    stated: Whereabouts | None

    @property
    def days(self) -> int:
        """How many days there are in it."""
        return (self.last - self.first).days + 1


def days_to_account_for(
    document: Document, person_id: str, *, since: Since = "birth", until: date | None = None
) -> tuple[date, date] | None:
    """Return the first and last day of which it matters where somebody was; None where nothing gives them.

    From the first day on which they may have been born, or the first of the review period if that is asked
    or no birth is stated; to the death, else the incident, else the end of the review period. Another last
    day can be given; nobody is looked for after their death.
    """
    person, case = document.person(person_id), document.case
    review = stated_span(case.review_period)
    born = stated_span(person.birth).earliest
    first = max((day for day in (review.earliest, born) if day), default=None) if since == "review" else born
    died = stated_span(person.death).latest
    incident = stated_span(case.incident.date).latest if case.incident else None
    last = min((day for day in (until, died) if day), default=incident or review.latest)
    first = first or review.earliest
    return (first, last) if first and last and first <= last else None


def stretches(document: Document, person_id: str, first: date, last: date) -> tuple[Stretch, ...]:
    """Return where somebody lived through all the days between two, both inside; nothing is left out."""
    own = timed(document, [s for s in document.residences_of(person_id) if counts(s)])
    begin = sorted({first, *(day for one in own for day in one.turns() if first < day <= last)})
    found: list[Stretch] = []
    for begins, ends in zip(begin, (*(day - timedelta(1) for day in begin[1:]), last), strict=True):
        here = _stretch(document, own, begins, ends)
        if found and replace(here, first=found[-1].first) == replace(found[-1], last=here.last):
            here = replace(here, first=found.pop().first)
        found.append(here)
    return tuple(found)


def gaps(document: Document, person_id: str, first: date, last: date) -> tuple[Gap, ...]:
    """Return the days between two of which nobody can say where somebody lived, while they surely lived.

    A visit is no home, so days with visits alone are a gap; some nights somewhere make it a possible one. A
    stay elsewhere while there is a home, or a home that is presumed to go on, leaves no gap. When somebody
    is said to be missing, that is one, whatever home they have.
    """
    person = document.person(person_id)
    surely_born = date.min if person.birth is None else stated_span(person.birth).latest
    surely_alive = date.max if person.death is None else stated_span(person.death).earliest
    if surely_born is None or surely_alive is None:
        return ()
    first, last = max(first, surely_born), min(last, surely_alive)
    if last < first:
        return ()
    return tuple(_joined(filter(None, map(_gap, stretches(document, person_id, first, last)))))


def _stretch(document: Document, own: Sequence[TimedResidence], first: date, last: date) -> Stretch:
    homes: dict[str, Standing] = {}
    away: list[tuple[bool, Whereabouts]] = []
    for one in own:
        s, standing = one.residence, one.standing_on(first)
        if standing is None:
            continue
        if s.household is not None:
            homes[s.household] = min(homes.get(s.household, standing), standing, key=STANDINGS.index)
        elif s.whereabouts is not None:
            away.append((standing in _SURE, s.whereabouts))
    # Of two statements the surer holds; of two that are as sure, that they were missing.
    surely, stated = max(away, key=lambda each: (each[0], each[1] == "missing"), default=(False, None))
    order = [home.id for home in document.households if home.id in homes]
    certainly, presumably, possibly, part, nights, _ = (
        tuple(home for home in order if homes[home] == standing) for standing in STANDINGS
    )
    return Stretch(first, last, certainly, presumably, possibly, (*part, *nights), stated, surely)


def _gap(stretch: Stretch) -> Gap | None:
    housed = bool(stretch.certainly or stretch.presumably)
    if housed and not stretch.stated:
        return None
    perhaps_housed = housed or bool(stretch.possibly or stretch.stays)
    return Gap(stretch.first, stretch.last, stretch.surely or not perhaps_housed, stretch.stated)


def _joined(found: Iterable[Gap]) -> list[Gap]:
    """The same gaps; of two that follow one another and are alike, one."""
    joined: list[Gap] = []
    for gap in found:
        if joined and joined[-1] == Gap(
            joined[-1].first, gap.first - timedelta(1), gap.certainly, gap.stated
        ):
            gap = replace(gap, first=joined.pop().first)
        joined.append(gap)
    return joined
