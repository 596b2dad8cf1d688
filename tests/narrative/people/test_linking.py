"""Descriptions are linked to the drawing; absence is claimed only where nobody can be meant."""

from __future__ import annotations

import pytest

from tests.narrative.wilf import absent, said


@pytest.mark.parametrize(
    ("text", "words", "person"),
    [
        ("Mother was told.", "Mother", "mum"),
        ("MGM was told.", "MGM", "gran"),
        ("Wilf's maternal aunt rang.", "Wilf's maternal aunt", "aunt"),
        ("The mother of Wilf rang.", "The mother of Wilf", "mum"),
        ("Mr Tancred's wife rang.", "Mr Tancred's wife", "wife"),
        ("Dilys rang her former partner.", "her former partner", "ex"),
    ],
)
def test_a_relative_is_found_on_the_drawing(text: str, words: str, person: str) -> None:
    assert (words, person) in said(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Osric's brother rang.", "Osric's brother"),
        ("Wilf was with his paternal grandmother.", "his paternal grandmother"),
        ("Nell has a daughter of about four.", "a daughter"),
        ("PGM was told.", "PGM"),
        ("Sibling 3 was told.", "Sibling 3"),
        ("Carys lives there with her partner.", "her partner"),
        ("An uncle of the children was caring for them.", "An uncle of the children"),
        ("Osric had fled an earlier partner.", "an earlier partner"),
        ("Osric was afraid of his previous wife.", "his previous wife"),
        ("The ex-partner of Osric rang.", "The ex-partner of Osric"),
        ("Carys's partner's brother was living there.", "Carys's partner"),
        ("The daughter of Osric's eldest child rang.", "The daughter of Osric's eldest child"),
    ],
)
def test_a_relative_who_cannot_be_anybody_is_absent(text: str, words: str) -> None:
    assert absent(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "She said that she was Osric's sister.",
        "Nobody knows who Nell's husband is.",
        "Carys asked whether Osric's brother was there.",
        "RECOMMENDATIONS\nOsric's brother was not asked.",
        "The parents and the children were told.",
        "The Child 9 review was read.",
        "Somebody's mother rang.",
        "Dilys had fled an earlier partner.",
        "Dilys rang her ex-partner.",
        "Dilys said the father of her eldest child was in prison.",
        "Wilf heard of an earlier partner.",
        "The father of Osric's flatmate rang.",
        "The father of Dilys's eldest child rang.",
        "An aunt of the children was caring for them.",
    ],
)
def test_absence_is_not_claimed_where_it_is_unsure(text: str) -> None:
    assert absent(text) == []
