from __future__ import annotations

from genogram_app.entry.table_text import grid_of_text
from genogram_app.model.document import Document
from genogram_app.ui.paste_state import PasteState
from tests.ui.conftest import TODAY

TABLE = "Name\tRole\tOther\nIsla\tsubject\tx\nKelly\tmother\ty\nBo\tbrother\tz\nAl\tbrother\tw\n"


def state(text: str = TABLE) -> PasteState:
    grid = grid_of_text(text)
    assert grid
    return PasteState(grid, Document(), TODAY)


def test_a_column_is_read_as_one_says_and_no_other_is() -> None:
    found = state()
    found.read_as(2, "name")
    assert found.reading.columns.kinds == ("notes", "relation", "name")


def test_correcting_a_cell_reads_the_table_anew() -> None:
    found = state("Name\tRole\nIsla\tsubject\nKelly\tmothr\n")
    assert found.reading.unread == 1
    found.correct(1, 1, "mother")
    assert found.reading.unread == 0
    assert found.cell(1, 1) == "mother"


def test_a_meaning_is_taken_for_the_same_words_too_but_not_over_an_answer() -> None:
    found = state()
    assert found.take_as(2, 1) == 1
    assert [row.meaning for row in found.reading.rows] == [0, 0, 1, 1]
    assert found.take_as(3, 0) == 0
    assert [row.meaning for row in found.reading.rows] == [0, 0, 1, 0]


def test_rows_are_chosen_together() -> None:
    found = state()
    found.choose((2, 3), "out")
    assert found.reading.count("out") == 2


def test_another_child_forgets_what_relations_were_taken_as() -> None:
    found = state()
    found.take_as(2, 1)
    found.relate_to(1)
    assert found.reading.child == 1
    assert not found.answers.meanings


def test_ages_belong_to_the_day_that_is_said() -> None:
    found = state("Name\tAge\nKelly\t29\n")
    found.state_ages_at("2017-06")
    assert "aged 29 years in June 2017" in found.reading.rows[0].does
