"""Who of those in the child's homes is missing from an agency's record: men first, each with why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.family.about import people_of
from genogram_app.family.ages import age_at
from genogram_app.family.events import home_name
from genogram_app.family.names import display_name, in_a_row
from genogram_app.family.residents import TimedResidence, counts, timed
from genogram_app.known.projection import as_known
from genogram_app.known.records import Recorded, Records, recorded_by
from genogram_app.known.viewpoint import Viewpoint, agencies_in_words, agency_name
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import OPEN, read, stated_span
from genogram_app.model.document import Document
from genogram_app.model.fields import Certainty, ResidencePattern
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person

Group: TypeAlias = Literal["man", "woman", "adult", "child", "person"]
"""`adult` is somebody grown up whose sex is not known, `person` somebody of whom neither is."""
_GROUPS: dict[Group, tuple[str, str]] = {
    "man": ("man", "men"),
    "woman": ("woman", "women"),
    "adult": ("adult", "adults"),
    "person": ("person", "people"),
    "child": ("child", "children"),
}
_PATTERNS: dict[ResidencePattern, str] = {
    "lives": "in the home",
    "part_time": "in the home part of the time",
    "overnights": "staying some nights",
    "visits": "visiting",
    "not_known": "in the home in a way that is not known",
}
_LATE: dict[Recorded, str] = {
    "no": "only later",
    "possibly": "perhaps only later",
    "certainly": "only in what was denied or taken back",
}
"""How the agencies asked about named somebody who is missing, by whether they had by the day."""
_ADULT = 18
_PLAIN: frozenset[Certainty] = frozenset({"established", "stated"})


@dataclass(frozen=True, slots=True)
class Missing:
    """Somebody in the child's homes whom a record does not name.

    `residences` put them there by the day, the surest first, then the first; `surely` are those by which they
    certainly or presumably were there while a subject child lived there. `named_by` is the agency that first
    named them in its record and `named_on` when (None: nobody dated it), both None when no agency did. `own`
    is when the agencies asked about first named them themselves: after the day, or in what cannot be drawn.
    """

    person: str
    group: Group
    residences: tuple[str, ...]
    surely: tuple[str, ...]
    named_by: str | None
    named_on: str | None
    own: str | None


@dataclass(frozen=True, slots=True)
class Gaps:
    """Who is missing from a record, of how many of each group in the child's homes by the day.

    Of each group, those who were there come before those who only may have been.
    """

    viewpoint: Viewpoint
    missing: tuple[Missing, ...]
    numbers: tuple[tuple[Group, int], ...]


def missing_from(document: Document, viewpoint: Viewpoint) -> Gaps:
    """Return who lived in or came to the homes of the subject children by the day, and is not in the record.

    Who was there is counted by the established case, and everybody who may have been there counts; who is
    only possibly in the record is not missing from it.
    """
    known = {person.id for person in as_known(document, viewpoint).document.people}
    there = _in_the_homes(document, viewpoint.by)
    grouped_on = viewpoint.by or _last_day(document)
    groups = {person: _group(document.person(person), grouped_on) for person in there}
    numbers = tuple((group, n) for group in _GROUPS if (n := sum(g == group for g in groups.values())))
    naming = _Naming(document)
    missing = [
        Missing(
            person,
            groups[person],
            tuple(there[person]),
            tuple(stay for stay, surely in there[person].items() if surely),
            *naming.first(person),
            naming.of(person, viewpoint.agencies),
        )
        for person in there
        if person not in known
    ]
    order = list(_GROUPS)
    ordered = sorted(missing, key=lambda m: (order.index(m.group), not m.surely))
    return Gaps(viewpoint, tuple(ordered), numbers)


def gaps_of_each(document: Document, agencies: Iterable[str], by: date | None) -> tuple[Gaps, ...]:
    """Return who is missing from the record of each of some agencies."""
    return tuple(missing_from(document, Viewpoint((agency,), by)) for agency in agencies)


def gaps_sentence(document: Document, gaps: Gaps, *, named: bool = True) -> str:
    """Return in a sentence how many are missing, and who: "Police: 1 man missing of 3: Dean Price, …"."""
    name = agencies_in_words(document, gaps.viewpoint.agencies)
    if not gaps.numbers:
        return f"{name}: nobody is stated to have been in the child’s homes by then."
    if not gaps.missing:
        return f"{name}: nobody who was in the child’s homes is missing."
    parts = []
    for group, number in gaps.numbers:
        missing = [m for m in gaps.missing if m.group == group]
        if missing:
            called = f": {'; '.join(person_words(document, m) for m in missing)}" if named else ""
            doubt = _doubt(missing)
            parts.append(
                f"{len(missing)} {_GROUPS[group][len(missing) > 1]} missing of {number}{doubt}{called}"
            )
    return f"{name}: {('. ' if named else ', ').join(parts)}."


def person_words(document: Document, missing: Missing) -> str:
    """Return who somebody missing is and how they were in the home: "Dean Price, in the home from 2023"."""
    return f"{display_name(document.person(missing.person))}, {stays_words(document, missing)}"


def stays_words(document: Document, missing: Missing) -> str:
    """Return how somebody missing was in the home, and when."""
    stays = [s for s in map(document.find, missing.residences) if isinstance(s, Residence)]
    words = [stay_words(document, s, surely=s.id in missing.surely) for s in stays]
    return in_a_row(list(dict.fromkeys(words)))


def why_words(document: Document, gaps: Gaps, missing: Missing) -> str:
    """Return why somebody is missing: never named, or first named when and by whom."""
    asked = gaps.viewpoint
    them = "these agencies" if len(asked.agencies) > 1 else "this agency"
    agency = next((a for a in document.agencies if a.id == missing.named_by), None)
    first = ""
    if agency is not None:
        on = (
            " on a date that nobody stated"
            if missing.named_on is None
            else f" ({in_words(missing.named_on)})"
        )
        first = f"first named by {agency_name(agency)}{on}"
    if missing.own is not None:
        own = f"named by {them} {_LATE[recorded_by(missing.own, asked.by)]} ({in_words(missing.own)})"
        return own if missing.named_by in asked.agencies else f"{own}; {first}"
    return f"never named by {them}; {first or 'named in no agency’s record'}"


def stay_words(document: Document, stay: Residence, *, surely: bool = True) -> str:
    """Return how somebody was in a home, and when: "staying some nights (Address 3) from June 2023".

    Unless `surely`, they only may have been there while a subject child was.
    """
    pattern = _PATTERNS[stay.pattern] if surely else f"possibly {_PATTERNS[stay.pattern]}"
    where = home_name(document, stay.household) if stay.household else ""
    if stay.from_ in (None, OPEN) and stay.to in (None, OPEN):
        return f"{pattern} ({where}; no dates)"
    if stay.from_ is not None and stay.from_ == stay.to:
        on = "on" if read(stay.from_).precision == "day" else "in"
        return f"{pattern} ({where}) {on} {in_words(stay.from_)}"
    start = f" from {in_words(stay.from_)}" if stay.from_ not in (None, OPEN) else ""
    end = f" to {in_words(stay.to)}" if stay.to not in (None, OPEN) else ""
    return f"{pattern} ({where}){start}{end}"


def _doubt(missing: Sequence[Missing]) -> str:
    """How many of some people only may have been in the home."""
    doubtful = sum(not m.surely for m in missing)
    return f" ({doubtful} only possibly there)" if doubtful else ""


def _in_the_homes(document: Document, day: date | None) -> dict[str, dict[str, bool]]:
    """The residences by which people may have been in a home of a subject child by the day, and if surely."""
    homes = [one for one in timed(document, document.residences) if one.residence.household and _holds(one)]
    subjects = frozenset(document.case.subjects)
    child = [one for one in homes if one.residence.person in subjects]
    found: dict[str, list[tuple[TimedResidence, bool]]] = {}
    for stay in homes:
        beside = [c for c in child if c.residence.household == stay.residence.household]
        if any(_together(stay, c, day) for c in beside):
            surely = any(_surely_together(stay, c, day) for c in beside)
            found.setdefault(stay.residence.person, []).append((stay, surely))
    return {person: _in_order(stays) for person, stays in found.items()}


def _in_order(stays: list[tuple[TimedResidence, bool]]) -> dict[str, bool]:
    ordered = sorted(stays, key=lambda each: (not each[1], each[0].period.first_start))
    return {stay.residence.id: surely for stay, surely in ordered}


def _holds(one: TimedResidence) -> bool:
    return counts(one.residence) and one.period.is_possible


def _together(one: TimedResidence, other: TimedResidence, day: date | None) -> bool:
    """Whether two residences may overlap, and may have begun to by the day."""
    begins = max(one.period.first_start, other.period.first_start)
    return begins <= min(one.period.last_end, other.period.last_end) and (day is None or begins <= day)


def _surely_together(one: TimedResidence, other: TimedResidence, day: date | None) -> bool:
    """Whether two residences certainly or presumably held on one day, and began to by the day."""
    begun = max(one.period.surely_begun, other.period.surely_begun)
    by_then = day is None or begun <= day
    return by_then and all(
        each.residence.certainty in _PLAIN and each.holds_on(begun) in ("certainly", "presumably")
        for each in (one, other)
    )


def _last_day(document: Document) -> date | None:
    """The incident, or else the end of the review: ages are told by it where no other day is asked about."""
    incident = document.case.incident
    found = stated_span(incident.date).latest if incident else None
    return found or stated_span(document.case.review_period).latest


def _group(person: Person, day: date | None) -> Group:
    """Whether somebody was a man, a woman or a child on the day; a man or woman unless certainly a child."""
    if _is_child(person, day):
        return "child"
    if person.sex in ("male", "female"):
        return "man" if person.sex == "male" else "woman"
    age = age_at(person, day) if day else None
    grown = age is not None and age.unit == "years" and age.low is not None and age.low >= _ADULT
    return "adult" if grown else "person"


def _is_child(person: Person, day: date | None) -> bool:
    if person.kind != "person":
        return True
    age = age_at(person, day) if day else None
    if age is None:
        born = read(person.birth).span.earliest if person.birth else None
        return day is not None and born is not None and born > day
    return age.unit != "years" or (age.high is not None and age.high < _ADULT)


class _Naming:
    """When each agency first named somebody in what it recorded."""

    def __init__(self, document: Document) -> None:
        records = Records(document)
        self._said: dict[str, list[tuple[str, str | None]]] = {}
        for account in document.accounts:
            agency, item = records.agency_of(account), document.find(account.fact)
            if agency is not None and item is not None and account.says != "withdrawn":
                self._note(people_of(item), agency, records.date_of(account))
        for contact in document.contacts:
            if contact.agency is not None:
                self._note(people_of(contact), contact.agency, contact.date)

    def _note(self, people: Iterable[str], agency: str, on: str | None) -> None:
        for person in people:
            self._said.setdefault(person, []).append((agency, on))

    def first(self, person: str) -> tuple[str | None, str | None]:
        """The agency that first named somebody, and when; one that nobody dated only if there is no other."""
        return min(self._said.get(person, ()), key=lambda said: _latest(said[1]), default=(None, None))

    def of(self, person: str, agencies: Iterable[str]) -> str | None:
        """When some agencies first named somebody, where that has a date."""
        wanted = frozenset(agencies)
        dates = [on for agency, on in self._said.get(person, ()) if agency in wanted and on]
        return min(dates, key=_latest, default=None)


def _latest(stated: str | None) -> date:
    """By when it had happened."""
    return (read(stated).span.latest if stated else None) or date.max
