"""Rows of tables are read as the sentences and keys that they stand for."""

from __future__ import annotations

from genogram_app.narrative.tables import told_by
from genogram_app.narrative.text import read_narrative


def plain(text: str) -> str:
    return read_narrative("n", text).plain


def test_a_row_about_a_person_is_read_as_an_entry_of_a_key() -> None:
    rows = "Name\tRelationship\tAge\tAddress\nCallie Marden\tMother\t28\tAddress 1"
    assert plain(rows).split("\n\n")[1] == "Callie Marden: Mother; aged 28; lives at Address 1"


def test_a_table_of_relations_is_about_people_whatever_its_first_column_is_called() -> None:
    for head in ("Term", "Referred to in the report by"):
        rows = f"{head}\tWho they are\tAge\nAdult R\tMother of Sibling 3\t25"
        assert plain(rows).split("\n\n")[1] == "Adult R: Mother of Sibling 3; aged 25"


def test_words_that_say_themselves_what_they_are_stay_alone() -> None:
    rows = "Name\tDOB\tAge\nRobin\t14.5.19\taged 3\nKit\tnot known\t"
    assert plain(rows).strip("\n").split("\n\n")[1:] == ["Robin: born 14.5.19; aged 3", "Kit: not known; "]


def test_a_row_of_a_chronology_is_read_as_sentences() -> None:
    narrative = read_narrative("n", "Date\tSource\tEvent\n19/06/2019\tPolice\tCallie moved. She was well.")
    said = [narrative.plain[s.start : s.end] for s in narrative.sentences]
    assert said[-4:] == ["19/06/2019.", "Police.", "Callie moved.", "She was well."]


def test_a_place_in_a_row_leads_back_to_the_original_text() -> None:
    text = "Name\tAge\nRobin\t3"
    narrative = read_narrative("n", text)
    start = narrative.plain.index("aged 3")
    assert text[slice(*narrative.original(start, start + len("aged 3")))] == "\t3"


def test_rows_without_a_heading_are_sentences() -> None:
    assert plain("Callie said that she had moved to Address 2 with the children.\tPolice") == (
        "Callie said that she had moved to Address 2 with the children. Police"
    )


def test_a_long_row_does_not_go_on_in_the_next_one() -> None:
    rows = (
        "Name\tRelationship\tBorn\nKit\tthe child of whom this review tells\t14.05.19\nCallie\tmother\t1990"
    )
    narrative = read_narrative("n", rows)
    said = [narrative.plain[s.start : s.end] for s in narrative.sentences]
    assert said[-2:] == [
        "Kit: the child of whom this review tells; born 14.05.19",
        "Callie: mother; born 1990",
    ]


def test_a_column_for_the_source_says_whose_account_a_row_is() -> None:
    text = "Date\tSource\tEvent\tNote\n19/06/2019\tPolice log\tCallie moved.\tShe was well."
    ((start, end, source),) = told_by(text)
    assert (text[start:end], source) == ("Callie moved.", "Police log")


def test_a_table_without_dates_has_no_sources() -> None:
    assert not list(told_by("Name\tAgency\nRobin\tPolice"))
