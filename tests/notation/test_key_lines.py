"""The key tells lines apart as the drawing does."""

from __future__ import annotations

from genogram_app.notation.key_lines import bond_rows, couple_rows, kin_rows
from genogram_app.notation.partnerships import CoupleLine
from genogram_app.notation.style import BLUE, Notation
from genogram_app.notation.used import Used
from tests.notation.seen import stroked


def test_letters_are_explained_together_and_words_not_at_all() -> None:
    used = Used(couples=(CoupleLine("solid", letters=("married", "casual"), manners=("judicial",)),))
    words = next(row.words for row in couple_rows(used) if row.id == "letters")
    assert words == "m. married; JS separated by a court"


def test_an_on_off_couple_is_not_explained_as_parted() -> None:
    used = {
        row.id for row in couple_rows(Used(couples=(CoupleLine("dash", slashes=1, on_off=True),))) if row.used
    }
    assert "on-off" in used
    assert "parted" not in used


def test_without_consent_is_not_explained_as_a_casual_relationship() -> None:
    used = {row.id for row in couple_rows(Used(couples=(CoupleLine("dot", tag="NC"),))) if row.used}
    assert "non-consensual" in used
    assert "casual" not in used


def test_a_doubted_relation_has_both_rows() -> None:
    assert [row.used for row in kin_rows(Used(kin=("alleged",)))] == [True, True]
    assert [row.used for row in kin_rows(Used(kin=("stated",)))] == [True, False]


def test_samples_of_bonds_have_the_hue_of_the_drawing() -> None:
    row = next(r for r in bond_rows(Used(Notation(colour=True))) if r.id == "bond-close")
    assert {path.stroke.colour for path in stroked(row.draw()) if path.stroke} == {BLUE}
