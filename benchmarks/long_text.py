"""How long the window's thread takes over a report of 60,000 words: a letter, a page, taking up, marking.

`python -m benchmarks.long_text`. A real window with all its panes. A letter counts from the press of its key
until everything that follows at once is done and painted, at the beginning of the text, where every mark has
to move. Taking up is what happens when typing pauses, marking what happens when the text has been read in
the background. Targets: a letter and a page 50 ms (95th percentile), taking up and marking 250 ms.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from benchmarks.statement_tables import TABLES, rows
from benchmarks.targets import verdict
from genogram_app.app.clock import SystemClock
from genogram_app.app.main import collect_rarely, make_application
from genogram_app.edit.session import Session
from genogram_app.edit.texts import add_text
from genogram_app.model.text_form import read_case
from genogram_app.ui.dialogs import QtDialogs
from genogram_app.ui.examining import examine
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window

WORDS = 60_000
LETTERS, PAGES = 60, 30
SOON, LATER = 50.0, 250.0
"""Milliseconds."""


def main() -> None:
    """Print the times and whether they keep their targets."""
    _application = make_application()
    collect_rarely()
    text = report()
    case = read_case((TABLES / "family.case.json").read_text(encoding="utf-8"))
    document = add_text("Report", text).change(case)
    with tempfile.TemporaryDirectory() as folder:
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(Session(document), QtDialogs(), Settings(store), SystemClock().today)
        window.show()
        window.desk.reviewer.stop()
        begun = time.perf_counter()
        examined = examine(document, SystemClock().today())
        read = time.perf_counter() - begun
        milliseconds(lambda: QTest.qWaitForWindowExposed(window))
        marked = milliseconds(lambda: window.texts.show_readings(examined.by_text))
        count = len(window.texts.marking.words)
        print(f"{len(text.split()):,} words, {count:,} mentions; read in the background in {read:.1f} s")
        area = window.texts.area
        area.setFocus()
        milliseconds(lambda: QTest.keyClick(area, Qt.Key.Key_X))
        letters = [milliseconds(lambda: QTest.keyClick(area, Qt.Key.Key_X)) for _ in range(LETTERS)]
        taken = milliseconds(window.texts.commit)
        window.desk.reviewer.stop()
        bar = area.verticalScrollBar()
        pages = [
            milliseconds(lambda: bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd))
            for _ in range(PAGES)
        ]
        person = case.people[0].id
        chosen = milliseconds(lambda: window.select((person,)))
        window.hide()
    print(verdict("a letter, 95 of 100", _p95(letters), SOON, " ms"))
    print(verdict("a page, 95 of 100", _p95(pages), SOON, " ms"))
    print(verdict("taking up what was typed", taken, LATER, " ms"))
    print(verdict("marking what was read", marked, LATER, " ms"))
    print(verdict("selecting somebody", chosen, LATER, " ms"))


def report() -> str:
    """Return a text of the sentences of the tables, in paragraphs on pages, as long as wanted."""
    sentences = [row.sentences for row in rows() if row.family == "family"]
    pieces: list[str] = []
    words = 0
    while words < WORDS:
        sentence = sentences[len(pieces) % len(sentences)]
        words += len(sentence.split())
        end = "\n\f" if len(pieces) % 40 == 39 else "\n" if len(pieces) % 5 == 4 else " "
        pieces.append(sentence + end)
    return "".join(pieces)


def milliseconds(act: Callable[[], object]) -> float:
    """Do something and what follows from it at once; return how long that took."""
    begun = time.perf_counter()
    act()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - begun)


def _p95(found: list[float]) -> float:
    return quantiles(found, n=20)[-1]


if __name__ == "__main__":
    main()
