from __future__ import annotations

from datetime import date

from genogram_app.entry.columns import recognise
from genogram_app.entry.table_rows import RowFacts, read_rows
from genogram_app.entry.table_text import grid_of_text

TODAY = date(2026, 11, 22)


def rows(text: str) -> tuple[RowFacts, ...]:
    grid = grid_of_text(text)
    assert grid
    columns = recognise(grid, TODAY)
    return read_rows(grid, columns, TODAY, columns.ages_at)


def test_the_same_again_is_the_address_above() -> None:
    found = rows('Name\tAddress\nKelly\t2 Low Lane\nIsla\t"\nJoe\t\nAnn\tas above\n')
    assert [row.address for row in found] == ["2 Low Lane", "2 Low Lane", None, "2 Low Lane"]


def test_the_same_as_somebody_is_their_address() -> None:
    found = rows(
        "Name\tRole\tAddress\nIsla\tsubject\tas mother\nKelly\tMother\t2 Low Lane\nJoe\tbrother\twith Isla\n"
    )
    assert [row.address for row in found] == ["2 Low Lane"] * 3


def test_the_same_as_somebody_without_an_address_is_no_address() -> None:
    found = rows("Name\tRole\tAddress\nIsla\tsubject\tas mother\nKelly\tMother\t\n")
    assert found[0].address is None
    assert found[0].problems
    assert "Address: as mother" in found[0].notes[0]


def test_nobody_shares_a_household_called_no_fixed_abode() -> None:
    found = rows("Name\tAddress\nKelly\tNFA\nDean\tNFA\n")
    assert [row.address for row in found] == [None, None]
    assert found[0].notes == ("Address: NFA",)


def test_what_is_not_understood_is_kept_in_its_own_words() -> None:
    found = rows("Name\tRole\tDOB\nKelly\tblah\t31/2/94\n")[0]
    assert found.notes == ("Role: blah", "DOB: 31/2/94")
    assert len(found.problems) == 2


def test_a_remark_in_brackets_is_kept() -> None:
    found = rows("Name\tRole\nKelly\tMother (deceased)\n")[0]
    assert found.ties[0].kind == "parent"
    assert found.notes == ("Relationship to the child: Mother (deceased)",)


def test_a_row_that_contradicts_itself_leaves_the_value_open() -> None:
    found = rows("Name\tRole\tM/F\nKelly\tMother\tM\n")[0]
    assert "sex" not in found.values
    assert "neither is taken" in found.problems[0]


def test_a_relation_may_say_the_sex() -> None:
    assert rows("Name\tRole\nKelly\tMother\n")[0].values["sex"] == "female"


def test_further_columns_are_notes_with_their_heading() -> None:
    assert rows("Name\tDOB\tSchool\nIsla\t2015\tSt Ann\n")[0].notes == ("School: St Ann",)


def test_forename_and_surname_are_one_name() -> None:
    found = rows('First name\tSurname\tDOB\nKelly\tShaw\t1994\nIsla\t"\t2021\n')
    assert [row.called for row in found] == ["Kelly Shaw", "Isla Shaw"]


def test_a_row_of_nonsense_says_nothing_of_anybody() -> None:
    found = rows("Name\tRole\tDOB\n?\tblah\tx\n")[0]
    assert found.says_nothing
    assert found.notes == ("Role: blah", "DOB: x")
