"""What texts say of a couple is gathered, as far as they say it plainly or report it."""

from __future__ import annotations

from genogram_app.review.facts.told_couples import couples_told
from tests.narrative.telling import graph, reading


def test_everything_said_of_a_couple_is_together() -> None:
    texts = [reading("Owen married Nadia in 2015."), reading("Nadia separated from Owen in 2020.")]
    (couple,) = couples_told(graph(), texts)
    assert couple.people == {"owen", "nadia"}
    assert [c.phase for c in couple.claims] == ["began", "ended"]
    assert [u.id for u in couple.drawn] == ["u6"]


def test_a_partner_who_is_not_drawn_makes_no_couple_of_the_drawing() -> None:
    assert couples_told(graph(), [reading("Aaron had a girlfriend, Kim Dodds.")]) == ()
