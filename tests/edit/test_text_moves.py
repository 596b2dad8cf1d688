"""Words that are still there are found in the next version of a text, with their sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.edit.text_moves import TextMoves

OLD = "Robin was two. Callie moved out. June stayed at home. Robin was two."


def moved(old: str, new: str, words: str, nth: int = 0) -> str | None:
    start = -1
    for _ in range(nth + 1):
        start = old.index(words, start + 1)
    place = TextMoves(old, new).place(start, start + len(words))
    return None if place is None else f"{new[: place[0]]}[{new[slice(*place)]}]"


def test_words_after_and_before_a_change_keep_their_place() -> None:
    new = OLD.replace("moved out", "left")
    assert moved(OLD, new, "June") == f"{new[: new.index('June')]}[June]"
    assert moved(OLD, new, "two") == "Robin was [two]"


def test_of_two_sentences_that_are_alike_each_keeps_its_own_place() -> None:
    new = "Foreword. " + OLD.replace("moved out", "left") + " Afterword."
    assert moved(OLD, new, "Robin was two", 1) == new[: new.rindex("Robin")] + "[Robin was two]"


def test_a_sentence_that_was_moved_takes_its_words_along() -> None:
    new = "June stayed at home. Robin was two. Callie moved out. Robin was two!"
    assert moved(OLD, new, "June stayed") == "[June stayed]"


def test_words_in_a_changed_sentence_are_found_however_they_are_wrapped() -> None:
    assert moved(OLD, "Robin was 2. Then Callie moved\nout. The end.", "Callie moved out") is not None


def test_words_that_are_gone_have_no_place() -> None:
    assert moved(OLD, "Robin was two. June stayed at home.", "Callie moved out") is None


@pytest.mark.parametrize("new", ["", "x"])
def test_nothing_is_found_in_an_empty_text(new: str) -> None:
    assert TextMoves(OLD, new).place(0, 5) is None


@given(st.lists(st.sampled_from(["Robin. ", "Kit came! ", "June\n", "a; "]), max_size=8), st.data())
def test_a_place_always_holds_the_same_words(parts: list[str], data: st.DataObject) -> None:
    old = "".join(parts)
    new = "".join(data.draw(st.permutations(parts))) + data.draw(st.sampled_from(["", "More. "]))
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    place = TextMoves(old, new).place(start, end)
    assert place is None or new[slice(*place)].split() == old[start:end].split()
