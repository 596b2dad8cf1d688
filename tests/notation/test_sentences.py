"""A screen reader is told what a drawing shows."""

from __future__ import annotations

from datetime import date

from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth
from genogram_app.notation.partnerships import NOT_A_COUPLE, CoupleLine
from genogram_app.notation.sentences import (
    birth_sentence,
    bond_sentence,
    child_sentence,
    couple_sentence,
    household_sentence,
    kin_sentence,
    person_sentence,
)
from genogram_app.notation.tags import Tag


def test_a_person_is_named_with_sex_birth_and_age() -> None:
    child = Person(id="p1", name="Isla", label="Child K", sex="female", birth="2021-02")
    assert (
        person_sentence(child, date(2023, 6, 1), subject=True)
        == "Under review: Isla (Child K), female, born February 2021, aged 2 years"
    )


def test_somebody_nobody_could_identify_is_said_to_be_so() -> None:
    stranger = Person(id="p1", label="Unknown male", sex="male", identity="unknown")
    assert person_sentence(stranger, None) == "Unknown male, not identified, male"


def test_a_death_after_the_date_is_not_told() -> None:
    assert (
        person_sentence(Person(id="p1", name="Alec", death="2022"), date(2020, 1, 1)) == "Alec, sex not known"
    )


def test_what_the_drawing_does_not_show_is_not_said() -> None:
    ada = Person(id="p1", name="Ada", sex="female", birth="1950-03-02", death="2020-07-01")
    assert person_sentence(ada, None, dates=False) == "Ada, female, died, aged 70 years"
    assert person_sentence(ada, None, dates=False, ages=False) == "Ada, female, died"
    loss = Person(id="p1", kind="miscarriage", death="2018")
    assert "2018" not in person_sentence(loss, None, dates=False)
    unborn = Person(id="p1", kind="pregnancy", due="2024-03")
    assert "2024" not in person_sentence(unborn, None, dates=False)


def test_statuses_and_concerns_are_said_in_full() -> None:
    tags = Tag("ICO", "ICO", ended=True), Tag("CO", "CO", proposed=True), Tag("MH?", "MH"), Tag("XYZ", "XYZ")
    assert person_sentence(Person(id="p1", name="Ada", sex="female"), None, tags=tags) == (
        "Ada, female, interim care order (ended), care order (proposed), "
        "mental ill health (alleged or suspected), XYZ"
    )


def test_a_pregnancy_is_told_with_its_due_date() -> None:
    unborn = Person(id="p1", kind="pregnancy", label="Baby B", due="2024-03")
    assert person_sentence(unborn, None) == "Baby B, pregnancy, due March 2024"


def test_a_couple_is_told_by_its_words() -> None:
    assert couple_sentence(
        ("Kerry", "Daniel"), CoupleLine("solid", said=("married 2015", "separated 2019"))
    ) == ("Kerry and Daniel: married 2015, separated 2019")


def test_two_parents_are_not_called_a_couple() -> None:
    assert couple_sentence(("Kerry", "Daniel"), NOT_A_COUPLE) == (
        "Kerry and Daniel: parents of a child, no relationship stated"
    )
    assert couple_sentence(("Kerry",), NOT_A_COUPLE) == "Children of Kerry"


def test_children_are_told_with_their_parents_and_the_doubt() -> None:
    assert child_sentence("Isla", ("Kerry", "Dean"), "birth", ("paternity alleged",)) == (
        "Isla: child of Kerry and Dean (paternity alleged)"
    )
    assert child_sentence("Leila", ("Patrice",), "foster", ()) == "Leila: foster child of Patrice"


def test_kin_births_bonds_and_households_are_told() -> None:
    kin = Kin(id="r1", person="a", relative="b", term="great-aunt", certainty="alleged")
    twins = MultipleBirth(id="m1", children=("a", "b"))
    bond = Bond(id="b1", from_person="a", to_person="b", kind="controlling", directed=True)
    assert kin_sentence(kin, "Verna", "Idris") == "Verna: great-aunt of Idris (alleged)"
    assert (
        birth_sentence(twins, ("Poppy", "Bryn")) == "Poppy, Bryn: born together, not known whether identical"
    )
    assert bond_sentence(bond, "Dean", "Kerry") == "Dean to Kerry: controlling or coercive"
    assert (
        household_sentence("Address 1", ["Isla"], ["Dean visits"], uncertain=False)
        == "Address 1: Isla; Dean visits"
    )


def test_a_couple_of_relatives_is_said_to_be_one() -> None:
    look = CoupleLine("solid", of_blood=True, said=("married 2015",))
    assert couple_sentence(("Kerry", "Daniel"), look) == "Kerry and Daniel: married 2015, related by blood"


def test_several_people_drawn_as_one_are_said_to_be_so() -> None:
    sisters = Person(id="p1", label="Half-siblings", sex="female", count=3)
    assert person_sentence(sisters, date(2020, 1, 1)) == "Half-siblings, 3 people, drawn as one, female"
    mixed = Person(id="p1", label="Half-siblings", count=3, birth="2010")
    assert person_sentence(mixed, date(2020, 1, 1), dates=False) == (
        "Half-siblings, 3 people, drawn as one, sexes differ or are not known"
    )
