from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.app.main import keep_against_crashes
from genogram_app.edit.items import set_field
from genogram_app.edit.session import Session
from genogram_app.interchange.convert import save
from genogram_app.store.recovery import copy_path, keep_copy
from genogram_app.ui.settings import Settings
from genogram_app.ui.start_page import StartPage
from genogram_app.ui.tour import SEEN
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family


def page(window: Window) -> StartPage:
    found = window.starting.page
    assert found is not None
    return found


def test_closing_the_case_leads_to_the_start_page(window: Window) -> None:
    window.actions_by_name["close-case"].trigger()
    assert window.middle.currentWidget() is page(window)
    assert window.session.document.people == ()
    assert window.windowTitle() == "Genogram"
    assert not any(dock.isVisible() for dock in window.docks.all)


def test_a_case_with_changes_is_not_closed_without_a_question(
    window: Window, session: Session, dialogs: FakeDialogs
) -> None:
    session.do(set_field("p1", "notes", "x"))
    dialogs.changes_answer = "cancel"
    window.actions_by_name["close-case"].trigger()
    assert window.middle.currentWidget() is window.middle.sheet
    assert session.document.person("p1").notes == "x"


def test_the_panes_come_back_as_they_were(window: Window, tmp_path: Path) -> None:
    window.docks.text.hide()
    before = [dock.isVisible() for dock in window.docks.all]
    window.files.close()
    save(family(), tmp_path / "w.genogram")
    window.open_path(tmp_path / "w.genogram")
    assert [dock.isVisible() for dock in window.docks.all] == before
    assert window.canvas.isVisible()
    assert window.canvas.hasFocus()


def test_what_needs_a_case_rests_without_one_and_comes_back(window: Window) -> None:
    window.files.close()
    for name in ("save", "add-person", "paste-text", "close-case"):
        assert not window.actions_by_name[name].isEnabled(), name
    assert window.actions_by_name["open"].isEnabled()
    window.files.new()
    for name in ("save", "add-person", "paste-text", "close-case"):
        assert window.actions_by_name[name].isEnabled(), name
    assert not window.actions_by_name["add-mother"].isEnabled()


def test_a_start_page_does_not_change_how_the_window_is_remembered(
    window: Window, settings: Settings, qtbot: QtBot
) -> None:
    window.docks.text.hide()
    window.files.close()
    window.close()
    again = Window(Session(family()), FakeDialogs(), settings, lambda: TODAY)
    qtbot.addWidget(again)
    again.show()
    assert not again.docks.text.isVisible()
    assert again.docks.palette.isVisible()


def test_a_recent_case_is_opened_from_the_page_with_the_keyboard(window: Window, tmp_path: Path) -> None:
    save(family(), tmp_path / "w.genogram")
    window.open_path(tmp_path / "w.genogram")
    window.files.close()
    QTest.keyClick(page(window).cases, Qt.Key.Key_Return)
    assert window.files.path == tmp_path / "w.genogram"
    assert window.session.document == family()


def test_a_case_taken_out_of_the_list_is_forgotten_but_not_deleted(
    window: Window, settings: Settings, tmp_path: Path
) -> None:
    save(family(), tmp_path / "w.genogram")
    window.open_path(tmp_path / "w.genogram")
    window.files.close()
    QTest.keyClick(page(window).cases, Qt.Key.Key_Delete)
    assert settings.remembered_files() == ()
    assert page(window).cases.count() == 0
    assert (tmp_path / "w.genogram").exists()


def test_the_whole_drawing_of_a_case_opened_from_the_page_is_seen(window: Window, tmp_path: Path) -> None:
    save(family(), tmp_path / "w.genogram")
    window.files.close()
    window.open_path(tmp_path / "w.genogram")
    seen = window.canvas.mapToScene(window.canvas.viewport().rect()).boundingRect()
    assert seen.contains(window.canvas.picture_scene.sceneRect())


def test_a_crash_is_made_good_on_the_start_page(window: Window, dialogs: FakeDialogs, tmp_path: Path) -> None:
    for number, title in ((1, "Child V"), (2, "Child U")):
        keep_copy(family(), copy_path(tmp_path, title, number))
    recovery = keep_against_crashes(window, tmp_path)
    window.files.close()
    assert [row.open.accessibleName().split(",")[0] for row in page(window).recovered] == [
        "Open. Recovered: Child U",
        "Open. Recovered: Child V",
    ]
    assert page(window).recovered[0].open.hasFocus()
    QTest.mouseClick(page(window).recovered[0].discard, Qt.MouseButton.LeftButton)
    assert len(page(window).recovered) == 1
    QTest.mouseClick(page(window).recovered[0].open, Qt.MouseButton.LeftButton)
    assert window.session.document == family()
    assert window.isWindowModified()
    recovery.end()


def test_whoever_has_not_seen_the_tour_is_told_of_it(window: Window, settings: Settings) -> None:
    window.files.close()
    assert page(window).welcome.isVisible()
    window.files.new()
    settings.set_flag(SEEN, value=True)
    window.files.close()
    assert not page(window).welcome.isVisible()
