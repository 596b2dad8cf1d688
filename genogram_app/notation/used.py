"""Which marks a drawing uses, so that its key lists these and no others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from genogram_app.model.fields import BondKind, Certainty, Zygosity
from genogram_app.notation.households import HomeLook, Stay
from genogram_app.notation.parentage import ChildLine
from genogram_app.notation.partnerships import CoupleLine
from genogram_app.notation.persons import Symbol
from genogram_app.notation.style import PLAIN, Notation
from genogram_app.notation.tags import Tag


@dataclass(frozen=True, slots=True)
class Used:
    """Everything that a drawing shows, in the order in which it is drawn; things may stand more than once.

    `doubt_words` says whether the words for doubts are written. `footnotes` are the names that were
    shortened, in full, with their numbers.
    """

    notation: Notation = PLAIN
    symbols: tuple[Symbol, ...] = ()
    couples: tuple[CoupleLine, ...] = ()
    children: tuple[ChildLine, ...] = ()
    births: tuple[Zygosity, ...] = ()
    kin: tuple[Certainty, ...] = ()
    homes: tuple[HomeLook, ...] = ()
    stays: tuple[Stay, ...] = ()
    bonds: tuple[tuple[BondKind, Certainty], ...] = ()
    tags: tuple[Tag, ...] = ()
    doubtful_half: bool = False
    years_above: bool = False
    doubt_words: bool = True
    footnotes: tuple[tuple[int, str], ...] = ()
    changed: bool = False
    """Whether anybody is marked as different from the map before."""


def used_together(drawings: Sequence[Used]) -> Used:
    """Return what several drawings use that have one key."""
    found: dict[str, Any] = {}
    for field in fields(Used):
        each = [getattr(used, field.name) for used in drawings]
        if all(isinstance(value, tuple) for value in each):
            found[field.name] = tuple(item for value in each for item in value)
        elif all(isinstance(value, bool) for value in each):
            found[field.name] = any(each)
        else:
            found[field.name] = each[0]
    return Used(**found)
