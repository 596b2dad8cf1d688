from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.edit.session import Edit
from genogram_app.review.proposals.proposal import Proposal
from genogram_app.ui.appearance import write_at
from genogram_app.ui.findings.detail import Detail
from genogram_app.ui.findings.rows import Row
from tests.ui.conftest import family

QUOTED = Evidence("n1", 0, 28, "Wren lived with Odette Tarlow")
FINDING = Finding(
    "parent-differs", "contradiction", "The text names another father.", ("p1",), ("k2",), (QUOTED,)
)
ROW = Row(FINDING, FINDING.key)


def mend(words: str) -> Proposal:
    return Proposal("parentage", words, ("p1",), (QUOTED,), "stated", Edit(words, lambda d: d))


@pytest.fixture
def detail(qtbot: QtBot) -> Detail:
    found = Detail()
    qtbot.addWidget(found)
    return found


def test_a_finding_is_told_in_full(detail: Detail) -> None:
    detail.show_rows(family(), (ROW,))
    assert detail.words().splitlines() == [
        "Contradiction: Parent told differently",
        "The text names another father.",
        "“Wren lived with Odette Tarlow” Report",
        "On the drawing: Piers Quill, birth parent of Wren Tarlow",
    ]


def test_a_quotation_leads_to_its_words(detail: Detail, qtbot: QtBot) -> None:
    detail.show_rows(family(), (ROW,))
    with qtbot.waitSignal(detail.quote_wanted) as caught:
        detail.quotes[0].click()
    assert caught.args == ["n1", 0, 28]


def test_mends_are_numbered_and_pressed_by_number(detail: Detail, qtbot: QtBot) -> None:
    first, second = mend("Draw Ash & Sons"), mend("Keep the drawing")
    detail.show_rows(family(), (ROW,), (first, second))
    assert [b.accessibleName() for b in detail.mends] == ["1  Draw Ash & Sons", "2  Keep the drawing"]
    with qtbot.waitSignal(detail.mend_wanted) as caught:
        detail.mend(1)
    assert caught.args == [second]
    detail.mend(7)


def test_mends_stand_behind_the_first_quotation_so_that_they_are_in_sight(detail: Detail) -> None:
    again = Evidence("n1", 30, 40, "once again")
    row = Row(Finding("parent-differs", "contradiction", "No.", ("p1",), (), (QUOTED, again)), "k")
    detail.resize(360, 900)
    detail.show()
    detail.show_rows(family(), (row,), (mend("Draw Ash"),))
    inside = detail.widget()
    assert inside is not None
    inside.adjustSize()
    first, second = detail.quotes
    assert first.y() < detail.mends[0].y() < second.y()


def test_what_is_shown_stays_as_it_is_while_nothing_changes(detail: Detail) -> None:
    """Otherwise the keyboard would be lost whenever the case is looked over."""
    detail.show_rows(family(), (ROW,), (mend("Draw Ash"),))
    before = detail.mends
    detail.show_rows(family(), (ROW,), (mend("Draw Ash"),))
    assert detail.mends == before


def test_words_are_never_wider_than_a_narrow_pane(detail: Detail) -> None:
    detail.resize(300, 600)
    detail.show()
    detail.show_rows(family(), (ROW,), (mend("Change the date of birth of Wren Tarlow to 14 May 2019 " * 3),))
    inside = detail.widget()
    assert inside is not None
    inside.adjustSize()
    assert inside.minimumSizeHint().width() <= detail.viewport().width()


def test_the_details_of_whatever_it_is_about_can_be_opened(detail: Detail, qtbot: QtBot) -> None:
    detail.show_rows(family(), (ROW,))
    assert [b.accessibleName() for b in detail.details] == [
        "Details of Piers Quill, birth parent of Wren Tarlow",
        "Details of Wren Tarlow",
    ]
    with qtbot.waitSignal(detail.details_wanted) as caught:
        detail.details[0].click()
    assert caught.args == ["k2"]


@pytest.mark.usefixtures("usual_looks")
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_wider_than_the_pane(detail: Detail, percent: int) -> None:
    write_at(percent)
    detail.show()
    detail.show_rows(family(), (ROW,), (mend("Draw Ash"),))
    QApplication.processEvents()
    detail.resize(detail.minimumSizeHint().width(), 400)
    QApplication.processEvents()
    inside = detail.widget()
    assert inside is not None
    assert inside.width() <= detail.viewport().width()
