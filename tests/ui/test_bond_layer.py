from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.relations import add_bond
from genogram_app.edit.session import Session
from genogram_app.ui.bond_layer import SAID, BondLayer


@pytest.fixture
def shown(qtbot: QtBot) -> QAction:
    found = QAction()
    found.setCheckable(True)
    return found


def test_a_bond_that_is_added_is_shown_and_that_is_said(session: Session, shown: QAction) -> None:
    said: list[str] = []
    layer = BondLayer(session, shown, said.append)
    session.do(add_person())
    assert not shown.isChecked()
    session.do(add_bond("p1", "p2", "close"))
    assert (shown.isChecked(), said) == (True, [SAID])
    assert layer is not None


def test_bonds_of_a_case_just_opened_stay_hidden(session: Session, shown: QAction) -> None:
    layer = BondLayer(session, shown, lambda _: None)
    session.reset(add_bond("p1", "p2", "close").change(session.document))
    assert not shown.isChecked()
    assert layer is not None
