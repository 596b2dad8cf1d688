"""A pronoun directly behind a name says of which sex the person is; elsewhere it may be anybody's."""

from __future__ import annotations

import pytest

from genogram_app.narrative.people.pronouns.own_pronouns import sexes_by_pronouns
from tests.narrative.telling import reading


def sexes(text: str) -> set[tuple[str, str]]:
    read = reading(text)
    return {(who, sex) for who, sex, _ in sexes_by_pronouns(read.narrative, read.references)}


@pytest.mark.parametrize(
    ("text", "sex"),
    [
        ("Robin left his coat behind.", "male"),
        ("Robin, who was tired, went to his room.", "male"),
        ("Robin hurt herself.", "female"),
        ("Robin packed her bag. Robin lost her key.", "female"),
    ],
)
def test_a_pronoun_behind_the_name_is_its_own(text: str, sex: str) -> None:
    assert sexes(text) == {("robin", sex)}


@pytest.mark.parametrize(
    "text",
    [
        "Robin saw her and left.",
        "Robin told her that the social worker rang.",
        "Robin met the health visitor in her office.",
        "Robin’s teacher took her class out.",
        "Robin left his coat. Robin fetched her bag.",
    ],
)
def test_a_pronoun_that_may_be_anothers_says_nothing(text: str) -> None:
    assert sexes(text) == set()
