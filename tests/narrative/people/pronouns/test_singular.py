"""He or she is the one who can be meant, or the one who is told of where the others only stand by."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


def last(text: str) -> tuple[str, ...]:
    return reading(text).references[-1].people


@pytest.mark.parametrize(
    "text",
    [
        "Callie met us at June's. She was calm.",
        "Callie's mother stayed at June's. Aaron met Callie there, and she was calm.",
    ],
)
def test_whoever_only_owns_a_place_is_not_she(text: str) -> None:
    assert last(text) == ("callie",)


def test_of_a_relative_at_the_beginning_the_relative_is_she() -> None:
    assert last("Callie's mother was ill. She slept.") == ("june",)
    assert last("The school had been told that Callie's mother was ill. She slept.") == ()


def test_whoever_says_so_speaks_of_herself() -> None:
    assert last("Maud rang June, who says that she was calm.") == ("june",)


def test_whoever_says_so_may_speak_of_whom_the_sentence_before_was_about() -> None:
    assert last("June was anxious. Maud said that she drank.") == ()


def test_the_same_word_for_an_object_means_the_same_man() -> None:
    assert last("Aaron carried Robin to the car, gave him a drink and sat down with him.") == ("robin",)


def test_an_owner_goes_on_where_the_sentence_before_went_on_about_him() -> None:
    text = "Robin was two. He stayed with Aaron on Sundays and he liked trains. His bed was new."
    assert last(text) == ("robin",)


def test_a_woman_of_whom_nothing_says_that_she_is_one_is_not_he_beside_a_man() -> None:
    assert last("Robin was ill, and a man sat beside Callie. He left.") == ()


def test_whoever_is_named_behind_in_the_clause_is_not_meant() -> None:
    assert last("June stayed with Callie. She thought of Callie.")[:1] == ("callie",)
    pronouns = [r.people for r in reading("June stayed with Callie. She left Callie asleep.").references]
    assert pronouns[2] == ("june",)


def test_a_pronoun_may_be_the_last_word_of_a_text() -> None:
    assert [w.state for w in reading("his mother his mother She").words][-1] == "unclear"


def test_at_the_head_of_a_paragraph_it_is_the_only_one_of_the_sentence_before() -> None:
    assert last("Callie was away and Robin went with her.\nHis great-aunt rang. He") == ()
    assert reading("Callie was away and Robin slept.\nHis nan rang.").references[-1].owners == ("robin",)
    assert reading("Aaron was away and Robin slept.\nHis nan rang.").references[-1].owners == ()


def test_at_the_head_of_a_paragraph_it_is_the_only_one_who_did_anything_in_the_paragraph_before() -> None:
    assert last("Owen lived alone. It was the end for Owen.\n\nHe stopped sleeping.") == ("owen",)
    assert last("Owen was in. Aaron rang. It was the end for Owen.\n\nHe stopped sleeping.") == ()
    assert last("June was there. It was the end for Owen.\n\nHe stopped sleeping.") == ()
