"""Who belongs to the family, as a composition table lists them: name, relation, age, address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from genogram_app.family.age_words import ages_words
from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.family.kinship import kinship
from genogram_app.family.names import display_name
from genogram_app.family.residents import COUNTING, HouseholdResidents, residents_at, whereabouts_unknown_at
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.fields import Sex
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Background, Person

HEADINGS = (
    "Name",
    "Relationship to the child",
    "Date of birth or age",
    "Sex",
    "Ethnicity",
    "Address",
)
"""The columns of a composition table."""

_SEXES: dict[Sex, str] = {"female": "Female", "male": "Male", "intersex": "Intersex", "not_known": ""}
_STAYS = {
    "certainly": "{}",
    "presumably": "{}",
    "possibly": "possibly {}",
    "part_time": "{} part of the time",
    "overnights": "{} overnight",
    "visits": "visits {}",
}


@dataclass(frozen=True, slots=True)
class Member:
    """One row of the table: the person, and the words of each column."""

    person: str
    cells: tuple[str, ...]


def composition(document: Document, day: date | None) -> tuple[Member, ...]:
    """Return a row for everybody, in file order; who lives where is told as on the day, if one is given."""
    graph, homes = build_graph(document), homes_of_each(document, day)
    return tuple(
        Member(
            person.id,
            (
                display_name(person),
                relation_to_subjects(graph, person.id, day),
                _born(person),
                _SEXES[person.sex],
                ethnicity(person.background),
                homes.get(person.id, ""),
            ),
        )
        for person in document.people
    )


def relation_to_subjects(graph: FamilyGraph, person: str, day: date | None) -> str:
    """Return what somebody is to the subject child, or to each of them; nothing where nobody said."""
    subjects = graph.document.case.subjects
    if person in subjects:
        return "subject child"
    said = {subject: _relation(graph, person, subject, day) for subject in subjects}
    words = dict.fromkeys(said.values())
    if len(words) <= 1:
        return next(iter(words), "")
    parts = (
        f"{term} of {display_name(graph.person(subject))}" if term else "" for subject, term in said.items()
    )
    return "; ".join(filter(None, parts))


def ethnicity(background: Background) -> str:
    """Return the stated ethnicity, or why there is none in words; nothing when it is not recorded."""
    fact = background.ethnicity
    if fact is None:
        return ""
    return (fact.value or "") if fact.state == "stated" else fact.state.replace("_", " ")


def homes_of_each(document: Document, day: date | None) -> dict[str, str]:
    """Return where everybody lives by person: on the day, or ever, as far as it counts, without a day."""
    found: dict[str, dict[str, None]] = {}
    for person, words in _homes_ever(document) if day is None else _homes_on(document, day):
        found.setdefault(person, {})[words] = None
    return {person: "; ".join(words) for person, words in found.items()}


def place_name(home: Household) -> str:
    """Return what a household is called: by its label, else its address."""
    return home.label or home.address or "Household"


def _homes_on(document: Document, day: date) -> Iterator[tuple[str, str]]:
    for at in residents_at(document, day):
        yield from _stays(at, place_name(document.household(at.household)))
    for person in whereabouts_unknown_at(document, day):
        yield person, "whereabouts not known"


def _stays(at: HouseholdResidents, home: str) -> Iterator[tuple[str, str]]:
    for name, words in _STAYS.items():
        for person in getattr(at, name):
            yield person, words.format(home)


def _homes_ever(document: Document) -> Iterator[tuple[str, str]]:
    for s in document.residences:
        if s.basis in COUNTING and s.certainty != "disproved":
            yield s.person, _home_ever(document, s)


def _home_ever(document: Document, s: Residence) -> str:
    if s.household is None:
        return "whereabouts not known"
    home = place_name(document.household(s.household))
    doubtful = s.certainty not in ("established", "stated") or s.pattern == "not_known"
    return _STAYS["possibly" if doubtful else _STAYS_OF.get(s.pattern, "certainly")].format(home)


_STAYS_OF = {"part_time": "part_time", "overnights": "overnights", "visits": "visits"}


def _relation(graph: FamilyGraph, person: str, subject: str, day: date | None) -> str:
    found = kinship(graph, person, subject, day)
    return found.words if found.candidates else ""


def _born(person: Person) -> str:
    if person.kind == "pregnancy":
        return f"due {in_words(person.due)}" if person.due else "unborn"
    return in_words(person.birth) if person.birth else ages_words(person.ages)
