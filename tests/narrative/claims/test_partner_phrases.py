"""Nobody is called a partner of somebody who is not certain."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import ArePartners
from tests.narrative.telling import reading


def test_a_partner_of_nobody_in_particular_is_no_couple() -> None:
    claims = reading("Her partner was never asked about it.").claims
    assert not [c for c in claims if isinstance(c, ArePartners)]
