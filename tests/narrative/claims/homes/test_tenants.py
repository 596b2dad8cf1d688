"""A tenant lives in the home; an address that is given is an account; an owner need not live there."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def living(text: str) -> set[tuple[str, str | None, str]]:
    claims = (c for c in reading(text).claims if isinstance(c, Lives))
    return {(c.person, c.place.household, c.basis) for c in claims}


@pytest.mark.parametrize(
    "text",
    [
        "Nadia Platt is the tenant of Address 3.",
        "The tenancy of Address 3 is in Nadia Platt's name.",
        "Address 3 was let to Nadia Platt.",
        "Nadia Platt was the only adult in the home at Address 3.",
    ],
)
def test_whoever_has_the_tenancy_lives_there(text: str) -> None:
    assert living(text) == {("nadia", "h3", "actual")}


def test_an_address_that_is_given_is_an_account() -> None:
    assert living("Dale gave Address 4 as his address.") == {("dale", "h4", "reported")}


@pytest.mark.parametrize(
    "text", ["Len Finch has owned Address 3 since 2009.", "Owen was not on the tenancy of Address 1."]
)
def test_an_owner_or_somebody_not_on_the_tenancy_lives_nowhere_by_that(text: str) -> None:
    assert living(text) == set()
