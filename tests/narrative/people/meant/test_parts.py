"""Who one of several is, where the text leaves no doubt."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


def meant(text: str, words: str) -> tuple[str, ...] | None:
    read = reading(text)
    tokens, at = read.narrative.tokens, read.narrative.plain.index(words)
    return next((r.people for r in read.references if tokens[r.first].start == at), None)


@pytest.mark.parametrize(
    ("text", "words", "person"),
    [
        ("Robin and Kit were seen. The older of the two was quiet.", "The older of the two", "robin"),
        ("The younger of the boys lives with June.", "The younger of the boys", "kit"),
        ("Owen and Aaron were seen, and the latter left.", "the latter", "aaron"),
        ("June and Maud both helped. The former lives alone.", "The former", "june"),
        ("Callie lived with Dale and then with Owen. The latter left.", "The latter", "owen"),
    ],
)
def test_age_and_order_tell_one_of_two(text: str, words: str, person: str) -> None:
    assert meant(text, words) == (person,)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One of the boys was seen.", "the boys"),
        ("Neither of the two boys was seen.", "the two boys"),
        ("Two of the children were seen.", "the children"),
    ],
)
def test_a_part_of_a_group_is_nobody_certain(text: str, words: str) -> None:
    assert meant(text, words) == ()


def test_the_latter_part_of_a_year_is_nobody() -> None:
    assert meant("Owen and Aaron met. In the latter part of 2019 Owen moved.", "the latter") is None


def test_two_whose_ages_are_not_drawn_are_not_told_apart() -> None:
    assert meant("Owen and Dale were seen. The older of the two was quiet.", "The older") is None


def test_all_of_a_number_are_the_whole_group() -> None:
    assert meant("Callie and Aaron came. The two of them slept.", "them") == ("callie", "aaron")


def test_what_is_said_of_somebody_by_age_is_not_settled_by_the_drawing() -> None:
    text = "Robin and Kit were seen. Robin is the younger of the two."
    assert meant(text, "the younger") is None
