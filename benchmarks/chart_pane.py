"""How fast the chart of homes is on the screen: 60 people, 20 years, 2,000 contacts.

Run `python -m benchmarks.chart_pane`. A real window; real turns of the wheel and presses of keys. Measured
is the time from the action that shows the pane to its first painted frame, and from each step of panning and
zooming to the end of its frame. Targets: 300 ms, and 33 ms a frame (median; the 95th percentile is given).
A fixed loop is timed beside: the machine's speed swings.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.cases import case_of
from benchmarks.targets import verdict
from genogram_app.app.clock import SystemClock
from genogram_app.app.main import collect_rarely, make_application
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import Contact
from genogram_app.model.fields import Seen
from genogram_app.model.homes import Household, Residence
from genogram_app.ui.dialogs import QtDialogs
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window

PEOPLE, YEARS, CONTACTS, HOMES = 60, 20, 2_000, 40
FIRST_PAINT, FRAME = 300.0, 1000 / 30
STEPS = 40
_BEGINNING = date(2004, 1, 1)
_SEEN: tuple[Seen, ...] = ("seen", "seen_alone", "spoken_to", "not_seen", "not_recorded")


def many_years() -> Document:
    """Return a case of sixty people who move among forty homes for twenty years, often met by agencies."""
    chance, case = Random(20), case_of(PEOPLE)
    people = [person.id for person in case.people]
    days = 365 * YEARS
    homes = tuple(Household(id=f"h{n}", label=f"Address {n + 1}", kind="own_home") for n in range(HOMES))
    residences: list[Residence] = []
    for person in people:
        began = chance.randrange(0, days // 2)
        for _ in range(chance.randrange(2, 9)):
            ended = began + chance.randrange(30, days // 6)
            residences.append(
                Residence(
                    id=f"s{len(residences)}",
                    person=person,
                    household=f"h{chance.randrange(HOMES)}",
                    from_=_day(began, chance),
                    to=_day(ended, chance),
                )
            )
            began = ended
    contacts = tuple(_contact(number, people, chance, days) for number in range(CONTACTS))
    case = case.replace(households=homes, residences=tuple(residences), contacts=contacts, accounts=())
    return case.replace(case=case.case.replace(review_period="2020-01-01/2023-12-31"))


def _day(number: int, chance: Random) -> str:
    """A day, or now and then only its month."""
    text = (_BEGINNING + timedelta(days=number)).isoformat()
    return text if chance.random() < 0.7 else text[:7]


def _contact(number: int, people: list[str], chance: Random, days: int) -> Contact:
    met = tuple(chance.sample(people, 2))
    day = (_BEGINNING + timedelta(days=chance.randrange(days))).isoformat()
    return Contact(id=f"c{number}", people=met, date=day, seen=tuple((p, chance.choice(_SEEN)) for p in met))


def fixed_loop() -> float:
    """Return the milliseconds of a loop that is always the same."""
    began = time.perf_counter()
    sum(number * number for number in range(300_000))
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    """Measure in a window of 1600 by 1000 pixels and print."""
    application = make_application()
    collect_rarely()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat))
        window = Window(Session(Document()), QtDialogs(), settings, SystemClock().today)
        window.files.begin(many_years(), saved=True)
        window.resize(1600, 1000)
        window.show()
        _rest(window)
        print(f"fixed loop: {fixed_loop():.1f} ms")
        first = _frame(window.actions_by_name["chart"].trigger)
        print(verdict("first paint", first, FIRST_PAINT, " ms"))
        area = window.chart.board.area
        viewport = area.viewport()
        window.resizeDocks([window.docks.chart], [600], Qt.Orientation.Vertical)
        _settle()
        print(f"chart of {viewport.width()} by {viewport.height()} pixels")
        for name, show in (
            ("20 years", area.show_whole),
            ("the review period", window.chart.board.bar.review.trigger),
        ):
            show()
            _settle()
            for what, act in (
                (f"pan, {name}", lambda: area.pan(25)),
                (f"zoom in, {name}", lambda: _turn(area.viewport(), 1)),
                (f"zoom out, {name}", lambda: _turn(area.viewport(), -1)),
            ):
                found = [_frame(act) for _ in range(STEPS)]
                worst = quantiles(found, n=20)[-1]
                line = verdict(f"frame, {what}", median(found), FRAME, " ms")
                print(f"{line} (95th percentile {worst:.1f})")
                _settle()
        print(f"fixed loop: {fixed_loop():.1f} ms")
        window.session.mark_saved()
        window.close()
    application.quit()


def _frame(act: Callable[[], object]) -> float:
    """Return the milliseconds from an act until everything it led to is painted."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - began)


def _settle() -> None:
    until = time.perf_counter() + 0.3
    while time.perf_counter() < until:
        QApplication.processEvents()


def _rest(window: Window) -> None:
    """Wait as whoever has just opened a case does: until it is looked over and nothing more is loaded."""
    _settle()
    while window.desk.reviewer.busy() or window.chart.ahead.isActive():
        _settle()


def _turn(viewport: QWidget, notches: int) -> None:
    """Turn the wheel with Ctrl held, in the middle of the chart."""
    at, none = QPointF(700, 200), QPoint()
    event = QWheelEvent(
        at,
        at,
        none,
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(viewport, event)


if __name__ == "__main__":
    main()
