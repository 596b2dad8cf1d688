"""A pronoun in an opening clause means whoever is named as the subject behind it."""

from __future__ import annotations

import pytest

from tests.narrative.telling import reading


def first(text: str) -> tuple[str, ...]:
    return reading(text).references[0].people


def test_the_subject_behind_is_meant() -> None:
    assert first("Until she was eight Tess Marden lived at Address 2.") == ("tess",)


def test_several_named_behind_are_they() -> None:
    assert first("Before their first birthday, Robin and Kit were immunised.") == ("robin", "kit")


@pytest.mark.parametrize(
    "text",
    [
        "Since he came home, Tess Marden has slept badly.",
        "When she was asked, the social worker said that June had not been told.",
        "She was tired. Callie slept.",
    ],
)
def test_nobody_is_meant_where_the_name_does_not_fit(text: str) -> None:
    assert first(text) == ()
