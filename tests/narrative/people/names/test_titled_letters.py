"""A title and a letter are a name where the report says whose relatives such people are."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.names.titled_letters import titled_letters
from genogram_app.narrative.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("His parents are Mr and Mrs A. Mr A died first.", ["Mr A", "Mrs A", "Mr A"]),
        ("His wife, Mrs B, rang Ms C, her sister.", ["Mrs B", "Ms C"]),
        ("Mr D's son and Ms E's mother met. Miss F wrote.", ["Mr D", "Ms E"]),
        ("Mr D's son rang. Mr L had been the lodger since May.", ["Mr D", "Mr L"]),
        ("Mr D's son rang. Ms P moved. Ms P came back. Ms P left.", ["Mr D", "Ms P", "Ms P", "Ms P"]),
        (
            "His wife, Mrs B, rang Mr K, the head teacher. Mr K's wife told Ms C, his sister.",
            ["Mrs B", "Ms C"],
        ),
        ("The teacher, Mr K, and the social worker, Ms J, met. Mr K's wife and Ms J's son were out.", []),
        ("Mr D's son rang. Ms P was Bob's partner.", ["Mr D", "Ms P"]),
        ("His wife, Mrs B, rang.", []),
        ("His wife, Mrs B. Marsh, rang his brother, Mr C Pike.", []),
        ("Mr K rang. Mr K left. Mr K came. Ms J rang. Ms J left. Ms J came.", []),
    ],
)
def test_titled_letters(text: str, called: list[str]) -> None:
    assert [one.said for one in titled_letters(tokenise(text))] == called
