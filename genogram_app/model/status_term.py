"""What a legal or care status is: its code, its words, of what sort it is, and under which law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias, get_args

Nation: TypeAlias = Literal["england", "wales", "scotland", "northern_ireland"]
NATIONS: tuple[Nation, ...] = get_args(Nation)
StatusSort: TypeAlias = Literal[
    "help",
    "enquiry",
    "plan",
    "register",
    "proceedings",
    "agreement",
    "emergency",
    "order",
    "home",
    "adoption",
    "looked_after",
    "protection",
    "adult",
]
"""What a status is: voluntary help, an enquiry, a plan, a place on the register, pre-proceedings,
accommodation by agreement, an emergency power, an order about care, one that says with whom a child lives,
adoption, being looked after, protection from somebody, a power over an adult's affairs."""


@dataclass(frozen=True, slots=True)
class StatusTerm:
    """One status: the code in its box, the words of the key, what it is, the law of each nation that has it.

    `said` are other wordings that people type; `ended_by` the codes whose beginning ends it, in law or in
    practice.
    """

    code: str
    words: str
    sort: StatusSort
    law: Mapping[Nation, str]
    said: tuple[str, ...] = ()
    ended_by: tuple[str, ...] = ()

    @property
    def has_category(self) -> bool:
        """Whether it is made for a category of harm: a protection plan, or a place on the register."""
        return self.code in ("CPP", "CPR")


def law(nations: tuple[Nation, ...], statute: str, **others: str) -> Mapping[Nation, str]:
    """Return the same statute for some nations, and others by nation."""
    return MappingProxyType({n: others.get(n, statute) for n in NATIONS if n in nations or n in others})
