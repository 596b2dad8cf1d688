"""A label says what was stated and takes the room it was measured to take."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given

from genogram_app.drawing.fonts import missing
from genogram_app.model.people import Person
from genogram_app.notation.labels import (
    NAME_LINES,
    date_lines,
    draw_block,
    draw_years_above,
    is_too_long,
    measure_block,
    name_in_full,
    years_above,
)
from genogram_app.notation.style import COMPACT, DENSE, STYLE, Notation, Style
from genogram_app.notation.tags import tags_of
from tests.notation.seen import extent, words
from tests.strategies import people


@given(people("p1"))
def test_a_label_takes_no_more_room_than_was_measured(person: Person) -> None:
    block = measure_block(
        person, STYLE, day=None, tags=tags_of(person, None), notes=("some nights at Address 4",)
    )
    area = extent(draw_block(block, (0.0, 0.0), STYLE))
    assert area.right - area.left <= block.width + STYLE.thin + 0.01
    assert area.bottom - area.top <= block.height + STYLE.thin + 0.01


def test_the_name_comes_first_and_the_label_below_it() -> None:
    child = Person(id="p1", name="Isla", label="Child K", birth="2021-02")
    block = measure_block(child, STYLE, day=None, subject=True)
    assert words(draw_block(block, (0, 0), STYLE)) == ["Isla", "Child K", "b. Feb 2021"]
    assert [line.bold for line in block.lines] == [True, False, False]


def test_a_label_that_repeats_the_name_stands_once() -> None:
    block = measure_block(Person(id="p1", name="Child D", label="Child D"), STYLE, day=None)
    assert [line.text for line in block.lines] == ["Child D"]


@pytest.mark.parametrize("style", [STYLE, COMPACT, DENSE])
def test_a_number_stays_with_the_word_before_it_and_a_date_with_its_b(style: Style) -> None:
    person = Person(id="p1", name="Father of Half-sibling 1", birth="2010-10-19", death="2021-01-30")
    lines = [line.text for line in measure_block(person, style, day=None).lines]
    assert lines[-3].endswith("sibling 1")
    assert lines[-2:] == ["b. 19.10.2010", "d. 30.1.2021"]


@pytest.mark.parametrize("name", ["Константинопольский", "Featherstonehaugh-Cholmondeley"])
def test_a_long_name_is_not_broken_inside_a_word(name: str) -> None:
    lines = [line.text for line in measure_block(Person(id="p1", name=name), STYLE, day=None).lines]
    assert [f"{part}-" for part in name.split("-")[:-1]] + name.split("-")[-1:] == lines


@pytest.mark.parametrize(
    ("person", "lines"),
    [
        (Person(id="p1", birth="1994", death="2019"), ("b. 1994", "d. 2019")),
        (Person(id="p1", death="2019~"), ("d. c. 2019",)),
        (Person(id="p1"), ()),
        (Person(id="p1", kind="pregnancy", due="2024-03"), ("due Mar 2024",)),
        (Person(id="p1", kind="miscarriage", death="2018"), ("2018",)),
        (Person(id="p1", kind="stillbirth", name="Rose", death="2017-05"), ("stillborn 2017",)),
        (Person(id="p1", kind="miscarriage", label="miscarriage, early 2012", death="2012"), ()),
    ],
)
def test_dates_are_written_as_partial_as_they_were_stated(person: Person, lines: tuple[str, ...]) -> None:
    assert date_lines(person, None, STYLE) == lines


def test_somebody_born_after_the_date_is_not_yet_born() -> None:
    assert date_lines(Person(id="p1", birth="2022"), date(2020, 1, 1), STYLE) == ("not yet born", "b. 2022")


def test_a_death_after_the_date_is_not_told() -> None:
    assert date_lines(Person(id="p1", birth="1950", death="2022"), date(2020, 1, 1), STYLE) == ("b. 1950",)


def test_a_long_name_is_broken_over_lines() -> None:
    block = measure_block(Person(id="p1", label="Teenager on placement with Pauline"), STYLE, day=None)
    assert len(block.lines) > 1
    assert block.width <= STYLE.label_width


def test_a_word_is_not_broken_for_a_letter_too_many() -> None:
    block = measure_block(Person(id="p1", label="Featherstonehaugh"), STYLE, day=None)
    assert [line.text for line in block.lines] == ["Featherstonehaugh"]


def test_years_above_take_the_place_of_dates_below() -> None:
    style = replace(STYLE, notation=Notation(years_above=True))
    person = Person(id="p1", name="Ada", birth="1950-03", death="2022-05")
    assert years_above(person, None) == ("1950", "2022")
    assert [line.text for line in measure_block(person, style, day=None).lines] == ["Ada"]
    assert years_above(person, date(2020, 1, 1)) == ("1950", "")
    assert years_above(person, date(1940, 1, 1)) == ("", "")
    assert years_above(Person(id="p1", kind="pregnancy", due="2024-03"), None) == ("", "")


def test_years_above_leave_room_for_the_line_between_them() -> None:
    left, born, right, died = draw_years_above(("1950", "2022"), (100.0, 50.0), STYLE)
    assert extent([left, born]).right < 99
    assert extent([right, died]).left > 101
    assert extent([left, born, right, died]).bottom < 50
    assert draw_years_above(("", ""), (0.0, 0.0), STYLE) == ()


LONG = "Wilhelmina Philippa " * 12


def test_a_name_that_is_too_long_ends_in_an_ellipsis_and_a_footnote_number() -> None:
    person = Person(id="p1", name=LONG.strip())
    assert is_too_long(person, STYLE)
    lines = [line.text for line in measure_block(person, STYLE, day=None, footnote=3).lines]
    assert len(lines) == NAME_LINES
    assert lines[-1].endswith("… [3]")
    assert name_in_full(person) == LONG.strip()


def test_a_label_that_is_too_long_is_shortened_too_and_both_stand_in_the_key() -> None:
    person = Person(id="p1", name="Ada", label=LONG.strip())
    lines = [line.text for line in measure_block(person, STYLE, day=None, footnote=1).lines]
    assert lines[0] == "Ada"
    assert lines[-1].endswith("… [1]")
    assert name_in_full(person) == f"Ada ({LONG.strip()})"


@pytest.mark.parametrize("style", [STYLE, COMPACT, DENSE])
def test_a_shortened_name_is_no_wider_than_its_label(style: Style) -> None:
    person = Person(id="p1", name=LONG)
    shortened = measure_block(person, style, day=None, subject=True, footnote=12)
    whole = measure_block(person, style, day=None, subject=True)
    assert shortened.width <= max(whole.width, style.label_width)


def test_nothing_is_shortened_without_a_footnote() -> None:
    lines = measure_block(Person(id="p1", name=LONG), STYLE, day=None).lines
    assert " ".join(line.text for line in lines) == LONG.strip()


def test_an_ordinary_long_name_is_not_too_long() -> None:
    assert not is_too_long(Person(id="p1", name="Father of Half-sibling 1 (named on the certificate)"), STYLE)


@pytest.mark.parametrize(
    "name", ["Łukasz", "Nguyễn Thị Ánh", "Şahin", "Ó Súilleabháin", "Zoë Đặng", "Ķēniņš"]
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_names_with_accents_are_measured_and_drawn_as_they_are_spelt(name: str, form: Any) -> None:
    assert missing(name) == ()
    typed = Person(id="p1", name=normalize(form, name))
    composed = Person(id="p1", name=normalize("NFC", name))
    block = measure_block(typed, STYLE, day=None)
    assert block.width == pytest.approx(measure_block(composed, STYLE, day=None).width)
    drawn = " ".join(words(draw_block(block, (0, 0), STYLE)))
    assert normalize("NFC", drawn) == normalize("NFC", name)
