"""Saying how people are related."""

from __future__ import annotations

import pytest

from tests.entry.invented import done, read

PHRASES: list[tuple[str, list[str]]] = [
    ("Dean is the father of Joe", ["Dean Price: father of Joe Shaw."]),
    ("Dean father of Joe", ["Dean Price: father of Joe Shaw."]),
    ("Dean alleged father of Isla", ["Dean Price: alleged father of Isla Carter."]),
    ("Dean is the alleged father of Isla", ["Dean Price: alleged father of Isla Carter."]),
    ("Dean is not the father of Isla", ["Dean Price: not the father of Isla Carter."]),
    ("Dean is Joe's father", ["Dean Price: father of Joe Shaw."]),
    ("Dean is Joe's alleged father", ["Dean Price: alleged father of Joe Shaw."]),
    ("Kelly Shaw is the mother of Joe and Ann Lowe", ["Kelly Shaw: mother of Joe Shaw and Ann Lowe."]),
    (
        "Kelly Shaw and Dean are the parents of Joe",
        ["Kelly Shaw: mother of Joe Shaw.", "Dean Price: father of Joe Shaw."],
    ),
    ("Joe is the son of Kelly Shaw and Dean", ["Joe Shaw: son of Kelly Shaw and Dean Price."]),
    ("Joe is Kelly Shaw's son", ["Joe Shaw: son of Kelly Shaw."]),
    ("Isla half-sister of Joe", ["Isla Carter: half-sister of Joe Shaw (through whom is not stated)."]),
    (
        "Isla and Joe are half-siblings",
        ["Isla Carter: half-sister of Joe Shaw (through whom is not stated)."],
    ),
    ("Isla and Joe are cousins", ["Isla Carter: cousin of Joe Shaw (through whom is not stated)."]),
    ("Isla and Joe are twins", ["Isla Carter and Joe Shaw: twins."]),
    ("Joe is the brother of Isla", ["Joe Shaw: brother of Isla Carter (through whom is not stated)."]),
    ("Joe is the full brother of Isla", ["Joe Shaw: son of Kelly Shaw and Dean Price."]),
    (
        "Ann Lowe is the foster carer of Isla from 2023-05",
        ["Ann Lowe: foster carer of Isla Carter from May 2023."],
    ),
    ("Ann Lowe special guardian of Isla", ["Ann Lowe: special guardian of Isla Carter."]),
    ("Kelly Shaw pregnant due May 2027", ["Adds Unborn child, due May 2027, child of Kelly Shaw."]),
    ("Kelly Shaw is pregnant", ["Adds Unborn child, child of Kelly Shaw."]),
]


@pytest.mark.parametrize(("phrase", "steps"), PHRASES)
def test_people_who_are_there_are_related(phrase: str, steps: list[str]) -> None:
    reading = read(phrase)
    assert list(reading.steps) == steps
    assert reading.edit is not None


def test_how_sure_a_parentage_is_can_be_changed() -> None:
    document = done("Dean is not the father of Isla")
    assert (len(document.parentage), document.parentage[1].certainty) == (2, "disproved")


def test_siblings_whose_parents_are_not_stated_get_none() -> None:
    document = done("brother Tim of Isla")
    assert (len(document.parentage), document.kin[-1].term) == (2, "brother")


def test_a_full_sibling_has_the_stated_parents() -> None:
    parents = {k.parent for k in done("full brother Tim of Isla").parentage if k.child == "p9"}
    assert parents == {"p2", "p3"}
