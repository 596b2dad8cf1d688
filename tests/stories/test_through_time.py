"""The three weeks before an incident, date by date: who was in the home, and what had changed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.interchange.convert import save
from genogram_app.model.document import Document
from genogram_app.ui.window import Window
from tests.stories.eyes import home, places, shown, staying, wait_for
from tests.stories.hands import press

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
FAMILY = Document.model_validate_json(
    """{
    "case": {"title": "Child L", "subjects": ["p1"], "review_period": "2024-02-09/2024-03-01",
        "incident": {"kind": "serious_injury", "date": "2024-03-01"}},
    "people": [
        {"id": "p1", "name": "Linnet Orme", "sex": "female", "birth": "2021-08-14"},
        {"id": "p2", "name": "Mara Orme", "sex": "female", "birth": "1999"},
        {"id": "p3", "name": "Tobin Fell", "sex": "male"},
        {"id": "p4", "name": "Ines Orme", "sex": "female"}
    ],
    "partnerships": [{"id": "u1", "partners": ["p2", "p3"],
        "stages": [{"status": "casual", "from": "2024-02-12"}]}],
    "parentage": [{"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"}],
    "kin": [{"id": "n1", "person": "p2", "relative": "p4", "term": "sister"}],
    "households": [{"id": "h1", "label": "Address 1"}, {"id": "h2", "label": "Address 2"}],
    "residences": [
        {"id": "s1", "person": "p1", "household": "h1", "from": "2021-08-14", "to": null},
        {"id": "s2", "person": "p2", "household": "h1", "from": "2021", "to": null},
        {"id": "s4", "person": "p4", "household": "h1", "from": "2023", "to": "2024-02-21"},
        {"id": "s5", "person": "p3", "household": "h1", "from": "2024-02-12", "to": "2024-02-18",
            "pattern": "overnights"},
        {"id": "s6", "person": "p3", "household": "h1", "from": "2024-02-19", "to": null},
        {"id": "s7", "person": "p1", "household": "h2", "from": "2024-02-25", "to": "2024-02-25",
            "basis": "offered_declined"}
    ]
    }"""
)


@pytest.fixture
def opened(window: Window, tmp_path: Path) -> Window:
    save(FAMILY, tmp_path / "orme.genogram")
    assert window.open_path(tmp_path / "orme.genogram")
    return window


def test_back_from_the_incident_and_forth_again_by_keys(opened: Window) -> None:
    press(opened, "Alt+PageUp")
    day, words = shown(opened)
    assert day == date(2024, 2, 25)
    assert "Address 2 offered and declined" in words
    assert home(opened) == {"h1": {"p1", "p2", "p3"}}
    press(opened, "Alt+PageUp")
    assert shown(opened)[0] == date(2024, 2, 21)
    assert home(opened) == {"h1": {"p1", "p2", "p3", "p4"}}
    stood = places(opened)
    press(opened, "Alt+PageUp")
    day, words = shown(opened)
    assert day == date(2024, 2, 19)
    assert "Tobin Fell" in words
    assert "p3" in opened.dates.rings.ringed
    press(opened, "Alt+PageUp")
    assert shown(opened)[0] == date(2024, 2, 12)
    assert home(opened) == {"h1": {"p1", "p2", "p4"}}
    assert staying(opened) == {"p3"}
    assert places(opened) == stood
    assert not opened.actions_by_name["previous-date"].isEnabled()
    press(opened, "Alt+PageDown")
    assert shown(opened)[0] == date(2024, 2, 19)
    press(opened, "Alt+Home")
    assert opened.options.at is None
    assert shown(opened)[0] == date(2024, 3, 1)


def test_by_the_keys_of_the_slider_alone(opened: Window, qtbot: QtBot) -> None:
    for _ in range(2):
        press(opened, "F6")
    slider = opened.dates.strip.slider
    assert slider.hasFocus()
    QTest.keyClick(slider, Qt.Key.Key_Home)
    wait_for(qtbot, opened, date(2024, 2, 2))
    assert "p3" not in {*home(opened).get("h1", ()), *staying(opened)}
    QTest.keyClick(slider, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert shown(opened)[0] == date(2024, 2, 12)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    wait_for(qtbot, opened, date(2024, 2, 13))
    assert slider.accessibleDescription().startswith("13 February 2024.")
    QTest.keyClick(slider, Qt.Key.Key_End)
    wait_for(qtbot, opened, date(2024, 3, 1))
    QTest.keyClick(slider, Qt.Key.Key_Escape)
    assert opened.canvas.hasFocus()


def test_by_the_mouse_alone(opened: Window, qtbot: QtBot) -> None:
    slider = opened.dates.strip.slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(date(2024, 2, 12)) + QPoint(2, 0))
    wait_for(qtbot, opened, date(2024, 2, 12))
    assert staying(opened) == {"p3"}
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(date(2024, 2, 12)))
    for day in (14, 16, 18, 20):
        QTest.mouseMove(slider, slider.place_of(date(2024, 2, day)))
        wait_for(qtbot, opened, date(2024, 2, day))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=slider.place_of(date(2024, 2, 20)))
    assert home(opened) == {"h1": {"p1", "p2", "p3", "p4"}}
    assert opened.as_at.line.text() == "20 February 2024"
    QTest.mouseClick(opened.dates.strip.button("case-date"), Qt.MouseButton.LeftButton)
    assert opened.options.at is None


def test_played_through_and_paused_by_a_hand_on_the_drawing(opened: Window, qtbot: QtBot) -> None:
    opened.dates.player.set_pace(5)
    seen: list[date | None] = []
    opened.canvas.redrawn.connect(lambda: seen.append(shown(opened)[0]))
    press(opened, "F5")
    qtbot.waitUntil(lambda: not opened.dates.player.playing)
    days = (12, 19, 21, 25)
    assert seen == [*(date(2024, 2, day) for day in days), date(2024, 3, 1)]
    opened.dates.player.set_pace(60_000)
    QTest.mouseClick(opened.dates.strip.button("play-dates"), Qt.MouseButton.LeftButton)
    assert opened.dates.player.playing
    QTest.mouseClick(opened.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not opened.dates.player.playing
    assert shown(opened)[0] == date(2024, 2, 12)


def test_the_case_is_never_changed_by_looking_at_another_date(opened: Window) -> None:
    before = opened.session.document
    for keys in ("Alt+PageUp", "Ctrl+Shift+D", "Alt+PageUp", "Alt+Home"):
        press(opened, keys)
    assert opened.session.document is before
    assert not opened.session.modified
    assert opened.session.undo_label is None


def test_from_date_to_date_everybody_stays_where_they_are_on_the_screen(window: Window) -> None:
    window.files.open_example("on-the-move")
    before: dict[str, QPoint] = {}
    numbers = set()
    for year in range(2005, 2026):
        window.options.show_at(date(year, 7, 1))
        canvas = window.canvas
        now = {b.person: canvas.mapFromScene(QPointF(b.x, b.y)) for b in canvas.picture_scene.boxes}
        assert {p: now[p] for p in now if p in before} == {p: before[p] for p in before if p in now}
        before = now
        numbers.add(len(now))
    assert len(numbers) > 1
