from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from pytestqt.qtbot import QtBot

from genogram_app.family.events import case_events
from genogram_app.model.dates import Span
from genogram_app.ui.dates.ruler import Ruler
from genogram_app.ui.dates.ruler_picture import RulerPicture
from genogram_app.ui.dates.slider import DateSlider
from genogram_app.ui.dates.stops import DateStop, stops_of
from tests.ui.dates.family import FAMILY

RULER = Ruler(date(2023, 4, 1), date(2023, 6, 30))
STOPS = tuple(stop for stop in stops_of(case_events(FAMILY)) if RULER.contains(stop.day))


def slider_of(qtbot: QtBot, stops: tuple[DateStop, ...] = STOPS, review: Span | None = None) -> DateSlider:
    slider = DateSlider()
    qtbot.addWidget(slider)
    slider.resize(600, slider.sizeHint().height())
    slider.show_case(RULER, stops, review or Span(None, None), None)
    return slider


def picture_of(slider: DateSlider, stops: tuple[DateStop, ...] = STOPS) -> RulerPicture:
    return RulerPicture(slider, RULER, stops, Span(None, None), None)


def ink(image: QImage, x: float, top: float, bottom: float) -> int:
    """How many dots of a column are painted."""
    return sum(image.pixelColor(round(x), y).alpha() > 0 for y in range(round(top), round(bottom)))


def test_a_day_stands_where_its_place_leads_back_to_it(qtbot: QtBot) -> None:
    picture = picture_of(slider_of(qtbot))
    assert picture.day_at(picture.place(date(2023, 5, 17))) == date(2023, 5, 17)


def test_a_stop_is_painted_and_a_quiet_day_is_not(qtbot: QtBot) -> None:
    picture = picture_of(slider_of(qtbot))
    image = picture.painted(1.0).toImage()
    stop, quiet = (
        ink(image, picture.place(day), picture.top, picture.middle)
        for day in (STOPS[-1].day, date(2023, 4, 11))
    )
    assert stop > quiet


def test_the_review_period_is_shaded(qtbot: QtBot) -> None:
    slider = slider_of(qtbot)
    review = Span(date(2023, 4, 20), date(2023, 5, 10))
    picture = RulerPicture(slider, RULER, (), review, None)
    image = picture.painted(1.0).toImage()
    inside, outside = (
        image.pixelColor(round(picture.place(day)), round(picture.top + 3)).alpha()
        for day in (date(2023, 4, 28), date(2023, 5, 20))
    )
    assert inside > outside == 0


def test_a_low_slider_gives_up_the_dates_along_it_then_the_date_above(qtbot: QtBot) -> None:
    slider = slider_of(qtbot)
    assert picture_of(slider).labelled
    slider.resize(600, slider.sizeHint().height() - 2)
    assert not picture_of(slider).labelled
    assert picture_of(slider).top > 0
    slider.resize(600, slider.minimumSizeHint().height())
    assert picture_of(slider).top == 0


def test_the_handle_shows_on_a_ground_of_its_own_colour(qtbot: QtBot) -> None:
    slider = slider_of(qtbot)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(Qt.GlobalColor.white))
    palette.setColor(QPalette.ColorRole.WindowText, QColor(Qt.GlobalColor.black))
    palette.setColor(QPalette.ColorRole.Highlight, QColor("#ffffe0"))
    slider.setPalette(palette)
    assert picture_of(slider).accent == QColor(Qt.GlobalColor.black)
