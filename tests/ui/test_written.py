from __future__ import annotations

import pytest

from genogram_app.edit.session import EditRefused
from genogram_app.ui.written import Topic, asking, example, read_written
from tests.ui.conftest import TODAY, family

COUPLE, HOME = Topic("u1"), Topic(people=("p2", "p3"))


def test_what_is_asked_has_a_name_for_every_topic() -> None:
    named = [asking(t, family()) for t in (Topic("p2"), Topic("h1"), COUPLE, HOME, Topic("k1"))]
    assert [asked.name if asked else None for asked in named] == [
        "Name of Odette Tarlow",
        "Name of Address 1",
        "How Odette Tarlow and Piers Quill are or were together",
        "Where they live",
        None,
    ]


def test_an_example_is_shown_where_more_than_a_label_can_be_written() -> None:
    assert [bool(example(t, family())) for t in (Topic("p2"), Topic("h1"), COUPLE, HOME)] == [1, 0, 1, 1]


def test_the_stages_of_a_couple_are_added_and_told_before() -> None:
    case = family()
    written = read_written(COUPLE, "married 2024", case, TODAY)
    assert written.sentence == "Odette Tarlow and Piers Quill: married 2024."
    assert written.edit is not None
    assert [s.status for s in written.edit.change(case).partnerships[0].stages] == [
        "cohabiting",
        "married",
    ]


def test_behind_a_semicolon_stands_how_a_partner_was_with_the_one_they_are_a_couple_with() -> None:
    case = family()
    written = read_written(Topic("p3"), "Piers Marsh b 1990; married 2024", case, TODAY)
    assert written.sentence == "Piers Marsh, born 1990. Odette Tarlow and Piers Marsh: married 2024."
    assert written.edit is not None
    after = written.edit.change(case)
    assert (after.person("p3").name, after.person("p3").birth) == ("Piers Marsh", "1990")
    assert [s.status for s in after.partnerships[0].stages] == ["cohabiting", "married"]
    assert written.edit.select == ("p2",), "whose family is told on"


def test_a_semicolon_says_nothing_of_somebody_who_is_no_partner() -> None:
    written = read_written(Topic("p1"), "Wren Tarlow; married 2024", family(), TODAY)
    assert written.edit is None
    assert written.problem is not None


def test_behind_a_semicolon_stand_homes_of_anybody() -> None:
    case = family()
    words = "Wren Marsh; at Elm Row from 2022 to 2023; at Address 1 from 2023"
    written = read_written(Topic("p1"), words, case, TODAY)
    assert written.sentence == (
        "Wren Marsh. Adds household Elm Row. Wren Marsh lives at Elm Row from 2022 until 2023. "
        "Wren Marsh lives at Address 1 from 2023."
    )
    assert written.edit is not None
    after = written.edit.change(case)
    assert after.person("p1").name == "Wren Marsh"
    assert [home.label for home in after.households] == ["Address 1", "Elm Row"]
    assert {("h2", "2022", "2023"), ("h1", "2023", None)} <= {
        (s.household, s.from_, s.to) for s in after.residences if s.person == "p1"
    }


def test_a_name_with_homes_is_not_done_to_a_case_that_has_changed() -> None:
    edit = read_written(Topic("p1"), "Wren; at Elm Row", family(), TODAY).edit
    assert edit is not None
    with pytest.raises(EditRefused, match="write it again"):
        edit.change(family().replace(partnerships=()))


def test_a_semicolon_in_quotes_is_part_of_the_name() -> None:
    case = family()
    edit = read_written(Topic("p3"), '"Piers; at sea"', case, TODAY).edit
    assert edit is not None
    assert edit.change(case).person("p3").name == "Piers; at sea"


def test_a_semicolon_with_nothing_behind_it_is_passed_over() -> None:
    case = family()
    edit = read_written(Topic("p3"), "Piers Marsh; ", case, TODAY).edit
    assert edit is not None
    assert edit.change(case).person("p3").name == "Piers Marsh"


def test_the_place_of_what_is_not_understood_of_a_couple_is_that_in_all_the_words() -> None:
    words = "Piers Marsh; nonsense"
    problem = read_written(Topic("p3"), words, family(), TODAY).problem
    assert problem is not None
    assert words[problem.start : problem.end] == "nonsense"


def test_stages_that_are_not_understood_are_never_kept_as_something_else() -> None:
    written = read_written(COUPLE, "nonsense", family(), TODAY)
    assert written.problem is not None
    assert (written.edit, written.kept) == (None, None)


def test_a_question_is_told_with_its_answers_where_no_buttons_can_be() -> None:
    written = read_written(HOME, "Elm Row 2019", family(), TODAY)
    assert written.problem is not None
    assert written.problem.sentence == "Did this begin or end in 2019? Write “from 2019” or “until 2019”."


def test_nothing_written_is_a_new_household_with_the_next_address() -> None:
    edit = read_written(HOME, " ", family(), TODAY).edit
    assert edit is not None
    after = edit.change(family())
    assert after.households[-1].label == "Address 2"
    assert {s.person for s in after.residences if s.household == "h2"} == {"p2", "p3"}


def test_a_label_that_looks_like_a_date_can_be_kept_whole() -> None:
    written = read_written(HOME, "Elm Row 2019", family(), TODAY)
    assert written.kept is not None
    assert written.kept.change(family()).households[-1].label == "Elm Row 2019"
