"""How missing relatives are told apart: one key for one person, however the text comes to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.kin.phrases import KinPhrase
from genogram_app.narrative.people.kin.relatives import Relatives

_SEXES = frozenset({"female", "male", "any"})
_ROLES = frozenset({"mother", "father", "stepmother", "stepfather", "step mother", "step father"})
_SIDED = frozenset({"grandparent", "aunt or uncle"})
_SIDES: dict[str, SexOfTerm] = {"maternal": "female", "paternal": "male"}


NOBODY_KNOWN = "?"
"""Stands in a key for whoever has the relative, where the text does not tell."""


@value_object
class MissingRelative:
    """A relative who is not on the drawing: whose, and by which relation of the lexicon ("parent")."""

    owner: str
    relation: str
    sex: SexOfTerm = "any"


def missing_relative(key: str) -> MissingRelative | None:
    """Return what a key of `missing_key` says, or that of a pregnancy; None for other names and codes."""
    owner, _, relation = key.partition(" ")
    relation, _, sex = relation.rpartition(" ") if relation.endswith(tuple(_SEXES)) else (relation, "", "any")
    if not relation:
        return None
    return MissingRelative(
        owner, relation, "female" if sex == "female" else "male" if sex == "male" else "any"
    )


def is_role(phrase: KinPhrase) -> bool:
    """Return whether a report calls somebody by such words as if by a name: "Mother", "Maternal Aunt"."""
    return phrase.term in _ROLES or (bool(phrase.side) and phrase.relation in _SIDED)


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
        # "Father of Sibling 1" is one man's name, and "Father of Child R" another's.
        by_name = phrase.owner_kind == "of" and phrase.first == phrase.head
        owner = owner if by_name else _eldest_of(relatives, owner)
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
    """The first of the brothers and sisters, in file order, who have the same stated parents.

    Whoever shares only one parent of two has another father, or mother.
    """
    graph = relatives.graph
    parents = set(graph.parents_of(person))
    same = (s for s in relatives.find(person, "half sibling") if set(graph.parents_of(s)) == parents)
    return min((person, *same), key=graph.rank.__getitem__)
