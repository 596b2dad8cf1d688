from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import add_item, set_field
from genogram_app.edit.session import Session
from genogram_app.model.evidence import Agency
from genogram_app.ui.inspector.editors import ChoiceField, LineField
from genogram_app.ui.inspector.inspector import Inspector
from genogram_app.ui.inspector.links import LinkButton
from genogram_app.ui.inspector.stages import StagesField
from genogram_app.ui.inspector.typed import DateField
from tests.ui.conftest import TODAY, family


def inspector_of(qtbot: QtBot, session: Session, *selection: str) -> Inspector:
    inspector = Inspector(session, lambda: TODAY, lambda _: None)
    qtbot.addWidget(inspector)
    session.select(selection)
    return inspector


def test_the_selected_person_is_shown(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session, "p1")
    name = inspector.editor("name")
    assert isinstance(name, LineField)
    assert name.line.text() == "Wren Tarlow"


def test_a_change_made_elsewhere_is_shown_at_once(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session, "p1")
    session.do(set_field("p1", "sex", "male"))
    sex = inspector.editor("sex")
    assert isinstance(sex, ChoiceField)
    assert sex.combo.currentText() == "Male"


def test_the_subject_child_can_be_chosen_in_its_form(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session, "p2")
    inspector.editor("subject").tell(value=True)
    assert session.document.case.subjects == ("p1", "p2")


def test_what_is_half_typed_is_not_given_to_the_next_person(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session, "p1")
    birth = inspector.editor("birth")
    assert isinstance(birth, DateField)
    birth.line.selectAll()
    QTest.keyClicks(birth.line, "1 Ma")
    session.select(("p3",))
    assert birth.line.text() == ""
    inspector.commit()
    assert session.document.person("p3").birth is None


def test_the_case_is_shown_when_nothing_is_selected(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session)
    title = inspector.editor("title")
    assert isinstance(title, LineField)
    QTest.keyClicks(title.line, "The ")
    assert session.document.case.title == "The Child W"


def test_what_cannot_be_read_comes_back_with_its_item(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session, "p1")
    birth = inspector.editor("birth")
    assert isinstance(birth, DateField)
    birth.line.selectAll()
    QTest.keyClicks(birth.line, "31/2/2022")
    session.select(("p2",))
    assert birth.line.text() == "1998"
    assert inspector.unread() == "See the details of Wren Tarlow."
    session.select(("p1",))
    assert birth.line.text() == "31/2/2022"
    assert "does not exist" in birth.reading.text()
    assert session.document.person("p1").birth == "2022-03-01"


def test_what_is_half_typed_is_never_carried_into_another_case(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session, "p1")
    birth = inspector.editor("birth")
    assert isinstance(birth, DateField)
    QTest.keyClicks(birth.line, "x")
    session.select(())
    session.reset(family())
    session.select(("p1",))
    assert birth.line.text() == "1 March 2022"


def test_one_can_go_back_from_an_agency_to_the_case(qtbot: QtBot, session: Session) -> None:
    session.do(add_item("agencies", lambda new: Agency(id=new, name="Police")))
    inspector = inspector_of(qtbot, session, "a1")
    back = next(b for b in inspector.findChildren(QToolButton) if b.accessibleName() == "Back to the case")
    back.click()
    assert session.selection == ()


def test_every_kind_of_item_has_a_form(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session)
    for item in ("p1", "u1", "k1", "h1", "s1", "n1"):
        session.select((item,))
        assert inspector.shows_form()


def test_a_half_typed_field_that_disappears_changes_nothing(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session, "p1")
    with qtbot.waitExposed(inspector):
        inspector.show()
    inspector.activateWindow()
    birth = inspector.editor("birth")
    assert isinstance(birth, DateField)
    birth.line.setFocus()
    birth.line.selectAll()
    QTest.keyClicks(birth.line, "2019")
    before = session.document
    session.select(("u1",))
    assert session.document is before


def test_a_text_of_the_case_leads_to_the_text_pane(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session)
    link = next(b for b in inspector.findChildren(LinkButton) if b.toolTip() == "Report")
    with qtbot.waitSignal(inspector.quote_wanted) as caught:
        link.click()
    assert caught.args == ["n1", 0, 0]
    assert session.selection == ("n1",)


def test_an_item_is_removed_from_its_form_and_one_is_back_where_it_belonged(
    qtbot: QtBot, session: Session
) -> None:
    inspector = inspector_of(qtbot, session, "k2")
    assert inspector.remove.text() == "Remove this parentage"
    inspector.remove.click()
    assert session.document.find("k2") is None
    assert session.selection == ("p1",)


def test_what_gets_the_keyboard_is_scrolled_into_view(qtbot: QtBot, session: Session) -> None:
    inspector = inspector_of(qtbot, session, "p1")
    inspector.resize(370, 300)
    with qtbot.waitExposed(inspector):
        inspector.show()
    inspector.activateWindow()
    notes = inspector.editor("notes")
    notes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def seen() -> bool:
        top = notes.mapTo(inspector.viewport(), notes.rect().topLeft()).y()
        return 0 <= top < inspector.viewport().height()

    qtbot.waitUntil(seen)


def test_another_date_of_the_drawing_is_marked_and_what_is_half_typed_stays(
    qtbot: QtBot, session: Session
) -> None:
    days = [date(2001, 5, 6)]
    inspector = Inspector(session, lambda: TODAY, lambda _: None, lambda _: days[-1])
    qtbot.addWidget(inspector)
    session.select(("u1",))
    stages = inspector.editor("stages")
    assert isinstance(stages, StagesField)
    assert "6 May 2001" in stages.strip.mark.toolTip()
    session.select(("p1",))
    name = inspector.editor("name")
    assert isinstance(name, LineField)
    name.line.setText("Wren T")
    days.append(date(2003, 8, 9))
    inspector.follow_day()
    assert name.line.text() == "Wren T"
    session.select(("u1",))
    assert "9 August 2003" in stages.strip.mark.toolTip()
    days.append(date(2004, 1, 2))
    inspector.follow_day()
    assert "2 January 2004" in stages.strip.mark.toolTip()
