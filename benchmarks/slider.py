"""How long the window takes to redraw the family at another date: 60 people, 40 residences.

A real window with all its panes, at the size of a usual screen; the date is chosen as the slider chooses
it, day after day with every event of the case among them. Measured is the time from the choice to the end of
the first frame in which the drawing was painted anew. Beside it stands the time of a fixed loop: it tells how
fast the machine was meanwhile. Target: a median of 30 ms.
"""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings

from benchmarks.edit_to_repaint import family
from benchmarks.latency import Watched
from benchmarks.targets import verdict
from genogram_app.app.clock import SystemClock
from genogram_app.app.main import collect_rarely, make_application
from genogram_app.edit.homes import add_household, add_residence
from genogram_app.edit.session import Session
from genogram_app.family.events import case_events
from genogram_app.model.document import Document
from genogram_app.model.fields import ResidencePattern
from genogram_app.ui.dialogs import QtDialogs
from genogram_app.ui.settings import Settings

PEOPLE, HOUSEHOLDS, RESIDENCES = 60, 8, 40
TARGET = 30.0
FIRST, LAST = date(1996, 1, 1), date(2014, 12, 31)
STEP = timedelta(days=23)
PATTERNS: tuple[ResidencePattern, ...] = (
    "lives",
    "lives",
    "lives",
    "lives",
    "part_time",
    "overnights",
    "not_known",
)
LOOP = 200_000


@dataclass(frozen=True, slots=True)
class Sweep:
    """The milliseconds of each redraw, on the clock and of the processor, and of the fixed loop beside it."""

    clock: list[float]
    work: list[float]
    loop: list[float]


def moving_family(number_of_people: int = PEOPLE) -> Document:
    """People some of whom live here and there, by dates of every precision."""
    session = Session(family(number_of_people, 1).replace(households=(), residences=()))
    chance = Random(60)
    for _ in range(HOUSEHOLDS):
        session.do(add_household())
    homes = [home.id for home in session.document.households]
    people = [p.id for p in session.document.people if p.birth and p.birth > "1975"]
    for number in range(RESIDENCES):
        began = FIRST + timedelta(days=chance.randrange(5500))
        ended = began + timedelta(days=chance.randrange(200, 2500))
        from_, to = (day.isoformat()[: chance.choice((4, 7, 10, 10))] for day in (began, ended))
        session.do(
            add_residence(
                people[number % len(people)],
                chance.choice(homes),
                from_,
                chance.choice((to, to, None)),
                pattern=chance.choice(PATTERNS),
            )
        )
    return session.document


def dates(document: Document) -> list[date]:
    """The days of a sweep in order: evenly spread ones, and every stop of the slider among them."""
    spread = {FIRST + n * STEP for n in range((LAST - FIRST) // STEP)}
    stops = {event.day for event in case_events(document) if event.day and FIRST <= event.day <= LAST}
    return sorted(spread | stops)


def sweep(document: Document) -> Sweep:
    """Open the case in a window and go through its dates, once to and once fro."""
    with tempfile.TemporaryDirectory() as folder:
        stored = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = Watched(Session(document), QtDialogs(), Settings(stored), SystemClock().today)
        window.resize(1600, 1000)
        window.show()
        window.canvas.viewport().installEventFilter(window)
        window.settle()
        window.frame_after(partial(_show, window, FIRST - STEP))
        collect_rarely()
        taken = Sweep([], [], [])
        days = dates(document)
        for day in (*days, *reversed(days[:-1])):
            frame = window.frame_after(partial(_show, window, day))
            taken.clock.append(frame.clock)
            taken.work.append(frame.work)
            taken.loop.append(fixed_loop())
        window.session.mark_saved()
        window.close()
    return taken


def _show(window: Watched, day: date) -> None:
    window.options.show_at(day)
    # Between some dates nothing differs, and nothing would be painted.
    window.canvas.viewport().update(0, 0, 1, 1)


def fixed_loop() -> float:
    """Return the milliseconds of a loop that is always the same: how fast the machine is now."""
    began, total = time.perf_counter(), 0
    for number in range(LOOP):
        total += number
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    """Measure and print."""
    make_application()
    document = moving_family()
    found = sweep(document)
    print(f"{len(document.people)} people, {len(document.residences)} residences, {len(found.clock)} dates")
    for words, times in (
        ("date to painted frame", found.clock),
        ("  processor time of it", found.work),
        (f"fixed loop of {LOOP:,}", found.loop),
    ):
        print(f"{words:26} median {median(times):6.1f}   95 % {quantiles(times, n=20)[-1]:6.1f} ms")
    print(verdict("date to painted frame, median", median(found.clock), TARGET, " ms"))


if __name__ == "__main__":
    main()
