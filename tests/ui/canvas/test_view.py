from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGestureEvent,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPinchGesture,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from genogram_app.edit.people import add_child, add_parent, add_person, add_sibling
from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import draw
from genogram_app.picture.steady import SteadyPainter
from genogram_app.ui.canvas.group_item import GroupItem
from genogram_app.ui.canvas.view import CanvasView
from tests.ui.canvas.family import FAMILY

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
CTRL = Qt.KeyboardModifier.ControlModifier
NO_POPUPS = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a screen, Qt complains of every menu that it shows."""


@pytest.fixture
def canvas(qtbot: QtBot) -> CanvasView:
    return shown(qtbot, FAMILY)


def shown(qtbot: QtBot, document: Document) -> CanvasView:
    canvas = CanvasView(Session(document), draw)
    qtbot.addWidget(canvas)
    canvas.resize(900, 600)
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.setFocus()
    return canvas


def session_of(canvas: CanvasView) -> Session:
    return canvas._session


def place_of(canvas: CanvasView, person: str) -> QPoint:
    box = canvas.picture_scene.box(person)
    assert box is not None
    return canvas.mapFromScene(QPointF(box.x, box.y))


def groups(canvas: CanvasView) -> list[GroupItem]:
    return [item for item in canvas.picture_scene.items() if isinstance(item, GroupItem)]


def empty_place(canvas: CanvasView) -> QPoint:
    paper = canvas.picture_scene.paper
    place = canvas.mapFromScene(paper.topLeft()) + QPoint(4, 4)
    assert canvas.ids_at(place) == ()
    return place


def drag(canvas: CanvasView, qtbot: QtBot, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    QTest.mousePress(canvas.viewport(), LEFT, pos=start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(canvas.viewport(), start + (end - start) * share)
    if release:
        QTest.mouseRelease(canvas.viewport(), LEFT, pos=end)


def wheel(canvas: CanvasView, turned: int, held: Qt.KeyboardModifier) -> None:
    middle = QPointF(canvas.viewport().rect().center())
    event = QWheelEvent(
        middle,
        QPointF(canvas.viewport().mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by place
    )
    QApplication.sendEvent(canvas.viewport(), event)


def test_a_click_selects_and_a_click_beside_selects_nothing(canvas: CanvasView, qtbot: QtBot) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, pos=place_of(canvas, "p2"))
    assert session_of(canvas).selection == ("p2",)
    QTest.mouseClick(canvas.viewport(), LEFT, pos=empty_place(canvas))
    assert session_of(canvas).selection == ()


def test_ctrl_click_adds_and_takes_away(canvas: CanvasView, qtbot: QtBot) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, pos=place_of(canvas, "p2"))
    QTest.mouseClick(canvas.viewport(), LEFT, CTRL, pos=place_of(canvas, "p3"))
    assert session_of(canvas).selection == ("p2", "p3")
    QTest.mouseClick(canvas.viewport(), LEFT, CTRL, pos=place_of(canvas, "p2"))
    assert session_of(canvas).selection == ("p3",)


def test_a_click_on_one_of_several_selects_that_one(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p1", "p2"))
    QTest.mouseClick(canvas.viewport(), LEFT, pos=place_of(canvas, "p1"))
    assert session_of(canvas).selection == ("p1",)


def test_people_stay_where_they_are_dropped(canvas: CanvasView, qtbot: QtBot) -> None:
    start = place_of(canvas, "p3")
    drag(canvas, qtbot, start, start + QPoint(80, 30))
    positions = session_of(canvas).document.view.positions
    assert [person for person, _ in positions] == ["p3"]
    box = canvas.picture_scene.box("p3")
    assert box is not None
    assert (box.x, box.y) == pytest.approx(positions[0][1])
    session_of(canvas).undo()
    assert session_of(canvas).document == FAMILY


def test_all_who_are_selected_are_dragged_together(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p1", "p2"))
    start = place_of(canvas, "p1")
    drag(canvas, qtbot, start, start + QPoint(40, 0))
    assert sorted(person for person, _ in session_of(canvas).document.view.positions) == ["p1", "p2"]


def test_nothing_moves_before_the_drop_and_escape_leaves_it_so(canvas: CanvasView, qtbot: QtBot) -> None:
    items = len(groups(canvas))
    start = place_of(canvas, "p3")
    drag(canvas, qtbot, start, start + QPoint(80, 30), release=False)
    assert len(groups(canvas)) > items
    assert session_of(canvas).document is FAMILY
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=start + QPoint(80, 30))
    assert session_of(canvas).document is FAMILY
    assert len(groups(canvas)) == items


def test_a_rubber_band_selects_who_stands_in_it(canvas: CanvasView, qtbot: QtBot) -> None:
    corner = canvas.mapFromScene(canvas.picture_scene.paper.bottomRight()) - QPoint(4, 4)
    drag(canvas, qtbot, empty_place(canvas), corner)
    assert sorted(session_of(canvas).selection) == ["p1", "p2", "p3"]
    assert session_of(canvas).undo_label is None


def test_the_keyboard_reaches_everybody(canvas: CanvasView, qtbot: QtBot) -> None:
    canvas.walk.select_all()
    assert len(session_of(canvas).selection) == 3
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert session_of(canvas).selection == ()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    assert session_of(canvas).selection == ("p3",)


def test_a_relation_that_is_removed_leads_back_to_its_person(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p1",))
    QTest.keyClick(canvas, Qt.Key.Key_Period)
    assert session_of(canvas).selection == ("u1",)
    canvas.remove_selected()
    assert session_of(canvas).document.partnerships == ()
    assert session_of(canvas).selection == ("p1",)


def test_escape_leads_from_a_relation_to_its_person_then_to_nothing(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p1",))
    QTest.keyClick(canvas, Qt.Key.Key_Comma)
    assert session_of(canvas).selection == ("s1",)
    assert "Nora Vale" in canvas.accessibleDescription()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert session_of(canvas).selection == ("p1",)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert session_of(canvas).selection == ()


def test_arrows_walk_the_family_and_with_ctrl_the_paper(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).do(add_parent("p1", "female"))
    session_of(canvas).select(("p3",))
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert session_of(canvas).selection[0] in ("p1", "p2")
    QTest.keyClick(canvas, Qt.Key.Key_Down, CTRL)
    assert session_of(canvas).selection == ("p3",)


def test_removing_can_be_taken_back(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p3",))
    canvas.remove_selected()
    assert session_of(canvas).document.parentage == ()
    session_of(canvas).undo()
    assert session_of(canvas).document is FAMILY


def test_alt_and_arrows_move_people_without_a_pointer(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p3",))
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert session_of(canvas).document.view.positions[0][0] == "p3"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
@pytest.mark.parametrize("item", ["p2", "h1", "u1"])
def test_enter_and_f2_ask_for_the_name_and_of_a_couple_for_its_stages(
    canvas: CanvasView, qtbot: QtBot, key: Qt.Key, item: str
) -> None:
    session_of(canvas).select((item,))
    with qtbot.waitSignal(canvas.rename_wanted, timeout=1000) as named:
        QTest.keyClick(canvas, key)
    assert named.args == [item]


def test_ctrl_and_enter_ask_for_details_and_of_a_line_enter_does(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p2",))
    with qtbot.waitSignal(canvas.details_wanted, timeout=1000):
        QTest.keyClick(canvas, Qt.Key.Key_Return, CTRL)
    session_of(canvas).select(("k1",))
    with qtbot.waitSignal(canvas.details_wanted, timeout=1000):
        QTest.keyClick(canvas, Qt.Key.Key_Return)


def test_a_double_click_asks_for_details(canvas: CanvasView, qtbot: QtBot) -> None:
    QTest.mouseClick(canvas.viewport(), LEFT, pos=place_of(canvas, "p2"))
    with qtbot.waitSignal(canvas.details_wanted, timeout=1000):
        QTest.mouseDClick(canvas.viewport(), LEFT, pos=place_of(canvas, "p2"))


def test_tab_goes_from_person_to_person_and_then_on(qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    canvas, field = CanvasView(Session(FAMILY), draw), QLineEdit()
    column = QVBoxLayout(room)
    column.addWidget(canvas)
    column.addWidget(field)
    with qtbot.waitExposed(room):
        room.show()
    canvas.setFocus()
    seen = []
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Tab)
        seen.append(session_of(canvas).selection)
    assert len(set(seen)) == 3
    assert seen[-1] == ("p3",)
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    qtbot.waitUntil(field.hasFocus)


def test_the_wheel_zooms_with_ctrl_only(canvas: CanvasView, qtbot: QtBot) -> None:
    before = canvas.zoom.value
    wheel(canvas, 120, Qt.KeyboardModifier.NoModifier)
    assert canvas.zoom.value == before
    with qtbot.waitSignal(canvas.zoom_changed, timeout=1000):
        wheel(canvas, 120, CTRL)
    assert canvas.zoom.value > before


def test_the_wheel_scrolls_sideways_with_shift(canvas: CanvasView, qtbot: QtBot) -> None:
    for _ in range(8):
        canvas.zoom_in()
    bar = canvas.horizontalScrollBar()
    before = bar.value()
    wheel(canvas, -60, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() == before + 60


def test_zooming_in_and_out_again_leads_back(canvas: CanvasView, qtbot: QtBot) -> None:
    before = canvas.zoom.value
    QTest.keyClick(canvas, Qt.Key.Key_Plus, CTRL)
    QTest.keyClick(canvas, Qt.Key.Key_Minus, CTRL)
    assert canvas.zoom.value == pytest.approx(before)


def test_what_the_pointer_has_left_is_not_marked(canvas: CanvasView, qtbot: QtBot) -> None:
    QTest.mouseMove(canvas.viewport(), place_of(canvas, "p2"))
    marked = canvas.overlay.hovered_area
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))
    assert not marked.isEmpty()
    assert canvas.overlay.hovered_area.isEmpty()


def test_a_pinch_zooms(canvas: CanvasView, qtbot: QtBot) -> None:
    before, pinch = canvas.zoom.value, QPinchGesture()
    pinch.setScaleFactor(1.5)
    canvas.viewportEvent(QGestureEvent([pinch]))
    assert canvas.zoom.value == pytest.approx(1.5 * before)


def test_dragging_beyond_the_edge_scrolls(canvas: CanvasView, qtbot: QtBot) -> None:
    for _ in range(8):
        canvas.zoom_in()
    canvas.centerOn(canvas.picture_scene.paper.center())
    before = canvas.horizontalScrollBar().value()
    drag(canvas, qtbot, canvas.viewport().rect().center(), QPoint(890, 300), release=False)
    assert canvas.horizontalScrollBar().value() > before


def test_the_middle_button_moves_the_paper(canvas: CanvasView, qtbot: QtBot) -> None:
    for _ in range(8):
        canvas.zoom_in()
    bar = canvas.horizontalScrollBar()
    before, middle = bar.value(), canvas.viewport().rect().center()
    QTest.mousePress(canvas.viewport(), MIDDLE, pos=middle)
    QTest.mouseMove(canvas.viewport(), middle - QPoint(30, 0))
    QTest.mouseRelease(canvas.viewport(), MIDDLE, pos=middle - QPoint(30, 0))
    assert bar.value() == before + 30
    assert session_of(canvas).selection == ()


def test_space_and_drag_move_the_paper(canvas: CanvasView, qtbot: QtBot) -> None:
    for _ in range(8):
        canvas.zoom_in()
    bar = canvas.verticalScrollBar()
    before, middle = bar.value(), canvas.viewport().rect().center()
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    drag(canvas, qtbot, middle, middle - QPoint(0, 40))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert bar.value() == before + 40
    assert session_of(canvas).document is FAMILY


def test_a_growing_family_stays_in_view_until_somebody_zooms(canvas: CanvasView, qtbot: QtBot) -> None:
    for _ in range(12):
        session_of(canvas).do(add_child(("p1", "p2")))
    view = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert view.contains(canvas.picture_scene.paper)


def test_after_zooming_the_new_person_is_scrolled_to_and_the_zoom_kept(
    canvas: CanvasView, qtbot: QtBot
) -> None:
    for _ in range(10):
        canvas.zoom_in()
    zoom = canvas.zoom.value
    session_of(canvas).do(add_sibling("p2", "male"))
    box = canvas.picture_scene.box(session_of(canvas).selection[0])
    assert box is not None
    assert canvas.zoom.value == pytest.approx(zoom)
    assert canvas.viewport().rect().contains(canvas.mapFromScene(QPointF(box.x, box.y)))


def test_what_is_larger_than_the_view_does_not_make_it_jump(canvas: CanvasView, qtbot: QtBot) -> None:
    for _ in range(12):
        canvas.zoom_in()
    canvas.centerOn(canvas.picture_scene.paper.center())
    bars = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    before = [bar.value() for bar in bars]
    session_of(canvas).select(("h1",))
    canvas.show_selection()
    assert [bar.value() for bar in bars] == before


def test_another_case_is_shown_whole(canvas: CanvasView, qtbot: QtBot) -> None:
    for _ in range(10):
        canvas.zoom_in()
    session_of(canvas).reset(add_child(("p1", "p2")).change(FAMILY))
    view = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert view.contains(canvas.picture_scene.paper)


def test_an_empty_case_says_where_to_begin(qtbot: QtBot) -> None:
    canvas = shown(qtbot, Document())
    assert canvas.hint.isVisible()
    session_of(canvas).do(add_person(subject=True))
    assert not canvas.hint.isVisible()
    session_of(canvas).undo()
    assert canvas.hint.isVisible()


def open_menu(canvas: CanvasView, qtbot: QtBot, place: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, canvas.viewport().mapToGlobal(place))
    QApplication.sendEvent(canvas.viewport(), event)
    menu = canvas.menu
    assert menu is not None
    qtbot.waitUntil(menu.isVisible)
    return menu


@NO_POPUPS
def test_the_menu_is_about_what_is_under_the_pointer(canvas: CanvasView, qtbot: QtBot) -> None:
    menu = open_menu(canvas, qtbot, place_of(canvas, "p2"))
    assert session_of(canvas).selection == ("p2",)
    next(entry for entry in menu.actions() if entry.text().startswith("Remove")).trigger()
    menu.close()
    assert [p.id for p in session_of(canvas).document.people] == ["p1", "p3"]


@NO_POPUPS
def test_the_menu_of_empty_paper_is_about_the_drawing(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p2",))
    menu = open_menu(canvas, qtbot, empty_place(canvas))
    texts = [entry.text().split("\t")[0] for entry in menu.actions()]
    menu.close()
    assert texts[-2:] == ["Fit to window", "Tidy"]
    assert session_of(canvas).selection == ()


@NO_POPUPS
def test_the_menu_key_is_about_the_selection(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p3",))
    place = place_of(canvas, "p1")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, canvas.mapToGlobal(place))
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.menu is not None
    texts = [entry.text().split("\t")[0] for entry in canvas.menu.actions()]
    canvas.menu.close()
    assert "Remove Tess Vale" in texts


@NO_POPUPS
def test_the_menu_keeps_several_selected(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(("p1", "p3"))
    open_menu(canvas, qtbot, place_of(canvas, "p3")).close()
    assert session_of(canvas).selection == ("p1", "p3")


def test_a_refusal_reaches_the_status_line(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    canvas, line = CanvasView(Session(FAMILY), draw), window.statusBar()
    window.setCentralWidget(canvas)
    canvas.hands.do(add_child(()))
    assert line.currentMessage() == "Choose whose child this is first."


def test_a_screen_reader_is_told_what_is_selected(canvas: CanvasView, qtbot: QtBot) -> None:
    assert canvas.accessibleName() == "Drawing of the family"
    session_of(canvas).select(("p3",))
    assert "Tess Vale" in canvas.accessibleDescription()
    session_of(canvas).select(())
    assert canvas.accessibleDescription() == "Nothing is selected; 3 people drawn."


def test_everything_drawn_has_a_tooltip(canvas: CanvasView, qtbot: QtBot) -> None:
    for item in ("p1", "u1", "h1"):
        assert all(drawn.toolTip() for drawn in canvas.picture_scene.items_of(item))


def test_the_paper_stays_white_in_dark_mode(canvas: CanvasView, qtbot: QtBot) -> None:
    palette = QPalette(canvas.palette())
    palette.setColor(QPalette.ColorRole.Window, QColor("#202124"))
    canvas.setPalette(palette)
    picture = canvas.grab().toImage()
    assert picture.pixelColor(canvas.viewport().mapTo(canvas, empty_place(canvas))) == QColor("white")
    assert picture.pixelColor(QPoint(1, 1)).lightness() <= QColor("#202124").lightness()


def test_the_selection_follows_the_colours(canvas: CanvasView, qtbot: QtBot) -> None:
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.PaletteChange))
    session_of(canvas).do(add_person())
    assert not canvas.overlay.selected_area.isEmpty()


def screen_places(canvas: CanvasView) -> dict[str, QPoint]:
    return {box.person: place_of(canvas, box.person) for box in canvas.picture_scene.boxes}


def test_an_edit_moves_nobody_else_on_the_screen_while_there_is_room(qtbot: QtBot) -> None:
    session = Session(FAMILY)
    painter = SteadyPainter()
    canvas = CanvasView(session, lambda document: painter.draw(document, PictureOptions()))
    qtbot.addWidget(canvas)
    canvas.resize(1600, 1200)
    with qtbot.waitExposed(canvas):
        canvas.show()
    for zoomed in (False, True):
        if zoomed:
            canvas.zoom_out()
        before = screen_places(canvas)
        session.do(add_parent(session.document.people[-1].id, "female"))
        after = screen_places(canvas)
        far = [(after[i] - place).manhattanLength() for i, place in before.items()]
        assert max(far) <= 2
        assert max(place.y() for place in after.values()) < canvas.viewport().height()


def test_the_paper_does_not_creep_however_often_one_edits(canvas: CanvasView, qtbot: QtBot) -> None:
    session = session_of(canvas)
    session.do(add_sibling("p3", "female"))
    for zoomed in (False, True):
        if zoomed:
            canvas.zoom_out()
        session.undo()
        session.redo()
        before = screen_places(canvas)
        for _ in range(12):
            session.undo()
            session.redo()
        after = screen_places(canvas)
        assert max((after[i] - place).manhattanLength() for i, place in before.items()) <= 3


def test_a_drawing_that_outgrows_the_view_is_shown_whole_again(canvas: CanvasView, qtbot: QtBot) -> None:
    small = canvas.zoom.value
    for _ in range(8):
        session_of(canvas).do(add_sibling("p3", "female"))
    seen = canvas.mapToScene(canvas.viewport().rect()).boundingRect()
    assert canvas.zoom.value < small
    assert seen.contains(canvas.picture_scene.paper)


def test_a_press_ends_the_gliding_of_an_edit(canvas: CanvasView, qtbot: QtBot) -> None:
    canvas.glide.allowed = True
    session_of(canvas).do(add_sibling("p3", "female"))
    assert canvas.glide.running
    QTest.mousePress(canvas.viewport(), LEFT, pos=empty_place(canvas))
    assert not canvas.glide.running
    assert all(item.pos().isNull() and item.opacity() == 1 for item in groups(canvas))


@NO_POPUPS
def test_empty_paper_offers_to_tidy(canvas: CanvasView, qtbot: QtBot) -> None:
    session_of(canvas).select(())
    canvas.show_menu(canvas.mapToGlobal(QPoint(4, 4)))
    assert canvas.menu is not None
    with qtbot.waitSignal(canvas.tidy_wanted, timeout=1000):
        canvas.menu.actions()[-1].trigger()
    canvas.menu.close()
