"""How long it takes from an edit to the repainted canvas, over different edits of a family of 60.

Prints the median and the 95th percentile of the whole and of its parts, in milliseconds. The budget is a
median of 16.7 ms for the whole, one picture of a screen. No edit is made twice, so that nothing remembered
of it can help. The canvas is painted as it is in a window: as much of it as has changed.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.targets import verdict
from genogram_app.app.main import collect_rarely
from genogram_app.edit.homes import add_household, put_into
from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_child, add_partner, add_person, add_sibling, set_subject
from genogram_app.edit.positions import set_positions
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit, Session
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Picture
from genogram_app.picture.steady import SteadyPainter
from genogram_app.render.qt import register_fonts
from genogram_app.ui.canvas.view import CanvasView

PEOPLE = 60
HOUSEHOLDS = 5
ROUNDS = 5
BUDGET = 16.7


class Stopwatch:
    """Adds up the time spent in one function."""

    def __init__(self, draw: Callable[[Document], Picture]) -> None:
        """Measure a drawing function."""
        self.draw, self.spent = draw, 0.0

    def __call__(self, document: Document) -> Picture:
        """Draw, and remember how long it took."""
        began = time.perf_counter()
        picture = self.draw(document)
        self.spent += time.perf_counter() - began
        return picture


def family(people: int = PEOPLE, homes: int = HOUSEHOLDS) -> Document:
    """Four generations or more; some couples of the later ones live with their children."""
    session = Session(Document())
    session.do(add_person(name="Founder", subject=True))
    line = [session.document.people[0].id]
    while len(session.document.people) < people:
        head = line.pop(0)
        session.do(add_partner(head))
        couple = session.document.partnerships[-1].partners
        children = []
        for number in range(4):
            session.do(add_child(couple))
            children.append(session.selection[0])
            session.do(set_field(children[-1], "name", f"Child {number} of {head}"))
            session.do(set_field(children[-1], "birth", f"{1950 + len(session.document.people)}"))
        line.extend(children[:2])
    session.do(remove(tuple(p.id for p in session.document.people[people:])))
    for couple in [u.partners for u in session.document.partnerships[-homes:]]:
        session.do(add_household((*couple, *_at_home(session.document, couple))))
    return session.document


def _at_home(document: Document, couple: tuple[str, str]) -> tuple[str, ...]:
    """The children of a couple who have no partner themselves."""
    settled = {person for partnership in document.partnerships for person in partnership.partners}
    children = (k.child for k in document.parentage if k.parent == couple[0])
    return tuple(child for child in children if child not in settled)


def edits(document: Document, turn: int) -> list[Edit]:
    """One of each kind: some change a symbol, some the layout; every turn they change other people."""
    ids = [person.id for person in document.people]
    homes = [home.id for home in document.households]

    def someone(number: int) -> str:
        return ids[(number + 7 * turn) % len(ids)]

    return [
        set_field(someone(20), "name", f"Another name {turn}"),
        set_field(someone(5), "birth", f"19{31 + turn}-02"),
        set_field(someone(30), "sex", "male"),
        set_subject(someone(40), on=True),
        add_sibling(someone(25), "female"),
        add_partner(someone(-1)),
        add_child((someone(33),)),
        add_person(name=f"Newcomer {turn}"),
        put_into((someone(50),), homes[turn % len(homes)]),
        set_positions({someone(10): (40.0 + 30.0 * turn, 900.0)}),
        remove((someone(-3),)),
    ]


def main() -> None:
    """Measure and print."""
    application = QApplication([])
    register_fonts()
    start = family()
    painter, options = SteadyPainter(), PictureOptions()
    session, watch = Session(start), Stopwatch(lambda document: painter.draw(document, options))
    view = CanvasView(session, watch)
    view.resize(1280, 800)
    view.show()
    application.processEvents()
    collect_rarely()
    whole: list[float] = []
    work: list[float] = []
    drawing: list[float] = []
    for turn in range(1 + ROUNDS):
        if turn == 1:  # the first turn loads what is loaded once
            for times in (whole, work, drawing):
                times.clear()
        for edit in edits(start, turn):
            watch.spent = 0.0
            began, began_work = time.perf_counter(), time.process_time()
            session.do(edit)
            application.processEvents()
            whole.append(1000 * (time.perf_counter() - began))
            work.append(1000 * (time.process_time() - began_work))
            drawing.append(1000 * watch.spent)
            session.undo()
            application.processEvents()
    print(f"{len(start.people)} people, {len(whole)} edits, milliseconds")
    rest = [all_of_it - draw for all_of_it, draw in zip(whole, drawing, strict=True)]
    for words, times in (
        ("edit to repainted canvas", whole),
        ("  processor time of it", work),
        ("  drawing the picture", drawing),
        ("  edit, reconcile and paint", rest),
    ):
        print(f"{words:30} median {median(times):6.1f}   95 % {quantiles(times, n=20)[-1]:6.1f}")
    print(verdict("edit to repainted canvas, median", median(whole), BUDGET, " ms"))


if __name__ == "__main__":
    main()
