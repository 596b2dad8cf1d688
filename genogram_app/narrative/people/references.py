"""What a phrase of a text that means people is: its words, and who is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import SexOfTerm

ReferenceKind: TypeAlias = Literal[
    "name", "role", "code", "kin", "pronoun", "possessive", "group", "description", "unnamed_man"
]

MOST_POSSIBLE = 3
"""More people than these are no answer to who may be meant."""


@value_object
class Reference:
    """A phrase that means somebody: first and last token, and who is meant.

    `people` holds whoever is certainly meant: one, or with `plural` all of a group; nobody where that is not
    certain, and then `candidates` may; `possible` are at most three of those, the likeliest first, where the
    text is near enough to say so. `absent` is what tells somebody apart who is not on the drawing; in
    `people` of a group such a person is "absent:" and the same words.
    `term` is the kin term of the phrase, if any ("half sister"), `owners` whose relative it says, `modifiers`
    the words before the term ("older", "maternal", "former") and `number` how many the phrase counts.
    Where the owner is not certain, `possible_owners` are at most three who may be.

    `parts` are the phrases that this one joins, in order. Of a phrase for one person they all mean that
    person ("Kit, his younger brother": "Kit" and "his younger brother"); of a plural one, each means one of
    them ("her daughters, Poppy and Wren": "Poppy" and "Wren").
    """

    first: int
    last: int
    kind: ReferenceKind
    people: tuple[str, ...] = ()
    plural: bool = False
    candidates: tuple[str, ...] = ()
    absent: str = ""
    term: str = ""
    sex: SexOfTerm = "any"
    owners: tuple[str, ...] = ()
    modifiers: frozenset[str] = frozenset()
    number: int | None = None
    parts: tuple[Reference, ...] = ()
    possible: tuple[str, ...] = ()
    possible_owners: tuple[str, ...] = ()

    @property
    def meant(self) -> tuple[str, ...]:
        """Everybody certainly meant, those who are not on the drawing as "absent:" and what tells them."""
        return self.people or ((f"absent:{self.absent}",) if self.absent else ())


def few(people: Sequence[str]) -> tuple[str, ...]:
    """Return people who may be meant, or nobody where they are too many to be an answer."""
    return tuple(people) if len(people) <= MOST_POSSIBLE else ()
