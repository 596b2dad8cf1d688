"""A cell of a pasted table says one status or several; what is not understood is not guessed."""

from __future__ import annotations

from datetime import date

import pytest

from genogram_app.entry.table_statuses import read_statuses, status_words
from genogram_app.model.people import Status

TODAY = date(2026, 11, 22)


def statuses(text: str) -> tuple[Status, ...]:
    cell = read_statuses(text, TODAY)
    assert not cell.problem
    return tuple(value for _, held in cell.values for value in held)  # type: ignore[attr-defined]  # a tuple


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CIN", (Status(code="CIN"),)),
        ("Child in need plan", (Status(code="CIN"),)),
        ("CPP-N", (Status(code="CPP", detail="neglect"),)),
        ("Child protection plan (Neglect)", (Status(code="CPP", detail="neglect"),)),
        ("CPP, neglect", (Status(code="CPP", detail="neglect"),)),
        (
            "CPP for emotional abuse since 12/1/16",
            (Status(code="CPP", detail="emotional abuse", from_="2016-01-12"),),
        ),
        ("ICO 24/5/17", (Status(code="ICO", from_="2017-05-24"),)),
        ("Care order from May 2017 to June 2018", (Status(code="CO", from_="2017-05", to="2018-06"),)),
        ("CIN until 2019", (Status(code="CIN", to="2019"),)),
        ("s.20; PLO", (Status(code="s20"), Status(code="PLO"))),
        ("CIN and CPP", (Status(code="CIN"), Status(code="CPP"))),
        ("SGO proposed", (Status(code="SGO", stage="proposed"),)),
        ("CPP ended", (Status(code="CPP", stage="ended"),)),
        ("CPP ended 3/2/21", (Status(code="CPP", stage="ended", to="2021-02-03"),)),
        ("CSO\nchild protection register", (Status(code="CSO"), Status(code="CPR"))),
    ],
)
def test_statuses_are_read_with_category_dates_and_stage(text: str, expected: tuple[Status, ...]) -> None:
    assert statuses(text) == expected


@pytest.mark.parametrize("text", ["", "None", "n/k", "no", "-"])
def test_no_status_says_nothing(text: str) -> None:
    assert read_statuses(text, TODAY).values == ()
    assert not read_statuses(text, TODAY).problem


@pytest.mark.parametrize("text", ["on the books", "CIN with the usual visits", "ICO on a Tuesday", "COVID"])
def test_what_is_not_understood_is_a_problem(text: str) -> None:
    assert "is not a status that I know" in read_statuses(text, TODAY).problem


def test_statuses_are_told_in_words() -> None:
    status = Status(code="CPP", detail="neglect", from_="2016-01-12", to="2017", stage="ended")
    assert status_words(status) == "child protection plan, neglect, ended, from 12 January 2016, until 2017"
