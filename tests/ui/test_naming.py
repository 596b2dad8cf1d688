from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family


@pytest.fixture
def window(qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings) -> Iterator[Window]:
    found = Window(session, dialogs, settings, lambda: TODAY)
    qtbot.addWidget(found)
    with qtbot.waitActive(found):
        found.show()
        found.activateWindow()
    found.canvas.setFocus()
    yield found
    dialogs.changes_answer = "discard"
    found.close()


def typed(window: Window, words: str) -> None:
    line = window.naming.field.line
    line.selectAll()
    QTest.keyClicks(line, words)


def test_a_name_is_changed_where_it_is_drawn(window: Window, session: Session) -> None:
    session.select(("p3",))
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    assert window.naming.field.line.hasFocus()
    assert window.naming.field.line.selectedText() == "Piers Quill"
    typed(window, "Piers Marsh")
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document.person("p3").name == "Piers Marsh"
    assert window.canvas.hasFocus()
    assert not window.naming.field.isVisible()


def test_escape_leaves_the_name_as_it_was(window: Window, session: Session) -> None:
    session.select(("p3",))
    QTest.keyClick(window.canvas, Qt.Key.Key_F2)
    typed(window, "Nobody")
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Escape)
    assert session.document == family()
    assert window.canvas.hasFocus()


def test_a_household_is_renamed_too(window: Window, session: Session) -> None:
    session.select(("h1",))
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    typed(window, "Address 9")
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document.household("h1").label == "Address 9"


def test_what_is_written_is_not_lost_when_the_keyboard_goes_elsewhere(
    window: Window, session: Session
) -> None:
    session.select(("p3",))
    window.naming.begin("p3")
    typed(window, "Piers Marsh")
    window.texts.area.setFocus()
    assert session.document.person("p3").name == "Piers Marsh"
    assert window.texts.area.hasFocus()


def test_tab_takes_the_name_and_goes_on_in_the_details(window: Window, session: Session) -> None:
    session.select(("p3",))
    window.naming.begin("p3")
    typed(window, "Piers Marsh")
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Tab)
    assert session.document.person("p3").name == "Piers Marsh"
    now = QApplication.focusWidget()
    assert now is not None
    assert window.inspector.isAncestorOf(now)


def written(window: Window, session: Session, words: str) -> None:
    session.select(("p3",))
    window.naming.begin("p3")
    typed(window, words)


def test_words_after_the_name_are_read_and_echoed(window: Window, session: Session) -> None:
    written(window, session, "Kelly Shaw f b 12/3/94")
    assert window.naming.field.reading.text() == "Kelly Shaw, female, born 12 March 1994"
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    person = session.document.person("p3")
    assert (person.name, person.sex, person.birth) == ("Kelly Shaw", "female", "1994-03-12")


def test_what_is_not_understood_is_marked_and_kept_only_on_a_second_enter(
    window: Window, session: Session
) -> None:
    written(window, session, "Kelly f b 31/2/94")
    assert "<u><b>31/2/94</b></u>" in window.naming.field.reading.text()
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document == family()
    assert "Press Enter again" in window.naming.field.reading.text()
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document.person("p3").name == "Kelly f b 31/2/94"


def test_what_was_not_understood_and_left_is_said(window: Window, session: Session) -> None:
    written(window, session, "Kelly f b 31/2/94")
    window.texts.area.setFocus()
    assert session.document.person("p3").name == "Kelly f b 31/2/94"
    assert window.statusBar().currentMessage().startswith("All of “Kelly f b 31/2/94” was taken as the name.")


def test_an_empty_field_says_what_can_be_written_and_takes_the_name_away(
    window: Window, session: Session
) -> None:
    written(window, session, " ")
    assert "Such as" in window.naming.field.reading.text()
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document.person("p3").name is None


def test_a_household_may_be_called_anything(window: Window, session: Session) -> None:
    session.select(("h1",))
    window.naming.begin("h1")
    typed(window, "f b 1994")
    assert not window.naming.field.reading.isVisible()
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document.household("h1").label == "f b 1994"


def test_a_name_written_later_is_a_step_of_its_own(window: Window, session: Session) -> None:
    session.select(("p2",))
    QTest.keyClick(window.canvas, Qt.Key.Key_M)
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Escape)
    window.naming.begin(session.selection[0])
    typed(window, "Rhoda")
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    session.undo()
    assert len(session.document.people) == 4
    assert session.document.people[-1].name is None


def test_somebody_new_their_name_and_their_homes_are_one_step(window: Window, session: Session) -> None:
    session.select(("p2",))
    QTest.keyClick(window.canvas, Qt.Key.Key_M)
    typed(window, "Rhoda b 1970; at Elm Row from 2019 to 2021; at Address 1 from 2021")
    assert "Rhoda lives at Elm Row from 2019 until 2021." in window.naming.field.reading.text()
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    new = session.document.people[-1]
    assert (new.name, new.birth) == ("Rhoda", "1970")
    labels = {home.id: home.label for home in session.document.households}
    lived = [s for s in session.document.residences if s.person == new.id]
    assert [(labels[s.household or ""], s.from_, s.to) for s in lived] == [
        ("Elm Row", "2019", "2021"),
        ("Address 1", "2021", None),
    ]
    session.undo()
    assert session.document == family()


def test_a_home_that_is_not_understood_is_marked_and_nothing_of_the_words_is_lost(
    window: Window, session: Session
) -> None:
    written(window, session, "Piers Quill; at Elm Row 2019")
    assert "<u><b>2019</b></u>" in window.naming.field.reading.text()
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document == family()
    assert "Press Enter again" in window.naming.field.reading.text()
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document.person("p3").name == "Piers Quill; at Elm Row 2019"


def test_the_field_says_in_its_tip_that_homes_can_follow_the_name(window: Window) -> None:
    window.naming.begin("p1")
    assert "; at Address 1 from" in window.naming.field.line.toolTip()


def test_undo_first_gives_up_the_name_then_the_addition(window: Window, session: Session) -> None:
    session.select(("p2",))
    QTest.keyClick(window.canvas, Qt.Key.Key_M)
    typed(window, "Rho")
    window.actions_by_name["undo"].trigger()
    assert len(session.document.people) == 4
    window.actions_by_name["undo"].trigger()
    assert session.document == family()


def test_the_field_goes_when_its_person_goes(window: Window, session: Session) -> None:
    session.select(("p2",))
    QTest.keyClick(window.canvas, Qt.Key.Key_M)
    session.undo()
    assert not window.naming.active
    assert not window.naming.field.isVisible()


@pytest.mark.parametrize("zooms", [0, 12])
def test_the_field_is_always_wholly_in_view(window: Window, session: Session, zooms: int) -> None:
    for _ in range(zooms):
        window.canvas.zoom_in()
    for person in ("p1", "p2", "p3"):
        session.select((person,))
        window.naming.begin(person)
        assert window.canvas.rect().contains(window.naming.field.geometry())


def test_how_a_couple_were_together_is_written_on_their_line(window: Window, session: Session) -> None:
    session.select(("u1",))
    QTest.keyClick(window.canvas, Qt.Key.Key_Return)
    typed(window, "separated 2024")
    assert window.naming.field.reading.text() == "Odette Tarlow and Piers Quill: separated 2024."
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    stages = session.document.partnerships[0].stages
    assert [(stage.status, stage.from_) for stage in stages] == [
        ("cohabiting", "2020"),
        ("separated", "2024"),
    ]
    assert window.canvas.hasFocus()


def test_what_is_not_understood_of_a_couple_changes_nothing(window: Window, session: Session) -> None:
    session.select(("u1",))
    window.naming.begin("u1")
    typed(window, "nonsense")
    for _ in range(2):
        QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
        assert window.naming.active
    window.texts.area.setFocus()
    assert session.document == family()
    assert window.statusBar().currentMessage().startswith("“nonsense” was not understood.")


def test_where_people_live_and_since_when_is_one_step(window: Window, session: Session) -> None:
    session.select(("p2", "p3"))
    QTest.keyClick(window.canvas, Qt.Key.Key_H)
    assert session.document == family(), "nothing is changed before it is said"
    typed(window, "Address 1 from 2020 to May 2021")
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert {(s.person, s.from_, s.to) for s in session.document.residences[1:]} == {
        ("p2", "2020", "2021-05"),
        ("p3", "2020", "2021-05"),
    }
    assert session.selection == ("p2", "p3"), "who lived where next can be said at once"
    session.undo()
    assert session.document == family()


def test_escape_adds_no_household(window: Window, session: Session) -> None:
    session.select(("p2",))
    QTest.keyClick(window.canvas, Qt.Key.Key_H)
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Escape)
    assert session.document == family()
    assert window.canvas.hasFocus()


def test_enter_alone_adds_the_next_address(window: Window, session: Session) -> None:
    session.select(("p2",))
    QTest.keyClick(window.canvas, Qt.Key.Key_H)
    QTest.keyClick(window.naming.field.line, Qt.Key.Key_Return)
    assert session.document.households[-1].label == "Address 2"
    assert session.document.residences[-1].person == "p2"
