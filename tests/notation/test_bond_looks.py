"""Every kind of bond has a look of its own, with or without colour."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import get_args

from genogram_app.drawing.primitives import BLACK
from genogram_app.model.fields import BondKind
from genogram_app.notation.bond_looks import LOOKS
from genogram_app.notation.style import BLUE, GREY, ORANGE, RED


def test_every_kind_of_bond_has_its_look() -> None:
    assert set(LOOKS) == set(get_args(BondKind))


def test_no_two_looks_are_the_same_without_colour_and_words() -> None:
    mono = Counter(replace(look, words="", hue=BLACK) for look in LOOKS.values())
    assert mono.most_common(1)[0][1] == 1


def test_hues_are_of_the_safe_palette() -> None:
    assert {look.hue for look in LOOKS.values()} == {BLACK, BLUE, RED, ORANGE, GREY}


def test_abuse_is_the_only_red() -> None:
    red = {kind for kind, look in LOOKS.items() if look.hue == RED}
    assert red == {kind for kind in LOOKS if kind.endswith("_abuse")} | {"violence", "controlling", "neglect"}
