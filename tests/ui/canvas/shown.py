"""A canvas on the screen, and a hand on its handles."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.view import CanvasView

LEFT = Qt.MouseButton.LeftButton


class Shown:
    """A canvas of its own session, and the pointer over it."""

    def __init__(self, qtbot: QtBot, document: Document, size: tuple[int, int] = (1000, 700)) -> None:
        self.session = Session(document)
        self.canvas = CanvasView(self.session, draw)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(*size)
        with qtbot.waitExposed(self.canvas):
            self.canvas.show()
        self.canvas.setFocus()
        self.wanted: list[str] = []
        self.canvas.gesture_wanted.connect(self.wanted.append)

    def person(self, person: str) -> QPoint:
        """Where somebody's symbol is, in the viewport."""
        box = self.canvas.picture_scene.box(person)
        assert box is not None
        return self.canvas.mapFromScene(QPointF(box.x, box.y))

    def handle(self, owner: str, role: str) -> QPoint:
        """Where a handle is, in the viewport."""
        shown = self.canvas.handles.shown
        return self.canvas.handles.place_of(
            next(each for each in shown if (each.owner, each.role) == (owner, role))
        )

    def owners(self) -> set[str]:
        """Round whom handles stand."""
        return {each.owner for each in self.canvas.handles.shown}

    def hover(self, place: QPoint) -> None:
        # A pointer that is there already, from another window, does not move.
        QTest.mouseMove(self.canvas.viewport(), place + QPoint(1, 0))
        QTest.mouseMove(self.canvas.viewport(), place)

    def click(self, place: QPoint) -> None:
        QTest.mouseClick(self.canvas.viewport(), LEFT, pos=place)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        *,
        release: bool = True,
    ) -> None:
        area = self.canvas.viewport()
        QTest.mousePress(area, LEFT, held, start)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(area, start + (end - start) * share)
        if release:
            QTest.mouseRelease(area, LEFT, held, end)
