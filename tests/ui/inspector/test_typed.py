from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from genogram_app.family.age_words import ages_words
from genogram_app.model.dates import DateError
from genogram_app.model.people import Age
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.typed import (
    AgesField,
    DateField,
    NumberField,
    read_ages,
    read_bound,
    read_number,
    read_shown,
)
from tests.ui.conftest import TODAY


def values(editor: FieldEditor) -> list[Any]:
    told: list[Any] = []
    editor.committed.connect(lambda content: told.append(content[0]))
    return told


def typed_into(qtbot: QtBot, field: DateField | AgesField | NumberField, text: str) -> list[Any]:
    qtbot.addWidget(field)
    told = values(field)
    QTest.keyClicks(field.line, text)
    return told


def test_a_typed_date_is_taken_when_the_field_is_left(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    told = typed_into(qtbot, field, "3/12/19")
    assert told == []
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert told == ["2019-12-03"]
    assert field.line.text() == "3 December 2019"


def test_a_long_period_is_shown_from_its_beginning(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    field.show_value("2021-01-01/2024-03-09")
    assert field.line.cursorPosition() == 0


def test_a_date_to_show_something_by_needs_a_last_day() -> None:
    assert read_shown("June 2023", TODAY) == "2023-06"
    assert read_shown("", TODAY) is None
    with pytest.raises(DateError, match="has no last day: write a day, a month or a year"):
        read_shown("after 2019", TODAY)


def test_the_reading_is_shown_while_typing(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    typed_into(qtbot, field, "c. june 2023")
    assert field.reading.text() == "Read as: about June 2023"


def test_a_word_that_the_reading_does_not_keep_is_named(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    typed_into(qtbot, field, "late 2019")
    assert field.reading.text() == "Read as: 2019. The word “late” is not kept."


def test_while_nothing_can_be_read_an_example_is_shown(qtbot: QtBot) -> None:
    day, ages = DateField(lambda: TODAY), AgesField(lambda: TODAY)
    typed_into(qtbot, day, "3 De")
    typed_into(qtbot, ages, "quite")
    assert day.reading.text() == "Not read yet. Write it like this: 3 Dec 2019, about 2019"
    assert ages.reading.text() == "Not read yet. Write it like this: 29 in June 2017; 22 months"


def test_a_refused_value_stays_as_it_was_typed(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    field.committed.connect(lambda _: field.refuse("That makes no sense.", None))
    typed_into(qtbot, field, "2019")
    field.commit()
    assert field.line.text() == "2019"
    assert field.problem() == "That makes no sense."
    assert field.revert()
    assert field.problem() is None


@pytest.mark.parametrize("text", ["60001 days", "9" * 5000, "٣ years"])
def test_what_is_no_age_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match=r"no age|not an age"):
        read_ages(text, TODAY)


def test_what_cannot_be_read_stays_and_is_explained_in_place(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    told = typed_into(qtbot, field, "31/2/2019")
    field.commit()
    assert told == []
    assert field.line.text() == "31/2/2019"
    assert field.reading.text()


def test_a_half_typed_date_can_be_given_up(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    field.show_value("2019")
    QTest.keyClicks(field.line, "x")
    assert field.revert()
    assert field.line.text() == "2019"
    assert not field.revert()


def test_emptying_a_date_says_that_it_is_not_known(qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    qtbot.addWidget(field)
    told = values(field)
    field.show_value("2019")
    field.line.selectAll()
    QTest.keyClick(field.line, Qt.Key.Key_Delete)
    field.commit()
    assert told == [None]


def test_still_is_the_end_of_a_period_that_continues() -> None:
    assert read_bound("still", TODAY, bound=True) == ".."


def test_still_is_no_date_of_birth() -> None:
    with pytest.raises(ValueError, match="date is needed"):
        read_bound("still", TODAY, bound=False)


def test_ages_are_read_as_they_are_stated() -> None:
    assert read_ages("29 in June 2017; 22 months on 17 May 2017; 4", TODAY) == (
        Age(value=29, unit="years", at="2017-06"),
        Age(value=22, unit="months", at="2017-05-17"),
        Age(value=4, unit="years"),
    )


def test_ages_can_be_typed_as_they_are_shown() -> None:
    ages = (Age(value=1, unit="years", at="2017-06"), Age(value=3, unit="days", at="2017-05-17"))
    assert ages_words(ages) == "1 year in June 2017; 3 days on 17 May 2017"
    assert read_ages(ages_words(ages), TODAY) == ages


def test_words_that_are_no_age_are_refused_with_an_example(qtbot: QtBot) -> None:
    field = AgesField(lambda: TODAY)
    typed_into(qtbot, field, "quite old")
    field.commit()
    assert "write it like 29 in June 2017" in field.reading.text()


@pytest.mark.parametrize(("text", "number"), [("", None), (" 1 ", None), ("2", 2), ("20", 20)])
def test_a_number_of_people_is_read_in_figures(text: str, number: int | None) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize("text", ["0", "21", "-2", "three", "2.5", "٣", "9" * 5000])
def test_what_is_no_number_of_people_is_refused_in_words(text: str) -> None:
    with pytest.raises(ValueError, match="1 to 20 people"):
        read_number(text)


def test_a_number_of_people_is_taken_when_the_field_is_left(qtbot: QtBot) -> None:
    field = NumberField()
    told = typed_into(qtbot, field, "3")
    field.commit()
    assert told == [3]
    assert field.line.text() == "3"
    field.show_value(None)
    assert field.line.text() == ""


def test_a_wrong_number_of_people_stays_and_is_explained_in_place(qtbot: QtBot) -> None:
    field = NumberField()
    told = typed_into(qtbot, field, "30")
    assert "date" not in field.reading.text()
    field.commit()
    assert told == []
    assert "1 to 20" in field.reading.text()
