"""What is drawn as stated or established is gone through, without what rests on an account of its own."""

from __future__ import annotations

from genogram_app.review.passages.drawn_as_sure import drawn_as_sure
from tests.review.passages.drawings import drawn


def facts(**changes: dict[str, str]) -> set[str]:
    return {fact for one in drawn_as_sure(drawn(dict(changes))) for fact in one.facts}


def test_sure_facts_are_gone_through() -> None:
    assert {"k1", "u1"} <= facts()


def test_facts_drawn_with_doubt_are_not() -> None:
    assert "k1" not in facts(k1={"certainty": "alleged"})


def test_a_stated_parent_whom_nobody_knows_is_not() -> None:
    assert "k6" not in facts(dale={"identity": "unknown"})
