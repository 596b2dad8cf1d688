"""People who are named in the text and are not on the drawing are found; places and professionals are not."""

from __future__ import annotations

import pytest

from tests.narrative.wilf import mentions


def _new(text: str) -> set[str]:
    return {m.head for m in mentions(text) if m.absent and m.how == "name"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wilf has a brother, Callum, who is six.", "Callum"),
        ("Dilys came with her cousin Tobin.", "Tobin"),
        ("Dilys has two sons: Callum, born in 2001, and Tobin.", "Callum"),
        ("Tobin, who is Osric's brother, was there.", "Tobin"),
        ("Tobin is Osric's cousin.", "Tobin"),
        ("A man known as 'Baz' was asleep there.", "Baz"),
        ("She shared it with a man from work, Tobin.", "Tobin"),
        ("Osric was married to Sabine for a year.", "Sabine"),
        ("Tobin's mother rang.", "Tobin"),
        ("Amber was born in June.", "Amber"),
        ("Dilys is the daughter of Enid and Hector.", "Hector"),
        ("Osric has a daughter of his own, Amber.", "Amber"),
        ("There was a lodger, Mr Sturt.", "Mr Sturt"),
        ("Her closest friend was Bronwen.", "Bronwen"),
    ],
)
def test_a_person_who_is_named_is_found(text: str, name: str) -> None:
    assert name in _new(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wilf moved to Larchester. Larchester Housing was told.",
        "A neighbour, Mrs Tranter, rang.",
        "Wilf told his teacher, Miss Osgood.",
        "PC Adair and Dr Moss were told.",
        "Dilys told her sister, Carys.",
        "The sister partnership in Larchester lent a reader.",
        "In March Dilys left. However, Osric stayed.",
        "On Mother's Day Dilys rang Father Christmas.",
        "Judge Harcourt made the order.",
        "She was seen at St Elwin's Hospital.",
    ],
)
def test_nobody_is_made_up(text: str) -> None:
    assert _new(text) == set()


def test_a_forename_alone_is_the_person_of_the_whole_name() -> None:
    assert _new("Osric's daughter, Ivy Osier, stayed. Ivy's mother drove.") == {"Ivy Osier"}


def test_a_professionals_husband_is_no_family() -> None:
    assert _new("Her keyworker, Dee Frame, rang. Dee Frame's husband, Carl, drove.") == set()


def test_a_named_mate_is_found() -> None:
    assert _new("Osric's mate Col had slept in the lounge.") == {"Col"}


def test_every_further_place_is_found() -> None:
    text = "Wilf has a brother, Callum. Nobody asked Callum. Callum left."
    assert sum(m.head == "Callum" for m in mentions(text)) == 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Helga: mother; 43.", "Helga"),
        ("Helga – subject of the review", "Helga"),
        ("Helga        partner        49", "Helga"),
        ("Dilys had a son (Ned, 4). Helga (17) was at home.", "Helga"),
        ("This review is about the death of Helga. Helga was tired. Nobody asked Helga.", "Helga"),
        ("Dilys met Helga at work. Helga was not told.", "Helga"),
        ("Dilys and Helga went home. Helga slept. Nobody asked Helga.", "Helga"),
        ("A woman known to Dilys as 'Helga' was there.", "Helga"),
    ],
)
def test_a_name_in_a_key_or_beside_the_family_is_found(text: str, name: str) -> None:
    assert name in _new(text)


@pytest.mark.parametrize(
    "text",
    [
        "Dilys and Ofsted disagreed.",
        "A review of the death of Conrad in another county found the same.",
        "Dilys met Barnfield once.",
    ],
)
def test_a_name_in_passing_is_nobodys(text: str) -> None:
    assert _new(text) == set()
