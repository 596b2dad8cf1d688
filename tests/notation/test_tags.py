"""Statuses and concerns stand in small boxes, oldest first, and say what they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from genogram_app.drawing.fonts import cap_height
from genogram_app.drawing.primitives import BLACK, Text
from genogram_app.model.people import Mark, Person, Status
from genogram_app.notation.style import BLUE, COMPACT, DENSE, ORANGE, RED, STYLE, Notation, Style
from genogram_app.notation.tags import IN_A_ROW, MEANINGS, Tag, draw_tag, row_width, tag_rows, tags_of
from tests.notation.seen import dashes, extent, stroked, words


def texts(*statuses: Status, marks: tuple[Mark, ...] = (), day: date | None = None) -> list[str]:
    return [tag.text for tag in tags_of(Person(id="p1", statuses=statuses, marks=marks), day)]


def test_tags_run_from_oldest_to_newest() -> None:
    later, earlier = Status(code="CO", from_="2021"), Status(code="CIN", from_="2018-05")
    assert texts(later, earlier) == ["CIN", "CO"]


def test_a_plan_names_its_category() -> None:
    assert texts(Status(code="CPP", detail="Neglect")) == ["CPP-N"]
    assert texts(Status(code="CPP", detail="something else")) == ["CPP"]


def test_what_began_after_the_date_is_not_shown() -> None:
    assert texts(Status(code="CIN", from_="2018"), Status(code="CO", from_="2021"), day=date(2019, 1, 1)) == [
        "CIN"
    ]


def test_an_ended_status_has_a_line_through_it() -> None:
    (tag,) = tags_of(Person(id="p1", statuses=(Status(code="CIN", to="2018"),)), date(2019, 1, 1))
    assert tag.ended
    assert len(stroked(draw_tag(tag, (0, 0), STYLE))) == 2


def test_a_status_that_ends_later_is_not_struck_through() -> None:
    (tag,) = tags_of(Person(id="p1", statuses=(Status(code="CIN", to="2020"),)), date(2019, 1, 1))
    assert not tag.ended


def test_a_status_that_is_over_now_but_was_not_on_the_date_is_not_struck_through() -> None:
    person = Person(id="p1", statuses=(Status(code="CIN", to="2024-03-12", stage="ended"),))
    assert [tag.ended for tag in tags_of(person, date(2024, 3, 9))] == [False]
    assert [tag.ended for tag in tags_of(person, date(2024, 3, 12))] == [True]


def test_a_status_that_ended_nobody_says_when_is_struck_through() -> None:
    (tag,) = tags_of(Person(id="p1", statuses=(Status(code="CIN", stage="ended"),)), date(2019, 1, 1))
    assert tag.ended


def test_a_proposal_has_a_dashed_box() -> None:
    (tag,) = tags_of(Person(id="p1", statuses=(Status(code="ICO", stage="proposed"),)), None)
    assert dashes(draw_tag(tag, (0, 0), STYLE)) != {()}


def test_a_concern_in_doubt_has_a_question_mark_and_a_disproved_one_is_not_shown() -> None:
    marks = (Mark(code="SM", certainty="suspected"), Mark(code="AL", certainty="disproved"), Mark(code="MH"))
    assert texts(marks=marks) == ["SM?", "MH"]


def test_no_row_is_wider_than_a_label_or_longer_than_four() -> None:
    tags = tuple(Tag(f"D{i}", f"D{i}") for i in range(9)) + (Tag("CPP-N", "CPP-N"),) * 3
    rows = tag_rows(tags, STYLE)
    assert [tag for row in rows for tag in row] == list(tags)
    assert all(len(row) <= IN_A_ROW and row_width(row, STYLE) <= STYLE.label_width * 1.15 for row in rows)


def test_a_tag_says_its_code() -> None:
    assert words(draw_tag(Tag("EPO", "EPO"), (0, 0), STYLE)) == ["EPO"]


def test_registers_outside_england_name_their_category_too() -> None:
    assert texts(Status(code="CPR", detail="Emotional abuse")) == ["CPR-E"]
    assert {f"{plan}-{letter}" for plan in ("CPP", "CPR") for letter in "NPESM"} <= set(MEANINGS)


def test_colour_only_adds_hue_to_a_tag() -> None:
    coloured = replace(STYLE, notation=Notation(colour=True))
    for code, hue in (("DA-p", RED), ("MH", ORANGE), ("CPP-N", BLUE), ("XYZ", BLACK)):
        box, *_ = stroked(draw_tag(Tag(code, code), (0, 0), coloured))
        assert box.stroke is not None
        assert box.stroke.colour == hue
    box, *_ = stroked(draw_tag(Tag("MH", "MH"), (0, 0), STYLE))
    assert box.stroke is not None
    assert box.stroke.colour == BLACK


@pytest.mark.parametrize("style", [STYLE, COMPACT, DENSE])
def test_letters_stay_inside_their_box(style: Style) -> None:
    box, letters, *_ = draw_tag(Tag("CPP-N", "CPP-N"), (0, 0), style)
    assert isinstance(letters, Text)
    top = letters.origin[1] - cap_height(letters.size, bold=True)
    assert extent([box]).top < top
    assert letters.origin[1] < extent([box]).bottom
    assert letters.size >= 8
