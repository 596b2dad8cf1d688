"""A couple's line says what they were to each other on the date, and never more than was stated."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest

from genogram_app.drawing.primitives import Path
from genogram_app.model.relations import Partnership, Stage
from genogram_app.notation.partnerships import (
    NOT_A_COUPLE,
    CoupleLine,
    couple_caption,
    couple_line,
    draw_couple,
)
from genogram_app.notation.style import DASHES, STYLE, KeyStyle
from tests.notation.seen import dashes, extent, stroked, words

BRACKET = ((0.0, 0.0), (120.0, 0.0))


def look(
    *stages: tuple[Any, ...], day: date | None = None, key_style: KeyStyle = "mcgoldrick", **fields: Any
) -> CoupleLine:
    told = tuple(Stage(status=s[0], from_=(s[1:] or (None,))[0], to=(s[2:] or (None,))[0]) for s in stages)
    return couple_line(Partnership(id="u1", partners=("a", "b"), stages=told, **fields), day, key_style)


@pytest.mark.parametrize(
    ("status", "pattern"),
    [
        ("married", "solid"),
        ("civil_partnership", "solid"),
        ("cohabiting", "dash"),
        ("engaged", "dash"),
        ("living_apart", "dash"),
        ("casual", "dot"),
        ("not_known", "sparse"),
    ],
)
def test_married_is_solid_and_unmarried_is_not(status: str, pattern: str) -> None:
    assert look((status,)).pattern == pattern


def test_write_enough_draws_living_together_as_lasting() -> None:
    assert look(("cohabiting",), key_style="write_enough").pattern == "solid"
    assert look(("casual",), key_style="write_enough").pattern == "dash"


@pytest.mark.parametrize(
    ("stages", "slashes", "text"),
    [
        ((("married", "2015"),), 0, ("m. 2015",)),
        ((("married", "2015"), ("separated", "2019")), 1, ("m. 2015", "s. 2019")),
        (
            (("married", "2015"), ("separated", "2019"), ("divorced", "2021")),
            2,
            ("m. 2015", "s. 2019", "d. 2021"),
        ),
        ((("cohabiting", "2019", "2021"),), 1, ("LT 2019", "ended 2021")),
        ((("cohabiting", "2019", ".."),), 0, ("LT 2019",)),
        ((("married", "1980"), ("widowed", "2017")), 0, ("m. 1980", "w. 2017")),
        ((("casual", None),), 0, ("casual",)),
    ],
)
def test_slashes_and_words_follow_the_stages(stages: Any, slashes: int, text: tuple[str, ...]) -> None:
    drawn = look(*stages)
    assert (drawn.slashes, drawn.words) == (slashes, text)


def test_what_came_after_the_date_is_not_drawn() -> None:
    drawn = look(("married", "2015"), ("separated", "2019"), day=date(2017, 1, 1))
    assert (drawn.slashes, drawn.words) == (0, ("m. 2015",))


def test_a_couple_that_met_later_is_thin_and_grey() -> None:
    drawn = look(("married", "2021"), day=date(2017, 1, 1))
    assert not drawn.holds
    assert "later" in drawn.words
    line = stroked(draw_couple(drawn, BRACKET, (), None, STYLE))[0]
    assert line.stroke is not None
    assert line.stroke.width == STYLE.thin


def test_reunited_couples_have_a_stroke_the_other_way() -> None:
    drawn = look(("married", "2015"), ("separated", "2019"), ("married", "2020"))
    assert (drawn.slashes, drawn.resumed) == (1, True)
    assert drawn.words[-1] == "m. 2020 again"
    assert len(stroked(draw_couple(drawn, BRACKET, (), None, STYLE))) == 3


@pytest.mark.parametrize("certainty", ["alleged", "suspected", "disputed", "not_known"])
def test_a_partnership_in_doubt_never_looks_like_a_fact(certainty: str) -> None:
    drawn = look(("married", "2015"), certainty=certainty)
    items = draw_couple(drawn, BRACKET, (), None, STYLE)
    assert dashes(items) == {DASHES["uncertain"]}
    assert words(items) == ["?"]
    assert drawn.doubted


def test_a_relationship_of_an_unknown_kind_has_a_question_mark() -> None:
    items = draw_couple(look(("not_known",)), BRACKET, (), None, STYLE)
    assert DASHES["sparse"] in dashes(items)
    assert words(items) == ["?"]


def test_a_partnership_without_any_stage_is_of_an_unknown_kind() -> None:
    assert (look().pattern, look().question) == ("sparse", True)


def test_two_parents_without_a_stated_relationship_have_a_thin_line_without_words() -> None:
    assert couple_line(None, None, "mcgoldrick") == NOT_A_COUPLE
    (line,) = draw_couple(NOT_A_COUPLE, BRACKET, (), 60.0, STYLE)
    assert isinstance(line, Path)
    assert line.stroke is not None
    assert line.stroke.width < STYLE.line
    assert couple_caption(NOT_A_COUPLE, BRACKET, 60.0, STYLE) is None


def test_slashes_keep_off_the_line_to_the_children() -> None:
    items = draw_couple(look(("married", "2015"), ("separated", "2019")), BRACKET, (), 60.0, STYLE)
    slash = stroked(items)[1]
    assert all(abs(step.to[0] - 60.0) > 10 for step in slash.steps if hasattr(step, "to"))


def test_a_forced_marriage_is_a_married_line_with_its_letters_in_a_box() -> None:
    stages = (Stage(status="married", from_="2019", manner="forced"),)
    drawn = couple_line(Partnership(id="u1", partners=("a", "b"), stages=stages), None, "mcgoldrick")
    assert (drawn.pattern, drawn.tag, drawn.words) == ("solid", "FM", ("FM 2019",))
    assert words(draw_couple(drawn, BRACKET, (), None, STYLE)) == ["FM"]


@pytest.mark.parametrize("key_style", get_args(KeyStyle))
def test_what_happened_without_consent_is_dotted_and_boxed_and_never_a_relationship(
    key_style: KeyStyle,
) -> None:
    stages = (Stage(status="not_known", manner="non_consensual"),)
    drawn = couple_line(Partnership(id="u1", partners=("a", "b"), stages=stages), None, key_style)
    assert (drawn.pattern, drawn.tag, drawn.question) == ("dot", "NC", False)


def test_an_undisclosed_relationship_is_dotted() -> None:
    stages = (Stage(status="casual", from_="2018", manner="undisclosed"),)
    drawn = couple_line(Partnership(id="u1", partners=("a", "b"), stages=stages), None, "mcgoldrick")
    assert (drawn.pattern, drawn.words) == ("dot", ("undisclosed 2018",))


def test_an_on_off_couple_has_one_stroke_with_a_circle() -> None:
    drawn = look(("cohabiting", "2017"), ("separated", "2018"), ("cohabiting", "2019"), ("separated", "2021"))
    assert (drawn.slashes, drawn.on_off, drawn.resumed) == (1, True, False)
    assert drawn.words == ("LT", "on/off 2017–21")
    assert len(stroked(draw_couple(drawn, BRACKET, (), None, STYLE))) == 3


def test_only_letters_that_stand_on_the_line_are_explained() -> None:
    forced = (Stage(status="married", from_="2019", manner="forced"), Stage(status="separated"))
    drawn = couple_line(Partnership(id="u1", partners=("a", "b"), stages=forced), None, "mcgoldrick")
    assert drawn.letters == ("separated",)
    on_off = look(
        ("cohabiting", "2017"), ("separated", "2018"), ("cohabiting", "2019"), ("separated", "2021")
    )
    assert on_off.letters == ("cohabiting",)


def test_marks_of_one_line_do_not_cover_each_other() -> None:
    drawn = CoupleLine("solid", slashes=2, question=True, tag="FM")
    marks = draw_couple(drawn, BRACKET, (), None, STYLE)[1:]
    slashes, question, box = extent(marks[:2]), extent(marks[2:4]), extent(marks[4:])
    assert slashes.right < question.left
    assert question.right < box.left


def test_a_screen_reader_is_told_in_full() -> None:
    drawn = look(("married", "2015"), ("separated", "2019"), certainty="alleged")
    assert drawn.said == ("married 2015", "separated 2019", "alleged")
    assert look(("married", "2021"), day=date(2017, 1, 1)).said[-1] == "after the date of the drawing"


def test_blood_relatives_have_two_lines_and_others_one() -> None:
    def lines(look: CoupleLine) -> list[float]:
        return [
            path.stroke.width for path in stroked(draw_couple(look, BRACKET, (), None, STYLE)) if path.stroke
        ]

    broad, inner = lines(CoupleLine("solid", of_blood=True))
    (plain,) = lines(CoupleLine("solid"))
    assert broad - inner == pytest.approx(2 * plain)


def test_a_number_stands_before_the_words_or_alone() -> None:
    assert CoupleLine("solid", ("m. 2015", "s. 2019"), number="2").written(STYLE) == (
        "(2) m. 2015",
        "s. 2019",
    )
    assert CoupleLine("sparse", number="2").written(STYLE) == ("(2)",)
    assert CoupleLine("sparse").written(STYLE) == ()
