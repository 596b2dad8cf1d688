"""Other names that the text itself declares are believed."""

from __future__ import annotations

import pytest

from tests.narrative.wilf import absent, said


@pytest.mark.parametrize(
    "text",
    [
        "Dilys Prosser (DP) left. DP came back.",
        "Dilys Prosser, also known as Dil, left. Dil came back.",
        "Dilys Prosser, referred to in this report as Zed, left. Zed came back.",
    ],
)
def test_a_declared_name_is_the_person(text: str) -> None:
    assert said(text)[-1][1] == "mum"


def test_codes_that_stood_for_others_are_those_others() -> None:
    text = "The codes Adult 8 and Adult 9 stood for Dilys and Osric in the draft."
    assert absent(text) == []


def test_a_former_code_is_nobody_of_its_own() -> None:
    assert absent("The codes Adult 8 and Adult 9 stood for Helga and Conrad in the draft.") == []


def test_what_somebody_calls_another_is_no_name_of_their_own() -> None:
    assert [words for words, _ in said('Dilys called "Zed came". Zed came back.')] == ["Dilys"]


@pytest.mark.parametrize(
    "text",
    [
        "Dilys Prosser, known to the children as Nan, left. Nan came back.",
        "Dilys Prosser, whom the boys call Nanny Dee, left. Nanny Dee came back.",
    ],
)
def test_what_children_call_somebody_is_a_name(text: str) -> None:
    assert said(text)[-1][1] == "mum"


def test_a_pet_name_behind_an_owner_is_somebody_elses() -> None:
    text = "Dilys Prosser is known to the children as Nan. A neighbour's Nan came."
    assert [words for words, *_ in said(text)].count("Nan") == 1
