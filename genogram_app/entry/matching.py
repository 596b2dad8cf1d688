"""Who in the case a row of a pasted table may be, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from genogram_app.family.names import display_name
from genogram_app.model.dates import read, span_of
from genogram_app.model.document import Document
from genogram_app.model.people import Person

_TITLE = re.compile(r"^(?:mr|mrs|ms|miss|mx|dr)\.? +", re.I)


@dataclass(frozen=True, slots=True)
class Named:
    """What is known of somebody who is looked for."""

    name: str | None = None
    aliases: tuple[str, ...] = ()
    label: str | None = None
    birth: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody in the case; `sure` when name, alias or label are the same and no date speaks against it."""

    person: str
    name: str
    why: str
    sure: bool


class KnownPeople:
    """The people of a case, to be looked for by name, alias, label and date of birth."""

    def __init__(self, document: Document) -> None:
        """Remember under which words and dates each person can be found."""
        self._order = {person.id: i for i, person in enumerate(document.people)}
        self._by_words: dict[str, list[tuple[Person, str]]] = {}
        self._by_birth: dict[str, list[Person]] = {}
        for person in document.people:
            for words, field in _words_of(person):
                self._by_words.setdefault(words, []).append((person, field))
            if person.birth is not None and read(person.birth).precision == "day":
                self._by_birth.setdefault(person.birth, []).append(person)

    def matches(self, wanted: Named) -> tuple[Match, ...]:
        """Return who may be meant, the surest first, in file order."""
        found: dict[str, Match] = {}
        for words in (wanted.name, *wanted.aliases, wanted.label):
            for person, field in self._by_words.get(plain_name(words), ()):
                found.setdefault(person.id, _match(person, field, wanted))
        for person in self._by_birth.get(wanted.birth or "", ()):
            if person.id not in found and _share_a_name(person.name, wanted.name):
                why = "same date of birth, part of the name"
                found[person.id] = Match(person.id, display_name(person), why, sure=False)
        return tuple(sorted(found.values(), key=lambda m: (not m.sure, self._order[m.person])))


def plain_name(name: str | None) -> str:
    """Return a name as it is compared: small letters, single spaces, no title, plain apostrophes."""
    words = " ".join((name or "").replace("’", "'").split()).casefold()
    return _TITLE.sub("", words)


def _words_of(person: Person) -> Iterator[tuple[str, str]]:
    yield from ((plain_name(person.name), "name"),) if person.name else ()
    yield from ((plain_name(alias), "alias") for alias in person.aliases)
    yield from ((plain_name(person.label), "label"),) if person.label else ()


def _match(person: Person, field: str, wanted: Named) -> Match:
    name, why = display_name(person), f"same {field}"
    if person.identity == "unknown":
        return Match(person.id, name, "nobody can say who either is", sure=False)
    if _agrees(person.birth, wanted.birth):
        return Match(person.id, name, why, sure=True)
    return Match(person.id, name, f"{why}, another date of birth", sure=False)


def _agrees(one: str | None, other: str | None) -> bool:
    """Whether two dates may be the same day; one that is not known speaks against nothing."""
    return one is None or other is None or span_of(one).overlaps(span_of(other))


def _share_a_name(one: str | None, other: str | None) -> bool:
    return bool(set(plain_name(one).split()) & set(plain_name(other).split()))
