from __future__ import annotations

from datetime import date

import pytest

from genogram_app.entry.columns import KIND_WORDS, kind_of_heading, recognise
from genogram_app.entry.table_grid import grid

TODAY = date(2026, 11, 22)


def kinds(*rows: list[str]) -> tuple[str, ...]:
    found = grid(list(rows))
    assert found
    return recognise(found, TODAY).kinds


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Name", "name"),
        ("Family member:", "name"),
        ("Relationship to Child A", "relation"),
        ("Relationship to\nthe child", "relation"),
        ("D.O.B.", "born"),
        ("DOB/Age", "born"),
        ("Age (June 2017)", "born"),
        ("M/F", "sex"),
        ("Ethnic origin", "ethnicity"),
        ("Current address", "address"),
        ("Legal status", "statuses"),
        ("School", None),
    ],
)
def test_headings_say_what_a_column_holds(heading: str, kind: str | None) -> None:
    assert kind_of_heading(heading) == kind


def test_a_title_above_the_headings_is_passed_over() -> None:
    found = grid([["Family composition", "", ""], ["Name", "Age", "Role"], ["Kelly", "29", "mother"]])
    assert found
    assert recognise(found, TODAY).first_row == 2


def test_a_column_with_another_heading_is_kept_as_notes() -> None:
    assert kinds(["Name", "Age", "School"], ["Kelly", "9", "St Ann"]) == ("name", "born", "notes")


def test_without_headings_the_cells_say_what_a_column_holds() -> None:
    rows = [
        ["Kelly Shaw", "mother", "12/3/94", "F", "White British", "2 Low Lane"],
        ["Isla Shaw", "subject", "3/2/21", "F", "White British", '"'],
    ]
    assert kinds(*rows) == ("name", "relation", "born", "sex", "ethnicity", "address")


def test_forename_and_surname_make_a_name() -> None:
    assert kinds(["First name", "Surname", "DOB"], ["Kelly", "Shaw", "1994"]) == ("name", "surname", "born")


def test_the_date_of_ages_may_stand_in_the_heading() -> None:
    found = grid([["Name", "Age at June 2017"], ["Kelly", "29"]])
    assert found
    assert recognise(found, TODAY).ages_at == "2017-06"


def test_every_kind_has_words() -> None:
    assert all(KIND_WORDS.values())
