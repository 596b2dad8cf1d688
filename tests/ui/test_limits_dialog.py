"""The limits of the findings are asked for in a dialog and kept for the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from genogram_app.checks.limits import DEFAULT_LIMITS, Limits
from genogram_app.ui.limits_dialog import LimitsDialog, keep_limits, limits_of
from genogram_app.ui.settings import Settings

OTHERS = Limits(unseen_weeks=4, unvisited_weeks=8, gap_days=1, speaks_from=2)


@pytest.fixture
def taken() -> list[Limits]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, taken: list[Limits]) -> LimitsDialog:
    found = LimitsDialog(OTHERS, taken.append)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(found)
    return found


def test_accepted_limits_are_handed_on(dialog: LimitsDialog, taken: list[Limits]) -> None:
    assert dialog.limits() == OTHERS
    box = dialog.boxes["unseen_weeks"]
    box.selectAll()
    QTest.keyClicks(box, "10")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert [each.unseen_weeks for each in taken] == [10]


def test_given_up_limits_are_not(dialog: LimitsDialog, taken: list[Limits]) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert taken == []


def test_the_limits_of_the_program_can_be_restored(dialog: LimitsDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).click()
    assert dialog.limits() == DEFAULT_LIMITS


def test_every_box_says_what_it_is(dialog: LimitsDialog) -> None:
    names = [box.accessibleName() for box in dialog.boxes.values()]
    assert names[0] == "Child not seen, or not in the home, for more than (weeks)"
    assert len(set(names)) == len(names)


def test_limits_are_kept_for_the_next_start(settings: Settings) -> None:
    assert limits_of(settings) == DEFAULT_LIMITS
    keep_limits(settings, OTHERS)
    assert limits_of(settings) == OTHERS


@pytest.mark.parametrize("text", ["", "many", "-3", "²"])
def test_a_limit_that_cannot_be_read_is_as_at_first(settings: Settings, text: str) -> None:
    settings.set_text("findings/unseen_weeks", text)
    assert limits_of(settings) == DEFAULT_LIMITS


def test_a_kept_limit_stays_within_its_range(settings: Settings) -> None:
    settings.set_text("findings/gap_days", "0")
    assert limits_of(settings).gap_days == 1
