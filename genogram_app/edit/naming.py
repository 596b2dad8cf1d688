"""How an edit's label or refusal speaks of an item."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from genogram_app.edit.session import EditRefused
from genogram_app.family.names import display_name
from genogram_app.model.document import Document, Item
from genogram_app.model.homes import Household
from genogram_app.model.people import Person

Naming: TypeAlias = Callable[[Document, Document], str]
"""Says what an edit did, with the names of the document before and the one after."""

KIND_NAMES = {
    "people": "person",
    "partnerships": "partnership",
    "parentage": "parentage",
    "births": "multiple birth",
    "kin": "relation",
    "households": "household",
    "residences": "residence",
    "bonds": "relationship",
    "agencies": "agency",
    "contacts": "contact",
    "sources": "source",
    "accounts": "account",
    "documents": "text",
}
"""What one item of each list is called in the interface."""


def called(document: Document, item_id: str) -> str:
    """Return the name of a person or household, or what kind of thing the item is."""
    item = present(document, item_id)
    if isinstance(item, Person):
        return display_name(item)
    if isinstance(item, Household):
        return item.label or "this household"
    return f"this {KIND_NAMES[document.list_of(item_id)]}"


def named(words: str, *ids: str) -> Naming:
    """Return a naming whose `{}` are the names of items: as after the edit, or before it when they go."""

    def naming(before: Document, after: Document) -> str:
        holders = (before if after.find(i) is None else after for i in ids)
        names = [called(holder, i) for holder, i in zip(holders, ids, strict=True)]
        return words.format(*(name.removeprefix("this ") for name in names))

    return naming


def present(document: Document, item_id: str) -> Item:
    """Return the item with the id.

    Raises:
        EditRefused: when the case no longer holds it.
    """
    item = document.find(item_id)
    if item is None:
        raise EditRefused("This is no longer part of the case.")
    return item
