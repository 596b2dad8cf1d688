"""Unions: who has children with whom, as a drawing needs it."""

from __future__ import annotations

from dataclasses import dataclass

from genogram_app.model.fields import Certainty, ParentageKind


@dataclass(frozen=True, slots=True)
class ChildLink:
    """One child of a union.

    `parentages` are the ids of the parentage facts that the link stands for (one for each partner who is
    stated as a parent). `primary` marks the link under which the child is placed; every child with any link
    has exactly one primary link. `kind` and `certainty` are the weakest of its facts.
    """

    child: str
    parentages: tuple[str, ...]
    kind: ParentageKind
    certainty: Certainty
    primary: bool


@dataclass(frozen=True, slots=True)
class Union:
    """A couple, two people with a child in common, or one stated parent; and their children, oldest first.

    `id` is the partnership's id when there is one, else the partners' ids joined with `+`.
    `partners` are one or two people. Nobody is invented: a child with one stated parent has a union of one.
    """

    id: str
    partners: tuple[str, ...]
    partnership: str | None
    children: tuple[ChildLink, ...]
