"""A pronoun means whoever was spoken of last and fits; where that is unsure nothing is claimed."""

from __future__ import annotations

from tests.narrative.wilf import absent, said


def test_a_pronoun_takes_the_last_person_of_its_sex() -> None:
    assert ("his mother", "mum") in said("Wilf was seen with his mother.")


def test_a_pronoun_reaches_back_to_the_sentence_before() -> None:
    assert ("her mother", "gran") in said("Dilys was tired. She rang her mother.")


def test_two_people_of_one_sex_leave_it_open() -> None:
    assert absent("Wilf and Osric came. His mother-in-law did not.") == []


def test_a_professional_may_be_meant_too() -> None:
    assert absent("Osric met PC Adair. His brother was there.") == []


def test_a_couple_owns_together() -> None:
    assert ("their son", "kid") in said("Dilys and Osric came with their son.")
