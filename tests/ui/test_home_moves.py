from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.homes import add_household, add_residence
from genogram_app.edit.items import set_case
from genogram_app.edit.session import Session
from genogram_app.model.homes import Residence
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.stories.hands import drag
from tests.ui.conftest import TODAY, FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    """Wren lives in Address 1, Piers in Address 2; the drawing stands for 4 May 2024."""
    session.do(add_household())
    session.do(add_residence("p3", "h2", "2021"))
    session.select(())
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    yield found
    dialogs.changes_answer = "discard"
    found.close()


def person(window: Window, person: str) -> QPoint:
    box = window.canvas.picture_scene.box(person)
    assert box is not None
    return window.canvas.mapFromScene(QPointF(box.x, box.y))


def drop_wren_at_piers_s(window: Window) -> None:
    start = person(window, "p1")
    drag(window, start, person(window, "p3") + QPoint(5, 2))
    assert window.home_moves.question.isVisible()


def drag_wren_out(window: Window) -> None:
    start = person(window, "p1")
    drag(window, start, QPoint(5, window.canvas.viewport().height() - 5))
    assert window.home_moves.question.isVisible()


def of_wren(session: Session) -> list[Residence]:
    return [s for s in session.document.residences if s.person == "p1"]


def answer(window: Window, typed: str) -> None:
    line = window.home_moves.question.field.line
    assert line.hasFocus()
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_typed_date_is_since_when_and_the_other_home_stays(window: Window, session: Session) -> None:
    before = session.document
    drop_wren_at_piers_s(window)
    question = window.home_moves.question
    assert question.words.text() == "Wren Tarlow lives in Address 2 since:"
    answer(window, "3/4/24")
    assert [(s.household, s.from_, s.to) for s in of_wren(session)] == [
        ("h1", "2022-03", None),
        ("h2", "2024-04-03", None),
    ]
    assert session.document.view.positions == ()
    session.undo()
    assert session.document == before


def test_enter_on_an_empty_field_means_that_it_is_not_known(window: Window, session: Session) -> None:
    drop_wren_at_piers_s(window)
    answer(window, "")
    assert of_wren(session)[-1].from_ is None
    assert "Wren Tarlow stands outside the outline" in window.statusBar().currentMessage()


def test_the_other_home_ends_on_the_date_when_that_is_ticked(window: Window, session: Session) -> None:
    drop_wren_at_piers_s(window)
    also = window.home_moves.question.also
    assert also.text() == "They left Address 1 then"
    also.click()
    window.home_moves.question.field.line.setFocus()
    answer(window, "April 2024")
    assert [(s.household, s.to) for s in of_wren(session)] == [("h1", "2024-04"), ("h2", None)]


def test_what_cannot_be_read_is_asked_again(window: Window, session: Session) -> None:
    before = session.document
    drop_wren_at_piers_s(window)
    answer(window, "sometime")
    question = window.home_moves.question
    assert question.isVisible()
    assert "is not a date" in question.field.reading.text()
    assert session.document is before


@pytest.mark.parametrize("how", ["escape", "cancel", "elsewhere", "undo"])
def test_giving_up_leaves_the_person_where_they_were(window: Window, session: Session, how: str) -> None:
    session.do(set_case(title="Another"))
    before = session.document
    drop_wren_at_piers_s(window)
    question = window.home_moves.question
    if how == "escape":
        QTest.keyClick(question.also, Qt.Key.Key_Escape)
    elif how == "cancel":
        question.cancel.click()
    elif how == "elsewhere":
        QTest.mouseClick(window.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    else:
        session.undo()
        session.redo()
    assert not question.isVisible()
    assert session.document == before


def test_it_can_be_only_a_move_on_the_paper(window: Window, session: Session) -> None:
    residences = session.document.residences
    drop_wren_at_piers_s(window)
    window.home_moves.question.paper.click()
    assert session.document.residences == residences
    assert [i for i, _ in session.document.view.positions] == ["p1"]


def test_an_unknown_end_is_kept_as_before_the_date_of_the_drawing(window: Window, session: Session) -> None:
    drag_wren_out(window)
    question = window.home_moves.question
    assert question.words.text() == "Wren Tarlow no longer lives in Address 1. Until:"
    assert question.note.text() == "Not known is kept as “on or before 3 May 2024”."
    question.not_known.click()
    assert [s.to for s in of_wren(session)] == ["[..2024-05-03]"]


def test_a_typed_date_is_until_when(window: Window, session: Session) -> None:
    drag_wren_out(window)
    answer(window, "Dec 2023")
    assert [s.to for s in of_wren(session)] == ["2023-12"]


def test_it_can_be_taken_back_that_somebody_ever_lived_there(window: Window, session: Session) -> None:
    drag_wren_out(window)
    window.home_moves.question.never_there.click()
    assert of_wren(session) == []


def test_the_question_can_be_answered_and_left_with_the_keys(window: Window) -> None:
    drop_wren_at_piers_s(window)
    question = window.home_moves.question
    reached = set()
    for _ in range(8):
        focus = window.focusWidget()
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        if not question.isVisible():
            break
    assert {question.field.line, question.also, question.not_known, question.paper} <= reached
