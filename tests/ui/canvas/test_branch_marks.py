"""Beside the end of a picture stands how many people are hidden; a click shows them and does nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.edit.session import Session
from genogram_app.model.case import CaseInfo
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import draw
from genogram_app.ui.canvas.branch_marks import LEAST, BranchMarks
from genogram_app.ui.canvas.view import CanvasView
from tests.small_families import couple, family, parents

FAMILY = family(
    couple("dad", "mum"),
    *(parents("son", "dad", "mum"), parents("mum", "gran", "grandad")),
    case=CaseInfo(subjects=("son",)),
)


class Shown:
    """A canvas whose picture ends at the mother, and who was wanted."""

    def __init__(self, qtbot: QtBot) -> None:
        self.wanted: list[str] = []
        options = PictureOptions(ends=("mum",))
        self.session = Session(FAMILY)
        self.canvas = CanvasView(self.session, lambda document: draw(document, options))
        qtbot.addWidget(self.canvas)
        self.marks = BranchMarks(self.canvas, self.canvas.picture_scene, self.wanted.append)
        self.marks.follow()
        self.canvas.resize(700, 500)
        with qtbot.waitExposed(self.canvas):
            self.canvas.show()

    def place(self) -> QPoint:
        (mark,) = self.marks.marks
        return self.canvas.mapFromScene(mark.pos()) + mark.area.center().toPoint()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_a_mark_tells_how_many_are_hidden_in_figures_and_in_words(shown: Shown) -> None:
    (mark,) = shown.marks.marks
    assert (mark.person, mark.words) == ("mum", "+2")
    assert mark.toolTip().startswith("2 people")


def test_a_click_on_a_mark_shows_the_branch_and_selects_nothing(shown: Shown) -> None:
    QTest.mouseClick(shown.canvas.viewport(), Qt.MouseButton.LeftButton, pos=shown.place())
    assert shown.wanted == ["mum"]
    assert shown.session.selection == ()


@pytest.mark.parametrize("zoom", [0.2, 1.0, 4.0])
def test_a_mark_is_as_easy_to_hit_at_any_zoom(shown: Shown, zoom: float) -> None:
    shown.canvas.zoom.to(zoom)
    half = int(LEAST / 2) - 1
    assert all(shown.marks.at(shown.place() + QPoint(x, y)) for x in (-half, half) for y in (-half, half))
    assert shown.marks.at(shown.place() + QPoint(200, 0)) is None


def test_marks_do_not_enter_the_drawing_nor_make_the_paper_larger(shown: Shown) -> None:
    paper = shown.canvas.picture_scene.paper
    shown.marks.follow()
    assert len(shown.marks.marks) == 1
    assert shown.canvas.picture_scene.paper == paper


def test_a_picture_of_everybody_has_no_marks(shown: Shown) -> None:
    shown.canvas.picture_scene.show_picture(draw(FAMILY))
    shown.marks.follow()
    assert shown.marks.marks == ()
