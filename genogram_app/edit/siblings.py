"""The order of siblings whose dates do not say it: the order in which their parentage is listed."""

from __future__ import annotations

from genogram_app.edit.naming import called, present
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.born import born_span
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage


def list_earlier(parent: str, child: str) -> Edit:
    """List a child before the sibling who comes before it among the children of a parent."""
    return _listing(parent, child, -1, "List earlier")


def list_later(parent: str, child: str) -> Edit:
    """List a child after the sibling who comes after it among the children of a parent."""
    return _listing(parent, child, 1, "List later")


def neighbours(document: Document, parent: str, child: str) -> tuple[str | None, str | None]:
    """Return the siblings before and after a child whom it can change places with; None where there is none.

    A sibling whose dates say who is older keeps its side.
    """
    listed = _listed(document, parent)
    if child not in listed:
        return None, None
    place = listed.index(child)
    before = listed[place - 1] if place else None
    after = listed[place + 1] if place + 1 < len(listed) else None
    free = (other if other and _undecided(document, child, other) else None for other in (before, after))
    return next(free), next(free)


def _listing(parent: str, child: str, by: int, label: str) -> Edit:
    def change(document: Document) -> Document:
        present(document, child)
        before, after = neighbours(document, parent, child)
        other = before if by < 0 else after
        if other is None:
            raise EditRefused(f"{called(document, child)} cannot be listed further this way.")
        first, second = (child, other) if by < 0 else (other, child)
        return document.replace(parentage=_swapped(document.parentage, first, second))

    return Edit(label, change, naming=lambda _, after: f"{label}: {called(after, child)}")


def _listed(document: Document, parent: str) -> list[str]:
    """The children of a parent, each where the first of its parentages by that parent stands."""
    return list(dict.fromkeys(k.child for k in document.parentage if k.parent == parent))


def _undecided(document: Document, one: str, other: str) -> bool:
    """Whether no dates say which of two children is older."""
    first, second = document.find(one), document.find(other)
    if not isinstance(first, Person) or not isinstance(second, Person):
        return False
    spans = born_span(first), born_span(second)
    return not (spans[0].is_before(spans[1]) or spans[1].is_before(spans[0]))


def _swapped(parentage: tuple[Parentage, ...], first: str, second: str) -> tuple[Parentage, ...]:
    """The list with the first child before the second, in the places that they have by parents of both."""
    shared = {k.parent for k in parentage if k.child == first} & {
        k.parent for k in parentage if k.child == second
    }
    places = [i for i, k in enumerate(parentage) if k.child in (first, second) and k.parent in shared]
    own = sorted((parentage[i] for i in places), key=lambda k: k.child != first)
    listed = list(parentage)
    for place, fact in zip(places, own, strict=True):
        listed[place] = fact
    return tuple(listed)
