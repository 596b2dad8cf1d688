"""A move tells of the home that was left and of the one to which it led."""

from __future__ import annotations

from genogram_app.narrative.claims.claim import Lives
from tests.narrative.telling import reading


def homes(text: str) -> set[tuple[str, str | None, bool]]:
    """Who was in which household, and whether it was left."""
    found = (c for c in reading(text).claims if isinstance(c, Lives))
    return {(c.person, c.place.household, c.to is not None) for c in found}


def test_whoever_left_for_a_home_went_there() -> None:
    assert homes("Callie left Address 1 for Address 3 in May 2022.") == {
        ("callie", "h1", True),
        ("callie", "h3", False),
    }
    assert ("callie", "h3", False) in homes("In May 2022 Callie left for Address 3.")


def test_with_him_is_the_only_one_who_can_be_meant() -> None:
    text = "Tess and Kit were collected by Len Finch and they have lived with him since."
    assert homes(text) == {("tess", "h4", False), ("kit", "h4", False)}


def test_a_move_to_a_place_by_name_is_none_to_the_home_of_whoever_comes_along() -> None:
    assert homes("Sylvie moved to Leeds with Tess in May 2022.") == set()


def test_the_partner_is_known_with_whom_and_whose_children_somebody_lives() -> None:
    text = "Dale Roper lives at Address 4 with his mother, Maud Finch, and her two cats."
    assert ("maud", "h4", False) in homes(text)
