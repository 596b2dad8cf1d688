"""Drafting has a pane of its own in the window, by menu and key."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from genogram_app.ui.window import Window


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
