from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Edit, Session
from genogram_app.ui.inspector.groups import groups_of
from genogram_app.ui.inspector.links import Adder, Links


def test_a_link_leads_to_what_it_names(qtbot: QtBot, session: Session) -> None:
    gone: list[str] = []
    links = Links(gone.append, lambda _: None)
    qtbot.addWidget(links)
    links.show_groups(groups_of(session.document, "p1"))
    buttons = {b.text(): b for b in links.findChildren(QPushButton)}
    buttons["Address 1, from March 2022  ›"].click()
    assert gone == ["s1"]


def test_a_home_can_be_added_from_the_links(qtbot: QtBot, session: Session) -> None:
    done: list[Edit] = []
    links = Links(lambda _: None, done.append)
    qtbot.addWidget(links)
    links.show_groups(groups_of(session.document, "p1"))
    adder = next(adder for adder in links.findChildren(Adder) if adder.text() == "Add home…")
    adder.click()
    adder.choices.actions()[1].trigger()
    adder.choices.close()
    assert [edit.label for edit in done] == ["Add household"]
