from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Edit, Session
from genogram_app.model.evidence import Account
from genogram_app.ui.inspector.additions import additions
from genogram_app.ui.inspector.groups import case_groups, groups_of
from genogram_app.ui.inspector.links import Adder, AdderField, LinkButton, Links
from genogram_app.ui.inspector.related import Link


def test_a_link_leads_to_what_it_names(qtbot: QtBot, session: Session) -> None:
    gone: list[str] = []
    links = Links(gone.append, lambda _: None)
    qtbot.addWidget(links)
    links.show_groups(groups_of(session.document, "p2"))
    buttons = {b.text(): b for b in links.findChildren(QPushButton)}
    buttons["Piers Quill: cohabiting  ›"].click()
    assert gone == ["u1"]


def test_links_that_are_used_again_lead_to_what_they_name_now(qtbot: QtBot, session: Session) -> None:
    gone: list[str] = []
    links = Links(gone.append, lambda _: None)
    qtbot.addWidget(links)
    links.show_groups(groups_of(session.document, "p2"))
    links.show_groups(groups_of(session.document, "p3"))
    shown = [b for b in links.findChildren(LinkButton) if not b.isHidden()]
    assert [b.text() for b in shown] == ["Odette Tarlow: cohabiting  ›"]


def test_what_there_is_only_one_way_to_add_is_added_at_once(qtbot: QtBot, session: Session) -> None:
    done: list[Edit] = []
    links = Links(lambda _: None, done.append)
    qtbot.addWidget(links)
    links.show_groups(case_groups(session.document))
    next(adder for adder in links.findChildren(Adder) if adder.text() == "Add agency").click()
    assert [edit.label for edit in done] == ["Add agency"]


def test_what_to_add_is_asked_where_there_is_a_choice(qtbot: QtBot, session: Session) -> None:
    field = AdderField("Add home")
    qtbot.addWidget(field)
    done: list[Edit] = []
    field.committed.connect(lambda content: done.append(content[0]))
    field.show_value(additions(session.document, "p1"))
    field.button.click()
    field.button.choices.actions()[1].trigger()
    field.button.choices.close()
    assert [edit.label for edit in done] == ["Add household"]


def test_a_link_says_how_many_accounts_there_are_of_what_it_leads_to(qtbot: QtBot, session: Session) -> None:
    told = tuple(Account(id=f"e{n}", fact="u1", quote="They lived together.") for n in (1, 2))
    document = session.document.replace(accounts=told)
    links = Links(lambda _: None, lambda _: None)
    qtbot.addWidget(links)
    links.resize(600, 400)
    links.show_groups(groups_of(document, "p2"))
    button = next(b for b in links.findChildren(LinkButton) if "cohabiting" in b.text())
    assert button.text() == "Piers Quill: cohabiting  (2 accounts)  ›"
    assert button.accessibleName().endswith("(2 accounts)")


def test_a_link_takes_no_more_room_than_the_pane_has(qtbot: QtBot) -> None:
    button = LinkButton(lambda _: None)
    qtbot.addWidget(button)
    button.show_link(Link("Partners", "Piers Quill, with whom she lived", "u1", said=2))
    button.resize(600, 30)
    assert button.text().startswith("Piers Quill, with whom she lived")
    shown = button.fontMetrics().horizontalAdvance(button.text())
    assert button.minimumSizeHint().width() < shown
