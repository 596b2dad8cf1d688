"""Over an empty drawing with a report, drafting is offered, once."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_person
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.proposals.offer import DraftOffer


@pytest.fixture
def offer(qtbot: QtBot, session: Session) -> DraftOffer:
    found = DraftOffer(session)
    qtbot.addWidget(found)
    return found


def test_drafting_is_offered_while_nobody_is_drawn(offer: DraftOffer, session: Session) -> None:
    assert offer.isVisible()
    session.do(add_person())
    assert not offer.isVisible()


def test_nothing_is_offered_without_a_text(qtbot: QtBot) -> None:
    found = DraftOffer(Session(Document()))
    qtbot.addWidget(found)
    assert not found.isVisible()


def test_who_would_rather_not_is_left_alone_until_another_case(
    offer: DraftOffer, session: Session, document: Document
) -> None:
    offer.later.click()
    session.do(add_person())
    session.undo()
    assert not offer.isVisible()
    session.reset(document)
    assert offer.isVisible()
