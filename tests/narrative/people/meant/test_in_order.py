"""Every noun phrase for people is one reference, whoever is meant by it."""

from __future__ import annotations

from tests.narrative.telling import lines, reading


def people(text: str) -> list[tuple[str, ...]]:
    return [r.people for r in reading(text).references]


def test_a_pronoun_is_the_one_person_who_can_be_meant() -> None:
    assert people("Robin slept. He was two.") == [("robin",), ("robin",)]


def test_a_pronoun_that_may_mean_two_people_is_nobody_for_certain() -> None:
    assert people("Owen met Aaron. He left.") == [("owen",), ("aaron",), ()]


def test_whoever_did_something_comes_first_of_those_a_pronoun_may_mean() -> None:
    *_, he = reading("Owen met Aaron. He left.").references
    assert (he.people, he.possible) == ((), ("owen", "aaron"))


def test_a_pronoun_that_is_certain_has_no_others_it_may_mean() -> None:
    assert [r.possible for r in reading("Robin slept. He was two.").references] == [(), ()]


def test_a_relative_of_one_of_two_people_may_be_the_relative_of_either() -> None:
    *_, mother = reading("Owen met Aaron at the match. His mother drove him home.").references[:3]
    assert (mother.people, mother.possible_owners, mother.possible) == ((), ("owen", "aaron"), ("maud",))


def test_a_description_beside_a_name_is_one_phrase_with_it() -> None:
    (line,) = lines("Robin saw Kit, his younger brother, on Sunday.")
    assert line.text == "P0 saw P1 , on sunday ."
    kit = line.references[1]
    assert (kit.people, kit.term, kit.owners) == (("kit",), "brother", ("robin",))
    assert kit.modifiers == {"younger"}
    assert [part.kind for part in kit.parts] == ["name", "kin"]


def test_a_list_is_one_phrase_and_keeps_its_parts() -> None:
    (line,) = lines("Callie lived with her daughters, Tess and Bea.")
    assert line.text == "P0 lived with G1 ."
    group = line.references[1]
    assert (group.people, group.term, group.owners) == (("tess", "bea"), "daughters", ("callie",))
    assert [part.people for part in group.parts] == [("tess",), ("bea",)]


def test_the_ends_of_two_clauses_are_no_list() -> None:
    (line,) = lines("Callie told Aaron and Owen denied it.")
    assert line.text == "P0 told P1 and P2 denied it ."


def test_somebody_who_is_not_drawn_goes_on_being_the_same_in_a_pronoun() -> None:
    references = reading("Robin's uncle, Hal, moved in. He drank.").references
    assert [r.absent for r in references] == ["Hal", "Hal"]


def test_a_group_whose_members_are_not_told_one_by_one_can_stand_beside_a_name() -> None:
    first, *_ = reading("The twins AnD Tess went home.").references
    assert first.plural


def test_her_family_beside_a_name_is_that_womans() -> None:
    (group,) = reading("Callie and her family were seen.").references
    assert [part.people for part in group.parts] == [("callie",), ("callie",)]
