from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGraphicsView
from pytestqt.qtbot import QtBot

from genogram_app.edit.relations import add_partnership
from genogram_app.edit.session import Edit, Session
from genogram_app.model.document import Document
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.guide import Guide
from genogram_app.ui.canvas.hands import NUDGE, Around, Hands
from genogram_app.ui.canvas.neighbours import LEFT
from genogram_app.ui.canvas.overlay import Overlay
from genogram_app.ui.canvas.scene import PictureScene
from tests.ui.canvas.family import FAMILY


def ignored(*_: object) -> None:
    """What the hands ask of a canvas that is not there."""


class Desk:
    """Hands over a scene that follows the session, and what was said to the user."""

    def __init__(self, document: Document = FAMILY) -> None:
        self.session = Session(document)
        self.scene = PictureScene()
        self.said: list[str] = []
        self.view = QGraphicsView(self.scene)
        overlay = Overlay(self.scene, QPalette())
        guide = Guide(self.view, self.scene, overlay)
        around = Around(lambda _: (), ignored, self.said.append, ignored, ignored, ignored, ignored)
        self.hands = Hands(self.session, self.scene, overlay, guide, around)
        self.scene.show_picture(draw(document))
        self.session.document_changed.listen(self._follow)

    def _follow(self, document: Document) -> None:
        self.scene.show_picture(draw(document))


def test_toggling_adds_and_takes_away(qtbot: QtBot) -> None:
    desk = Desk()
    desk.hands.toggle(("p1",))
    desk.hands.toggle(("h1",))
    desk.hands.toggle(("p1",))
    assert desk.session.selection == ("h1",)


def test_removing_names_whom_it_removes(qtbot: QtBot) -> None:
    desk = Desk()
    desk.hands.remove()
    assert desk.session.undo_label is None
    desk.hands.select(("p2",))
    desk.hands.remove()
    assert desk.session.undo_label == "Remove Owen Pike"
    assert desk.session.document.parentage == FAMILY.parentage[:1]


def test_people_stay_where_they_are_dropped_and_every_drop_is_a_step(qtbot: QtBot) -> None:
    desk = Desk()
    box = desk.scene.box("p3")
    assert box is not None
    desk.hands.place(("p3",), 30, 40)
    desk.hands.place(("p3",), 5, 0)
    assert desk.session.document.view.positions == (("p3", (box.x + 35, box.y + 40)),)
    desk.session.undo()
    desk.session.undo()
    assert desk.session.document == FAMILY


def test_nudges_are_taken_back_together(qtbot: QtBot) -> None:
    desk = Desk()
    box = desk.scene.box("p1")
    assert box is not None
    desk.hands.select(("p1", "h1"))
    desk.hands.nudge(LEFT)
    desk.hands.nudge(LEFT)
    assert dict(desk.session.document.view.positions)["p1"][0] == box.x - 2 * NUDGE
    desk.session.undo()
    assert desk.session.document == FAMILY


def test_nobody_selected_is_nobody_nudged(qtbot: QtBot) -> None:
    desk = Desk()
    desk.hands.nudge(LEFT)
    assert desk.session.undo_label is None


def test_a_refusal_is_said_in_words(qtbot: QtBot) -> None:
    desk = Desk()
    desk.hands.do(add_partnership("p1", "p2"))
    assert desk.said == ["Nora Vale and Owen Pike already have a partnership: add a stage to it instead."]
    desk.hands.do(Edit("Nothing", lambda document: document))
    assert len(desk.said) == 1
