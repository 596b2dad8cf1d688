"""The statements of several texts on one thing are taken together."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import IsParent
from genogram_app.review.facts.statements import evidence_of, statements, words_of
from tests.narrative.telling import reading


def test_statements_of_one_pair_are_gathered_from_all_texts() -> None:
    texts = ["Aaron is Robin's father.", "Robin's father, Aaron, was out."]
    told = statements([reading(t) for t in texts], IsParent, lambda c: (c.parent, c.child))
    said = told["aaron", "robin"]
    assert [e.quote for e in evidence_of(said)] == texts
    assert words_of(said[1]) == "Robin's father, Aaron"


def test_people_who_are_not_drawn_are_left_out() -> None:
    assert not statements([reading("Kit's father is unknown.")], IsParent, lambda c: c.child)
