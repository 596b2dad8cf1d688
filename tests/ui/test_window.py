from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from genogram_app.edit.items import set_field
from genogram_app.edit.people import add_parent
from genogram_app.edit.positions import set_positions
from genogram_app.edit.session import Session
from genogram_app.interchange.convert import load, save
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account
from genogram_app.ui.inspector.editors import LineField
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.settings import Settings
from genogram_app.ui.window import Window
from tests.ui.conftest import TODAY, FakeDialogs, family


def trigger(window: Window, name: str) -> None:
    window.actions_by_name[name].trigger()


def test_the_title_names_the_case_and_marks_changes(window: Window, session: Session) -> None:
    assert window.windowTitle() == "Child W[*] – Genogram"
    assert not window.isWindowModified()
    session.do(set_field("p1", "notes", "x"))
    assert window.isWindowModified()
    session.undo()
    assert not window.isWindowModified()


def test_undo_and_redo_say_what_they_do(window: Window, session: Session) -> None:
    undo, redo = window.actions_by_name["undo"], window.actions_by_name["redo"]
    assert not undo.isEnabled()
    session.do(set_field("p1", "birth", None, label="Change date of birth"))
    assert undo.text() == "&Undo change date of birth"
    trigger(window, "undo")
    assert redo.text() == "&Redo change date of birth"
    assert session.document == family()


def test_undo_first_gives_up_what_is_half_typed(window: Window, session: Session) -> None:
    session.do(set_field("p1", "notes", "x"))
    session.select(("p1",))
    birth = window.inspector.editor("birth")
    assert isinstance(birth, DateField)
    QTest.keyClicks(birth.line, "9")
    trigger(window, "undo")
    assert birth.line.text() == "1 March 2022"
    assert session.document.person("p1").notes == "x"


def test_what_is_half_typed_is_saved(
    window: Window, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.save_answer = tmp_path / "w.genogram"
    session.select(("p3",))
    birth = window.inspector.editor("birth")
    assert isinstance(birth, DateField)
    QTest.keyClicks(birth.line, "c. 1990")
    trigger(window, "save")
    assert load(tmp_path / "w.genogram").person("p3").birth == "1990~"


def test_closing_asks_before_work_is_lost(window: Window, session: Session, dialogs: FakeDialogs) -> None:
    session.do(set_field("p1", "notes", "x"))
    dialogs.changes_answer = "cancel"
    assert not window.close()
    assert window.isVisible()


def test_a_sentence_in_the_status_line_outlives_a_selection(window: Window, session: Session) -> None:
    session.select(("p1",))
    window.tell("Something to say.")
    assert window.statusBar().currentMessage() == "Something to say."


def test_households_and_bonds_are_shown_as_ticked(window: Window) -> None:
    assert window.actions_by_name["households"].isChecked()
    assert not window.actions_by_name["bonds"].isChecked()
    trigger(window, "households")
    trigger(window, "bonds")
    shown = window.options.picture()
    assert (shown.households, shown.bonds) == (False, True)


def test_another_case_begins_with_its_own_date(window: Window, tmp_path: Path) -> None:
    save(family(), tmp_path / "w.case.json")
    window.options.show_at(TODAY)
    assert window.open_path(tmp_path / "w.case.json")
    assert window.options.at is None


def test_recent_cases_can_be_opened_again(window: Window, session: Session, tmp_path: Path) -> None:
    save(Document(), tmp_path / "empty & new.genogram")
    window.open_path(tmp_path / "empty & new.genogram")
    window.recent.aboutToShow.emit()
    (entry,) = window.recent.actions()
    assert entry.text() == "empty && new.genogram"
    window.files.new()
    entry.trigger()
    assert window.files.path == tmp_path / "empty & new.genogram"


def test_finding_somebody_selects_them(window: Window, session: Session) -> None:
    trigger(window, "find")
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClicks(dialog.focusWidget(), "quill\r")
    assert session.selection == ("p3",)


@pytest.mark.parametrize("name", ["case", "export", "about", "shortcuts"])
def test_dialogs_open_and_close_without_holding_up_the_program(window: Window, name: str) -> None:
    trigger(window, name)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_f8_goes_to_the_next_finding(window: Window, qtbot: QtBot, session: Session) -> None:
    qtbot.waitUntil(lambda: not window.desk.reviewer.busy())
    trigger(window, "next-finding")
    row = window.findings.current()
    assert row is not None
    assert set(session.selection) <= set(row.finding.people) | set(row.finding.facts)


def test_the_arrangement_of_the_window_is_remembered(
    window: Window, qtbot: QtBot, dialogs: FakeDialogs, settings: Settings
) -> None:
    window.docks.text.hide()
    window.close()
    again = Window(Session(family()), dialogs, settings, lambda: TODAY)
    qtbot.addWidget(again)
    again.show()
    assert again.docks.text.isHidden()
    again.close()


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (1920, 1080)])
def test_nothing_is_cut_at_usual_sizes(window: Window, width: int, height: int) -> None:
    window.resize(width, height)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height)
    for button in window.palette_pane.buttons.values():
        assert button.width() >= button.sizeHint().width()
    assert window.inspector.horizontalScrollBar().maximum() == 0
    assert window.canvas.width() > width * 0.45


def test_typing_again_after_leaving_a_field_is_undone_by_itself(
    window: Window, qtbot: QtBot, session: Session
) -> None:
    window.activateWindow()
    session.select(("p3",))
    name = window.inspector.editor("name")
    assert isinstance(name, LineField)
    name.line.setFocus()
    QTest.keyClicks(name.line, "A")
    window.canvas.setFocus()
    name.line.setFocus()
    QTest.keyClicks(name.line, "B")
    session.undo()
    assert session.document.person("p3").name == "APiers Quill"


def test_f6_goes_round_the_panes(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    window.canvas.setFocus()
    visited = []
    for _ in range(7):
        trigger(window, "next-pane")
        visited.append(QApplication.focusWidget())
    assert visited[0] is window.quick_entry.line
    assert visited[1] is window.dates.strip.slider
    assert visited[3] is window.texts.area
    assert visited[5] is window.tools.stop[1]
    assert visited[-1] is window.canvas
    assert len(set(map(id, visited))) == 7
    trigger(window, "previous-pane")
    assert QApplication.focusWidget() is window.tools.stop[1]


def test_escape_in_the_details_gives_up_typing_then_goes_to_the_drawing(
    window: Window, session: Session
) -> None:
    window.activateWindow()
    session.select(("p1",))
    birth = window.inspector.editor("birth")
    assert isinstance(birth, DateField)
    birth.line.setFocus()
    QTest.keyClicks(birth.line, "9")
    QTest.keyClick(birth.line, Qt.Key.Key_Escape)
    assert birth.line.text() == "1 March 2022"
    QTest.keyClick(birth.line, Qt.Key.Key_Escape)
    assert window.canvas.hasFocus()


def test_who_says_so_leads_to_the_words(window: Window, session: Session) -> None:
    account = Account(id="e1", fact="p1", quote="Odette Tarlow", document="n1", start=16, end=29)
    session.reset(family().replace(accounts=(account,)))
    session.select(("p1",))
    buttons = {b.text(): b for b in window.inspector.findChildren(QPushButton)}
    buttons["“Odette Tarlow” (Source not named)  ›"].click()
    assert window.texts.quoted_words() == "Odette Tarlow"
    assert session.selection == ("e1",)


def test_every_field_and_button_has_a_name_for_screen_readers(window: Window, session: Session) -> None:
    unnamed = []
    for item in ("p1", "u1", "k1", "h1", "s1"):
        session.select((item,))
        QApplication.processEvents()
        for kind in (QLineEdit, QComboBox, QPlainTextEdit, QAbstractButton, QAbstractItemView):
            for field in window.findChildren(kind):
                text = field.text() if isinstance(field, QAbstractButton) else ""
                reached = field.isVisible() and field.focusPolicy() is not Qt.FocusPolicy.NoFocus
                if reached and not (field.accessibleName() or text or field.toolTip()):
                    unnamed.append((item, type(field).__name__, field.objectName()))
    assert unnamed == []


def test_a_field_that_could_not_be_read_is_told_when_the_case_is_saved(
    window: Window, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    dialogs.save_answer = tmp_path / "w.genogram"
    session.select(("p3",))
    birth = window.inspector.editor("birth")
    assert isinstance(birth, DateField)
    QTest.keyClicks(birth.line, "31/2/1990")
    trigger(window, "save")
    assert window.statusBar().currentMessage().startswith("A field was left out of the case.")
    assert birth.line.text() == "31/2/1990"


def places(window: Window) -> dict[str, tuple[float, float]]:
    return {box.person: (box.x, box.y) for box in window.canvas.picture_scene.boxes}


def test_a_saved_case_opens_again_as_it_was_seen(
    window: Window, session: Session, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    session.do(add_parent("p2", "female"))
    session.do(set_positions({"p3": (260.0, 30.0)}))
    seen = places(window)
    dialogs.save_answer = tmp_path / "w.genogram"
    trigger(window, "save")
    assert not session.modified
    assert set(load(tmp_path / "w.genogram").view.order) == set(seen)
    assert window.open_path(tmp_path / "w.genogram")
    left, up = (places(window)["p1"][n] - seen["p1"][n] for n in (0, 1))
    for person, (x, y) in places(window).items():
        assert (x - left, y - up) == pytest.approx(seen[person], abs=0.1)


def test_how_people_stand_is_no_change_of_the_case(window: Window, session: Session) -> None:
    before = session.document
    trigger(window, "households")
    window.canvas.redraw()
    assert session.document is before
    assert not session.modified


def test_tidying_says_what_it_did_and_can_be_taken_back(window: Window, session: Session) -> None:
    session.do(set_positions({"p3": (260.0, 30.0)}))
    before = places(window)
    assert window.actions_by_name["tidy-all"].isEnabled()
    trigger(window, "tidy-all")
    assert window.statusBar().currentMessage().startswith("Tidied: ")
    assert session.document.view.positions == ()
    trigger(window, "undo")
    assert places(window) == before


def test_gliding_is_a_choice_that_is_remembered(window: Window, settings: Settings) -> None:
    assert window.actions_by_name["motion"].isChecked()
    trigger(window, "motion")
    assert not settings.flag_of("view/motion", default=True)
    assert not window.canvas.glide.allowed


def test_the_findings_lead_to_the_text_that_is_missing(window: Window, qtbot: QtBot) -> None:
    window.files.new()
    window.docks.text.hide()
    window.findings.text_wanted.emit()
    assert window.docks.text.isVisible()
    assert window.texts.first_paste.hasFocus()
