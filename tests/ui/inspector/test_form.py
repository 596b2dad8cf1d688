from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.ui.attempt import attempt
from genogram_app.ui.inspector.editors import LineField
from genogram_app.ui.inspector.form import ItemForm
from genogram_app.ui.inspector.forms import sections_for
from genogram_app.ui.inspector.mnemonics import letter_of
from genogram_app.ui.inspector.people_choice import PeopleField
from genogram_app.ui.inspector.typed import DateField
from tests.ui.conftest import TODAY


def form_of(qtbot: QtBot, session: Session, kind: str, item: str) -> ItemForm:
    form = ItemForm(sections_for(kind, lambda: TODAY), lambda edit: attempt(session, edit))
    qtbot.addWidget(form)
    found = session.document.find(item)
    assert found is not None
    form.show_subject(found, session.document, key=item)
    return form


def test_typing_a_name_is_undone_in_one_step(qtbot: QtBot, session: Session) -> None:
    form = form_of(qtbot, session, "people", "p3")
    line = form.editor("name")
    assert isinstance(line, LineField)
    QTest.keyClicks(line.line, "Mr ")
    assert session.document.person("p3").name == "Mr Piers Quill"
    session.undo()
    assert session.document.person("p3").name == "Piers Quill"


def test_what_is_refused_is_said_below_its_field_and_taken_back(qtbot: QtBot, session: Session) -> None:
    form = form_of(qtbot, session, "parentage", "k1")
    child = form.editor("child")
    assert isinstance(child, PeopleField)
    before = session.document
    child.tell("p2")
    assert session.document is before
    assert child.combo.currentText() == "Wren Tarlow"
    assert not form.error("child").isHidden()


def test_what_is_half_typed_is_taken_up_when_asked(qtbot: QtBot, session: Session) -> None:
    form = form_of(qtbot, session, "people", "p3")
    birth = form.editor("birth")
    assert isinstance(birth, DateField)
    QTest.keyClicks(birth.line, "spring 1994")
    form.commit()
    assert session.document.person("p3").birth == "1994-21"


def test_every_field_has_a_name_for_screen_readers(qtbot: QtBot, session: Session) -> None:
    form = form_of(qtbot, session, "people", "p1")
    assert all(line.line.accessibleName() for line in form.findChildren(LineField))
    assert all(field.line.accessibleName() for field in form.findChildren(DateField))


def test_a_due_date_is_asked_only_of_an_unborn_child(qtbot: QtBot, session: Session) -> None:
    form = form_of(qtbot, session, "people", "p3")
    assert form.editor("due").isHidden()
    session.do(set_field("p3", "kind", "pregnancy"))
    form.show_subject(session.document.person("p3"), session.document, key="p3")
    assert not form.editor("due").isHidden()


def test_several_people_cannot_become_a_pregnancy_and_the_form_says_why(
    qtbot: QtBot, session: Session
) -> None:
    form = form_of(qtbot, session, "people", "p2")
    form.editor("count").tell(3)
    several = session.document.person("p2")
    assert several.count == 3
    form.show_subject(several, session.document, key="p2")
    form.editor("kind").tell("pregnancy")
    assert session.document.person("p2").kind == "person"
    assert "clear their number" in form.error("kind").text()


def test_a_number_of_people_is_undone_under_its_own_name(qtbot: QtBot, session: Session) -> None:
    form = form_of(qtbot, session, "people", "p2")
    form.editor("count").tell(3)
    assert session.undo_label == "Change number of people of Odette Tarlow"
    session.undo()
    assert session.document.person("p2").count is None


def test_every_label_leads_to_its_field_by_a_letter_of_its_own(qtbot: QtBot, session: Session) -> None:
    form = form_of(qtbot, session, "people", "p1")
    labels = [
        label.text() for label in form.findChildren(QLabel) if label.buddy() and letter_of(label.text())
    ]
    letters = [letter_of(label) for label in labels]
    assert len(letters) > 8
    assert len(set(letters)) == len(letters)


def test_large_text_puts_fields_below_their_words(qtbot: QtBot, session: Session) -> None:
    form = form_of(qtbot, session, "people", "p1")
    form.resize(form.fontMetrics().averageCharWidth() * 60, 800)
    form.show()
    name = form.editor("name")
    (label,) = (label for label in form.findChildren(QLabel) if label.buddy() is name)
    assert label.geometry().right() < name.geometry().left()
    font = form.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    form.setFont(font)
    qtbot.waitUntil(lambda: label.geometry().bottom() < name.geometry().top() + 1)
