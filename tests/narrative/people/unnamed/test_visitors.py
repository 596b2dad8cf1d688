"""Descriptions of one person in the home are linked; friends of a child are left out."""

from __future__ import annotations

import pytest

from genogram_app.model.people import Person
from genogram_app.narrative.text import read_narrative
from genogram_app.review.findings import review
from tests.narrative.wilf import family, mentions


def _known_by(text: str) -> list[str]:
    return [m.known_by for m in mentions(text) if m.how == "unnamed_man"]


def _messages(text: str, *drawn: Person) -> list[str]:
    document = family().replace(people=(*family().people, *drawn))
    found = review(document, [read_narrative("n", text)])
    return [f.message for f in found if f.rule == "unnamed-man-left-out"]


def test_one_friend_told_of_twice_is_one_person() -> None:
    text = "Osric's mate was asleep on the sofa. In May Osric's friend was in the kitchen."
    assert _known_by(text) == ["friend of osric"] * 2
    assert len(_messages(text)) == 1


def test_the_lodger_is_one_person() -> None:
    assert len(_messages("The lodger answered the door. Nobody asked the lodger. The lodger left.")) == 1


def test_friends_of_two_people_are_two() -> None:
    assert (
        len(_messages("Osric's mate slept there. Carys's friend stayed overnight. Dilys's pal stayed.")) == 2
    )


def test_a_drawn_lodger_is_the_lodger() -> None:
    lodger = Person(id="x", name="Mr Sturt", label="lodger", sex="male")
    assert _messages("The lodger answered the door.", lodger) == []


def test_an_unnamed_adult_of_either_sex_may_be_somebody() -> None:
    woman = Person(id="x", label="woman upstairs", sex="female", identity="unknown")
    assert _messages("Somebody was asleep upstairs.", woman) == []
    assert len(_messages("An unknown male was asleep upstairs.", woman)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two men were in the kitchen.", "Nobody without a name"),
        ("The lodger answered the door.", "Nobody without a name"),
        ("An unknown male answered the door.", "No unnamed man"),
    ],
)
def test_the_message_says_no_more_than_the_text(text: str, words: str) -> None:
    (message,) = _messages(text)
    assert words in message


def test_the_friend_of_a_child_is_no_man_in_the_home() -> None:
    assert _messages("Nell's mate stayed overnight.") == []


def test_a_named_friend_is_not_unnamed() -> None:
    assert _messages("Osric's friend Tobin stayed overnight. Osric's mate, Tobin, slept there.") == []
