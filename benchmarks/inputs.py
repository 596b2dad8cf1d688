"""How many key strokes and clicks a family takes: with the mouse, with the keyboard, with typed phrases.

A scripted user builds the family of a case in the real window, through the widgets that a person would use,
and never through the program's own code. The order is worked out from the case (`input_plan`): from the
subject child outwards, for everybody the gesture that adds them, then the relations that remain, then the
homes. What the user looks at (where somebody is drawn, what a menu offers, how a phrase is read) is read off
the window, which costs nothing, as looking does.

Counted as inputs are all keys that are no character of a name, a date or a phrase, with a modifier as one
(Tab, Enter, Esc, arrows, letters that are commands), every click, and every drag (press and release as one).
Characters are counted apart. Moving the pointer is not counted. In the mouse's way the keyboard is only typed
on, with the Enter that ends what was typed.

At the end the built case is compared with the given one: people with names, sexes and dates, couples with
their stages, parentage with kinds, residences with dates. What a way cannot say is listed as not built.

Targets: at most 4 inputs per relative by keyboard; less than 150 for the whole family each way.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from benchmarks.input_compare import Difference, compare
from benchmarks.input_hands import Count, Hands
from benchmarks.input_keyboard import Keyboard
from benchmarks.input_mouse import Mouse
from benchmarks.input_phrases import Phrases
from benchmarks.input_ways import Way
from benchmarks.targets import verdict
from genogram_app.app.clock import SystemClock
from genogram_app.app.main import make_application, make_window
from genogram_app.interchange.convert import load
from genogram_app.model.document import Document
from genogram_app.ui.dialogs import QtDialogs
from genogram_app.ui.settings import Settings

WAYS: tuple[type[Way], ...] = (Mouse, Keyboard, Phrases)
EXAMPLE = Path(__file__).parents[1] / "resources" / "samples" / "three-homes.case.json"
PER_RELATIVE = 4
WHOLE = 149


@dataclass(frozen=True, slots=True)
class Result:
    """What one way took and what it built."""

    way: str
    steps: tuple[Count, ...]
    not_built: tuple[str, ...]
    difference: Difference

    def inputs(self, *kinds: str) -> int:
        """Return the inputs of the kinds of steps, of all when none is named."""
        return sum(step.inputs for step in self.steps if not kinds or step.kind in kinds)

    @property
    def characters(self) -> int:
        """Characters of names, dates and phrases."""
        return sum(step.characters for step in self.steps)

    @property
    def per_relative(self) -> float:
        """The median of inputs for one person who was added."""
        return median([step.inputs for step in self.steps if step.kind == "person"] or [0])

    def as_json(self) -> dict[str, object]:
        """Return everything in a form that can be written as JSON."""
        kinds: dict[str, int] = defaultdict(int)
        for step in self.steps:
            kinds[step.kind] += step.inputs
        return {
            "way": self.way,
            "inputs": self.inputs(),
            "inputs_by_kind": dict(kinds),
            "inputs_per_relative": self.per_relative,
            "characters": self.characters,
            "not_built": self.not_built,
            "missing": self.difference.missing,
            "added": self.difference.added,
        }


def measure(given: Document, way: type[Way]) -> Result:
    """Build the family in a window of its own."""
    with tempfile.TemporaryDirectory() as folder:
        stored = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        window = make_window(Settings(stored), QtDialogs(), SystemClock())
        window.resize(1600, 1000)
        window.show()
        window.activateWindow()
        window.files.begin(Document())
        QApplication.processEvents()
        hands = Hands(window)
        builder = way(hands, given)
        builder.build()
        difference = compare(given, window.session.document, builder.ids)
        window.session.mark_saved()
        window.close()
        return Result(way.name, tuple(hands.steps), tuple(builder.not_built), difference)


def table(given: Document, results: list[Result]) -> str:
    """Return the figures in rows, and what was not built."""
    built = (
        f"{len(given.people)} people, {len(given.partnerships)} couples, {len(given.parentage)} parentages, "
        f"{len(given.households)} homes with {len(given.residences)} residences"
    )
    head = (
        f"{'':14}{'people':>8}{'couples':>8}{'parents':>8}{'homes':>8}{'all':>8}{'median':>8}{'typed':>8}"
        f"{'not built':>11}{'facts missing':>15}{'wrong':>7}"
    )
    lines = [built, head]
    for found in results:
        parts = [found.inputs(kind) for kind in ("person", "couple", "parentage", "home")]
        numbers = "".join(f"{number:8}" for number in (*parts, found.inputs()))
        lines.append(
            f"{found.way:14}{numbers}{found.per_relative:8g}{found.characters:8}{len(found.not_built):11}"
            f"{len(found.difference.missing):15}{len(found.difference.added):7}"
        )
    for found in results:
        family = found.inputs("person", "couple", "parentage")
        lines.append(verdict(f"{found.way}, the family without its homes", family, WHOLE))
        lines.append(verdict(f"{found.way}, whole family", found.inputs(), WHOLE))
        if found.way == Keyboard.name:
            lines.append(verdict(f"{found.way}, median per relative", found.per_relative, PER_RELATIVE))
        lines += [f"{found.way}, not built: {words}" for words in found.not_built]
        lines += [f"{found.way}, missing: {words}" for words in found.difference.missing]
        lines += [f"{found.way}, wrong: {words}" for words in found.difference.added]
    return "\n".join(lines)


def main() -> None:
    """Build, and print what it took."""
    ask = argparse.ArgumentParser(description="How many key strokes and clicks a family takes.")
    ask.add_argument("case", nargs="?", type=Path, default=EXAMPLE, help="a case file")
    ask.add_argument("--json", action="store_true", help="print the figures as JSON")
    ask.add_argument("--way", choices=[way.name for way in WAYS], help="only one way")
    asked = ask.parse_args()
    make_application()
    given = load(asked.case)
    ways = [way for way in WAYS if asked.way in (None, way.name)]
    results = [measure(given, way) for way in ways]
    print(json.dumps([r.as_json() for r in results], indent=2) if asked.json else table(given, results))


if __name__ == "__main__":
    main()
