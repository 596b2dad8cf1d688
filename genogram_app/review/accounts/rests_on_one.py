"""How little a fact rests on: nobody's account, one source only, or only what the family says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from genogram_app.model.document import Document
from genogram_app.review.accounts.compared import SOURCED, Compared, voices
from genogram_app.review.accounts.saying import Saying

Footing: TypeAlias = Literal["none", "one", "family"]
"""No account; one source only; only what members of the family say. The last two can both hold."""


def footings(document: Document, groups: Iterable[Compared]) -> Mapping[str, frozenset[Footing]]:
    """Return what the people, couples, parents and homes of a case rest on, by the id of the fact.

    Every detail counts for its fact: who gives somebody's date of birth speaks of the person too. What was
    withdrawn, and what denies the fact, is nothing that it could rest on.
    """
    said: dict[str, list[Saying]] = {}
    for group in groups:
        said.setdefault(group.fact, []).extend(group.sayings)
    facts = (item.id for name in SOURCED for item in getattr(document, name))
    return {fact: _footing(said.get(fact, ())) for fact in facts}


def _footing(sayings: Iterable[Saying]) -> frozenset[Footing]:
    standing = [s for s in sayings if s.stands and not s.denied]
    if not standing:
        return frozenset({"none"})
    found: set[Footing] = set()
    if len(voices(standing)) == 1:
        found.add("one")
    if all(s.family for s in standing):
        found.add("family")
    return frozenset(found)
