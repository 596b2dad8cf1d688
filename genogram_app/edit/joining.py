"""Whether two statements of one relation can be made one, and which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, TypeVar

from genogram_app.model.dates import span_of
from genogram_app.model.document import Item
from genogram_app.model.evidence import Account, Contact
from genogram_app.model.fields import Certainty
from genogram_app.model.relations import MultipleBirth, Parentage, Partnership, Stage

_SUREST_FIRST: tuple[Certainty, ...] = ("established", "stated", "alleged", "suspected", "not_known")
_FILLED = ("from_", "to", "parental_responsibility")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Joined:
    """One statement in place of two, and at which places the stages of each stand in it."""

    item: Item
    places: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())


def joined(one: Item, other: Item) -> Joined | None:
    """Return what says all that both say; None when they are not about the same or contradict each other.

    What only the less sure of the two says is not made as sure as the other: then both stay.
    """
    if isinstance(one, Partnership) and isinstance(other, Partnership):
        return _partnership(one, other)
    if isinstance(one, Parentage) and isinstance(other, Parentage):
        return _parentage(one, other)
    if isinstance(one, MultipleBirth) and isinstance(other, MultipleBirth):
        return _births(one, other)
    if isinstance(one, Account | Contact):
        # Whoever said or did something twice, did so twice.
        return None
    return Joined(one) if one == other.replace(id=one.id) else None


def _partnership(one: Partnership, other: Partnership) -> Joined | None:
    certainty = _surer(one.certainty, other.certainty)
    found = _stages(one.stages, other.stages)
    if set(one.partners) != set(other.partners) or certainty is None or found is None:
        return None
    stages, *places = found
    surer = one if one.certainty == certainty else other
    if one.certainty != other.certainty and stages != surer.stages:
        return None
    return Joined(one.replace(stages=stages, certainty=certainty), (places[0], places[1]))


def _parentage(one: Parentage, other: Parentage) -> Joined | None:
    certainty = _surer(one.certainty, other.certainty)
    if (one.child, one.parent, one.kind) != (other.child, other.parent, other.kind) or certainty is None:
        return None
    pairs = {name: (getattr(one, name), getattr(other, name)) for name in _FILLED}
    if any(None not in pair and pair[0] != pair[1] for pair in pairs.values()):
        return None
    filled = {name: pair[1] if pair[0] is None else pair[0] for name, pair in pairs.items()}
    surer = one if one.certainty == certainty else other
    if one.certainty != other.certainty and any(getattr(surer, n) != value for n, value in filled.items()):
        return None
    return Joined(one.replace(certainty=certainty, **filled))


def _births(one: MultipleBirth, other: MultipleBirth) -> Joined | None:
    """Whoever was born with one child was born with all that were born with it."""
    children = tuple(dict.fromkeys((*one.children, *other.children)))
    same = set(one.children) == set(other.children)
    if set(one.children).isdisjoint(other.children):
        return None
    if one.zygosity != other.zygosity and not (same and "not_known" in (one.zygosity, other.zygosity)):
        return None
    zygosity = other.zygosity if one.zygosity == "not_known" else one.zygosity
    return Joined(one.replace(children=children, zygosity=zygosity))


def _surer(one: Certainty, other: Certainty) -> Certainty | None:
    """The surer of two; None when one of them is contested and the other is not."""
    if one == other:
        return one
    if one not in _SUREST_FIRST or other not in _SUREST_FIRST:
        return None
    return min(one, other, key=_SUREST_FIRST.index)


Stages = tuple[Stage, ...]
Places = tuple[int, ...]


def _stages(one: Stages, other: Stages) -> tuple[Stages, Places, Places] | None:
    """All stages of both: the fuller history, or both in the order of their dates where that is certain."""
    own = tuple(range(len(one))), tuple(range(len(other)))
    places = _places(other, one)
    if places is not None:
        return one, own[0], places
    places = _places(one, other)
    if places is not None:
        return other, places, own[1]
    every = (*one, *other)
    order = sorted(range(len(every)), key=lambda n: (every[n].from_ is None, every[n].from_ or ""))
    if not all(_is_before(every[a], every[b]) for a, b in pairwise(order)):
        return None
    rank = _inverse(order)
    placed = rank[: len(one)], rank[len(one) :]
    if any(list(ranks) != sorted(ranks) for ranks in placed):
        return None
    return tuple(every[n] for n in order), placed[0], placed[1]


def _inverse(order: Sequence[int]) -> Places:
    return tuple(order.index(n) for n in range(len(order)))


def _places(less: Stages, more: Stages) -> Places | None:
    """At which stages of `more` those of `less` stand, in order, each saying no more; or None."""
    places: list[int] = []
    for stage in less:
        begin = places[-1] + 1 if places else 0
        place = next((n for n in range(begin, len(more)) if _says_no_more(stage, more[n])), None)
        if place is None:
            return None
        places.append(place)
    return tuple(places)


def _says_no_more(stage: Stage, than: Stage) -> bool:
    pairs: tuple[tuple[Any, Any, Any], ...] = (
        (stage.status, than.status, "not_known"),
        (stage.from_, than.from_, None),
        (stage.to, than.to, None),
        (stage.manner, than.manner, None),
    )
    return all(mine in (theirs, unknown) for mine, theirs, unknown in pairs)


def _is_before(one: Stage, other: Stage) -> bool:
    if one.from_ is None or other.from_ is None:
        return False
    return span_of(one.from_).is_before(span_of(other.from_))
