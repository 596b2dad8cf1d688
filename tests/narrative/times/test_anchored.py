"""Times that hang on an event of the case are worked out from its date."""

from __future__ import annotations

import re

import pytest

from tests.narrative.telling import lines, reading


@pytest.mark.parametrize(
    ("text", "line", "edtf"),
    [
        ("Three days before Ray's death they left.", "T0 they left .", "2016-10~"),
        ("It was the day of the incident.", "it was T0 .", "2023-03-02"),
        ("They left before Robin's second birthday.", "they left before T0 .", "2021-05-14"),
        ("They left at the time of the incident.", "they left at T0 .", "2023-03-02"),
        ("They stayed until Robin was three.", "they stayed until T0 .", "2022-05/2023-05"),
        ("They left after the birth of Robin.", "they left after T0 .", "2019-05-14"),
        ("Robin went home after the birth.", "they went home after T0 .", "2019-05-14"),
    ],
)
def test_an_event_gives_its_time(text: str, line: str, edtf: str) -> None:
    (found,) = lines(text)
    assert re.sub(r"\b[GP]\d", "they", found.text) == line
    assert found.times[0].means is not None
    assert found.times[0].means.edtf == edtf


def test_an_age_at_the_head_of_a_sentence_dates_those_behind_it() -> None:
    found = reading("When Robin was two Aaron left. He drank.")
    time = found.times[found.lines[1].sentence.start].carried
    assert time is not None
    assert time.edtf == "2021-05/2022-05"


def test_an_event_with_its_own_date_stays_in_words() -> None:
    (found,) = lines("Robin's birth on 15 May 2019 was easy.")
    assert found.text == "P0 's birth on T0 was easy ."
