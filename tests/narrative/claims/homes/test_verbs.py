"""Words of living, moving and leaving are told apart."""

from __future__ import annotations

import pytest

from genogram_app.narrative.claims.homes.verbs import verbs
from tests.narrative.telling import lines


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Owen Platt lived at Address 4 and then moved out of Address 4.", ["stays", "leaves"]),
        ("Owen Platt moved in with Aaron Finch.", ["arrives"]),
        ("Owen Platt went back to Address 4.", ["returns"]),
        ("Owen Platt took Aaron Finch to Address 4.", ["brings"]),
        ("Owen Platt was at Address 4 every weekend.", ["is"]),
        ("Owen Platt moved the meeting to June 2020.", []),
        ("Owen Platt saw the doctor.", []),
    ],
)
def test_the_act_is_told_by_the_words(text: str, acts: list[str]) -> None:
    (line,) = lines(text)
    assert [verb.act for verb in verbs(line)] == acts
