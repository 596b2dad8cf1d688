"""What happened when, of all that a case says: the dated events of a family, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.family.certainty import doubt_in_words
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.dates import OPEN, Span, read
from genogram_app.model.document import Document
from genogram_app.model.fields import HouseholdKind, IncidentKind
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import LOSSES, Person, Status

EventKind: TypeAlias = Literal[
    "birth",
    "due",
    "loss",
    "death",
    "incident",
    "moves_in",
    "stays",
    "leaves",
    "whereabouts",
    "planned",
    "offered_declined",
    "partnership",
    "status_begins",
    "status_ends",
]
"""`stays` is the beginning of part-time living, overnights, visits, or of a time of which nobody said which.

`whereabouts` is that of a time when nobody knew where somebody was; `planned` and `offered_declined` are
homes that never came about.
"""

KIND_WORDS: dict[HouseholdKind, str] = {
    "own_home": "a home",
    "relative": "a relative’s home",
    "friend": "a friend’s home",
    "temporary": "temporary accommodation",
    "hostel": "a hostel",
    "refuge": "a refuge",
    "hospital": "hospital",
    "foster": "a foster home",
    "residential": "a residential home",
    "custody": "custody",
    "street": "no home",
    "other": "a household",
    "not_known": "a household",
}
"""What a household without a label is called within a sentence."""
INCIDENT_WORDS: dict[IncidentKind, str] = {
    "death": "Death under review",
    "serious_injury": "Serious injury under review",
    "suicide": "Suicide under review",
    "neglect": "Neglect under review",
    "other": "Incident under review",
}
_STAYS = {"part_time": "live part of the time", "overnights": "stay some nights", "visits": "visit"}
_STAGES = {"widowed": "one dies", "living_apart": "together, living apart", "not_known": "are a couple"}


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """One thing that happened: its kind, its date `on` as stated (EDTF), whom and which facts it is about.

    `words` says it in a few words, without the date. A move is one event for all who move in on one date.
    """

    kind: EventKind
    on: str
    people: tuple[str, ...]
    facts: tuple[str, ...]
    words: str

    @property
    def span(self) -> Span:
        """Every day on which it may have happened, as far as the date says."""
        return read(self.on).span

    @property
    def day(self) -> date | None:
        """The day by which it had happened: the last that the date may mean; None where it has no bound."""
        return self.span.latest


def case_events(document: Document) -> tuple[CaseEvent, ...]:
    """Return what happened, by the day by which it had; what has no such day comes last.

    What is disproved is left out; what is only planned, or was offered and declined, has kinds of its own.
    """
    found = [*_lives(document), *_incident(document), *_moves(document), *_stages(document)]
    return tuple(sorted(found, key=lambda event: (event.day or date.max, event.span.earliest or date.min)))


def home_name(document: Document, household: str) -> str:
    """Return what a sentence calls a household: its label, else its kind; never its address."""
    home: Household = document.household(household)
    return home.label or KIND_WORDS[home.kind]


def _lives(document: Document) -> Iterator[CaseEvent]:
    for person in document.people:
        name = display_name(person)
        if person.birth and person.kind not in LOSSES:
            yield _of(person, "birth", person.birth, f"{name} is born")
        if person.due and person.kind == "pregnancy":
            yield _of(person, "due", person.due, f"{name} is due")
        if person.death:
            loss = person.kind in LOSSES
            yield _of(person, "loss" if loss else "death", person.death, name if loss else f"{name} dies")
        for status in person.statuses:
            yield from _status(person, status)


def _of(person: Person, kind: EventKind, on: str, words: str) -> CaseEvent:
    return CaseEvent(kind, on, (person.id,), (person.id,), words)


def _status(person: Person, status: Status) -> Iterator[CaseEvent]:
    name = f"{status.code}{f' ({status.detail})' if status.detail else ''}"
    whose = f"{display_name(person)}: {name}"
    if status.from_ not in (None, OPEN):
        began = "proposed" if status.stage == "proposed" else "begins"
        yield _of(person, "status_begins", status.from_, f"{whose} {began}")
    if status.to not in (None, OPEN):
        yield _of(person, "status_ends", status.to, f"{whose} ends")


def _incident(document: Document) -> Iterator[CaseEvent]:
    incident = document.case.incident
    if incident and incident.date:
        words = INCIDENT_WORDS[incident.kind]
        yield CaseEvent("incident", incident.date, document.case.subjects, (), words)


def _moves(document: Document) -> Iterator[CaseEvent]:
    """Coming, staying and leaving; who leaves for another home on the same date only comes there."""
    facts = [s for s in document.residences if s.certainty != "disproved"]
    for kind, on, place, stays in _grouped(
        (_beginning(s), s.from_, s) for s in facts if not _from_birth(document, s)
    ):
        yield _move(document, kind, on, place, stays)
    coming = {(s.person, s.from_) for s in facts if s.household and _beginning(s) == "moves_in"}
    leaving = (s for s in facts if _beginning(s) == "moves_in" and (s.person, s.to) not in coming)
    died = {p.id: p.death for p in document.people if p.death}
    gone: list[_Dated] = [("leaves", s.to, s) for s in leaving if s.to != died.get(s.person)]
    for kind, on, place, stays in _grouped(gone):
        yield _move(document, kind, on, place, stays)


def _beginning(residence: Residence) -> EventKind:
    """What the beginning of a residence is."""
    if residence.basis in ("planned", "offered_declined"):
        return "planned" if residence.basis == "planned" else "offered_declined"
    if residence.household is None:
        return "whereabouts"
    return "moves_in" if residence.pattern == "lives" else "stays"


def _from_birth(document: Document, residence: Residence) -> bool:
    """Whether a child was born into the home: nobody moved."""
    born = document.person(residence.person).birth
    if born is None or residence.from_ in (None, OPEN):
        return False
    return read(residence.from_).span.overlaps(read(born).span)


_Dated: TypeAlias = tuple[EventKind, str | None, Residence]
_Grouped: TypeAlias = tuple[EventKind, str, str | None, tuple[Residence, ...]]


def _grouped(facts: Iterable[_Dated]) -> list[_Grouped]:
    """Residences that begin or end on one date at one place, in file order."""
    found: dict[tuple[str, ...], list[Residence]] = {}
    keys: dict[tuple[str, ...], tuple[EventKind, str, str | None]] = {}
    for kind, on, s in facts:
        if on not in (None, OPEN):
            pattern = s.pattern if kind == "stays" else s.whereabouts or ""
            key = (kind, on, s.household or "", pattern, doubt_in_words(s.certainty))
            found.setdefault(key, []).append(s)
            keys[key] = kind, on, s.household
    return [(*keys[key], tuple(stays)) for key, stays in found.items()]


def _move(
    document: Document, kind: EventKind, on: str, place: str | None, stays: tuple[Residence, ...]
) -> CaseEvent:
    people = tuple(dict.fromkeys(s.person for s in stays))
    names = in_a_row([display_name(document.person(p)) for p in people])
    where = home_name(document, place) if place else ""
    words = _move_words(kind, stays[0], names, where, one=len(people) == 1)
    doubt = doubt_in_words(stays[0].certainty)
    return CaseEvent(kind, on, people, tuple(s.id for s in stays), f"{words}{doubt}")


def _move_words(kind: EventKind, stay: Residence, names: str, where: str, *, one: bool) -> str:
    verb = "s" if one else ""
    if kind == "whereabouts":
        how = "missing" if stay.whereabouts == "missing" else "nobody knows where"
        return f"{names}: {how}"
    if kind == "planned":
        return f"{names}: planned to live at {where}"
    if kind == "offered_declined":
        return f"{names}: {where} offered and declined"
    if kind == "leaves":
        return f"{names} leave{verb} {where}"
    if kind == "moves_in":
        return f"{names} move{verb} to {where}"
    if stay.pattern == "not_known":
        return f"{names} {'is' if one else 'are'} at {where}"
    first, _, rest = _STAYS[stay.pattern].partition(" ")
    at = "" if stay.pattern == "visits" else " at"
    return f"{names} {first}{verb}{f' {rest}' if rest else ''}{at} {where}"


def _stages(document: Document) -> Iterator[CaseEvent]:
    for couple in document.partnerships:
        names = in_a_row([display_name(document.person(p)) for p in couple.partners])
        for stage in couple.stages if couple.certainty != "disproved" else ():
            if stage.from_ not in (None, OPEN):
                how = _STAGES.get(stage.status, stage.status.replace("_", " "))
                words = f"{names}: {how}{doubt_in_words(couple.certainty)}"
                yield CaseEvent("partnership", stage.from_, couple.partners, (couple.id,), words)
