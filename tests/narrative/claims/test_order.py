"""A child's place among the parents' children is read, and who is older than whom."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Older, Ranks
from tests.narrative.telling import reading


def test_one_child_can_have_a_place_among_the_children_of_each_parent() -> None:
    claims = reading("Robin is Callie's second child and Aaron's first.").claims
    ranks = [(c.child, c.parents, c.rank) for c in claims if isinstance(c, Ranks)]
    assert ranks == [("robin", ("callie",), 2), ("robin", ("aaron",), 1)]


def test_younger_is_older_the_other_way_round() -> None:
    (claim,) = (
        c for c in reading("Sylvie is four years younger than Callie.").claims if isinstance(c, Older)
    )
    assert (claim.person, claim.younger, claim.months) == ("callie", "sylvie", 48)


def test_a_list_in_order_of_age_says_who_is_older() -> None:
    claims = reading("Tess, Robin and Kit, in order of age, were seen.").claims
    pairs = [(c.person, c.younger) for c in claims if isinstance(c, Older)]
    assert pairs == [("tess", "robin"), ("robin", "kit")]
