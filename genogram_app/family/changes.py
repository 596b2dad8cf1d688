"""What is different between two dates, in words: births, deaths, homes, couples, statuses."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from genogram_app.family.certainty import doubt_in_words
from genogram_app.family.events import home_name
from genogram_app.family.home_changes import HOME_STEPS, HomeChange, HomeStep, home_changes
from genogram_app.family.names import display_name, in_a_row
from genogram_app.family.periods import Answer, fact_holds_at
from genogram_app.family.stages import ENDED, partnership_ended, partnership_stage_at
from genogram_app.model.dates import stated_span
from genogram_app.model.document import Document
from genogram_app.model.fields import PartnershipStatus
from genogram_app.model.people import LOSSES, Person, Status
from genogram_app.model.relations import Partnership

ChangeKind: TypeAlias = Literal["birth", "death", "loss", "couple", "status_begins", "status_ends"] | HomeStep
SHOWN = 4
"""No more changes than this are told in one line."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is different between two dates: whom and which facts it is about, and how it is said.

    `household` is where people came to, or which they left; None when it is about no home. Several people
    who do the same are one change.
    """

    kind: ChangeKind
    people: tuple[str, ...]
    facts: tuple[str, ...]
    household: str | None
    words: str


_HOME_WORDS: dict[HomeStep, tuple[str, str]] = {
    "moves": ("{who} moves from {old} to {home}", "{who} move from {old} to {home}"),
    "joins": ("{who} moves to {home}", "{who} move to {home}"),
    "leaves": ("{who} leaves {home}", "{who} leave {home}"),
    "perhaps_moves": ("{who} perhaps moves from {old} to {home}", "{who} perhaps move from {old} to {home}"),
    "perhaps_joins": ("{who} perhaps lives at {home}", "{who} perhaps live at {home}"),
    "perhaps_leaves": ("{who} perhaps no longer lives at {home}", "{who} perhaps no longer live at {home}"),
    "found": ("It is known again where {who} is", "It is known again where {who} are"),
}
_NOW_LIVES = ("{who} now lives at {home}", "{who} now live at {home}")
_ALSO_LIVES = ("{who} now lives at {home} as well", "{who} now live at {home} as well")
_NO_LONGER_LIVES = ("{who} no longer lives at {home}", "{who} no longer live at {home}")
_STAY_WORDS = {
    "part_time": (
        "{who} begins to live part of the time at {home}",
        "{who} begin to live part of the time at {home}",
    ),
    "overnights": (
        "{who} begins to stay some nights at {home}",
        "{who} begin to stay some nights at {home}",
    ),
    "visits": ("{who} begins to visit {home}", "{who} begin to visit {home}"),
}
_PERHAPS_STAY_WORDS = {
    "part_time": (
        "{who} perhaps lives part of the time at {home}",
        "{who} perhaps live part of the time at {home}",
    ),
    "overnights": (
        "{who} perhaps stays some nights at {home}",
        "{who} perhaps stay some nights at {home}",
    ),
    "visits": ("{who} perhaps visits {home}", "{who} perhaps visit {home}"),
}
_PERHAPS_OVER_WORDS = {
    "possibly": "If {who} lived at {home}, that is over",
    "part_time": "If {who} lived part of the time at {home}, that is over",
    "overnights": "If {who} stayed some nights at {home}, that is over",
    "visits": "If {who} visited {home}, that is over",
}
_STAY_END_WORDS = {
    "part_time": (
        "{who} no longer lives part of the time at {home}",
        "{who} no longer live part of the time at {home}",
    ),
    "overnights": (
        "{who} no longer stays some nights at {home}",
        "{who} no longer stay some nights at {home}",
    ),
    "visits": ("{who} no longer visits {home}", "{who} no longer visit {home}"),
}
_LOST_WORDS = {
    "not_known": ("Nobody knows where {who} is", "Nobody knows where {who} are"),
    "missing": ("{who} is missing", "{who} are missing"),
}
_PERHAPS_LOST_WORDS = {
    "not_known": ("Perhaps nobody knows where {who} is", "Perhaps nobody knows where {who} are"),
    "missing": ("{who} is perhaps missing", "{who} are perhaps missing"),
}
_COUPLE_WORDS: dict[PartnershipStatus, tuple[str, str]] = {
    "married": ("marry", "are perhaps married"),
    "civil_partnership": ("become civil partners", "are perhaps civil partners"),
    "engaged": ("become engaged", "are perhaps engaged"),
    "cohabiting": ("live together as a couple", "perhaps live together as a couple"),
    "living_apart": ("are a couple, living apart", "are perhaps a couple, living apart"),
    "casual": ("have a casual relationship", "perhaps have a casual relationship"),
    "not_known": ("are a couple", "are perhaps a couple"),
    "separated": ("separate", "have perhaps separated"),
    "divorced": ("divorce", "have perhaps divorced"),
    "widowed": ("are parted by a death", "are perhaps parted by a death"),
}


def changes_between(document: Document, before: date, after: date) -> tuple[Change, ...]:
    """Return what is different between two dates: births and deaths, then homes, couples and statuses.

    Who moves on the day on which one home ends and the next begins has moved on that day. Nobody leaves a
    home by dying, and nobody moves into the one into which they are born.

    Raises:
        ValueError: when `after` is the earlier day.
    """
    if after < before:
        raise ValueError(f"{after} is before {before}")
    homes = home_changes(document, before, after)
    return (
        *_births(document, homes, before, after),
        *_deaths(document, before, after),
        *_home_changes(document, homes, before, after),
        *_couples(document, before, after),
        *_statuses(document, before, after),
    )


def what_changed(changes: Sequence[Change]) -> str:
    """Return changes in one line: "Isla is born; Dean Price moves to Address 1."; the first few of many."""
    if not changes:
        return "Nothing changed."
    told = [change.words for change in changes[:SHOWN]]
    more = len(changes) - len(told)
    if more:
        told.append("1 more change" if more == 1 else f"{more} more changes")
    return f"{'; '.join(told)}."


def _had_happened(text: str | None, day: date) -> Answer:
    """Whether an event had happened by a day, for every day that it may have been on, for some, for none."""
    if text is None:
        return "no"
    span = stated_span(text)
    if span.earliest is not None and span.earliest > day:
        return "no"
    return "certainly" if span.latest is not None and span.latest <= day else "possibly"


def _births(document: Document, homes: Iterable[HomeChange], before: date, after: date) -> Iterator[Change]:
    """Each birth, with the homes into which the child is born."""
    for person in document.people:
        was, now = _had_happened(person.birth, before), _had_happened(person.birth, after)
        if person.kind != "person" or was == now or now == "no":
            continue
        into = [change for change in homes if _is_into(change, person.id)] if was == "no" else []
        where = in_a_row([home_name(document, change.household or "") for change in into])
        name = display_name(person)
        words = f"{name} is born" if now == "certainly" else f"{name} is perhaps born by now"
        yield Change(
            "birth",
            (person.id,),
            (person.id, *(fact for change in into for fact in change.facts)),
            into[0].household if into else None,
            f"{words}, and lives at {where}" if into else words,
        )


def _is_into(change: HomeChange, person: str) -> bool:
    return change.person == person and change.step == "joins"


def _deaths(document: Document, before: date, after: date) -> Iterator[Change]:
    for person in document.people:
        was, now = _had_happened(person.death, before), _had_happened(person.death, after)
        if was == now or now == "no":
            continue
        name, loss = display_name(person), person.kind in LOSSES
        if loss:
            words = name if now == "certainly" else f"Perhaps by now: {name}"
        else:
            words = f"{name} dies" if now == "certainly" else f"{name} has perhaps died"
        yield Change("loss" if loss else "death", (person.id,), (person.id,), None, words)


def _home_changes(document: Document, homes: Iterable[HomeChange], before: date, after: date) -> list[Change]:
    """The steps of several people in one change each, without those that a birth or a death explains."""
    people = {person.id: person for person in document.people}
    together: dict[tuple[object, ...], list[HomeChange]] = {}
    for change in sorted(homes, key=lambda each: HOME_STEPS.index(each.step)):
        if not _is_explained(change, people[change.person], before, after):
            key = change.step, change.came_from, change.household, change.whereabouts, _form(change)
            together.setdefault(key, []).append(change)
    return [_told(document, changes) for changes in together.values()]


def _is_explained(change: HomeChange, person: Person, before: date, after: date) -> bool:
    if change.step == "joins":
        return _had_happened(person.birth, before) == "no" != _had_happened(person.birth, after)
    gone = change.step in ("leaves", "perhaps_leaves", "perhaps_over", "stays_end", "found")
    return gone and _had_happened(person.death, before) != _had_happened(person.death, after)


def _told(document: Document, changes: Sequence[HomeChange]) -> Change:
    first = changes[0]
    people = tuple(dict.fromkeys(change.person for change in changes))
    one, several = _form(first)
    words = (one if len(people) == 1 else several).format(
        who=in_a_row([display_name(document.person(person)) for person in people]),
        home=home_name(document, first.household) if first.household else "",
        old=home_name(document, first.came_from) if first.came_from else "",
    )
    facts = tuple(dict.fromkeys(fact for change in changes for fact in change.facts))
    return Change(first.step, people, facts, first.household, words)


def _form(change: HomeChange) -> tuple[str, str]:
    """How a step is said of one person and of several."""
    match change.step:
        case "stays":
            return _STAY_WORDS[change.now]
        case "perhaps_stays":
            return _PERHAPS_STAY_WORDS[change.now]
        case "perhaps_over":
            return (_PERHAPS_OVER_WORDS[change.was],) * 2
        case "stays_end":
            return _STAY_END_WORDS[change.was]
        case "lost":
            return _LOST_WORDS[change.whereabouts or "not_known"]
        case "perhaps_lost":
            return _PERHAPS_LOST_WORDS[change.whereabouts or "not_known"]
        case "joins" if change.was != "no":
            return _NOW_LIVES
        case "joins" if change.elsewhere:
            return _ALSO_LIVES
        case "leaves" if change.was != "lives":
            return _NO_LONGER_LIVES
        case step:
            return _HOME_WORDS[step]


def _couples(document: Document, before: date, after: date) -> Iterator[Change]:
    for couple in document.partnerships:
        if couple.certainty == "disproved":
            continue
        was, now = _couple_at(couple, before), _couple_at(couple, after)
        words = _couple_words(was, now) if was != now else None
        if words and not _is_of_a_death(document, couple, now[0], before, after):
            names = in_a_row([display_name(document.person(p)) for p in couple.partners])
            doubt = doubt_in_words(couple.certainty)
            yield Change("couple", couple.partners, (couple.id,), None, f"{names} {words}{doubt}")


def _is_of_a_death(
    document: Document, couple: Partnership, status: PartnershipStatus | None, before: date, after: date
) -> bool:
    """Whether a couple are parted by a death between the dates, which is told as the death."""
    deaths = [document.person(partner).death for partner in couple.partners]
    return status == "widowed" and any(
        _had_happened(death, before) != _had_happened(death, after) for death in deaths
    )


_Couple: TypeAlias = tuple[PartnershipStatus | None, Answer]
"""The stage of a couple, if one may hold, and whether it holds; no stage and "certainly" when it is over."""


def _couple_at(couple: Partnership, day: date) -> _Couple:
    stage = partnership_stage_at(couple, day)
    if stage is None:
        return None, "certainly" if partnership_ended(couple, day) == "certainly" else "no"
    holds = fact_holds_at(stage.from_, stage.to, day)
    return stage.status, "certainly" if holds == "presumably" else holds


def _couple_words(was: _Couple, now: _Couple) -> str | None:
    """What became of a couple; None when less is known and nothing else is."""
    status, holds = now
    if status is None:
        return "are no longer a couple" if holds == "certainly" and was[0] not in ENDED else None
    if status == was[0] and holds == "possibly":
        return None if status in ENDED else "are perhaps no longer a couple"
    sure, perhaps = _COUPLE_WORDS[status]
    return sure if holds == "certainly" else perhaps


def _statuses(document: Document, before: date, after: date) -> list[Change]:
    """Statuses that begin or end, several people with the same in one change."""
    together: dict[tuple[ChangeKind, str], list[str]] = {}
    for person in document.people:
        for status in person.statuses:
            told = _status_change(status, before, after)
            if told:
                together.setdefault(told, []).append(person.id)
    return [_status_told(document, told, people) for told, people in together.items()]


def _status_told(document: Document, told: tuple[ChangeKind, str], people: Collection[str]) -> Change:
    kind, words = told
    known = tuple(dict.fromkeys(people))
    names = in_a_row([display_name(document.person(person)) for person in known])
    return Change(kind, known, known, None, f"{names}: {words}")


def _status_change(status: Status, before: date, after: date) -> tuple[ChangeKind, str] | None:
    was, now = _status_at(status, before), _status_at(status, after)
    name = f"{status.code}{f' ({status.detail})' if status.detail else ''}"
    proposed = status.stage == "proposed"
    if was == now:
        return None
    begins, ends = ("is proposed", "is no longer proposed") if proposed else ("begins", "ends")
    if now == "certainly":
        return "status_begins", f"{name} {begins}"
    if now == "no":
        return "status_ends", f"{name} {ends}"
    if was == "certainly":
        return "status_ends", f"{name} perhaps {ends}"
    return "status_begins", f"{name} perhaps {begins}"


def _status_at(status: Status, day: date) -> Answer:
    holds = fact_holds_at(status.from_, status.to, day)
    return "certainly" if holds == "presumably" else holds
