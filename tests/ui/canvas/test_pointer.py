from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF
from pytestqt.qtbot import QtBot

from genogram_app.layout.geometry import Outline
from genogram_app.ui.canvas.dwellings import Dwellings, HomeChange, HomeMove
from genogram_app.ui.canvas.pointer import Band, Drag, Pan
from tests.ui.canvas.family import FAMILY

FAR, NEAR = QPoint(100, 50), QPoint(2, 1)


class Recorder:
    """A canvas that writes down what it is asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def select(self, ids: tuple[str, ...]) -> None:
        self.asked.append(("select", ids))

    def place(self, people: tuple[str, ...], dx: float, dy: float) -> None:
        self.asked.append(("place", people, dx, dy))

    def show_ghosts(self, people: tuple[str, ...], dx: float, dy: float) -> None:
        self.asked.append(("ghosts", people, dx, dy))

    def drop_ghosts(self) -> None:
        self.asked.append(("no ghosts",))

    def dwellings(self, people: tuple[str, ...]) -> Dwellings:
        home = Outline("h1", ("p9",), (((200, 0), (300, 0), (300, 99), (200, 99)),), (200, 0))
        return Dwellings(FAMILY, (home,), dict.fromkeys(people, QPointF(0, 0)))

    def say_change(self, change: HomeChange | None, at: QPointF) -> None:
        if change is not None:
            self.asked.append(("home", change.household))

    def rehouse(self, move: HomeMove) -> None:
        self.asked.append(("rehouse", move.change.household, move.people, move.by))

    def show_band(self, area: QRectF | None) -> None:
        self.asked.append(("band", area))

    def people_in(self, area: QRectF) -> tuple[str, ...]:
        return ("p2",) if area.contains(QPointF(50, 20)) else ()

    def scroll_by(self, by: QPoint) -> None:
        self.asked.append(("scroll", by))


def test_dragging_moves_ghosts_and_dropping_moves_people_once(qtbot: QtBot) -> None:
    canvas = Recorder()
    drag = Drag(canvas, QPointF(0, 0), QPoint(0, 0), ("p1",), None)
    drag.move(QPointF(60, 30), FAR)
    drag.move(QPointF(80, 40), FAR)
    drag.finish(QPointF(80, 40))
    assert canvas.asked == [
        ("ghosts", ("p1",), 60.0, 30.0),
        ("ghosts", ("p1",), 80.0, 40.0),
        ("ghosts", ("p1",), 80.0, 40.0),
        ("no ghosts",),
        ("place", ("p1",), 80.0, 40.0),
    ]


def test_people_dropped_in_another_home_are_not_placed_but_asked_about(qtbot: QtBot) -> None:
    canvas = Recorder()
    drag = Drag(canvas, QPointF(0, 0), QPoint(0, 0), ("p1",), None)
    drag.move(QPointF(210, 50), FAR)
    drag.finish(QPointF(210, 50))
    assert ("home", "h1") not in canvas.asked
    canvas = Recorder()
    drag = Drag(canvas, QPointF(0, 0), QPoint(0, 0), ("p2",), None)
    drag.move(QPointF(250, 50), FAR)
    drag.finish(QPointF(250, 50))
    assert canvas.asked[-1] == ("rehouse", "h1", ("p2",), (250.0, 50.0))


def test_a_hand_that_trembles_only_clicks(qtbot: QtBot) -> None:
    canvas = Recorder()
    drag = Drag(canvas, QPointF(0, 0), QPoint(0, 0), ("p1", "p2"), ("p1",))
    drag.move(QPointF(1, 1), NEAR)
    drag.finish(QPointF(1, 1))
    assert canvas.asked == [("no ghosts",), ("select", ("p1",))]


def test_a_drag_that_is_cancelled_moves_nobody(qtbot: QtBot) -> None:
    canvas = Recorder()
    drag = Drag(canvas, QPointF(0, 0), QPoint(0, 0), ("p1",), None)
    drag.move(QPointF(60, 30), FAR)
    drag.cancel()
    assert canvas.asked[-1] == ("no ghosts",)
    assert not any(asked[0] == "place" for asked in canvas.asked)


def test_a_band_adds_whom_it_catches_to_what_is_kept(qtbot: QtBot) -> None:
    canvas = Recorder()
    band = Band(canvas, QPointF(100, 50), QPoint(0, 0), ("p1",))
    band.move(QPointF(0, 0), FAR)
    band.finish(QPointF(0, 0))
    assert canvas.asked[0] == ("band", QRectF(0, 0, 100, 50))
    assert canvas.asked[1:] == [("band", None), ("select", ("p1", "p2"))]


def test_a_click_on_empty_paper_selects_nothing(qtbot: QtBot) -> None:
    canvas = Recorder()
    Band(canvas, QPointF(50, 20), QPoint(0, 0), ()).finish(QPointF(50, 20))
    assert canvas.asked[-1] == ("select", ())


def test_a_band_that_is_cancelled_keeps_the_selection(qtbot: QtBot) -> None:
    canvas = Recorder()
    band = Band(canvas, QPointF(0, 0), QPoint(0, 0), ())
    band.move(QPointF(90, 90), FAR)
    band.cancel()
    assert canvas.asked[-1] == ("band", None)


def test_the_paper_follows_the_hand_at_once(qtbot: QtBot) -> None:
    canvas = Recorder()
    pan = Pan(canvas, QPointF(0, 0), QPoint(10, 10))
    pan.move(QPointF(0, 0), QPoint(12, 9))
    pan.move(QPointF(0, 0), QPoint(15, 9))
    pan.finish(QPointF(0, 0))
    assert canvas.asked == [("scroll", QPoint(-2, 1)), ("scroll", QPoint(-3, 0))]
