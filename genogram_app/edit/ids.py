"""Ids for new items: short, readable and the same for the same edits."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

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
_OURS = re.compile(rf"([{''.join(PREFIXES.values())}])([0-9]{{1,{_LONGEST_NUMBER}}})")


def next_id(document: Document, list_name: str) -> str:
    """Return an id that no item has or had: the list's letter and one more than the highest number given."""
    return new_ids(document, list_name, 1)[0]


def new_ids(document: Document, list_name: str, count: int) -> tuple[str, ...]:
    """Return so many ids, in ascending order, that no item has or had."""
    prefix = PREFIXES[list_name]
    in_use = (_numbered(item.id) for _, item in document.items() if item.id.startswith(prefix))
    numbers = [found[1] for found in in_use if found]
    highest = max([*numbers, dict(document.view.last_numbers).get(prefix, 0)])
    ascending = (f"{prefix}{n}" for n in itertools.count(highest + 1))
    return tuple(itertools.islice((i for i in ascending if document.find(i) is None), count))


def retired(document: Document, gone: Iterable[str]) -> tuple[tuple[str, int], ...]:
    """Return the last numbers of a document once some of its items are gone, so that nobody gets their ids.

    An explained finding is remembered under the ids of those whom it is about.
    """
    last = dict(document.view.last_numbers)
    for prefix, number in filter(None, map(_numbered, gone)):
        if number:  # the first number given is 1: nobody gets the id `p0` of a file from elsewhere
            last[prefix] = max(number, last.get(prefix, 0))
    return tuple(sorted(last.items()))


def _numbered(item_id: str) -> tuple[str, int] | None:
    """The letter and number of an id such as `p12`; None for ids of another form."""
    match = _OURS.fullmatch(item_id)
    return (match[1], int(match[2])) if match else None
