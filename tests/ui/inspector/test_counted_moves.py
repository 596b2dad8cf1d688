from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.case import CaseInfo
from genogram_app.ui.inspector.counted_moves import (
    CountedMovesField,
    copy_moves,
    counts_in_words,
    move_links,
)
from genogram_app.ui.inspector.inspector import Inspector
from tests.family.moving import case, lives
from tests.ui.conftest import TODAY

MOVED = case(
    lives("s1", "h1", "2019", "2022-05-03"),
    lives("s2", "h2", "2022-05-03", "2023"),
    lives("s3", "h1", "2023", None),
    case=CaseInfo(subjects=("isla",), review_period="2022-01-01/2022-12-31"),
)


@pytest.fixture
def inspector(qtbot: QtBot) -> Inspector:
    found = Inspector(Session(MOVED), lambda: TODAY, lambda _: None)
    qtbot.addWidget(found)
    found.show()
    return found


def shown(inspector: Inspector) -> CountedMovesField:
    field = inspector.editor("counted_moves")
    assert isinstance(field, CountedMovesField)
    return field


def test_the_moves_of_the_review_period_and_of_any_time_are_told() -> None:
    assert counts_in_words(MOVED, ("isla",)).splitlines() == [
        (
            "In the review period (between 1 January 2022 and 31 December 2022): Isla moved once, "
            "in two council areas (Norfolk and Suffolk), once across a boundary."
        ),
        (
            "At any time: Isla moved twice within 87 weeks, "
            "in two council areas (Norfolk and Suffolk), twice across a boundary."
        ),
        "Areas: Norfolk from 2019 to 3 May 2022; Suffolk from 3 May 2022 to 2023; Norfolk from 2023.",
    ]


def test_each_move_leads_to_the_home_that_it_led_to(inspector: Inspector) -> None:
    inspector.session.select(("isla",))
    first, second = (button for button in shown(inspector).links if button.isVisible())
    assert first.toolTip() == "3 May 2022: Address 1 to Address 2 (Norfolk to Suffolk)"
    second.click()
    assert inspector.session.selection == ("s3",)


def test_the_case_tells_the_moves_of_the_children_under_review(inspector: Inspector) -> None:
    assert shown(inspector).isVisible()
    assert "Isla moved once" in shown(inspector).words.text()


def test_who_did_not_move_has_no_list_of_moves(inspector: Inspector) -> None:
    inspector.session.select(("kelly",))
    assert not shown(inspector).isVisible()


def test_moves_are_copied_as_a_table(inspector: Inspector) -> None:
    shown(inspector).copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Date\tWho\tFrom\tTo\tArea\tRemarks"
    assert lines[1] == "3 May 2022\tIsla\tAddress 1\tAddress 2\tNorfolk to Suffolk\t"
    assert shown(inspector).copy.text().startswith("Copied")


def test_nothing_is_copied_where_nobody_moved() -> None:
    assert not copy_moves(MOVED, ("kelly",))


def test_those_who_went_together_have_one_line() -> None:
    both = case(
        *(lives(f"a{p}", "h1", "2019", "2020", p) for p in ("isla", "kelly")),
        *(lives(f"b{p}", "h2", "2020", None, p) for p in ("isla", "kelly")),
    )
    assert len(move_links(both, ("isla", "kelly"))) == 1
