from __future__ import annotations

from datetime import date
from typing import Any

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.model.relations import Stage
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.tables.relations import history, parentage_columns, partnership_columns, stage_now
from tests.ui.conftest import TODAY, family

COLUMNS = {column.name: column for column in partnership_columns()}


def separated() -> Document:
    document = family()
    union = document.partnerships[0]
    stages = (*union.stages, Stage(status="separated", from_="2023"))
    return document.replace(partnerships=(union.replace(stages=stages),))


def done(document: Document, column: str, value: Any, day: date | None = None) -> Document:
    session = Session(document)
    change = COLUMNS[column].change
    assert change
    session.do(change(CaseNow(document, day, TODAY), document.partnerships[0], value))
    return session.document


def test_the_stage_of_the_date_is_shown() -> None:
    document = separated()
    union = document.partnerships[0]
    assert stage_now(CaseNow(document, date(2021, 6, 1), TODAY), union).status == "cohabiting"
    assert stage_now(CaseNow(document, None, TODAY), union).status == "separated"


def test_the_stage_that_is_shown_is_the_one_that_changes() -> None:
    stages = done(separated(), "from_", "2019", date(2021, 6, 1)).partnerships[0].stages
    assert [(s.status, s.from_) for s in stages] == [("cohabiting", "2019"), ("separated", "2023")]


def test_a_partnership_without_stages_gets_one() -> None:
    document = family()
    bare = document.replace(partnerships=(document.partnerships[0].replace(stages=()),))
    assert done(bare, "status", "married").partnerships[0].stages == (Stage(status="married"),)


def test_every_stage_is_told() -> None:
    assert history(separated().partnerships[0]) == "Cohabiting 2020–2023; Separated 2023–"


def test_a_partner_can_be_another() -> None:
    document = family()
    with_fourth = document.replace(people=(*document.people, document.people[2].replace(id="p4", name="Ash")))
    assert done(with_fourth, "second", "p4").partnerships[0].partners == ("p2", "p4")


def test_parentage_names_child_and_parent() -> None:
    document = family()
    case = CaseNow(document, None, TODAY)
    shown = [column.text(case, document.parentage[0]) for column in parentage_columns()[:3]]
    assert shown == ["Wren Tarlow", "Odette Tarlow", "Birth parent"]
