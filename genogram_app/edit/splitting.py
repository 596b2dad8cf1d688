"""Two people who had been taken for one."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import named, present
from genogram_app.edit.repointing import refers_to, repointed
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.document import Document, Item
from genogram_app.model.fields import Sex
from genogram_app.model.people import Person


def split_person(
    person_id: str, moved: Iterable[str], name: str | None = None, sex: Sex = "not_known"
) -> Edit:
    """Make a second person of one, and say of them what the given relations, residences and accounts say.

    A name that had been another name of the first is so no longer; everything else stays with the first.

    Raises (when done):
        EditRefused: when nothing is given that could belong to somebody else.
    """
    wanted = frozenset(moved)

    def change(document: Document) -> Document:
        first = present(document, person_id)
        given = [item for item in said_of(document, person_id) if item.id in wanted]
        if not isinstance(first, Person):
            raise EditRefused("Only a person can be split: select a person first.")
        if not given:
            raise EditRefused("Choose what belongs to the other person.")
        second = _second(document, first, name, sex)
        document = added(document, "people", second, at=document.people.index(first) + 1)
        aliases = tuple(alias for alias in first.aliases if alias != second.name)
        document = replaced(document, first.replace(aliases=aliases))
        for item in given:
            document = replaced(document, repointed(item, {person_id: second.id}))
        return document

    return Edit("Split person", change, select=new_in("people"), naming=named("Split {}", person_id))


def said_of(document: Document, person_id: str) -> tuple[Item, ...]:
    """Return everything that names a person and could belong to somebody else, in file order."""
    return tuple(item for _, item in document.items() if refers_to(item, person_id))


def _second(document: Document, first: Person, name: str | None, sex: Sex) -> Person:
    given = _tidy(name or "") or None
    given = next((alias for alias in first.aliases if given and _tidy(alias) == given), given)
    return Person(
        id=next_id(document, "people"),
        name=given,
        sex=sex,
        kind=first.kind,
        identity="known" if given else "unnamed",
    )


def _tidy(name: str) -> str:
    return " ".join(name.split())
