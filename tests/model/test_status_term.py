"""A statute holds for the nations that have it, and another may stand for one of them."""

from __future__ import annotations

from genogram_app.model.status_term import law


def test_a_nation_may_have_a_statute_of_its_own() -> None:
    assert law(("england", "wales"), "one Act", wales="another Act") == {
        "england": "one Act",
        "wales": "another Act",
    }
