from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genogram_app.family.terms import blood_term, by_sex, converse, rows_apart
from genogram_app.model.fields import Sex


@pytest.mark.parametrize(
    ("term", "rows"),
    [
        ("mother", 1),
        ("Stepfather", 1),
        ("step-father", 1),
        ("aunt", 1),
        ("Great Aunt", 2),
        ("great-uncle", 2),
        ("maternal grandmother", 2),
        ("MGM", 2),
        ("great-great-grandmother", 4),
        ("grandaunt", 2),
        ("half-brother", 0),
        ("half-brother through the mother", 0),
        ("twin sister", 0),
        ("twin", 0),
        ("first cousin", 0),
        ("cousins", 0),
        ("sister-in-law", 0),
        ("mother-in-law", 1),
        ("uncle by marriage", 1),
        ("former partner", 0),
        ("nephew", -1),
        ("great-niece", -2),
        ("grand-daughter", -2),
        ("great-grandson", -3),
        ("foster carer", 1),
        ("special guardian", 1),
        ("mother's partner", 1),
        ("father’s aunt", 2),
        ("sister of the mother", 1),
        ("grandmother's husband", 2),
        ("great-aunt or great-uncle", 2),
    ],
)
def test_a_term_says_how_many_generations_apart(term: str, rows: int) -> None:
    assert rows_apart(term) == rows


@pytest.mark.parametrize(
    "term",
    [
        "",
        "friend",
        "carer",
        "kinship carer",
        "first cousin once removed",
        "parents' friend",
        "great-sister",
        "aunt or sister",
    ],
)
def test_a_term_that_does_not_say_gives_no_generation(term: str) -> None:
    assert rows_apart(term) is None


@pytest.mark.parametrize(
    ("term", "sex", "expected"),
    [
        ("great-aunt", "female", "great-niece"),
        ("aunt", "not_known", "niece or nephew"),
        ("nephew", "male", "uncle"),
        ("great-niece", "female", "great-aunt"),
        ("maternal grandmother", "male", "grandson"),
        ("MGM", "female", "granddaughter"),
        ("stepfather", "female", "stepdaughter"),
        ("half-sister", "male", "half-brother"),
        ("grandson", "female", "grandmother"),
        ("second cousin", "female", "second cousin"),
    ],
)
def test_the_converse_of_a_term(term: str, sex: Sex, expected: str) -> None:
    assert converse(term, sex) == expected


@pytest.mark.parametrize(
    "term",
    ["uncle by marriage", "mother's partner", "godmother", "foster mother", "neighbour", "mother-in-law"],
)
def test_no_converse_is_guessed(term: str) -> None:
    assert converse(term, "female") is None


@given(st.integers(0, 6), st.integers(0, 6), st.sampled_from(("female", "male", "not_known")))
def test_a_term_made_from_steps_reads_back_to_its_generations(up: int, down: int, sex: Sex) -> None:
    rows = rows_apart(blood_term(up, down, sex, "maternal"))
    if (up, down) == (0, 0) or (min(up, down) > 1 and up != down):
        assert rows is None
    else:
        assert rows == up - down


@given(st.integers(0, 5), st.integers(0, 5))
def test_the_converse_of_a_term_is_the_term_from_the_other_side(up: int, down: int) -> None:
    one_line = min(up, down) < 2 and (up, down) != (0, 0)
    if one_line or up == down:
        expected = blood_term(down, up, "female") if (up, down) != (0, 0) else None
        assert converse(blood_term(up, down, "male"), "female") == expected


def test_a_person_whose_sex_is_not_known_is_told_by_a_word_for_either() -> None:
    assert by_sex("not_known", "wife", "husband", "spouse") == "spouse"
    assert by_sex("intersex", "wife", "husband", "spouse") == "spouse"
