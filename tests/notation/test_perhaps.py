from datetime import date
from typing import Any

import pytest

from genogram_app.model.people import Mark, Person, Status
from genogram_app.notation.partnerships import couple_line
from genogram_app.notation.perhaps import life_words, may_hold, period_doubt, settled
from genogram_app.notation.shading import Shade, shades_of
from genogram_app.notation.tags import Tag, tags_of
from tests.small_families import couple

DAY = date(2022, 6, 15)


def words(**fields: Any) -> tuple[str, ...]:
    return life_words(Person(id="p", **fields), DAY)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"birth": "2022"}, ("perhaps not yet born",)),
        ({"birth": "2021", "death": "2022"}, ("perhaps dead",)),
        ({"birth": "2021", "death": "2022-06-15"}, ()),
        ({"kind": "miscarriage", "death": "2022"}, ("perhaps after this date",)),
        ({"kind": "pregnancy", "due": "2022-07"}, ()),
        ({"kind": "pregnancy", "due": "2022-05"}, ("birth not recorded",)),
        ({"kind": "pregnancy", "due": "2022-06", "birth": "2022-06"}, ("perhaps born",)),
        ({}, ()),
    ],
)
def test_what_is_not_settled_of_a_life_is_said(fields: dict[str, Any], said: tuple[str, ...]) -> None:
    assert words(**fields) == said


@pytest.mark.parametrize(
    ("start", "end", "answer"),
    [
        ("2022", None, True),
        ("2021", "2022", True),
        ("2021", "2022-06-15", False),
        ("2021", "2023", False),
        (None, None, False),
        ("2021", "..", False),
    ],
)
def test_only_a_bound_about_the_day_leaves_a_period_open(
    start: str | None, end: str | None, answer: bool
) -> None:
    assert may_hold(start, end, DAY) is answer


def test_it_is_said_which_bound_leaves_a_period_open() -> None:
    assert period_doubt("2022", None, DAY) == "perhaps not yet"
    assert period_doubt("2020", "2022", DAY) == "perhaps ended"
    assert period_doubt("2020", None, DAY) == ""


def test_a_couple_who_may_have_parted_are_drawn_together_with_words() -> None:
    pair = couple("mum", "dad", ("married", "2015"), ("separated", "2022"))
    stages, said = settled(pair.stages, DAY)
    assert [stage.status for stage in stages] == ["married"]
    assert said == ("perhaps s. 2022",)
    line = couple_line(pair, DAY, "mcgoldrick", chosen=True)
    assert (line.slashes, line.question) == (0, True)
    assert line.words == ("m. 2015", "perhaps s. 2022")
    assert couple_line(pair, DAY, "mcgoldrick").slashes == 1


def test_a_couple_whose_time_may_be_over_are_drawn_together_with_words() -> None:
    line = couple_line(couple("mum", "dad", ("cohabiting", "2015", "2022")), DAY, "mcgoldrick", chosen=True)
    assert (line.slashes, line.words) == (0, ("LT 2015", "perhaps ended 2022"))


def test_a_couple_who_may_not_yet_be_one_have_a_line_that_says_so() -> None:
    line = couple_line(couple("mum", "dad", ("married", "2022")), DAY, "mcgoldrick", chosen=True)
    assert line.holds
    assert line.words == ("m. 2022", "perhaps not yet")


def test_a_status_that_may_be_in_force_is_marked() -> None:
    someone = Person(
        id="p",
        statuses=(Status(code="CIN", from_="2020", to="2021"), Status(code="ICO", from_="2022", to="2023")),
        marks=(Mark(code="SM", certainty="suspected", from_="2020", to="2022"),),
    )
    assert tags_of(someone, DAY, chosen=True) == (
        Tag("CIN", "CIN", ended=True),
        Tag("SM? (?)", "SM", perhaps=True),
        Tag("ICO (?)", "ICO", perhaps=True),
    )
    assert tags_of(someone, DAY)[2] == Tag("ICO", "ICO")


def test_a_concern_that_may_be_over_is_shaded_as_a_suspected_one() -> None:
    someone = Person(id="p", marks=(Mark(code="MH", from_="2020", to="2022"),))
    assert shades_of(someone, DAY, chosen=True) == (Shade("left", suspected=True),)
    assert shades_of(someone, DAY) == ()
