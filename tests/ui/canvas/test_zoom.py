from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView
from pytestqt.qtbot import QtBot

from genogram_app.ui.canvas.zoom import FIT_AT_MOST, LARGEST, SMALLEST, Zoom


def made(qtbot: QtBot, area: QRectF) -> tuple[QGraphicsView, Zoom, list[float]]:
    scene = QGraphicsScene(area)
    view = QGraphicsView(scene)
    scene.setParent(view)
    qtbot.addWidget(view)
    view.resize(600, 400)
    told: list[float] = []
    return view, Zoom(view, told.append), told


def test_the_whole_area_fits_into_the_view(qtbot: QtBot) -> None:
    area = QRectF(-200, 50, 3000, 900)
    view, zoom, told = made(qtbot, area)
    zoom.fit(area)
    assert view.mapToScene(view.viewport().rect()).boundingRect().contains(area)
    assert told == [pytest.approx(zoom.value)]


def test_a_small_family_is_not_blown_up(qtbot: QtBot) -> None:
    area = QRectF(0, 0, 40, 40)
    _, zoom, _ = made(qtbot, area)
    zoom.fit(area)
    assert zoom.value == pytest.approx(FIT_AT_MOST)


def test_zoom_has_limits(qtbot: QtBot) -> None:
    _, zoom, _ = made(qtbot, QRectF(0, 0, 500, 500))
    zoom.by(1e6)
    assert zoom.value == pytest.approx(LARGEST)
    zoom.by(1e-9)
    assert zoom.value == pytest.approx(SMALLEST)


def test_zooming_by_hand_ends_fitting(qtbot: QtBot) -> None:
    area = QRectF(0, 0, 500, 500)
    _, zoom, _ = made(qtbot, area)
    assert zoom.fitting
    zoom.by(1.2)
    assert not zoom.fitting
    zoom.fit(area)
    assert zoom.fitting


def test_an_empty_area_leaves_the_zoom(qtbot: QtBot) -> None:
    _, zoom, told = made(qtbot, QRectF(0, 0, 500, 500))
    zoom.fit(QRectF())
    assert told == []
