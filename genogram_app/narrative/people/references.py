"""What a phrase of a text that means people is: its words, and who is meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.narrative.lexicon import SexOfTerm

ReferenceKind: TypeAlias = Literal[
    "name", "role", "code", "kin", "pronoun", "possessive", "group", "description", "unnamed_man"
]


@dataclass(frozen=True, slots=True)
class Reference:
    """A phrase that means somebody: first and last token, and who is meant.

    `people` holds whoever is certainly meant: one, or with `plural` all of a group; nobody where that is not
    certain, and then `candidates` may. `absent` is what tells somebody apart who is not on the drawing; in
    `people` of a group such a person is "absent:" and the same words.
    `term` is the kin term of the phrase, if any ("half sister"), `owners` whose relative it says, `modifiers`
    the words before the term ("older", "maternal", "former") and `number` how many the phrase counts.

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

    @property
    def meant(self) -> tuple[str, ...]:
        """Everybody certainly meant, those who are not on the drawing as "absent:" and what tells them."""
        return self.people or ((f"absent:{self.absent}",) if self.absent else ())
