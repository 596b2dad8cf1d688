from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.edit.texts import set_text
from genogram_app.ui.desk import Desk
from genogram_app.ui.examining import Examined
from genogram_app.ui.findings.pane import FindingsPane
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.pane import NarrativePane
from tests.ui.conftest import TODAY, FakeDialogs


def test_a_long_look_can_be_stopped_and_begun_again(
    qtbot: QtBot, session: Session, dialogs: FakeDialogs, settings: Settings
) -> None:
    """The worker is held up until the test lets it go on."""
    go_on = threading.Event()
    findings, texts = FindingsPane(settings), NarrativePane(session, settings)
    qtbot.addWidget(findings)
    qtbot.addWidget(texts)
    desk = Desk(session, findings, texts, dialogs, session.do, lambda: TODAY, lambda _: None, settings)
    qtbot.waitUntil(lambda: not desk.reviewer.busy())
    found = desk.findings()

    def slow(_: object) -> Examined:
        go_on.wait(10)
        return Examined((), ())

    desk.reviewer._look_over = slow
    session.do(set_text("n1", "Wren was seen. " * 400))
    looking = findings.looking
    qtbot.waitUntil(lambda: looking.isVisibleTo(findings), timeout=4000)
    looking.stop.click()
    assert not desk.reviewer.busy()
    assert desk.findings() == found
    assert looking.again.isVisibleTo(findings)
    go_on.set()
    looking.again.click()
    qtbot.waitUntil(lambda: not desk.reviewer.busy())
    assert not looking.isVisibleTo(findings)
    assert desk.findings() == ()
    desk.reviewer.stop()
