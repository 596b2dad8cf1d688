from __future__ import annotations

from datetime import date

from genogram_app.family.graph import build_graph
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage, Partnership, Stage
from genogram_app.notation.family_words import family_words

CASE = Document(
    case=CaseInfo(subjects=("p3",)),
    people=(
        Person(id="p1", name="Nora Vale", sex="female"),
        Person(id="p2", name="Owen Pike", sex="male"),
        Person(id="p3", name="Tess Vale", sex="female"),
        Person(id="p4", name="Rhys Vale", sex="male"),
    ),
    partnerships=(Partnership(id="u1", partners=("p1", "p2"), stages=(Stage(status="cohabiting"),)),),
    parentage=(
        Parentage(id="k1", child="p3", parent="p1", kind="birth"),
        Parentage(id="k2", child="p3", parent="p2", kind="birth", certainty="alleged"),
        Parentage(id="k3", child="p4", parent="p1", kind="birth"),
    ),
    households=(Household(id="h1", label="Address 1"),),
    residences=(
        Residence.model_validate(
            {"id": "s1", "person": "p1", "household": "h1", "from": "2019", "to": "2021"}
        ),
    ),
)


def words(person: str, day: date | None = None, *, names: bool = True) -> str:
    return family_words(build_graph(CASE), person, day, names=names)


def test_the_subject_child_comes_first_and_who_is_the_same_is_listed_together() -> None:
    assert words("p1").startswith("mother of Tess Vale and Rhys Vale; partner of Owen Pike")


def test_an_allegation_is_told_as_one() -> None:
    assert "alleged father of Tess Vale" in words("p2")


def test_a_home_is_told_only_on_days_when_it_was_one() -> None:
    assert words("p1", date(2020, 6, 1)).endswith("home: Address 1")
    assert "home" not in words("p1", date(2024, 6, 1))


def test_names_that_are_not_shown_are_not_said() -> None:
    assert "Vale" not in words("p1", names=False)
    assert "Pike" not in words("p1", names=False)
