"""A sentence becomes a line of small letters with marks, and every mark leads back to the text."""

from __future__ import annotations

from tests.narrative.telling import lines


def test_people_times_and_homes_are_marked() -> None:
    (line,) = lines("Robin was born at Address 1 on 14 May 2019.")
    assert line.text == "P0 was born at H0 on T0 ."
    assert [r.people for r in line.references] == [("robin",)]


def test_a_part_of_a_line_leads_back_to_its_words() -> None:
    text = "At first, Callie Marden lived at Address 2."
    (line,) = lines(text)
    start = line.text.index("P0 lived")
    assert text[slice(*line.plain_span(start, start + len("P0 lived")))] == "Callie Marden lived"


def test_headings_are_no_lines() -> None:
    assert [line.text for line in lines("2. THE FAMILY\n\nRobin was born.")] == ["P0 was born ."]
