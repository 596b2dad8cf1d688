from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.kinship import kinship
from genogram_app.family.partner_terms import is_married, partner_term, was_couple
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership, Stage
from tests.small_families import couple, person

DAY = date(2020, 6, 15)


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        ([], "partner"),
        ([("cohabiting", "2010")], "partner"),
        ([("married", "2010")], "husband"),
        ([("engaged", "2010")], "partner"),
        ([("civil_partnership", "2010")], "civil partner"),
        ([("married", "2010", "2015"), ("separated", "2015")], "separated husband"),
        ([("married", "2010", "2015"), ("divorced", "2015")], "former husband"),
        ([("divorced", "2015")], "former husband"),
        ([("cohabiting", "2010", "2015"), ("separated", "2015")], "former partner"),
        ([("cohabiting", "2010", "2015")], "former partner"),
        ([("married", "2010", "2015"), ("widowed", "2015")], "widower"),
        ([("married", "2022")], "later partner"),
        ([("married", "2020-06-20~")], "later partner"),
        ([("separated",)], "former partner"),
    ],
)
def test_a_partner_is_called_what_they_were_on_the_day(stages: list[tuple[Any, ...]], expected: str) -> None:
    assert partner_term(couple("wife", "husband", *stages), person("husband"), DAY) == expected


def test_a_partner_who_died_is_late() -> None:
    widowed = couple("wife", "husband", ("married", "2010", "2015"), ("widowed", "2015"))
    assert partner_term(widowed, person("husband", death="2015"), DAY) == "late husband"


def test_without_a_day_the_last_stage_counts() -> None:
    union = couple("wife", "husband", ("married", "2022"), ("divorced", "2024"))
    assert partner_term(union, person("husband"), None) == "former husband"
    assert not is_married(union, None)


def test_a_couple_is_married_only_while_a_stage_says_so() -> None:
    union = couple("wife", "husband", ("cohabiting", "2010", "2015"), ("married", "2015"))
    assert is_married(union, DAY)
    assert not is_married(union, date(2012, 1, 1))


def test_a_partner_of_unknown_sex_is_a_spouse() -> None:
    assert partner_term(couple("a", "b", ("married", "2010")), person("b"), DAY) == "spouse"


def test_what_happened_without_consent_makes_nobody_a_partner() -> None:
    without = Stage(status="not_known", manner="non_consensual")
    union = Partnership(id="u", partners=("a", "b"), stages=(without,))
    assert not was_couple(union)
    assert was_couple(union.replace(stages=(without, Stage(status="married"))))
    assert was_couple(union.replace(stages=()))
    document = Document(people=(Person(id="a"), Person(id="b")), partnerships=(union,))
    assert kinship(FamilyGraph(document), "a", "b").term is None
