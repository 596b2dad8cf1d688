"""Dates that cannot be, or say next to nothing: what the program says of them, and that it loses nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.__main__ import main
from genogram_app.edit.homes import add_residence
from genogram_app.edit.items import set_field
from genogram_app.edit.removal import remove
from genogram_app.interchange.convert import load
from genogram_app.model.homes import Residence
from genogram_app.ui.chart.export_dialog import ChartExportDialog
from genogram_app.ui.move_dialog import MoveDialog
from genogram_app.ui.series_dialog import SeriesDialog
from genogram_app.ui.window import Window
from tests.stories.eyes import home, shown
from tests.stories.hands import press
from tests.ui.conftest import FakeDialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Content: TypeAlias = dict[str, Any]
Held, Key = Qt.KeyboardModifier, Qt.Key
LEFT = Qt.MouseButton.LeftButton

FAMILY: Content = {
    "format": "genogram-case",
    "version": 1,
    "case": {
        "title": "Child B",
        "subjects": ["p1"],
        "review_period": "2023-01-01/2023-12-10",
        "incident": {"kind": "serious_injury", "date": "2023-12-10"},
    },
    "people": [
        {
            "id": "p1",
            "name": "Bryn Askew",
            "birth": "2020-05-02",
            "statuses": [{"code": "CPP", "from": "2023-09-01"}],
        },
        {"id": "p2", "name": "Dilys Askew", "sex": "female"},
        {"id": "p3", "name": "Corin Hale", "sex": "male"},
    ],
    "partnerships": [
        {
            "id": "u1",
            "partners": ["p2", "p3"],
            "stages": [{"status": "cohabiting", "from": "2022", "to": "2023"}],
        }
    ],
    "parentage": [{"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"}],
    "households": [
        {"id": "h1", "label": "Address 1", "area": "Norfolk"},
        {"id": "h2", "label": "Address 2", "area": "Suffolk"},
    ],
    "residences": [
        {"id": "s1", "person": "p1", "household": "h1", "from": "2020-05-02", "to": "2023-06-05"},
        {"id": "s2", "person": "p1", "household": "h2", "from": "2023-06-05", "to": "2023-10-31"},
        {"id": "s3", "person": "p2", "household": "h1", "from": "2020", "to": "2023-06-05"},
        {"id": "s4", "person": "p3", "household": "h2", "from": "2023-07", "to": None},
    ],
    "agencies": [{"id": "a1", "name": "Social care"}],
    "sources": [{"id": "d1", "title": "File", "agency": "a1", "date": "2023-05"}],
    "accounts": [{"id": "e1", "fact": "s1", "source": "d1"}, {"id": "e2", "fact": "k1", "source": "d1"}],
    "contacts": [
        {"id": "c1", "agency": "a1", "people": ["p1"], "date": "2023-08-14", "seen": {"p1": "seen"}}
    ],
}


def every(name: str, **values: object) -> Callable[[Content], None]:
    """Give every item of a list these values."""

    def change(content: Content) -> None:
        for item in content[name]:
            item.update(values)

    return change


def one(item_id: str, **values: object) -> Callable[[Content], None]:
    """Give one item these values; `from_` stands for `from`."""
    named = {name.rstrip("_"): value for name, value in values.items()}

    def change(content: Content) -> None:
        lists = [each for each in content.values() if isinstance(each, list)]
        (item,) = [item for each in lists for item in each if item["id"] == item_id]
        item.update(named)

    return change


def of_the_case(**values: object) -> Callable[[Content], None]:
    return lambda content: content["case"].update(values)


def nothing_left(content: Content) -> None:
    for name in [name for name in content if name not in ("format", "version")]:
        del content[name]


ODD: dict[str, Callable[[Content], None]] = {
    "a residence ends before it begins": one("s2", from_="2023-10-31", to="2023-06-05"),
    "a stage ends before it begins": one(
        "u1",
        stages=[{"status": "married", "from": "2023", "to": "2019"}, {"status": "divorced", "from": "2018"}],
    ),
    "a status ends before it begins": one(
        "p1", statuses=[{"code": "CPP", "from": "2023-09-01", "to": "2022"}]
    ),
    "a birth after the home": one("p1", birth="2025-01-01"),
    "a death before the birth": one("p1", death="2019"),
    "homes since 1066": every("residences", **{"from": "1066-10-14"}),
    "the first and the last year": every("residences", **{"from": "0001-01-01", "to": "9999-12-31"}),
    "the last day for everything": one("p1", birth="9999-12-31", death="9999-12-31"),
    "open on both sides": every("residences", **{"from": "..", "to": ".."}),
    "no dates of homes": every("residences", **{"from": None, "to": None}),
    "stretches in place of dates": every(
        "residences", **{"from": "2023-01/2023-03", "to": "2023-02/2023-12"}
    ),
    "contacts without dates": every("contacts", date=None),
    "an incident and a review without an end": of_the_case(
        incident={"kind": "other", "date": "[2023-12..]"}, review_period="../.."
    ),
    "an incident on the first day": of_the_case(
        incident={"kind": "death", "date": "0001-01-01"}, review_period="0001"
    ),
    "an empty case": nothing_left,
}
"""Cases that can be opened: each is odd in its own way."""
IMPOSSIBLE: dict[str, tuple[Callable[[Content], None], str]] = {
    "31 June": (one("s2", to="2023-06-31"), r"residences\[1\] \('s2'\)\.to: '2023-06-31' names a day"),
    "a 13th month": (one("p1", birth="2023-13"), r"people\[0\] \('p1'\)\.birth: '2023-13'"),
    "a stretch that runs backwards": (
        one("s2", to="2023-06/2023-01"),
        r"residences\[1\] \('s2'\)\.to: .* ends before it begins",
    ),
    "nobody lives there": (
        one("s2", person="p9"),
        r"residences \(s2\)\.person: there is no item with the id 'p9'",
    ),
    "a home that is gone": (one("s2", household="h9"), r"residences \(s2\)\.household: there is no item"),
}
"""Cases that cannot be opened, each with the sentence that says why."""


def written(change: Callable[[Content], None], folder: Path) -> Path:
    content = deepcopy(FAMILY)
    change(content)
    path = folder / "odd.case.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


# On the command line.


QUESTIONS: tuple[tuple[str, ...], ...] = (
    ("residents", "--at", "2023-08-01"),
    ("moves",),
    ("moves", "--between", "0001/9999"),
    ("series", "--dates", "0001-01-01,2023-08-01", "-o", "out.svg"),
    ("render", "--chart", "-o", "out.svg"),
    ("render", "--chart", "--from", "0001-01-01", "--to", "9999-12-31", "-o", "out.svg"),
    ("known", "--agency", "Social care", "--by", "2023-08-01"),
    ("known", "--agency", "Social care", "--by", "0001-01-01", "--missing"),
    ("check",),
)


@pytest.mark.parametrize("odd", ODD)
def test_every_question_about_an_odd_case_is_answered(
    odd: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each is answered, or one line says why it cannot be; the file stays as it is."""
    monkeypatch.chdir(tmp_path)
    path = written(ODD[odd], tmp_path)
    before = path.read_bytes()
    for command, *options in QUESTIONS:
        status = main([command, str(path), *options])
        said = capsys.readouterr()
        assert status in (0, 1, 2)
        assert "Traceback" not in said.err
        assert status < 2 or re.fullmatch(r"genogram \w+: .+\n", said.err), said.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("kind", IMPOSSIBLE)
def test_what_cannot_be_is_refused_with_its_place(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change, sentence = IMPOSSIBLE[kind]
    path = written(change, tmp_path)
    assert main(["residents", str(path), "--at", "2023-08-01"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert re.search(sentence, said.err), said.err


@pytest.mark.parametrize(
    ("odd", "finding"),
    [
        ("a residence ends before it begins", "Bryn Askew's time at Address 2 ends before it begins."),
        (
            "a stage ends before it begins",
            "The stage 'married' of Dilys Askew and Corin Hale ends before it begins.",
        ),
        ("a status ends before it begins", "Bryn Askew's status CPP ends before it begins."),
        (
            "a birth after the home",
            "Bryn Askew is shown at Address 1 from 2 May 2020, certainly before being born (1 January 2025).",
        ),
    ],
)
def test_a_contradiction_in_time_is_found(
    odd: str, finding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(written(ODD[odd], tmp_path))])
    assert f"contradiction: {finding}" in capsys.readouterr().out


def test_a_home_that_ends_before_it_begins_houses_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(ODD["a residence ends before it begins"], tmp_path)
    main(["residents", str(path), "--at", "2023-08-01"])
    (_, second) = json.loads(capsys.readouterr().out)["households"]
    assert "p1" not in json.dumps(second)


def test_three_hundred_people_in_forty_homes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content: Content = {
        "format": "genogram-case",
        "version": 1,
        "case": {"subjects": ["p0"], "review_period": "2020/2024"},
        "people": [{"id": f"p{n}", "birth": str(1950 + n % 70)} for n in range(300)],
        "households": [{"id": f"h{n}"} for n in range(40)],
        "residences": [
            {
                "id": f"s{n}",
                "person": f"p{n % 300}",
                "household": f"h{n % 40}",
                "from": str(2000 + n % 24),
                "to": None if n % 3 else str(2010 + n % 14),
            }
            for n in range(600)
        ],
    }
    path = tmp_path / "many.case.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert main(["residents", str(path), "--at", "2023-08-01"]) == 0
    assert main(["moves", str(path), "--person", "p0"]) == 0
    assert main(["render", str(path), "--chart", "-o", str(tmp_path / "many.pdf")]) == 0
    assert capsys.readouterr().err == ""
    assert (tmp_path / "many.pdf").stat().st_size > 1000


# In the window.


def test_odd_cases_are_looked_at_through_all_their_dates(window: Window, tmp_path: Path) -> None:
    """The slider, the whole period and the chart show them; looking changes neither case nor file."""
    for change in ODD.values():
        path = written(change, tmp_path)
        before = path.read_bytes()
        assert window.open_path(path)
        opened = window.session.document
        assert opened == load(path)
        step_through(window)
        look_at_the_chart(window)
        assert window.session.document is opened
        assert path.read_bytes() == before


def step_through(window: Window) -> None:
    while window.actions_by_name["previous-date"].isEnabled():
        window.actions_by_name["previous-date"].trigger()
        assert shown(window)[1]
    slider = window.dates.strip.slider
    for key in (Key.Key_Home, Key.Key_End, Key.Key_Left, Key.Key_PageUp):
        QTest.keyClick(slider, key)
        QApplication.processEvents()
    window.actions_by_name["whole-period"].trigger()
    window.actions_by_name["case-date"].trigger()


def look_at_the_chart(window: Window) -> None:
    window.actions_by_name["chart"].trigger()
    area = window.chart.board.area
    for day in (date.min, date(1066, 1, 1), date(2023, 8, 1), date.max):
        area.show_day(day)
        for factor in (1e6, 0.5, 1e-6):
            area.zoom(factor)
            area.grab()
    QTest.keyClick(area, Key.Key_0)


def test_a_refused_file_leaves_the_open_case_alone(
    window: Window, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    assert window.open_path(written(ODD["homes since 1066"], tmp_path))
    opened = window.session.document
    dialogs.open_answer = tmp_path / "bad.case.json"
    written(IMPOSSIBLE["31 June"][0], tmp_path).rename(dialogs.open_answer)
    press(window, "Ctrl+O")
    _, message, comfort = dialogs.said[-1]
    assert "names a day that does not exist" in message
    assert "still open" in comfort
    assert window.session.document is opened


@pytest.fixture
def askews(window: Window, tmp_path: Path) -> Window:
    """The window with the invented family as it was before anything became odd."""
    assert window.open_path(written(lambda _: None, tmp_path))
    return window


@pytest.mark.parametrize("typed", ["31 June 2023", "2023-13-01", "soon"])
def test_a_date_that_is_none_is_answered_where_it_is_typed(askews: Window, typed: str) -> None:
    """In the bar over the drawing, on the chart, and in the dialog of a move; nothing of the case changes."""
    opened = askews.session.document
    askews.as_at.line.setFocus()
    askews.as_at.line.selectAll()
    QTest.keyClicks(askews.as_at.line, f"{typed}\r")
    assert askews.as_at.reading.text().startswith("Not read: ")
    assert askews.options.at is None

    press(askews, "Ctrl+Shift+H")
    askews.select(("s2",))
    QTest.keyClick(askews.chart.board.area, Key.Key_Return)
    dates = askews.chart.board.dates
    QTest.keyClicks(dates.start.line, f"{typed}\r")
    assert dates.isVisible()
    assert dates.start.problem()
    QTest.keyClick(dates.start.line, Key.Key_Escape)

    askews.select(("p1",))
    press(askews, "Ctrl+M")
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MoveDialog) and w.isVisible())
    QTest.keyClicks(dialog.on.line, typed)
    assert dialog.said.text().startswith("The date is not read yet.")
    assert not dialog.ok.isEnabled()
    dialog.reject()
    assert askews.session.document is opened


def test_a_date_without_a_last_day_shows_nothing_by_it(askews: Window, dialogs: FakeDialogs) -> None:
    """A map cannot be made, nor a record read, as at "after 2019"."""
    press(askews, "Ctrl+Shift+R")
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, SeriesDialog) and w.isVisible())
    dialog.further.line.setFocus()
    QTest.keyClicks(dialog.further.line, "after 2019\r")
    assert dialog.further.problem() == ("“in or after 2019” has no last day: write a day, a month or a year.")
    QTest.mouseClick(dialog.export_button, LEFT)
    assert dialogs.asked == []
    dialog.reject()
    press(askews, "Ctrl+Shift+K")
    strip = askews.hindsight.strip
    strip.known.click()
    QTest.keyClicks(strip.day.line, "after 2019\r")
    assert strip.by is None
    assert strip.day.problem()


def test_sheets_of_the_chart_wait_for_dates_that_can_be_read(askews: Window, dialogs: FakeDialogs) -> None:
    press(askews, "Ctrl+Shift+H")
    press(askews, "Ctrl+Shift+E")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ChartExportDialog)
    dialog.first.line.selectAll()
    QTest.keyClicks(dialog.first.line, "31 June 2023")
    QTest.mouseClick(dialog.export_button, LEFT)
    assert dialogs.asked == []
    assert dialog.isVisible()
    dialog.reject()


# What is being looked at goes away.


def test_a_home_goes_while_its_dates_are_typed(askews: Window) -> None:
    press(askews, "Ctrl+Shift+H")
    askews.select(("s2",))
    QTest.keyClick(askews.chart.board.area, Key.Key_Return)
    dates = askews.chart.board.dates
    QTest.keyClicks(dates.start.line, "1 Ju")
    askews.session.do(remove(("s2",)))
    assert not dates.isVisible()
    assert askews.chart.board.area.sight.bar("s2") is None
    press(askews, "Ctrl+Z")
    assert residence(askews, "s2").from_ == "2023-06-05"


def test_a_home_goes_while_its_end_is_held(askews: Window) -> None:
    press(askews, "Ctrl+Shift+H")
    area = askews.chart.board.area
    area.bring_into_sight("residence:s2")
    bar = area.sight.area_of("residence:s2")
    assert bar is not None
    end = QPoint(round(area.sight.x_of(date(2023, 11, 1).toordinal())), round(bar.center().y()))
    QTest.mousePress(area.viewport(), LEFT, pos=end)
    QTest.mouseMove(area.viewport(), end - QPoint(20, 0))
    askews.session.do(remove(("s2",)))
    QTest.mouseMove(area.viewport(), end - QPoint(40, 0))
    QTest.mouseRelease(area.viewport(), LEFT, pos=end - QPoint(40, 0))
    assert askews.session.steps[-1].startswith("Remove")
    press(askews, "Ctrl+Z")
    assert residence(askews, "s2").to == "2023-10-31"


def test_people_and_homes_go_while_the_dates_play(askews: Window, qtbot: QtBot) -> None:
    askews.dates.player.set_pace(60_000)
    press(askews, "F5")
    assert askews.dates.player.playing
    askews.session.do(remove(("p1", "h2")))
    assert not askews.dates.player.playing
    askews.dates.player.set_pace(5)
    press(askews, "F5")
    qtbot.waitUntil(lambda: not askews.dates.player.playing)
    assert "h2" not in home(askews)


def test_an_agency_goes_while_its_record_is_shown(askews: Window) -> None:
    press(askews, "Ctrl+Shift+K")
    askews.hindsight.strip.known.click()
    assert {box.person for box in askews.canvas.picture_scene.boxes} < {"p1", "p2", "p3"}
    askews.session.do(remove(("a1",)))
    assert {box.person for box in askews.canvas.picture_scene.boxes} == {"p1", "p2", "p3"}
    press(askews, "Ctrl+Z")
    assert askews.session.document.agencies


def test_nobody_can_be_given_a_home_who_is_gone(askews: Window) -> None:
    giving = add_residence("p3", "h1", "2023")
    askews.session.do(remove(("p3",)))
    before = askews.session.document
    askews.do(giving)
    assert askews.session.document is before


def test_the_last_date_of_a_case_goes(window: Window, tmp_path: Path) -> None:
    """Without any date there is nothing to step through, and the strip says what to do."""
    path = written(nothing_left, tmp_path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "people": [{"id": "p1", "birth": "2020"}]}))
    assert window.open_path(path)
    strip = window.dates.strip
    press(window, "Alt+PageUp")
    assert strip.dated.isVisible()
    window.session.do(set_field("p1", "birth", None))
    assert strip.hint.isVisible()
    assert not strip.dated.isVisible()
    assert not any(window.actions_by_name[f"{way}-date"].isEnabled() for way in ("previous", "next"))
    press(window, "Ctrl+Z")
    assert strip.dated.isVisible()


def residence(window: Window, item: str) -> Residence:
    found = window.session.document.find(item)
    assert isinstance(found, Residence)
    return found
