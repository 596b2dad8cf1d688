"""They are a group that was spoken of, a couple of whom so much is said, or as many as are counted."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


def last(text: str) -> tuple[str, ...]:
    return reading(text).references[-1].people


def test_one_woman_is_not_they() -> None:
    assert last("Callie left. They slept.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Maud and Len brought up two sons. They had been married since 1985.",
        "June stayed with Sylvie. Maud stayed with Len. They had married in 1985.",
    ],
)
def test_a_marriage_is_said_of_the_couple_spoken_of_last(text: str) -> None:
    assert last(text) == ("maud", "len")


def test_somebody_who_only_owns_something_is_none_of_them() -> None:
    assert last("Owen drove Aaron's car to the coast. They were seen there.") == ()


def test_whoever_visits_them_is_none_of_them() -> None:
    text = "Callie, Robin and Kit moved in together. Nadia's daughter spent a week with them."
    assert last(text) == ("callie", "robin", "kit")


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Callie and Aaron came with Tess. The two of them slept.", ("callie", "aaron")),
        ("Callie and Aaron came with Tess. The three of them slept.", ("callie", "aaron", "tess")),
        ("Callie and Aaron came with Tess. The four of them slept.", ()),
        ("A neighbour heard Callie and Aaron. Both of them denied it.", ("callie", "aaron")),
    ],
)
def test_so_many_are_meant_as_are_counted(text: str, people: tuple[str, ...]) -> None:
    assert last(text) == people


def test_two_who_do_nothing_together_are_not_they() -> None:
    assert last("June heard about this from Aaron. They were given a room.") == ()


def test_a_group_within_a_group_is_not_they() -> None:
    assert last("Tess, Robin and Kit stayed at home. They slept.") == ("tess", "robin", "kit")


@pytest.mark.parametrize(
    "text",
    [
        "Callie was the first child of Maud. Owen looked up to Callie. Their mother was widowed.",
        "There were two children of the marriage: Robin and Tess. Their mother is unwell.",
    ],
)
def test_the_mother_of_brothers_and_sisters_is_theirs(text: str) -> None:
    assert len(last(text)) == 1


def test_nobody_is_the_mother_of_two_who_are_not_brother_and_sister() -> None:
    assert last("June looked up to Callie. Their mother was widowed.") == ()


def test_the_two_of_them_may_be_those_of_the_paragraph_before() -> None:
    found = reading("Callie and Tess were tired.\n\nThe two of them slept.").references[-1]
    assert not found.people
    assert set(found.candidates) == {"callie", "tess"}


def test_in_a_key_they_are_those_of_the_line_before() -> None:
    (_, claim, *_) = [
        c
        for c in reading("June – mother of Callie and Sylvie.\nRay – their father.").claims
        if c.people[0] == "ray"
    ]
    assert set(claim.people) == {"ray", "sylvie"}


def test_after_a_paragraph_they_are_not_known_so() -> None:
    assert last("June is the mother of Callie and Sylvie.\nTess slept. Their father rang.") == ()
