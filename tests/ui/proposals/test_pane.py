"""The pane says what is proposed, and takes decisions about one proposal or many."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.model.document import Document
from genogram_app.review.drafting.steps import Drafted
from genogram_app.ui.appearance import write_at
from genogram_app.ui.proposals.pane import ALL_DECIDED, BANNER, BEGIN, NO_MATCH, NO_TEXT, ProposalsPane
from genogram_app.ui.proposals.rows import Row, rows_of


@pytest.fixture
def rows(draft: Drafted, document: Document) -> tuple[Row, ...]:
    return rows_of(draft, document)


@pytest.fixture
def pane(qtbot: QtBot, rows: tuple[Row, ...]) -> ProposalsPane:
    found = ProposalsPane()
    qtbot.addWidget(found)
    found.resize(420, 800)
    found.show()
    found.show_rows(rows, {"p1": "Ottilie Tarlow", "p2": "Sabine Tarlow"}, 0, len(rows))
    return found


def test_the_pane_says_that_nothing_is_drawn_yet(pane: ProposalsPane) -> None:
    assert pane.banner.text() == BANNER
    assert pane.banner.isVisible()


def test_how_much_is_decided_is_counted(pane: ProposalsPane, rows: tuple[Row, ...]) -> None:
    pane.show_rows(rows[2:], {}, 2, len(rows))
    assert pane.count.text() == f"2 of {len(rows)} decided"


def test_the_buttons_say_what_they_do_with_a_group(qtbot: QtBot, pane: ProposalsPane) -> None:
    QTest.keyClick(pane.tree, Qt.Key.Key_Home)
    assert pane.accept.text() == "&Accept all 3"
    with qtbot.waitSignal(pane.accepted) as told:
        pane.accept.click()
    assert told.args is not None
    assert [r.proposal.words for r in told.args[0]] == [
        "Add Ottilie Tarlow",
        "Add Sabine Tarlow",
        "Add Corin Vale",
    ]
    QTest.keyClick(pane.tree, Qt.Key.Key_Down)
    assert pane.accept.text() == "&Accept"


def test_accepting_what_is_listed_leaves_out_what_is_filtered(qtbot: QtBot, pane: ProposalsPane) -> None:
    QTest.keyClicks(pane.filter, "married")
    with qtbot.waitSignal(pane.accepted) as told:
        pane.accept_all.click()
    assert told.args is not None
    assert len(told.args[0]) == 1


def test_going_to_a_proposal_is_told_once(pane: ProposalsPane, rows: tuple[Row, ...]) -> None:
    told: list[Row] = []
    pane.chosen.connect(told.append)
    pane.go_to(rows[1].key)
    pane.show_rows(rows, {}, 0, len(rows))
    assert told == [rows[1]]


def test_a_proposal_that_is_filtered_out_is_shown_when_it_is_gone_to(
    pane: ProposalsPane, rows: tuple[Row, ...]
) -> None:
    QTest.keyClicks(pane.filter, "nobody says this")
    assert pane.empty_words() == NO_MATCH
    pane.go_to(rows[0].key)
    assert pane.tree.row() == rows[0]
    assert pane.filter.text() == ""


def test_an_empty_list_says_why(pane: ProposalsPane) -> None:
    pane.show_rows((), {}, 3, 3)
    assert pane.empty_words() == ALL_DECIDED
    pane.show_ended(has_text=False)
    assert pane.empty_words() == NO_TEXT
    assert pane.add_text.isVisible()
    pane.show_ended(has_text=True)
    assert pane.empty_words() == BEGIN
    assert pane.begin.isVisible()


def test_a_choice_of_texts_is_offered_only_where_there_are_several(pane: ProposalsPane) -> None:
    pane.show_sources({"n1": "Report"})
    assert not pane.source.isVisible()
    pane.show_sources({"n1": "Report", "n2": "Chronology"})
    assert pane.source.isVisible()
    assert pane.chosen_source() == ""


def test_every_control_has_a_name_and_what_it_does(pane: ProposalsPane) -> None:
    for button in (pane.accept, pane.reject, pane.correct, pane.again, pane.accept_all, pane.end):
        assert button.text()
        assert button.toolTip()
    for control in (pane.filter, pane.person, pane.certainty, pane.source, pane.progress, pane.tree):
        assert control.accessibleName()


def test_offering_again_is_there_once_rejected_ones_are_listed(pane: ProposalsPane) -> None:
    pane.more.click()
    assert not pane.again.isVisible()
    pane.show_rejected.click()
    assert pane.again.isVisible()


@pytest.mark.usefixtures("usual_looks")
def test_in_a_narrow_pane_and_twice_the_letters_no_button_is_cut(pane: ProposalsPane) -> None:
    write_at(200)
    QApplication.processEvents()
    pane.resize(pane.minimumSizeHint().width(), 700)
    QApplication.processEvents()
    assert pane.width() < 450
    for button in (pane.accept, pane.reject, pane.correct, pane.accept_all, pane.end, pane.on_drawing):
        assert pane.rect().contains(QRect(button.mapTo(pane, QPoint(0, 0)), button.size()))
        assert button.width() >= button.minimumSizeHint().width()
    assert pane.tree.height() > 3 * pane.tree.fontMetrics().lineSpacing()


def test_while_the_text_is_read_how_far_stands_in_place_of_what_is_decided(pane: ProposalsPane) -> None:
    pane.show_progress(2, 9)
    assert pane.progress.isVisible()
    assert not pane.count.isVisible()
    pane.show_progress(0, 0)
    assert pane.count.isVisible()
