"""Unnamed men who were there are found; advice, descriptions and named men are not."""

from __future__ import annotations

import pytest

from tests.narrative.wilf import mentions


def _men(text: str) -> list[str]:
    return [text[m.start : m.end] for m in mentions(text) if m.how == "unnamed_man"]


@pytest.mark.parametrize(
    ("text", "man"),
    [
        ("An unknown male answered the door.", "An unknown male"),
        ("The night worker found a man in the room.", "a man"),
        ("Nell met the unidentified man again.", "the unidentified man"),
        ("There was a stranger at the gate.", "a stranger"),
        ("Dilys said that she had met a new boyfriend.", "a new boyfriend"),
        ("The man who opened the door has never been identified.", "The man"),
        ("The male was not traced.", "The male"),
        ("The man at the door was not identified.", "The man"),
        ("One of them was a man.", "a man"),
        ("A male carer lived in from May.", "A male carer"),
        ("A bald man in his fifties came and went at night.", "A bald man"),
        ("Dilys let in a short, bearded man.", "a short, bearded man"),
    ],
)
def test_a_man_without_a_name_is_found(text: str, man: str) -> None:
    assert _men(text) == [man]


@pytest.mark.parametrize(
    "text",
    [
        "Practitioners should ask about any man or a boyfriend.",
        "Dilys gave birth to a healthy male.",
        "Dilys had a report of the man.",
        "Osric was a quiet man.",
        "Osric, a man of 27, was there.",
        "Osric (OB): a man of 27; he was there.",
        "A man called Osric was there.",
        "A male worker was asked.",
        "A male carer came twice a week.",
        "Osric rang. The man was not pleased.",
        "The man was traced to Eastvale.",
        "A male voice was heard.",
        "An adult male should have been asked.",
        "There was a man's coat.",
        "A man opened. We know that it was Osric.",
        "She met a new boyfriend. She said that his name was Osric.",
        "RECOMMENDATIONS\nThe Board heard that a man was there.",
    ],
)
def test_a_man_who_is_nobody_or_somebody_known_is_left_out(text: str) -> None:
    assert _men(text) == []


@pytest.mark.parametrize(
    ("text", "man"),
    [
        ("Osric's mate is on the floor.", "Osric's mate"),
        ("Craig's mate was asleep upstairs.", "Craig's mate"),
        ("A friend of Osric's stayed over most nights.", "A friend of Osric's"),
        ("Osric was there. A mate of his was sleeping on the settee.", "A mate of his"),
        ("The lodger answered the door.", "The lodger"),
        ("A male visitor was at the house.", "A male"),
        ("Two men were in the kitchen.", "Two men"),
        ("Dilys was in the kitchen with two men who gave no names.", "two men"),
        ("Three other males were present at the visit to the home.", "Three other males"),
        ("Several men came and went at the address.", "Several men"),
        ("Dilys moved in with a man she had met online.", "a man"),
        ("Somebody was always on the sofa.", "Somebody"),
        ("Someone was asleep upstairs.", "Someone"),
        ("Two men, believed to be dealers, were using the flat.", "Two men"),
        ("Another adult was in the house.", "Another adult"),
        ("An unidentified adult collected Wilf from nursery.", "An unidentified adult"),
        ("The man at the address would not give his name.", "The man"),
        ("Her male friend stayed overnight.", "Her male friend"),
        ("Dilys’s friend stayed overnight.", "Dilys’s friend"),
    ],
)
def test_whoever_is_in_the_home_without_a_name_is_found(text: str, man: str) -> None:
    assert _men(text) == [man]


@pytest.mark.parametrize(
    "text",
    [
        "A male social worker visited the home.",
        "A male health visitor was at the house.",
        "A neighbour saw a man in the street.",
        "A man was arrested in the town centre.",
        "Two men were charged with a robbery in a car park.",
        "Osric's mate rang.",
        "Osric went to a friend's house.",
        "A friend of Osric's was told.",
        "Somebody should have asked who was living there.",
        "Nobody asked whether somebody was living in the home.",
        "Someone from the school visited the home.",
        "Wilf's friend stayed overnight.",
        "Somebody at the school said that the house was cold.",
        "Osric's friend, Carys, stayed overnight.",
        "The man agreed to leave.",
        "Two men from the housing office visited the house.",
        "Men who live in the home should be asked about.",
        "Another adult in the house could have been asked.",
        "Her friend's house was searched.",
        "The police asked if two men were living there.",
        "A female friend stayed overnight.",
    ],
)
def test_visitors_elsewhere_professionals_and_suppositions_are_left_out(text: str) -> None:
    assert _men(text) == []
