"""The chart joined with the case."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from genogram_app.edit.items import set_field
from genogram_app.known.viewpoint import Viewpoint
from tests.ui.chart.conftest import Shown


def menu_at(shown: Shown, place: QPoint) -> QMenu:
    viewport = shown.area.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)
    menu = shown.board.menu
    assert menu is not None
    return menu


def test_the_chart_follows_an_edit_made_elsewhere(shown: Shown) -> None:
    before = shown.area.sight.area_of("residence:s2")
    shown.session.do(set_field("s2", "to", "2023-07-31"))
    after = shown.area.sight.area_of("residence:s2")
    assert before is not None
    assert after is not None
    assert after.right() < before.right()


def test_the_menu_of_a_bar_splits_it_under_the_pointer(shown: Shown) -> None:
    menu = menu_at(shown, shown.place("residence:s2", date(2023, 8, 20)))
    split = next(a for a in menu.actions() if a.text().startswith("Split"))
    day = split.text().removeprefix("Split at ")
    split.trigger()
    menu.close()
    assert day in ("19 August 2023", "20 August 2023", "21 August 2023")
    assert shown.residence("s2").to in ("2023-08-18", "2023-08-19", "2023-08-20")
    assert shown.session.now == 1


def test_the_menu_says_of_which_bar_it_is(shown: Shown) -> None:
    menu = menu_at(shown, shown.place("residence:s4", date(2023, 9, 20)))
    assert "Silas Wynn" in menu.accessibleName()
    menu.close()


def test_the_menu_of_an_empty_place_adds_a_home_from_that_day(shown: Shown) -> None:
    menu = menu_at(shown, shown.place("person:p2", date(2023, 9, 1)))
    assert menu.accessibleName() == "Greta Lorne from 1 September 2023"
    menu.close()


def test_a_double_click_goes_to_the_details(shown: Shown) -> None:
    place = shown.place("residence:s2", date(2023, 8, 20))
    QTest.mouseDClick(shown.area.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.session.selection == ("s2",)
    assert shown.asked_for_details == 1


def test_a_tooltip_says_the_bar_in_full(shown: Shown) -> None:
    place = shown.place("residence:s2", date(2023, 8, 20))
    assert "Fay Lorne" in shown.area.words_at(QPointF(place))
    assert shown.area.words_at(QPointF(2, 2)) == ""


def test_hovering_marks_what_is_under_the_pointer_until_it_goes(shown: Shown) -> None:
    QTest.mouseMove(shown.area.viewport(), shown.place("residence:s2", date(2023, 8, 20)))
    assert shown.area.marks.hovered == "residence:s2"
    QApplication.sendEvent(shown.area.viewport(), QEvent(QEvent.Type.Leave))
    assert shown.area.marks.hovered is None


def test_a_switch_draws_the_chart_anew(shown: Shown) -> None:
    before = shown.area.sight.painted()
    shown.board.switches.actions["men_as_band"].trigger()
    assert shown.area.sight.painted() is not before


def test_another_date_on_the_canvas_moves_its_line_and_draws_nothing_anew(shown: Shown) -> None:
    before = shown.area.sight.painted()
    shown.options.show_at(date(2023, 4, 4))
    assert shown.area.marks.shown == date(2023, 4, 4)
    assert shown.area.sight.painted() is before


def test_what_an_agency_knew_is_shown_as_such_and_not_changed_by_hand(shown: Shown) -> None:
    place = shown.edge("residence:s2", date(2023, 11, 1))
    assert shown.board.hands.end_at(QPointF(place)) is not None
    shown.options.look_as(Viewpoint(agencies=("a1",)))
    assert shown.board.whose.isVisible()
    assert shown.board.whose.text().startswith("As known to")
    assert shown.board.hands.end_at(QPointF(place)) is None
    assert shown.area.sight.bar("s2") is None
    shown.options.look_as(None)
    assert not shown.board.whose.isVisible()
    assert shown.area.sight.bar("s2") is not None


def test_names_that_are_not_shown_on_the_canvas_are_not_shown_here(shown: Shown) -> None:
    shown.options.show("names", on=False)
    titles = " ".join(shown.area.sight.painted().titles.values())
    assert "Silas" not in titles
