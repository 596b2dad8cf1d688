"""Saying that two people are or were a couple."""

from __future__ import annotations

import pytest

from tests.entry.invented import done, read

PHRASES: list[tuple[str, list[str]]] = [
    (
        "Kelly Shaw + unknown male, casual 2016-2017",
        ["Adds Unknown male.", "Kelly Shaw and Unknown male: casual from 2016 until 2017."],
    ),
    (
        "Kelly Shaw + Dean, married 2015, separated 2019, divorced 2021",
        ["Kelly Shaw and Dean Price: married 2015; separated 2019; divorced 2021."],
    ),
    (
        "Kelly Shaw + Rob Nye m b 1980, cohabiting from 2019 to 2020 and separated 2020",
        [
            "Adds Rob Nye, male, born 1980.",
            "Kelly Shaw and Rob Nye: cohabiting from 2019 until 2020; separated 2020.",
        ],
    ),
    ("Kelly Shaw + Rob Nye", ["Adds Rob Nye.", "Kelly Shaw and Rob Nye: a couple, status not known."]),
    ("Kelly Price = Joe", ["Kelly Price and Joe Shaw: a couple, status not known."]),
    ("Ann Lowe + Joe, alleged", ["Ann Lowe and Joe Shaw: a couple, status not known (alleged)."]),
    ("Ann Lowe + Joe, casual from 2016, alleged", ["Ann Lowe and Joe Shaw: casual from 2016 (alleged)."]),
    ("Ann Lowe + Joe 2015-2017", ["Ann Lowe and Joe Shaw: together, status not known from 2015 until 2017."]),
    ("Ann Lowe + Joe, forced marriage 2015", ["Ann Lowe and Joe Shaw: forced marriage 2015."]),
    (
        "Ann Lowe + Joe, civil partnership 2015, annulled 2016",
        ["Ann Lowe and Joe Shaw: civil partnership 2015; annulled 2016."],
    ),
    ("Kelly Shaw married Dean 2015", ["Kelly Shaw and Dean Price: married 2015."]),
    ("Kelly Shaw married Rob Nye in 2015", ["Adds Rob Nye.", "Kelly Shaw and Rob Nye: married 2015."]),
    ("Kelly Shaw and Dean separated 2021", ["Kelly Shaw and Dean Price: separated 2021."]),
    ("Kelly Shaw and Dean divorced", ["Kelly Shaw and Dean Price: divorced."]),
    (
        "Ann Lowe and Joe cohabiting from 2020 until 2021",
        ["Ann Lowe and Joe Shaw: cohabiting from 2020 until 2021."],
    ),
    ("Ann Lowe and Joe are a couple", ["Ann Lowe and Joe Shaw: together, status not known."]),
    ("Ann Lowe is engaged to Joe", ["Ann Lowe and Joe Shaw: engaged."]),
    ("Kelly Shaw separated from Dean 2022", ["Kelly Shaw and Dean Price: separated 2022."]),
    ("KELLY SHAW + DEAN, MARRIED 2015", ["Kelly Shaw and Dean Price: married 2015."]),
    ("Kelly Shaw & Dean, married 12 May 2020", ["Kelly Shaw and Dean Price: married 12 May 2020."]),
]


@pytest.mark.parametrize(("phrase", "steps"), PHRASES)
def test_couples_have_stages_with_dates(phrase: str, steps: list[str]) -> None:
    reading = read(phrase)
    assert list(reading.steps) == steps
    assert reading.edit is not None


def test_stages_are_added_to_the_couple_that_is_there() -> None:
    document = done("Kelly Shaw + Dean, married 2015, separated 2019")
    (couple,) = document.partnerships
    assert [(s.status, s.from_, s.to) for s in couple.stages] == [
        ("cohabiting", "2019", None),
        ("married", "2015", None),
        ("separated", "2019", None),
    ]


def test_of_a_partner_nothing_more_is_said_than_that() -> None:
    couple = done("partner Rob Nye m of Ann Lowe").partnerships[-1]
    assert [s.status for s in couple.stages] == ["not_known"]


def test_a_manner_is_kept() -> None:
    assert done("Ann Lowe + Joe, forced marriage 2015").partnerships[-1].stages[0].manner == "forced"
