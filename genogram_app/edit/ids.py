"""Ids for new items: short, readable and the same for the same edits."""

from __future__ import annotations

import re

from genogram_app.model.document import Document

PREFIXES = {
    "people": "p",
    "partnerships": "u",
    "parentage": "k",
    "births": "m",
    "kin": "r",
    "households": "h",
    "residences": "s",
    "bonds": "b",
    "agencies": "a",
    "contacts": "c",
    "sources": "d",
    "accounts": "e",
    "documents": "n",
}
"""The letter that begins the ids of each list."""

_LONGEST_NUMBER = 9


def next_id(document: Document, list_name: str) -> str:
    """Return an id that no item has: the list's letter and one more than the highest number in use."""
    return new_ids(document, list_name, 1)[0]


def new_ids(document: Document, list_name: str, count: int) -> tuple[str, ...]:
    """Return so many ids, in ascending order, that no item has."""
    prefix = PREFIXES[list_name]
    numbered = re.compile(rf"{prefix}([0-9]{{1,{_LONGEST_NUMBER}}})")
    matches = (numbered.fullmatch(item.id) for _, item in document.items())
    highest = max((int(match[1]) for match in matches if match), default=0)
    return tuple(f"{prefix}{highest + n}" for n in range(1, count + 1))
