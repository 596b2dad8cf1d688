"""The screen and the paper show the same: every painter against the others."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QImage, QPainter, QRawFont
from pytestqt.qtbot import QtBot

from genogram_app.drawing.fonts import font_path, text_width
from genogram_app.drawing.primitives import Close, Drawing, Group, Line, Move, Path, Stroke
from genogram_app.render.qt import Playback, paint, register_fonts
from tests.render.specimens import (
    WORDS,
    difference,
    pixels_of_pdf,
    pixels_of_qt,
    pixels_of_svg,
    specimens,
)

SPECIMENS = specimens()


@pytest.mark.parametrize("name", SPECIMENS)
def test_the_screen_and_the_pdf_show_the_same(qtbot: QtBot, name: str) -> None:
    mean, greatest = difference(pixels_of_qt(SPECIMENS[name]), pixels_of_pdf(SPECIMENS[name]))
    assert mean < 0.8
    assert greatest < 70


@pytest.mark.parametrize("name", SPECIMENS)
def test_the_screen_and_the_svg_show_the_same(qtbot: QtBot, name: str) -> None:
    mean, greatest = difference(pixels_of_qt(SPECIMENS[name]), pixels_of_svg(SPECIMENS[name]))
    assert mean < 0.8
    assert greatest < 70


def test_a_difference_would_be_seen(qtbot: QtBot) -> None:
    strokes, texts = SPECIMENS["strokes"], SPECIMENS["texts"]
    without = Drawing(300, 200, (), "")
    assert difference(pixels_of_qt(strokes), pixels_of_qt(without))[1] > 70
    assert difference(pixels_of_qt(texts), pixels_of_qt(strokes))[0] > 0.8


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("bold", [False, True])
def test_qt_measures_text_as_we_do(qtbot: QtBot, words: str, bold: bool) -> None:
    register_fonts()
    face = QRawFont(str(font_path(bold)), 100.0, QFont.HintingPreference.PreferNoHinting)
    advances = face.advancesForGlyphIndexes(face.glyphIndexesForString(words))
    assert sum(point.x() for point in advances) == pytest.approx(text_width(words, 100.0, bold), rel=0.0024)


def test_painting_leaves_no_trace_outside_the_drawing(qtbot: QtBot) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint(painter, SPECIMENS["empty"])
    painter.end()
    assert all(image.pixel(x, y) == 0xFFFFFFFF for x in range(10) for y in range(10))


@pytest.mark.parametrize("dash", [(), (0.1, 3.2)])
def test_a_groups_area_goes_round_its_lines_dotted_or_not(dash: tuple[float, ...]) -> None:
    steps = (Move((10.0, 20.0)), Line((60.0, 20.0)), Line((60.0, 90.0)), Close())
    path = Path(steps, Stroke(2.0, dash=dash, cap="round"))
    assert Playback(Group("household:h1", "", (path,))).area == (9.0, 19.0, 61.0, 91.0)
