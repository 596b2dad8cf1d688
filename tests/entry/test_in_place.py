from __future__ import annotations

from datetime import date

import pytest

from genogram_app.edit.session import EditRefused
from genogram_app.entry.in_place import read_behind_name, read_home, read_stages
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership, Stage

TODAY = date(2026, 11, 22)
CASE = Document(
    people=(Person(id="p1", name="Kelly Shaw"), Person(id="p2", name="Dean Fry")),
    partnerships=(Partnership(id="u1", partners=("p1", "p2"), stages=(Stage(status="not_known"),)),),
    households=(Household(id="h1", label="Address 1"),),
)
COUPLE = ("p1", "p2")


def stages(words: str) -> list[tuple[str, str | None, str | None]]:
    edit = read_stages(words, COUPLE, CASE, today=TODAY).edit
    assert edit is not None
    (couple,) = edit.change(CASE).partnerships
    return [(stage.status, stage.from_, stage.to) for stage in couple.stages]


def homes(words: str, people: tuple[str, ...] = COUPLE) -> Document:
    edit = read_home(words, people, CASE, today=TODAY).edit
    assert edit is not None
    return edit.change(CASE)


def test_the_stages_of_a_couple_need_no_names() -> None:
    assert stages("cohabiting from 2019 to 2021, separated 2021") == [
        ("cohabiting", "2019", "2021"),
        ("separated", "2021", None),
    ]


def test_a_first_stage_of_which_nothing_is_known_is_kept_when_it_is_told() -> None:
    assert stages("couple, separated") == [("not_known", None, None), ("separated", None, None)]


def test_words_that_say_nothing_of_a_couple_are_told() -> None:
    (problem,) = read_stages("nonsense", COUPLE, CASE, today=TODAY).problems
    assert problem.sentence.startswith("“nonsense” is not understood here: I expect married, cohabiting")


def test_whether_a_single_date_is_a_beginning_is_asked() -> None:
    reading = read_stages("cohabiting 2019", COUPLE, CASE, today=TODAY)
    assert reading.edit is None
    assert [choice.words for choice in reading.questions[0].choices] == ["from 2019", "until 2019"]


def test_a_label_that_the_case_has_is_that_household() -> None:
    after = homes("Address 1 from 2019 to May 2021")
    assert after.households == CASE.households
    assert {(s.person, s.household, s.from_, s.to) for s in after.residences} == {
        ("p1", "h1", "2019", "2021-05"),
        ("p2", "h1", "2019", "2021-05"),
    }


def test_several_homes_stand_between_semicolons() -> None:
    after = homes("Elm Row from 2019 to 2020; Address 1 from 2020 to 2021; Elm Row from 2021", ("p1",))
    assert [home.label for home in after.households] == ["Address 1", "Elm Row"]
    assert [(s.household, s.from_, s.to) for s in after.residences] == [
        ("h2", "2019", "2020"),
        ("h1", "2020", "2021"),
        ("h2", "2021", None),
    ]


def test_a_household_for_nobody_is_selected_and_else_the_people_stay_so() -> None:
    selected = [read_home("Elm Row", people, CASE, today=TODAY).edit for people in ((), COUPLE)]
    assert [edit.select if edit else () for edit in selected] == [("h2",), None]


def test_how_they_live_may_come_first() -> None:
    after = homes("stays overnight at Address 1 from 2019", ("p1",))
    assert [(s.household, s.pattern) for s in after.residences] == [("h1", "overnights")]


def test_any_other_label_is_a_new_household() -> None:
    after = homes("Elm Row since 2020")
    assert [home.label for home in after.households] == ["Address 1", "Elm Row"]
    assert {(s.household, s.from_) for s in after.residences} == {("h2", "2020")}


def test_a_time_alone_is_one_at_the_next_address() -> None:
    after = homes("from 2020 to 2021")
    assert after.households[-1].label == "Address 2"
    assert {(s.from_, s.to) for s in after.residences} == {("2020", "2021")}


def test_without_people_it_is_a_label_and_nothing_more() -> None:
    assert homes("Elm Row", ()).households[-1].label == "Elm Row"
    assert "select them first" in read_home("Elm Row from 2020", (), CASE, today=TODAY).problems[0].sentence


def test_behind_a_name_homes_begin_with_at_or_with_how_one_lives_there() -> None:
    words = "at Address 1 from 2019 to 2020; stays overnight at Elm Row from 2021; cohabiting from 2022"
    edit = read_behind_name(words, "p2", COUPLE, CASE, today=TODAY).edit
    assert edit is not None
    after = edit.change(CASE)
    assert [(s.person, s.household, s.from_, s.to, s.pattern) for s in after.residences] == [
        ("p2", "h1", "2019", "2020", "lives"),
        ("p2", "h2", "2021", None, "overnights"),
    ]
    assert [(stage.status, stage.from_) for stage in after.partnerships[0].stages] == [("cohabiting", "2022")]
    assert edit.select == ("p1",), "whose family is told on"


def test_living_together_as_a_couple_is_a_stage_and_no_home() -> None:
    edit = read_behind_name("live together as a couple from 2019", "p2", COUPLE, CASE, today=TODAY).edit
    assert edit is not None
    after = edit.change(CASE)
    assert after.residences == ()
    assert [stage.status for stage in after.partnerships[0].stages] == ["cohabiting"]


def test_a_person_whose_homes_are_written_behind_the_name_stays_selected() -> None:
    edit = read_behind_name("at Elm Row", "p2", COUPLE, CASE, today=TODAY).edit
    assert edit is not None
    assert edit.select is None


@pytest.mark.parametrize(
    ("words", "partners", "told"),
    [
        ("Elm Row from 2019", COUPLE, "“Elm” is not understood here: I expect at and an address"),
        ("Elm Row from 2019", (), "“Elm” is not understood here: I expect at and an address"),
        ("married 2019", (), "Here this could be of no couple, or of more than one"),
        ("at", (), "Something is missing here: I expect an address or label"),
        ("at Elm Row from 2019 nonsense", (), "“nonsense” is not understood here: I expect from or until"),
        ("at Elm Row from 2019; nonsense", (), "“nonsense” is not understood here"),
    ],
)
def test_nothing_behind_a_name_is_passed_over(words: str, partners: tuple[str, ...], told: str) -> None:
    reading = read_behind_name(words, "p2", partners, CASE, today=TODAY)
    assert reading.edit is None
    assert reading.problems[0].sentence.startswith(told)


def test_a_reading_is_not_done_to_another_case() -> None:
    edit = read_home("Elm Row", COUPLE, CASE, today=TODAY).edit
    assert edit is not None
    with pytest.raises(EditRefused, match="write it again"):
        edit.change(CASE.replace(households=()))
