"""Of which facts words can be an account: those of a person, a couple, a line or a household."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genogram_app.family.names import display_name
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.ui.inspector.related import people_of, title
from genogram_app.ui.translated import tr

_RELATIONS = ("partnerships", "parentage", "births", "kin", "residences", "bonds")


@dataclass(frozen=True, slots=True)
class Fact:
    """An item of the case or one detail of it, in words; `about` is what it stands under in a long list."""

    item: str
    field: str | None
    words: str
    about: str


def facts_of(document: Document, ids: Sequence[str]) -> tuple[Fact, ...]:
    """Return the facts of items: of a person all that the case says of them, of a line that one alone."""
    found = [fact for item_id in dict.fromkeys(ids) for fact in _of(document, item_id)]
    return tuple({(fact.item, fact.field): fact for fact in reversed(found)}.values())[::-1]


def _of(document: Document, item_id: str) -> Iterator[Fact]:
    item = document.find(item_id)
    if isinstance(item, Person):
        yield from _of_person(document, item)
    elif isinstance(item, Household):
        name = title(document, item.id)
        yield Fact(item.id, None, tr("That the household is there"), name)
        for residence in document.residences:
            if residence.household == item.id:
                who = display_name(document.person(residence.person))
                yield Fact(residence.id, None, tr("That {name} lived there").format(name=who), name)
    elif item is not None:
        yield Fact(item_id, None, title(document, item_id), title(document, item_id))


def _of_person(document: Document, person: Person) -> Iterator[Fact]:
    name = display_name(person)
    yield Fact(person.id, None, tr("That {name} is of the family").format(name=name), name)
    for field, words in _details(person):
        yield Fact(person.id, field, words, name)
    for relation in _RELATIONS:
        for item in getattr(document, relation):
            if person.id in people_of(item):
                yield Fact(item.id, None, title(document, item.id), name)


def _details(person: Person) -> Iterator[tuple[str, str]]:
    born, died = in_words(person.birth), in_words(person.death)
    yield "birth", tr("Born {date}").format(date=born) if born else tr("When they were born")
    yield "death", tr("Died {date}").format(date=died) if died else tr("That they died")
    yield "sex", tr("Their sex")
    yield "statuses", tr("Their legal and care statuses")
    if person.marks:
        yield "marks", tr("Concerns and needs recorded")
