"""What a picture shows unless told otherwise."""

from __future__ import annotations

from genogram_app.picture.options import PictureOptions


def test_bonds_are_off_and_the_family_is_on() -> None:
    options = PictureOptions()
    assert not options.bonds
    assert options.households
    assert options.ages
    assert options.key_style == "mcgoldrick"


def test_options_can_be_compared_and_remembered() -> None:
    assert len({PictureOptions(), PictureOptions(), PictureOptions(bonds=True)}) == 2
