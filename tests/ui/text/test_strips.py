from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.edit.texts import set_text
from genogram_app.ui.text.pane import NarrativePane
from tests.ui.text.reading_pane import TEXT


def test_a_sign_stands_at_the_line_of_its_sentence_and_chooses_its_finding(
    read_pane: NarrativePane, qtbot: QtBot
) -> None:
    margin = read_pane.marking.margin
    places = [(rect, noted) for rect, noted in margin.in_sight()]
    rect, noted = next(p for p in places if any("Delyth" in n.finding.message for n in p[1]))
    assert rect.top() == read_pane.area.line_top(noted[0].finding.evidence[0].start)
    with qtbot.waitSignal(read_pane.finding_chosen) as caught:
        QTest.mouseClick(margin, Qt.MouseButton.LeftButton, pos=rect.center())
    assert caught.args == [noted[0].finding]


def test_the_most_pressing_of_several_comes_first_and_a_click_goes_on(
    read_pane: NarrativePane,
) -> None:
    for _, noted in read_pane.marking.margin.in_sight():
        assert [n.rank for n in noted] == sorted(n.rank for n in noted)


def test_the_overview_leads_to_words_far_down(
    read_pane: NarrativePane, session: Session, qtbot: QtBot
) -> None:
    session.do(set_text("n1", "Nothing was said.\n" * 300 + TEXT))
    overview = read_pane.marking.overview
    open_words = read_pane.marking.open_words()
    assert open_words
    place = QPoint(3, overview.height_of(open_words[0][0]) + 1)
    assert place.y() > overview.height() * 0.9
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=place)
    assert read_pane.area.textCursor().position() >= len("Nothing was said.\n") * 300
