"""How missing relatives are told apart: one key for one person, however the text comes to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.kin_phrases import KinPhrase
from genogram_app.narrative.people.relatives import Relatives

_SIDES: dict[str, SexOfTerm] = {"maternal": "female", "paternal": "male"}


def missing_key(relatives: Relatives, owner: str, phrase: KinPhrase, sex: SexOfTerm) -> str:
    """Return a key for the relative of somebody: a child's grandmother is a parent's mother."""
    relation = phrase.relation
    if relation == "grandparent" and phrase.side:
        parents = relatives.find(owner, "parent", _SIDES[phrase.side])
        if len(parents) == 1:
            owner, relation = parents[0], "parent"
    elif relation == "partner":
        owner, relation = _other_parent(relatives, owner, sex)
    if relation == "parent":
        owner = _eldest_of(relatives, owner)
        return f"{owner} parent {sex}"
    return f"{owner} {relation.removeprefix('own ').removeprefix('half ')}"


def named_keys(
    keys: Mapping[KinPhrase, Sequence[str]], names: Sequence[tuple[KinPhrase, str]]
) -> dict[str, str]:
    """Return the name that the text gives the relative of each key.

    `keys` are the keys of each description, `names` the new names that stand beside them.
    """
    found: dict[str, str] = {}
    for phrase, name in names:
        for key in keys.get(phrase, ()):
            found.setdefault(key, name)
    return found


def _other_parent(relatives: Relatives, owner: str, sex: SexOfTerm) -> tuple[str, str]:
    """A partner who is missing may be the missing parent of a child."""
    children = relatives.find(owner, "own child")
    if sex == "any":
        return owner, "partner"
    lacking = [c for c in children if not relatives.find(c, "parent", sex)]
    return (lacking[0], "parent") if lacking else (owner, "partner")


def _eldest_of(relatives: Relatives, person: str) -> str:
    """The first of the brothers and sisters, in file order, who share a stated parent."""
    rank = relatives.graph.rank
    return min((person, *relatives.find(person, "half sibling")), key=rank.__getitem__)
