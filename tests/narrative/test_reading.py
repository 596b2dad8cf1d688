"""A text read against a drawing: mentions, references and claims in one pass."""

from __future__ import annotations

from tests.narrative.telling import reading


def test_a_reading_holds_whom_a_text_mentions_and_what_it_says() -> None:
    found = reading("Robin was born on 14 May 2019.")
    assert [m.person for m in found.mentions] == ["robin"]
    assert [r.people for r in found.references] == [("robin",)]
    (claim,) = found.claims
    assert claim.people == ("robin",)
    assert (claim.said.document, claim.said.sentence) == ("n", (0, 30))
