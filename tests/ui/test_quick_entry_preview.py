"""What the line of phrases would do, and what it asks."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genogram_app.entry.phrases import Reading
from genogram_app.entry.pieces import Choice, Problem, Question
from genogram_app.ui.quick_entry_preview import Preview, preview_of

QUESTION = Question(
    0, 4, "Which Wren?", (Choice("Wren & Co", "Wren Oake", 0, 4), Choice("New", "new Wren", 0, 4))
)


def test_steps_questions_and_problems_are_told_in_this_order() -> None:
    reading = Reading(steps=("Adds Wren.",), questions=(QUESTION,), problems=(Problem(0, 1, "No."),))
    assert preview_of(reading) == "Adds Wren.\nWhich Wren?\nNo."


def test_many_steps_are_counted() -> None:
    words = preview_of(Reading(steps=tuple(f"Adds {n}." for n in range(20))))
    assert words.endswith("Adds 5.\nand 14 more steps.")


def test_an_answer_is_written_into_the_text(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_reading("Wren b 2019", Reading(questions=(QUESTION,)))
    assert [button.text() for button in preview.answers] == ["Wren && Co", "New"]
    with qtbot.waitSignal(preview.chosen) as chosen:
        preview.answers[1].click()
    assert chosen.args == ["new Wren b 2019"]


def test_nothing_takes_no_room(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_reading("Wren", Reading(questions=(QUESTION,)))
    assert not preview.isHidden()
    preview.show_reading("", Reading())
    assert preview.isHidden()
    assert preview.answers == []


def test_a_long_answer_does_not_make_the_window_wider(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    long = Question(0, 4, "Which?", (Choice("Wren Tarlow, child of " * 20, "Wren", 0, 4),))
    preview.show_reading("Wren", Reading(questions=(long,)))
    assert preview.minimumSizeHint().width() < preview.fontMetrics().averageCharWidth() * 60


def test_it_lies_over_what_is_above_the_strip_and_takes_no_room_from_it(qtbot: QtBot) -> None:
    room, strip, preview = QWidget(), QLabel("strip"), Preview()
    qtbot.addWidget(room)
    drawing, column = QLabel("drawing"), QVBoxLayout(room)
    column.addWidget(drawing, 1)
    column.addWidget(strip)
    preview.stand_above(strip)
    room.resize(400, 300)
    room.show()
    before = drawing.geometry()
    preview.show_reading("Wren", Reading(questions=(QUESTION,)))
    assert drawing.geometry() == before
    qtbot.waitUntil(lambda: preview.geometry().bottom() + 1 == strip.y())
    assert preview.width() == strip.width()
    qtbot.waitUntil(lambda: preview.height() >= preview.sizeHint().height())


def test_short_answers_stand_side_by_side(qtbot: QtBot) -> None:
    room, strip, preview = QWidget(), QLabel("strip"), Preview()
    qtbot.addWidget(room)
    QVBoxLayout(room).addWidget(strip)
    preview.stand_above(strip)
    room.resize(600, 300)
    room.show()
    preview.show_reading("Wren", Reading(questions=(QUESTION,)))
    qtbot.waitUntil(lambda: preview.answers[0].x() < preview.answers[1].x())
    assert preview.answers[0].y() == preview.answers[1].y()
