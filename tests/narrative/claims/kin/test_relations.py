"""A sentence says each relation once."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import IsParent
from tests.narrative.telling import reading


def test_what_two_rules_find_is_one_claim() -> None:
    claims = reading("Aaron's son, Robin, is Aaron's only son.").claims
    assert len([c for c in claims if isinstance(c, IsParent)]) == 1
