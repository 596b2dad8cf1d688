"""An entry of a chronology has its date for all that it says, and a dated heading reaches to the next one."""

from __future__ import annotations

import pytest

from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.times.entries import date_of_entry
from genogram_app.narrative.times.expressions import said_in_full
from tests.narrative.times.test_focus import told_on


@pytest.mark.parametrize(
    ("entry", "edtf"),
    [
        ("03.09.12\tPolice\tCallie moved.", "2012-09-03"),
        ("Police\t03.09.12\tCallie moved.", "2012-09-03"),
        ("3 September 2012: Callie moved.", "2012-09-03"),
        ("3 September 2012 – Callie moved.", "2012-09-03"),
        ("12/3/19 (?)\tCallie moved.", None),
        ("12/3/19?\tCallie moved.", "2019-03-12"),
        ("12/3/19 14:30\tCallie moved.", "2019-03-12"),
        ("March 2019\tCallie moved.", "2019-03"),
        ("3/3/19 – 7/3/19\tCallie moved.", "2019-03-03/2019-03-07"),
        ("On 3 September 2012 Callie moved.", None),
        ("Callie moved. On 3 September 2012 she left.", None),
        ("Callie was born on 3.9.12. She moved.", None),
        ("Date of birth\t03.09.12", None),
    ],
)
def test_the_date_of_an_entry_stands_apart(entry: str, edtf: str | None) -> None:
    narrative = read_narrative("n", entry)
    paragraph = [s for s in narrative.sentences if s.paragraph == narrative.sentences[0].paragraph]
    time = date_of_entry(narrative.plain, paragraph, said_in_full(narrative).explicit)
    assert (time.edtf if time else None) == edtf


@pytest.mark.parametrize(
    ("text", "part", "edtf"),
    [
        ("03.05.20\tPolice\tRobin lives with June.", "Robin lives with June", "2020-05-03"),
        (
            "03.05.20\tPolice\tCallie left. Robin had a cold.\tRobin lived with June.",
            "Robin lived",
            "2020-05-03",
        ),
        ("03.05.20\tPolice\tRobin to foster carers.", "Robin to foster carers", "2020-05-03"),
        ("2020: the move\n\nHousing\n\nRobin lived with June.\n\n2021: the flat", "Robin lived", "2020"),
        ("2020: the move\n\nHousing\n\nRobin lived with June.", "Robin lived", None),
        ("2020: the move\n\nAnalysis\n\nRobin lived with June.\n\n2021: the flat", "Robin lived", None),
        ("4.2 In 2020\n\n4.2.1 Housing\n\nRobin lived with June.", "Robin lived", "2020"),
        ("4.2 In 2020\n\n4.3 Housing\n\nRobin lived with June.", "Robin lived", None),
        ("1 February 2024\n\nRobin lived with June.", "Robin lived", None),
    ],
)
def test_a_part_tells_of_the_time_of_its_entry_or_its_section(text: str, part: str, edtf: str | None) -> None:
    assert told_on(text, part) == edtf
