"""The chart as a screen reader meets it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from genogram_app.edit.removal import remove
from genogram_app.ui.chart.accessible import ChartThing
from tests.ui.chart.conftest import Shown

NAME = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def _reader() -> Iterator[None]:
    """Something that reads the screen is running."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def chart_of(shown: Shown) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(shown.area)


def things(shown: Shown) -> list[ChartThing]:
    chart = chart_of(shown)
    found = [chart.child(index) for index in range(chart.childCount())]
    return [thing for thing in found if isinstance(thing, ChartThing)]


def test_lanes_and_bars_are_things_in_reading_order(shown: Shown) -> None:
    keys = [thing.key for thing in things(shown)]
    assert keys[:3] == ["person:p1", "residence:s1", "residence:s2"]
    chart = chart_of(shown)
    for index in range(chart.childCount()):
        assert chart.indexOfChild(chart.child(index)) == index


def test_a_bar_says_who_lived_where_and_when_in_full(shown: Shown) -> None:
    bar = next(thing for thing in things(shown) if thing.key == "residence:s4")
    assert bar.text(NAME).startswith("Silas Wynn, Address 2, from July 2023")


def test_a_thing_is_found_where_it_is_drawn(shown: Shown) -> None:
    bar = next(thing for thing in things(shown) if thing.key == "residence:s2")
    middle = bar.rect().center()
    assert chart_of(shown).childAt(middle.x(), middle.y()) is bar
    assert not bar.state().offscreen


def test_a_screen_reader_is_taken_to_what_the_keys_lead_to(shown: Shown) -> None:
    shown.press(Qt.Key.Key_Tab)
    shown.press(Qt.Key.Key_Tab)
    focused = chart_of(shown).focusChild()
    assert isinstance(focused, ChartThing)
    assert focused.key == "residence:s1"
    assert focused.state().focused
    assert focused.state().selected


def test_what_was_removed_is_no_longer_there(shown: Shown) -> None:
    assert len(things(shown)) == 7
    shown.session.do(remove(("s4",)))
    assert [thing.item for thing in things(shown)] == ["p1", "s1", "s2", "p2", "s3"]
