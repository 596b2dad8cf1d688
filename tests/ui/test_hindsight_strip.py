from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.ui.hindsight_strip import HindsightStrip
from tests.ui.conftest import TODAY


@pytest.fixture
def strip(qtbot: QtBot) -> HindsightStrip:
    found = HindsightStrip(lambda: TODAY)
    qtbot.addWidget(found)
    found.offer([("Police", ("a2",)), ("Housing", ("a4",))])
    found.show()
    return found


def test_nobodys_record_is_chosen_at_first(strip: HindsightStrip) -> None:
    assert strip.agencies == ()
    assert strip.by is None


def test_choosing_an_agency_asks_for_its_view(strip: HindsightStrip, qtbot: QtBot) -> None:
    with qtbot.waitSignal(strip.view_wanted):
        strip.agency.activated.emit(0)
    assert strip.agencies == ("a2",)


def test_a_month_stands_for_its_last_day(strip: HindsightStrip) -> None:
    QTest.keyClicks(strip.day.line, "June 2023\r")
    assert strip.by == date(2023, 6, 30)


def test_showing_a_choice_tells_nobody(strip: HindsightStrip, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.view_wanted):
        strip.choose(("a4",))
    assert strip.agencies == ("a4",)


def test_what_is_chosen_stays_chosen_while_it_is_offered(strip: HindsightStrip) -> None:
    strip.choose(("a4",))
    strip.offer([("Housing", ("a4",)), ("Police", ("a2",))])
    assert strip.agencies == ("a4",)
    strip.offer([("Police", ("a2",))])
    assert not strip.agencies


def test_the_missing_are_listed_only_when_there_are_any(strip: HindsightStrip) -> None:
    strip.tell("Police: 1 man missing of 3.", [("Dean Price, in the home", "p4")])
    assert strip.missing.isVisible()
    strip.tell("", [])
    assert not strip.missing.isVisible()
    assert not strip.says.isVisible()


def test_everything_in_the_strip_has_a_name_for_screen_readers(strip: HindsightStrip) -> None:
    for part in (strip, strip.agency, strip.day.line, strip.missing, strip.close_button):
        assert part.accessibleName()
