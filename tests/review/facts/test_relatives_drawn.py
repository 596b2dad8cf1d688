"""Those who can be meant by a count are many, those who must be meant are certain."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Counts, Said
from genogram_app.narrative.times.when import when
from genogram_app.review.facts.relatives_drawn import RelativesDrawn
from tests.narrative.telling import graph

SAID = Said("n", 0, 10, (0, 20))


def test_a_partners_child_can_be_counted_but_need_not_be() -> None:
    drawn, claim = RelativesDrawn(graph()), Counts(SAID, ("callie",), "child", 3)
    assert drawn.at_most(claim) == {"robin", "kit", "tess", "bea"}
    assert drawn.at_least(claim) == {"robin", "kit", "tess"}


def test_only_those_born_by_then_must_be_counted() -> None:
    then = Said("n", 0, 10, (0, 20), on=when("2020"))
    assert RelativesDrawn(graph()).at_least(Counts(then, ("callie",), "child", 2)) == {"robin", "tess"}


def test_a_half_sibling_is_counted_on_its_side() -> None:
    drawn = RelativesDrawn(graph())
    maternal = Counts(SAID, ("tess",), "half sibling", 2, through="maternal")
    paternal = Counts(SAID, ("tess",), "half sibling", 2, through="paternal")
    assert drawn.at_least(maternal) == {"robin", "kit"}
    assert drawn.at_least(paternal) == frozenset()
