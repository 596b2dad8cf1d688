"""What tests of the chart share: an invented family that moves, and the chart of it in a window."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.case import CaseInfo, Incident
from genogram_app.model.document import Document
from genogram_app.model.evidence import Agency, Contact
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person, Status
from genogram_app.model.relations import Parentage
from genogram_app.ui.attempt import attempt
from genogram_app.ui.chart.board import ChartBoard
from genogram_app.ui.chart.stretch import of_days
from genogram_app.ui.settings import Settings
from genogram_app.ui.view_options import ViewOptions
from tests.ui.conftest import TODAY

SHOWN = of_days(date(2023, 1, 1), date(2023, 12, 31))


@pytest.fixture(autouse=True)
def painting(qapp: QApplication) -> None:
    """Words can only be painted where there is an application."""


def moving() -> Document:
    """A child and her mother, who move once; a man who joins them and of whom nothing says that he left."""
    return Document(
        case=CaseInfo(
            title="Child F",
            subjects=("p1",),
            incident=Incident(kind="serious_injury", date="2023-12-10"),
            review_period="2023-01-01/2023-12-10",
        ),
        people=(
            Person(
                id="p1",
                name="Fay Lorne",
                sex="female",
                birth="2020-05-02",
                statuses=(Status(code="CPP", from_="2023-09-01"),),
            ),
            Person(id="p2", name="Greta Lorne", sex="female"),
            Person(id="p3", name="Silas Wynn", sex="male"),
        ),
        parentage=(Parentage(id="k1", child="p1", parent="p2", kind="birth"),),
        households=(Household(id="h1", label="Address 1"), Household(id="h2", label="Address 2")),
        residences=(
            Residence(id="s1", person="p1", household="h1", from_="2020-05-02", to="2023-06-05"),
            Residence(id="s2", person="p1", household="h2", from_="2023-06-05", to="2023-10-31"),
            Residence(id="s3", person="p2", household="h1", from_="2020", to="2023-06-05"),
            Residence(id="s4", person="p3", household="h2", from_="2023-07", to=None),
        ),
        agencies=(Agency(id="a1", name="Health visiting"),),
        contacts=(
            Contact(id="c1", agency="a1", people=("p1",), date="2023-08-14", seen=(("p1", "seen_alone"),)),
        ),
    )


class Shown:
    """The chart of the family, the year 2023 filling it."""

    def __init__(self, qtbot: QtBot, settings: Settings, document: Document) -> None:
        self.session, self.options = Session(document), ViewOptions()
        self.told: list[str] = []
        self.asked_for_details = 0
        self.board = ChartBoard(
            self.session,
            settings,
            self.options,
            lambda: TODAY,
            lambda edit: attempt(self.session, edit),
            self.told.append,
        )
        self.area = self.board.area
        self.board.selected.connect(self.session.select)
        self.board.details_wanted.connect(self._note_details)
        self.session.document_changed.listen(self.board.follow_case)
        self.session.selection_changed.listen(lambda _: self.board.follow_selection())
        self.options.changed.listen(lambda _: self.board.follow_options())
        qtbot.addWidget(self.board)
        self.board.resize(900, 420)
        with qtbot.waitActive(self.board):
            self.board.show()
            self.board.activateWindow()
        self.area.setFocus()
        self.area.show_stretch(SHOWN)

    def _note_details(self) -> None:
        self.asked_for_details += 1

    def residence(self, item: str) -> Residence:
        found = self.session.document.find(item)
        assert isinstance(found, Residence)
        return found

    def place(self, key: str, day: date) -> QPoint:
        """Where the middle of a day is on a bar, or in a lane."""
        area = self.area.sight.area_of(key)
        assert area is not None
        return QPoint(round(self.area.sight.x_of(day.toordinal() + 0.5)), round(area.center().y()))

    def edge(self, key: str, day: date) -> QPoint:
        """Where a day begins on a bar."""
        area = self.area.sight.area_of(key)
        assert area is not None
        return QPointF(self.area.sight.x_of(day.toordinal()), area.center().y()).toPoint()

    def click(self, place: QPoint) -> None:
        QTest.mouseClick(self.area.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def drag(
        self,
        start: QPoint,
        end: QPoint,
        *,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        let_go: bool = True,
    ) -> None:
        paper = self.area.viewport()
        QTest.mousePress(paper, Qt.MouseButton.LeftButton, held, start)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(paper, start + (end - start) * share)
        if let_go:
            QTest.mouseRelease(paper, Qt.MouseButton.LeftButton, held, end)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.area, key, held)


@pytest.fixture
def shown(qtbot: QtBot, settings: Settings) -> Shown:
    return Shown(qtbot, settings, moving())
