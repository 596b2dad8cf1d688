"""The shape says who somebody is, as far as anyone said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from genogram_app.model.people import Person
from genogram_app.notation.persons import draw_symbol, room_of, shape_of, symbol_of
from genogram_app.notation.shading import Shade
from genogram_app.notation.style import DASHES, STYLE, Notation
from tests.notation.seen import dashes, extent, stroked, words


def somebody(**fields: Any) -> Person:
    return Person(id="p1", **fields)


@pytest.mark.parametrize(
    ("fields", "shape"),
    [
        ({"sex": "male"}, "square"),
        ({"sex": "female"}, "circle"),
        ({"sex": "not_known"}, "diamond"),
        ({"sex": "intersex"}, "diamond"),
        ({"sex": "female", "gender": "trans man"}, "square"),
        ({"sex": "male", "gender": "Woman"}, "circle"),
        ({"sex": "male", "gender": "non-binary"}, "diamond"),
        ({"kind": "pregnancy"}, "pregnancy"),
        ({"kind": "miscarriage"}, "loss"),
        ({"kind": "pregnancy_loss"}, "loss"),
        ({"kind": "termination"}, "termination"),
        ({"kind": "stillbirth", "sex": "male"}, "square"),
    ],
)
def test_the_shape_is_of_the_lived_gender_or_of_what_came_before_birth(fields: Any, shape: str) -> None:
    assert shape_of(somebody(**fields)) == shape


def test_a_question_mark_stands_only_where_sex_or_identity_is_not_known() -> None:
    assert symbol_of(somebody(sex="not_known"), STYLE).question
    assert symbol_of(somebody(sex="male", identity="unknown"), STYLE).question
    assert not symbol_of(somebody(sex="male", identity="unnamed"), STYLE).question
    assert not symbol_of(somebody(sex="not_known", gender="non-binary"), STYLE).question


def test_somebody_not_identified_has_a_dashed_outline_and_an_unnamed_person_a_solid_one() -> None:
    unknown = draw_symbol(symbol_of(somebody(sex="male", identity="unknown"), STYLE), (0, 0), STYLE)
    unnamed = draw_symbol(symbol_of(somebody(sex="male", identity="unnamed"), STYLE), (0, 0), STYLE)
    assert dashes(unknown) == {DASHES["dash"]}
    assert dashes(unnamed) == {()}
    assert words(unknown) == ["?"]


def test_a_subject_has_a_second_outline_a_tenth_of_a_unit_outside() -> None:
    plain = symbol_of(somebody(sex="male"), STYLE)
    subject = symbol_of(somebody(sex="male"), STYLE, subject=True)
    assert len(stroked(draw_symbol(subject, (0, 0), STYLE))) == 2
    assert room_of(subject, STYLE)[0] - room_of(plain, STYLE)[0] == pytest.approx(0.2 * STYLE.unit)


def test_the_age_over_a_cross_stands_on_white() -> None:
    items = draw_symbol(symbol_of(somebody(sex="male"), STYLE, dead=True, age="41"), (0, 0), STYLE)
    ground = items[-2]
    assert getattr(ground, "fill", None) == "#ffffff"
    assert words(items) == ["41"]


def test_a_termination_has_a_bar_more_than_a_loss() -> None:
    loss = draw_symbol(symbol_of(somebody(kind="miscarriage"), STYLE), (0, 0), STYLE)
    termination = draw_symbol(symbol_of(somebody(kind="termination"), STYLE), (0, 0), STYLE)
    assert len(termination) == len(loss) + 1


def test_losses_and_stillbirths_are_small_and_crossed() -> None:
    for kind in ("miscarriage", "stillbirth"):
        symbol = symbol_of(somebody(kind=kind, sex="female"), STYLE)
        assert symbol.size[0] < 0.6 * STYLE.unit
        assert symbol.dead


@pytest.mark.parametrize("age", ["7", "27", "26–27", "c. 40", "4–16m"])
@pytest.mark.parametrize("sex", ["male", "female"])
def test_an_age_stays_inside_its_symbol(age: str, sex: Any) -> None:
    symbol = symbol_of(somebody(sex=sex), STYLE, age=age)
    area = extent(draw_symbol(symbol, (0, 0), STYLE)[1:])
    assert area.right <= symbol.size[0] / 2
    assert area.left >= -symbol.size[0] / 2


def test_an_age_that_could_not_be_read_is_left_to_the_label() -> None:
    assert symbol_of(somebody(sex="male"), STYLE, age="c. 30–31").inside == ""


def test_adopted_children_stand_in_brackets() -> None:
    plain = draw_symbol(symbol_of(somebody(sex="male"), STYLE), (0, 0), STYLE)
    adopted = draw_symbol(symbol_of(somebody(sex="male"), STYLE, adopted=True), (0, 0), STYLE)
    assert len(adopted) == len(plain) + 2
    assert extent(adopted).right > extent(plain).right


def test_families_may_be_shown_one_stroke_for_a_death() -> None:
    family_facing = replace(STYLE, notation=Notation(single_slash=True))
    symbol = symbol_of(somebody(sex="male"), STYLE, dead=True)
    cross, stroke = (draw_symbol(symbol, (0, 0), style) for style in (STYLE, family_facing))
    assert len(stroke) == len(cross) - 1
    assert set(stroke) < set(cross)
    loss = symbol_of(somebody(kind="miscarriage"), STYLE)
    assert draw_symbol(loss, (0, 0), family_facing) == draw_symbol(loss, (0, 0), STYLE)


@pytest.mark.parametrize("sex", ["male", "female", "not_known"])
def test_shading_lies_between_the_ground_and_the_outline_and_leaves_the_age_readable(sex: Any) -> None:
    person = somebody(sex=sex, gender="non-binary" if sex == "not_known" else None)
    symbol = symbol_of(person, STYLE, age="34", shades=(Shade("left"), Shade("lower")))
    items = draw_symbol(symbol, (0, 0), STYLE)
    plain = draw_symbol(replace(symbol, shades=()), (0, 0), STYLE)
    assert extent(items) == extent(plain)
    assert words(items) == ["34"]
    assert getattr(items[-2], "fill", None) == "#ffffff"


def test_only_people_who_were_born_are_shaded() -> None:
    shades = (Shade("left"),)
    assert symbol_of(somebody(kind="pregnancy"), STYLE, shades=shades).shades == ()
    assert symbol_of(somebody(kind="stillbirth"), STYLE, shades=shades).shades == ()
    assert symbol_of(somebody(), STYLE, shades=shades).shades == shades


@pytest.mark.parametrize("sex", ["female", "male", "not_known"])
def test_a_symbol_of_several_people_holds_their_number_and_nothing_else(sex: Any) -> None:
    for identity in ("known", "unnamed", "unknown"):
        several = symbol_of(somebody(sex=sex, identity=identity, count=3), STYLE, age="7")
        assert words(draw_symbol(several, (0, 0), STYLE)) == ["3"]
        assert several.shape == shape_of(somebody(sex=sex))


def test_a_number_of_people_is_written_as_an_age_is() -> None:
    several = draw_symbol(symbol_of(somebody(sex="male", count=12), STYLE), (0, 0), STYLE)
    aged = draw_symbol(symbol_of(somebody(sex="male"), STYLE, age="12"), (0, 0), STYLE)
    assert several == aged


def test_several_children_under_review_have_one_second_outline() -> None:
    several = symbol_of(somebody(sex="male", count=2), STYLE, subject=True)
    assert len(stroked(draw_symbol(several, (0, 0), STYLE))) == 2
