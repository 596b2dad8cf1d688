"""Partnerships are numbered and doubled only where what was stated says so."""

from __future__ import annotations

from datetime import date

from genogram_app.family.graph import FamilyGraph
from genogram_app.picture.couples import began, couples_of
from genogram_app.picture.picture import draw
from tests.notation.seen import words
from tests.small_families import couple, family, parents

THREE = (
    couple("mum", "b", ("cohabiting", "2012")),
    couple("mum", "a", ("married", "2004-05")),
    couple("mum", "c", ("casual", "2019")),
)


def test_three_partnerships_of_one_person_are_numbered_by_their_dates() -> None:
    numbers = couples_of(FamilyGraph(family(*THREE))).numbers
    assert numbers == {"mum=a": "1", "mum=b": "2", "mum=c": "3"}


def test_two_partnerships_need_no_numbers() -> None:
    assert not couples_of(FamilyGraph(family(*THREE[:2]))).numbers


def test_an_order_that_nobody_stated_is_not_written() -> None:
    undated = (*THREE[:2], couple("mum", "c", ("casual",)))
    same = (*THREE[:2], couple("mum", "c", ("casual", "2012")))
    assert not couples_of(FamilyGraph(family(*undated))).numbers
    assert not couples_of(FamilyGraph(family(*same))).numbers


def test_a_partnership_begins_with_its_first_dated_stage() -> None:
    assert began(couple("mum", "dad", ("cohabiting",), ("married", "2010"))) == date(2010, 1, 1)
    assert began(couple("mum", "dad")) is None


def test_cousins_are_related_by_blood_and_in_laws_are_not() -> None:
    document = family(
        *(fact for child in ("mum", "dad") for fact in parents(child, "gran", "grandad")),
        *parents("son", "mum"),
        *parents("daughter", "dad"),
        couple("son", "daughter", ("married", "2015")),
        couple("gran", "grandad"),
    )
    assert couples_of(FamilyGraph(document)).of_blood == {"son=daughter"}


def test_a_descent_in_doubt_or_by_adoption_makes_no_blood_relatives() -> None:
    for doubtful in (
        parents("son", "gran", certainty="alleged"),
        parents("son", "gran", kind="adoptive"),
    ):
        document = family(doubtful, parents("daughter", "gran"), couple("son", "daughter"))
        assert not couples_of(FamilyGraph(document)).of_blood


def test_the_number_stands_on_the_line_and_in_no_sentence() -> None:
    group = next(g for g in draw(family(*THREE)).drawing.groups if g.key == "partnership:mum=a")
    assert "".join(words(group.items)).startswith("(1)")
    assert "(1)" not in group.title
