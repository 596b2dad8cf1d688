from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from genogram_app.model.evidence import Contact
from genogram_app.ui.inspector.seen import SeenField, seen_of, seen_pairs
from tests.ui.conftest import family

CONTACT = Contact(id="c1", people=("p1",), seen=(("p2", "spoken_to"),))


def test_everybody_whom_a_contact_names_has_a_line() -> None:
    assert seen_of(family(), CONTACT) == (
        ("p1", "Wren Tarlow", None),
        ("p2", "Odette Tarlow", "spoken_to"),
    )


def test_who_is_not_stated_is_left_out() -> None:
    assert seen_pairs(seen_of(family(), CONTACT)) == (("p2", "spoken_to"),)


def test_how_somebody_was_seen_is_chosen_in_their_line(qtbot: QtBot) -> None:
    field = SeenField()
    qtbot.addWidget(field)
    told: list[Any] = []
    field.committed.connect(lambda content: told.append(content[0]))
    field.show_value(seen_of(family(), CONTACT))
    first = field.findChildren(QComboBox)[0]
    assert first.accessibleName() == "How they were seen: Wren Tarlow"
    first.activated.emit(first.findText("Not seen"))
    assert seen_pairs(told[0]) == (("p1", "not_seen"), ("p2", "spoken_to"))
