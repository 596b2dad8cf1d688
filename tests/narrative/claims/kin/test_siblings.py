"""Brothers and sisters, by the term and by the parents they share."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import AreSiblings
from tests.narrative.telling import reading


def _kinds(text: str) -> list[tuple[str, str]]:
    return [(c.kind, c.through) for c in reading(text).claims if isinstance(c, AreSiblings)]


def test_different_fathers_make_half_siblings_through_the_mother() -> None:
    assert _kinds("Robin and Tess have different fathers.") == [("half", "maternal")]


def test_everybody_in_a_list_is_a_sibling_of_the_others() -> None:
    assert len(_kinds("Robin, Kit and Tess are siblings.")) == 3


def test_sharing_a_home_makes_nobody_a_sibling() -> None:
    assert _kinds("Robin and Tess shared a bedroom.") == []
