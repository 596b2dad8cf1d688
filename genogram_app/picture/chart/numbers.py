"""The number by which each household is told on the chart, and what it is called there."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from genogram_app.model.document import Document
from genogram_app.notation.households import household_label

_LAST_NUMBER = re.compile(r"(?<!\d)(\d{1,3})$")


@dataclass(frozen=True, slots=True)
class Place:
    """A household on the chart: its number, its label without an address, and its place in the case."""

    number: int
    label: str
    order: int

    @property
    def full(self) -> str:
        """The number with the label, which may hold the number already."""
        return self.label if _stated(self.label) == self.number else f"{self.number} {self.label}"


def places(document: Document) -> dict[str, Place]:
    """Return every household by its id.

    A household whose label ends in a number of its own ("Address 2") has that number; the others have the
    numbers that are left.
    """
    labels = {home.id: household_label(home) for home in document.households}
    stated = {home: number for home, label in labels.items() if (number := _stated(label))}
    times = Counter(stated.values())
    numbers = {home: number for home, number in stated.items() if times[number] == 1}
    free = iter(n for n in range(1, len(labels) + 1000) if n not in numbers.values())
    return {
        home: Place(numbers.get(home) or next(free), label, order)
        for order, (home, label) in enumerate(labels.items())
    }


def _stated(label: str) -> int | None:
    found = _LAST_NUMBER.search(label)
    return int(found[1]) or None if found else None
