"""What refers to an item, refers to another one that stands for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from genogram_app.model.document import Item
from genogram_app.model.evidence import Account, Contact, Source
from genogram_app.model.homes import Residence
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership

_REFERENCES: dict[type[Item], tuple[str, ...]] = {
    Parentage: ("child", "parent"),
    Kin: ("person", "relative"),
    Residence: ("person", "household"),
    Bond: ("from_person", "to_person"),
    Contact: ("agency", "household"),
    Source: ("agency",),
    Account: ("fact", "source", "document"),
}
"""The fields of each kind of item that hold one id."""


def repointed(item: Item, same: Mapping[str, str]) -> Item:
    """Return the item with every id that it refers to replaced; the same object when there is none.

    Where both of two people stood who are now one, that one stands once.

    Raises:
        pydantic.ValidationError: when the item would join somebody to themselves.
    """
    changes: dict[str, Any] = {
        name: same.get(getattr(item, name), getattr(item, name)) for name in _REFERENCES.get(type(item), ())
    }
    if isinstance(item, Partnership):
        changes["partners"] = tuple(same.get(i, i) for i in item.partners)
    elif isinstance(item, MultipleBirth):
        changes["children"] = renamed(item.children, same)
    elif isinstance(item, Contact):
        changes["people"] = renamed(item.people, same)
        changes["seen"] = pairs_renamed(item.seen, same)
    differs = any(getattr(item, name) != value for name, value in changes.items())
    return item.replace(**changes) if differs else item


def refers_to(item: Item, wanted: str) -> bool:
    """Return whether the item names another item."""
    if isinstance(item, Partnership):
        return wanted in item.partners
    if isinstance(item, MultipleBirth):
        return wanted in item.children
    if isinstance(item, Contact) and (wanted in item.people or wanted in dict(item.seen)):
        return True
    return any(getattr(item, name) == wanted for name in _REFERENCES.get(type(item), ()))


def renamed(ids: Iterable[str], same: Mapping[str, str]) -> tuple[str, ...]:
    """Return the ids with others for those that are replaced, each once."""
    return tuple(dict.fromkeys(same.get(i, i) for i in ids))


def pairs_renamed(pairs: Iterable[tuple[str, Any]], same: Mapping[str, str]) -> tuple[tuple[str, Any], ...]:
    """Return pairs that begin with an id likewise; what was said of an id itself counts, if there is any."""
    given = tuple(pairs)
    own = {i: value for i, value in given if i not in same}
    found = {same.get(i, i): own.get(same.get(i, i), value) for i, value in given}
    return tuple(found.items())
