"""Drafting has a pane of its own in the window, by menu and key."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from genogram_app.edit.texts import add_text
from genogram_app.model.document import Document
from genogram_app.ui.window import Window
from tests.ui.conftest import FakeDialogs


def test_the_pane_waits_until_somebody_drafts(window: Window) -> None:
    assert window.drafting.dock.isHidden()
    window.actions_by_name["draft"].trigger()
    assert window.drafting.dock.isVisible()
    assert window.drafting.drafting.is_on


def test_the_keyboard_goes_round_by_the_proposals(qtbot: QtBot, window: Window) -> None:
    window.actions_by_name["draft"].trigger()
    qtbot.waitUntil(lambda: window.docks.in_sight(window.drafting.dock))
    assert (window.drafting.pane, window.drafting.pane.tree) in window._stops()


def test_who_closes_the_pane_has_done_with_drafting(window: Window) -> None:
    window.actions_by_name["draft"].trigger()
    window.drafting.dock.close()
    assert not window.drafting.drafting.is_on


def test_behind_another_tab_drafting_goes_on(qtbot: QtBot, window: Window) -> None:
    window.actions_by_name["draft"].trigger()
    window.docks.findings.raise_()
    qtbot.waitUntil(lambda: not window.docks.in_sight(window.drafting.dock))
    assert window.drafting.drafting.is_on


def test_the_offer_leads_to_the_proposals(window: Window) -> None:
    assert window.drafting.offer.isVisible()
    window.drafting.offer.draft.click()
    assert window.drafting.drafting.is_on
    assert not window.drafting.offer.isVisible()


def test_one_drafts_from_the_text_that_is_shown(window: Window) -> None:
    window.session.do(add_text("Chronology", "Wren lived with Odette Tarlow."))
    second = window.session.document.documents[-1].id
    window.texts.show_text(second)
    window.texts.draft.click()
    assert window.drafting.drafting.source == second
    window.texts.show_text("n1")
    window.texts.draft.click()
    assert window.drafting.drafting.source == "n1"
    window.actions_by_name["draft"].trigger()
    assert window.drafting.drafting.is_on


def test_without_a_text_one_is_opened_and_drafted_from(
    window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    window.session.reset(Document())
    assert not window.texts.draft.isEnabled()
    window.texts.first_draft.click()
    assert not window.drafting.drafting.is_on
    report = tmp_path / "report.txt"
    report.write_text("Wren Tarlow lived with Odette Tarlow.", encoding="utf-8")
    dialogs.text_answer = report
    window.texts.first_draft.click()
    assert len(window.session.document.documents) == 1
    assert window.drafting.drafting.is_on
