"""What two people can and cannot both be to each other."""

from __future__ import annotations

import pytest

from genogram_app.family.graph import build_graph
from genogram_app.review.accounts.relations_told import Relation, drawn_relations, exclude
from tests.review.accounts.cases import disagreeing

MATERNAL = Relation("a", "b", "grandparent", None, "maternal")
PATERNAL = Relation("a", "b", "grandparent", None, "paternal")


@pytest.mark.parametrize(
    ("one", "other", "both_cannot_be"),
    [
        (Relation("a", "b", "parent", "birth"), Relation("a", "b", "grandparent"), True),
        (Relation("a", "b", "parent", "kinship_care"), Relation("a", "b", "grandparent"), False),
        (Relation("a", "b", "parent", "birth"), Relation("b", "a", "parent", "birth"), True),
        (Relation("a", "b", "sibling", "half"), Relation("a", "b", "sibling", "full"), True),
        (Relation("a", "b", "sibling"), Relation("a", "b", "sibling", "half"), False),
        (Relation("a", "b", "sibling", "step"), Relation("a", "b", "partner"), False),
        (Relation("a", "b", "partner"), Relation("a", "b", "cousin"), False),
        (MATERNAL, PATERNAL, True),
        (Relation("a", "b", "aunt or uncle"), Relation("a", "b", "cousin"), False),
    ],
)
def test_relations(one: Relation, other: Relation, both_cannot_be: bool) -> None:
    assert exclude(one, other) is both_cannot_be
    assert exclude(other, one) is both_cannot_be


def test_the_drawing_joins_a_pair_in_its_ways() -> None:
    graph = build_graph(disagreeing())
    assert {r.relation for r in drawn_relations(graph, "p2", "p3")} == {"partner"}
    assert {r.relation for r in drawn_relations(graph, "p1", "p3")} == {"parent"}
