"""A surname alone is not a person: forenames, titles and families decide whose it is."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.surnames import name_end, namelike, of_somebody_else, touches
from genogram_app.narrative.tokens import tokenise
from tests.narrative.wilf import mentions, said


def _new(text: str) -> set[str]:
    return {m.head for m in mentions(text) if m.absent and m.how == "name"}


@pytest.mark.parametrize(
    ("text", "i", "other"),
    [
        ("Hester Marsh", 1, True),
        ("Mrs. Marsh", 2, True),
        ("H. Marsh", 2, True),
        ("the Marsh family", 1, True),
        ("the Marsh car", 1, False),
        ("told Marsh", 1, False),
        ("However Marsh", 1, False),
        ("Hester\nMarsh", 1, False),
    ],
)
def test_a_surname_behind_another_forename_is_somebody_elses(text: str, i: int, *, other: bool) -> None:
    assert of_somebody_else(tokenise(text), i) is other


def test_a_name_goes_on_to_its_surname_and_stops_at_the_next_person() -> None:
    assert name_end(tokenise("Juno Ann Marsh left"), 0, {"Marsh"}, {"juno"}) == 2
    assert name_end(tokenise("Juno Pike left"), 0, {"Marsh"}, {"juno"}) == 1
    assert name_end(tokenise("Juno Perla left"), 0, {"Marsh"}, {"juno", "perla"}) == 0
    assert name_end(tokenise("Juno\nPike left"), 0, {"Marsh"}, {"juno"}) == 0


def test_everyday_words_and_abbreviations_are_no_names() -> None:
    assert [namelike(t) for t in tokenise("Hester However MARAC May")] == [True, False, False, False]


def test_words_touch_within_a_line() -> None:
    tokens = tokenise("one two\nthree")
    assert [touches(tokens, i) for i in range(3)] == [False, True, False]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wilf's aunt, Hester Prosser, was worried.", "Hester Prosser"),
        ("Hester Prosser, Wilf's aunt, was worried.", "Hester Prosser"),
        ("Hester Prosser (Wilf's cousin) was worried.", "Hester Prosser"),
        ("Hester Prosser (maternal aunt) was worried.", "Hester Prosser"),
        ("The paternal grandmother (Hester Bale) was worried.", "Hester Bale"),
        ("Hester, the paternal grandmother, was worried.", "Hester"),
        ("Wilf stayed with a relative (his cousin, Bel) for a week.", "Bel"),
        ("Osric's cousin, Miss Bale, was worried.", "Miss Bale"),
        ("Wilf’s paternal grandparents, Mr and Mrs Pike, came.", "Mr and Mrs Pike"),
        ("Mr and Mrs Pike, his grandparents, came.", "Mr and Mrs Pike"),
        ("Osric's uncle, J. T. Pike, came.", "J.T. Pike"),
        ("Osric's uncle, Tom Pike-Holt, came.", "Tom Pike-Holt"),
        (
            "Wilf stayed for the whole of that winter with his aunt, Hester\nProsser, in town.",
            "Hester Prosser",
        ),
    ],
)
def test_a_relative_with_a_drawn_surname_is_named_in_full(text: str, name: str) -> None:
    assert name in _new(text)


@pytest.mark.parametrize(
    "text",
    [
        "Wilf Bale, aged 9, was seen.",
        "Dilys Ann Prosser, aged 29, was seen.",
        "His mother, Mrs Bale, was seen.",
        "The Prosser family was seen.",
        "Mr and Mrs Bale, his parents, were seen.",
        "Carys Pike was born in June.",
    ],
)
def test_a_drawn_person_with_more_of_the_name_is_nobody_new(text: str) -> None:
    assert _new(text) == set()


def test_a_wife_may_bear_her_husbands_name() -> None:
    assert ("Mrs Bale", "mum") in said("Mrs Bale was told.")
    assert ("Mr and Mrs Bale", None) in said("Mr and Mrs Bale were told.")


def test_a_family_is_no_person() -> None:
    assert said("The Bale family was known.") == []
