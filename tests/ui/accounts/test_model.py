"""Every cell has its words, and says them with its heading."""

from __future__ import annotations

from PySide6.QtCore import Qt

from genogram_app.family.graph import build_graph
from genogram_app.review.accounts.compared import compared
from genogram_app.ui.accounts.model import AccountsModel, headings
from genogram_app.ui.accounts.rows import rows
from tests.review.accounts.cases import disagreeing


def model() -> AccountsModel:
    made, document = AccountsModel(), disagreeing()
    made.show_rows(document, rows(compared(build_graph(document)), {}, "all", None))
    return made


def said(model: AccountsModel, row: int) -> list[str | None]:
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def test_a_row_tells_the_fact_the_drawing_and_the_account() -> None:
    assert said(model(), 1) == [
        "Corin Vale: date of birth",
        "11 April 2020",
        "4 November 2020",
        "School file",
        "2023",
        "“DOB 04/11/2020”",
        "",
        "Accounts differ. Recorded",
    ]


def test_a_screen_reader_hears_the_heading_with_the_words() -> None:
    shown = model()
    assert shown.data(shown.index(1, 3), Qt.ItemDataRole.AccessibleTextRole) == "Who says so: School file"
    assert shown.headerData(3, Qt.Orientation.Horizontal) == headings()[3]


def test_somebody_is_found_by_their_own_row_or_by_what_is_about_them() -> None:
    shown = model()
    row = shown.row_at(shown.place_of_fact("p3") or 0)
    assert row is not None
    assert row.group.fact == "p3"
    assert shown.place_of_fact("nobody") is None
