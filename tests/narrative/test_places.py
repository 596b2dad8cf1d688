"""A place says which household it is, whose home it is, or of what kind."""

from __future__ import annotations

from genogram_app.narrative.places import Place


def test_a_place_of_which_nothing_is_known_is_of_no_kind_and_nobodys() -> None:
    place = Place(None, "somewhere")
    assert (place.kind, place.of, place.key) == ("not_known", "", "")
