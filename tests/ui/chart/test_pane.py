"""The pane “Homes over time” in the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.chart.area import ChartArea
from genogram_app.ui.chart.pane import ChartPane
from genogram_app.ui.settings import Settings
from genogram_app.ui.view_options import ViewOptions
from tests.ui.chart.conftest import moving
from tests.ui.conftest import TODAY


def made(qtbot: QtBot, settings: Settings, document: Document) -> tuple[Session, ChartPane]:
    session = Session(document)
    pane = ChartPane(session, settings, ViewOptions(), lambda: TODAY, lambda _: None)
    qtbot.addWidget(pane)
    pane.resize(700, 300)
    return session, pane


def seen(pane: ChartPane) -> QWidget:
    return next(w for w in (pane.empty, pane.board) if w.isVisible())


def test_a_case_without_homes_says_what_to_do_first(qtbot: QtBot, settings: Settings) -> None:
    _, pane = made(qtbot, settings, Document(people=moving().people))
    pane.show()
    assert seen(pane) is pane.empty
    with qtbot.waitSignal(pane.first_step_wanted):
        pane.first_step.click()


def test_the_chart_comes_with_the_first_home(qtbot: QtBot, settings: Settings) -> None:
    session, pane = made(qtbot, settings, Document())
    pane.show()
    session.reset(moving())
    assert seen(pane) is pane.board


def test_what_was_done_while_the_pane_was_hidden_is_shown_when_it_is_seen(
    qtbot: QtBot, settings: Settings
) -> None:
    session, pane = made(qtbot, settings, moving())
    session.select(("s2",))
    with qtbot.waitExposed(pane):
        pane.show()
    assert pane.board.area.marks.selected == {"residence:s2"}
    assert pane.board.area.sight.area_of("residence:s2") is not None


def test_nothing_is_made_of_a_chart_behind_another_tab(qtbot: QtBot, settings: Settings) -> None:
    session, pane = made(qtbot, settings, moving())
    pane.in_sight = lambda: False
    with qtbot.waitExposed(pane):
        pane.show()
    session.select(("s2",))
    assert pane.findChild(ChartArea) is None
    pane.in_sight = pane.isVisible
    pane.catch_up()
    assert pane.findChild(ChartArea) is not None


def test_what_the_chart_needs_is_loaded_while_hands_rest_once_there_is_a_home(
    qtbot: QtBot, settings: Settings
) -> None:
    session, pane = made(qtbot, settings, Document())
    session.reset(Document(people=moving().people))
    assert not pane.ahead.isActive()
    session.reset(moving())
    assert pane.ahead.isActive()
