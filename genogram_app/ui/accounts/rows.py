"""Which rows the table of accounts has: one for each saying, and one for a fact of which nobody speaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.review.accounts.compared import Compared
from genogram_app.review.accounts.rests_on_one import Footing
from genogram_app.review.accounts.saying import Saying

Shown: TypeAlias = Literal["all", "differs", "one", "family", "none"]
"""Everything, what differs, what rests on one source, on the family's word alone, on nothing."""


@dataclass(frozen=True, slots=True)
class Row:
    """A saying beside its fact; None for a fact of which nobody speaks."""

    group: Compared
    said: Saying | None

    @property
    def key(self) -> tuple[object, ...]:
        """What tells the row apart from the others, also after the case has changed."""
        return (*self.group.key, self.said.voice, self.said.account.quote) if self.said else self.group.key


def rows(
    groups: Sequence[Compared], rests: Mapping[str, frozenset[Footing]], shown: Shown, person: str | None
) -> tuple[Row, ...]:
    """Return the rows to show, about everybody or about one person."""
    return tuple(
        row
        for group in groups
        if (person is None or person in group.people) and _is_shown(group, rests, shown)
        for row in _rows(group)
    )


def _is_shown(group: Compared, rests: Mapping[str, frozenset[Footing]], shown: Shown) -> bool:
    if shown == "differs":
        return group.is_open
    return shown == "all" or shown in rests.get(group.fact, frozenset())


def _rows(group: Compared) -> Iterator[Row]:
    if not group.sayings:
        yield Row(group, None)
    for said in group.sayings:
        yield Row(group, said)
