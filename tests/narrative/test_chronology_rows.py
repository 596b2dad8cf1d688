"""Rows of a chronology that only spaces part are read as the sentences that they stand for."""

from __future__ import annotations

from genogram_app.narrative.text import read_narrative

ROWS = """12.01.2019 HV Mother was seen at home.
02/2020 Housing Mother and Robin moved to Address 2.
14 June 2020 Callie was arrested. Robin was present."""


def test_a_row_is_a_paragraph_of_its_own_with_its_cells_as_sentences() -> None:
    narrative = read_narrative("n", ROWS)
    said = [narrative.plain[s.start : s.end] for s in narrative.sentences]
    assert said[:3] == ["12.01.2019.", "HV.", "Mother was seen at home."]
    assert said[3:6] == ["02/2020.", "Housing.", "Mother and Robin moved to Address 2."]
    assert said[6:] == ["14 June 2020.", "Callie was arrested.", "Robin was present."]
    assert len({s.paragraph for s in narrative.sentences}) == 3


def test_a_place_in_a_row_leads_back_to_the_original_text() -> None:
    narrative = read_narrative("n", ROWS)
    start = narrative.plain.index("Housing. Mother")
    assert ROWS[slice(*narrative.original(start, start + len("Housing. Mother")))] == "Housing Mother"


def test_two_dates_make_no_chronology() -> None:
    text = "\n".join(ROWS.splitlines()[:2])
    assert read_narrative("n", text).plain == text


def test_dates_that_go_on_as_sentences_are_no_rows() -> None:
    text = "12.01.2019 was the day.\n\n13.01.2019 came next.\n\n14.01.2019 was the last."
    assert read_narrative("n", text).plain == text
