"""Which items of the case a group of the drawing stands for."""

from __future__ import annotations

from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership


def ids_of(key: str | None, document: Document) -> tuple[str, ...]:
    """Return the ids that clicking on a group selects.

    Lines of a union without a partnership stand for the people whom they join.
    """
    kind, _, rest = (key or "").partition(":")
    if document.find(rest) is not None:
        return (rest,)
    joined = tuple(rest.split("+")) if kind == "union" else ()
    return joined if all(document.find(i) is not None for i in joined) else ()


def people_of(item: object) -> tuple[str, ...]:
    """Return whom an item of the case is about: a person, or everybody whom a relation joins."""
    match item:
        case Person():
            return (item.id,)
        case Partnership():
            return item.partners
        case Parentage():
            return item.child, item.parent
        case MultipleBirth():
            return item.children
        case Kin():
            return item.person, item.relative
        case Bond():
            return item.from_person, item.to_person
        case _:
            return ()


def people_among(ids: tuple[str, ...], document: Document) -> tuple[str, ...]:
    """Return those of the ids that are people."""
    return tuple(i for i in ids if isinstance(document.find(i), Person))
