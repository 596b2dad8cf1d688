from __future__ import annotations

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import Item
from genogram_app.model.evidence import Account, Agency, Contact, Source
from genogram_app.ui.attempt import attempt
from genogram_app.ui.inspector.editors import ChoiceField, LineField, NotesField
from genogram_app.ui.inspector.form import ItemForm
from genogram_app.ui.inspector.forms import sections_for
from genogram_app.ui.inspector.typed import TypedField
from tests.ui.conftest import TODAY, family


def form_of(qtbot: QtBot, session: Session, kind: str, item_id: str) -> ItemForm:
    form = ItemForm(sections_for(kind, lambda: TODAY), lambda edit: attempt(session, edit))
    qtbot.addWidget(form)

    def show() -> None:
        item = session.document.find(item_id)
        assert item is not None
        form.show_subject(item, session.document, key=item_id)

    session.document_changed.listen(lambda _: show())
    show()
    return form


def found(session: Session, item_id: str) -> Item:
    item = session.document.find(item_id)
    assert item is not None
    return item


def case() -> Session:
    return Session(
        family().replace(
            agencies=(Agency(id="a1", name="Police"),),
            sources=(Source(id="d1", title="Police report"),),
            contacts=(Contact(id="c1", people=("p1",)),),
            accounts=(Account(id="e1", fact="p1"),),
        )
    )


def test_a_source_says_where_it_came_from_and_how_it_may_be_used(qtbot: QtBot) -> None:
    session = case()
    form = form_of(qtbot, session, "sources", "d1")
    form.editor("agency").tell("a1")
    form.editor("use").tell("restricted")
    assert found(session, "d1") == Source(id="d1", title="Police report", agency="a1", use="restricted")


def test_an_account_may_give_another_value_for_a_detail(qtbot: QtBot) -> None:
    session = case()
    form = form_of(qtbot, session, "accounts", "e1")
    detail, value = form.editor("field"), form.editor("value")
    assert isinstance(detail, ChoiceField)
    assert isinstance(value, TypedField)
    assert value.isHidden()
    detail.combo.activated.emit(detail.combo.findText("Born"))
    QTest.keyClicks(value.line, "1/4/22")
    value.commit()
    assert found(session, "e1") == Account(id="e1", fact="p1", field="birth", value="2022-04-01")
    assert value.line.text() == "1 April 2022"


def test_the_words_of_an_account_are_found_in_the_text_it_quotes(qtbot: QtBot) -> None:
    session = case()
    form = form_of(qtbot, session, "accounts", "e1")
    quote = form.editor("quote")
    assert isinstance(quote, NotesField)
    form.editor("document").tell("n1")
    quote.area.setPlainText("Odette Tarlow")
    account = found(session, "e1")
    assert isinstance(account, Account)
    assert (account.start, account.end) == (16, 29)


def test_how_people_were_seen_is_part_of_the_contact(qtbot: QtBot) -> None:
    session = case()
    form = form_of(qtbot, session, "contacts", "c1")
    form.editor("people").tell(("p1", "p2"))
    (combo,) = [
        c for c in form.findChildren(ChoiceField) if c.combo.accessibleName().endswith(": Odette Tarlow")
    ]
    combo.tell("not_seen")
    contact = found(session, "c1")
    assert isinstance(contact, Contact)
    assert contact.seen == (("p2", "not_seen"),)


def test_a_text_has_a_title(qtbot: QtBot) -> None:
    session = case()
    form = form_of(qtbot, session, "documents", "n1")
    title = form.editor("title")
    assert isinstance(title, LineField)
    QTest.keyClicks(title.line, "Draft ")
    assert session.document.documents[0].title == "Draft Report"
