"""When a sentence roughly is, is known by the dates in the text alone."""

from __future__ import annotations

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.expressions import said_in_full
from genogram_app.narrative.times.roughly import Roughly
from genogram_app.narrative.times.when import when


@pytest.mark.parametrize(
    ("text", "part", "edtf"),
    [
        ("On 3 May 2019 they met. He moved in.", "He moved", "2019-05-03"),
        ("2019: the move\n\nHe moved in.", "He moved", "2019"),
        ("03.05.19\tPolice\tHe moved in.", "He moved", "2019-05-03"),
        ("03.05.19\tPolice\tThe children leave for the hostel.", "The children", "2019-05-03"),
        ("On 3 May 2019 they met.\n\nHe moved in.", "He moved", None),
        ("On 3 May 2019 they met. He lives alone.", "He lives", "2024"),
        ("He moved in.", "He moved", None),
    ],
)
def test_a_sentence_is_when_the_dates_before_it_say(text: str, part: str, edtf: str | None) -> None:
    narrative = read_narrative("n", text)
    sentence = narrative.sentence_at(narrative.plain.index(part))
    assert sentence is not None
    time = Roughly(narrative, said_in_full(narrative).explicit, when("2024")).at(sentence)
    assert (time.edtf if time else None) == edtf


@pytest.mark.parametrize(
    ("text", "part", "entry"),
    [("03.05.19\tPolice\tHe moved in.", "He moved", True), ("On 3 May 2019 they met.", "they met", False)],
)
def test_a_row_with_a_date_is_an_entry(text: str, part: str, entry: bool) -> None:
    narrative = read_narrative("n", text)
    sentence = narrative.sentence_at(narrative.plain.index(part))
    assert sentence is not None
    assert Roughly(narrative, said_in_full(narrative).explicit, when("2024")).is_entry(sentence) is entry
