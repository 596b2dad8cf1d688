"""How an edit's label or refusal speaks of an item."""

from __future__ import annotations

from genogram_app.edit.session import EditRefused
from genogram_app.family.names import display_name
from genogram_app.model.document import Document, Item
from genogram_app.model.homes import Household
from genogram_app.model.people import Person

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


def present(document: Document, item_id: str) -> Item:
    """Return the item with the id.

    Raises:
        EditRefused: when the case no longer holds it.
    """
    item = document.find(item_id)
    if item is None:
        raise EditRefused("This is no longer part of the case.")
    return item
