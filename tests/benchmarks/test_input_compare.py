from __future__ import annotations

from benchmarks.input_compare import compare
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership, Stage

WREN, ODETTE = Person(id="p1", name="Wren"), Person(id="p2", name="Odette")
MOTHER = Parentage(id="k1", child="p1", parent="p2", kind="birth")
GIVEN = Document(people=(WREN, ODETTE), parentage=(MOTHER,))


def test_a_family_is_the_same_whatever_its_ids_are() -> None:
    built = Document(
        people=(ODETTE.replace(id="p7"), WREN.replace(id="p8")),
        parentage=(MOTHER.replace(id="k9", child="p8", parent="p7"),),
    )
    assert compare(GIVEN, built, {"p1": "p8", "p2": "p7"}).same


def test_what_is_missing_and_what_is_wrong_are_told_by_name() -> None:
    built = GIVEN.replace(parentage=(MOTHER.replace(kind="step"),))
    found = compare(GIVEN, built, {"p1": "p1", "p2": "p2"})
    assert found.missing == ("parentage Odette Wren birth sure",)
    assert found.added == ("parentage Odette Wren step sure",)


def test_somebody_who_is_nobody_of_the_given_family_is_wrong() -> None:
    built = GIVEN.replace(people=(*GIVEN.people, Person(id="p3", name="Sam")))
    assert not compare(GIVEN, built, {"p1": "p1", "p2": "p2"}).same


def test_a_couple_of_whom_nothing_more_is_said_is_the_same_with_and_without_a_stage() -> None:
    bare = Partnership(id="u1", partners=("p1", "p2"))
    built = GIVEN.replace(partnerships=(bare.replace(stages=(Stage(status="not_known"),)),))
    assert compare(GIVEN.replace(partnerships=(bare,)), built, {"p1": "p1", "p2": "p2"}).same
