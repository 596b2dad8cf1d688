"""Siblings who stand or are listed in another order than their dates say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from genogram_app.checks.case_view import CaseView
from genogram_app.checks.finding import Finding
from genogram_app.family.unions import ChildLink, Union
from genogram_app.model.dates import ANY_DAY

_SAME_ROW = 12.0
"""Points; symbols placed by hand count as side by side when their middles are no further apart than this."""


def placed_order(view: CaseView) -> Iterator[Finding]:
    """Find siblings placed by hand with the younger one further left."""
    positions = dict(view.document.view.positions)
    for union in view.unions:
        placed = [link.child for link in _ordered(view, union) if link.child in positions]
        for one, other in combinations(placed, 2):
            left, right = sorted((one, other), key=lambda child: positions[child][0])
            level = abs(positions[left][1] - positions[right][1]) <= _SAME_ROW
            if level and _is_older(view, right, left):
                message = (
                    f"{view.name(left)} stands left of {view.name(right)}, who is older. "
                    "Siblings are drawn with the eldest on the left."
                )
                yield Finding("siblings-placed-out-of-order", "unclear", message, (left, right))


def listed_order(view: CaseView) -> Iterator[Finding]:
    """Find siblings listed against their dates where the list is all that says when another was born."""
    rank = {fact.id: n for n, fact in enumerate(view.document.parentage)}
    for union in view.unions:
        links = _ordered(view, union)
        listed = [
            link.child for link in sorted(links, key=lambda link: min(rank[i] for i in link.parentages))
        ]
        undated = [child for child in listed if view.born(child) == ANY_DAY]
        if undated:
            yield from _contrary(view, listed, undated)


def _contrary(view: CaseView, listed: Sequence[str], undated: Sequence[str]) -> Iterator[Finding]:
    dated = [child for child in listed if child not in undated]
    for first, second in pairwise(dated):
        if _is_older(view, second, first):
            unsure = " and ".join(view.name(child) for child in undated)
            message = (
                f"{view.name(first)} is listed before {view.name(second)}, who is older. The list is all "
                f"that says where {unsure} belongs among the siblings: check it."
            )
            yield Finding("siblings-listed-out-of-order", "unclear", message, (first, second, *undated))


def _ordered(view: CaseView, union: Union) -> list[ChildLink]:
    """The children of a union; several drawn as one may be of any ages, and have no place in the order."""
    return [link for link in union.children if link.primary and not view.people[link.child].count]


def _is_older(view: CaseView, one: str, other: str) -> bool:
    return view.born(one).is_before(view.born(other))
