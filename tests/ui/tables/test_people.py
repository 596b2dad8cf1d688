from __future__ import annotations

from typing import Any

from genogram_app.edit.session import Session
from genogram_app.model.people import BackgroundFact
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.tables.people import ethnicity_words, people_columns, read_ethnicity
from tests.ui.conftest import TODAY, family

COLUMNS = {column.name: column for column in people_columns()}


def changed(column: str, value: Any, person: str = "p2") -> Any:
    session = Session(family())
    change = COLUMNS[column].change
    assert change
    session.do(change(CaseNow(session.document, None, TODAY), session.document.person(person), value))
    return session.document


def test_every_column_has_its_own_name() -> None:
    assert len(COLUMNS) == len(people_columns())


def test_why_there_is_no_ethnicity_can_be_typed() -> None:
    declined = read_ethnicity("declined to say", TODAY)
    assert declined == BackgroundFact(state="declined")
    assert ethnicity_words(declined) == "Declined to say"
    assert read_ethnicity(" ", TODAY) is None


def test_a_stated_ethnicity_is_kept_as_stated() -> None:
    fact = read_ethnicity("White British", TODAY)
    assert changed("ethnicity", fact).person("p2").background.ethnicity.value == "White British"


def test_whether_somebody_is_under_review_can_be_chosen() -> None:
    assert changed("subject", value=True).case.subjects == ("p1", "p2")
    assert changed("subject", value=False, person="p1").case.subjects == ()


def test_somebody_without_a_name_has_nothing_to_type_over() -> None:
    document = changed("name", "")
    case = CaseNow(document, None, TODAY)
    person = document.person("p2")
    assert COLUMNS["name"].text(case, person) == "Unnamed female"
    assert COLUMNS["name"].typed_text(case, person) == ""


def test_several_names_are_separated_by_semicolons() -> None:
    read = COLUMNS["aliases"].read
    assert read
    assert read("Ody; Dette ", TODAY) == ("Ody", "Dette")


def test_ages_are_sorted_by_how_long_they_are() -> None:
    document = changed("birth", "1998")
    case = CaseNow(document, None, TODAY)
    born = CaseNow(document.replace(), TODAY, TODAY)
    keys = [COLUMNS["age"].sort_key(born, p) for p in document.people]
    assert keys[0] < keys[1] < keys[2]
    assert COLUMNS["age"].sort_key(case, document.person("p3"))[0] == 1
