"""Saying things of people."""

from __future__ import annotations

import pytest

from tests.entry.invented import done, read

PHRASES: list[tuple[str, list[str]]] = [
    ("Isla CP plan neglect from 2023-05", ["Isla Carter: child protection plan, neglect from May 2023."]),
    (
        "Isla CP plan for neglect and emotional abuse from 2023-05 in Norfolk",
        ["Isla Carter: child protection plan, neglect and emotional abuse from May 2023 in Norfolk."],
    ),
    ("Isla and Joe child in need since 2022", ["Isla Carter and Joe Shaw: child in need plan from 2022."]),
    (
        "Isla is on a child protection plan since May 2023",
        ["Isla Carter: child protection plan from May 2023."],
    ),
    ("Isla ICO from 2023-05 to 2023-07", ["Isla Carter: interim care order from May 2023 until July 2023."]),
    ("Isla care order proposed", ["Isla Carter: care order, proposed."]),
    ("Isla section 20 from 3/4/23", ["Isla Carter: voluntary accommodation (section 20) from 3 April 2023."]),
    ("Isla is looked after from 2023", ["Isla Carter: looked after from 2023."]),
    ("Isla adopted 2023", ["Isla Carter: adoption order from 2023."]),
    ("Isla CPP (neglect) from 2023-05", ["Isla Carter: child protection plan, neglect from May 2023."]),
    ("Isla special guardianship order ended", ["Isla Carter: special guardianship order, ended."]),
    ("Kelly Shaw mental ill health from 2019", ["Kelly Shaw: mental ill health from 2019."]),
    ("Kelly Shaw has mental ill health", ["Kelly Shaw: mental ill health."]),
    ("Dean domestic abuse perpetrator, alleged", ["Dean Price: perpetrator of domestic abuse (alleged)."]),
    (
        "Dean allegedly perpetrator of domestic abuse from 2019",
        ["Dean Price: perpetrator of domestic abuse from 2019 (alleged)."],
    ),
    ("Kelly Shaw victim of domestic abuse", ["Kelly Shaw: victim of domestic abuse."]),
    ("Dean substance misuse suspected since 2018", ["Dean Price: substance misuse from 2018 (suspected)."]),
    ("Kelly Shaw care leaver", ["Kelly Shaw: care experienced."]),
    ("Kelly Shaw ethnicity White British", ["Kelly Shaw: ethnicity, White British."]),
    ("Kelly Shaw ethnicity: not stated", ["Kelly Shaw: ethnicity, not stated."]),
    ("Kelly Shaw first language Polish", ["Kelly Shaw: first language, Polish."]),
    ("Kelly Shaw religion declined", ["Kelly Shaw: religion, declined."]),
    (
        "Isla disability cerebral palsy, uses a wheelchair",
        ["Isla Carter: disability, cerebral palsy, uses a wheelchair."],
    ),
    ("Kelly Shaw and Dean conflict", ["Kelly Shaw and Dean Price: conflict."]),
    ("Kelly Shaw and Dean are close", ["Kelly Shaw and Dean Price: close."]),
    ("Kelly Shaw and Dean very close conflict", ["Kelly Shaw and Dean Price: very close conflict."]),
    ("Kelly Shaw close to Ann Lowe", ["Kelly Shaw and Ann Lowe: close."]),
    ("Kelly Shaw is close to Ann Lowe", ["Kelly Shaw and Ann Lowe: close."]),
    ("Kelly Shaw estranged from Ann Lowe since 2015", ["Kelly Shaw and Ann Lowe: cut off from 2015."]),
    (
        "Dean controlling of Kelly Shaw from 2019 alleged",
        ["Dean Price to Kelly Shaw: controlling from 2019 (alleged)."],
    ),
    ("Dean controls Kelly Shaw", ["Dean Price to Kelly Shaw: controlling."]),
    ("Dean allegedly violent to Kelly Shaw", ["Dean Price to Kelly Shaw: violence (alleged)."]),
    (
        "Dean violent towards Kelly Shaw from 2019 to 2021",
        ["Dean Price to Kelly Shaw: violence from 2019 until 2021."],
    ),
    ("Kelly Shaw and Dean violence", ["Kelly Shaw and Dean Price: violence."]),
    ("Dean emotional abuse of Kelly Shaw", ["Dean Price to Kelly Shaw: emotional abuse."]),
    ("Kelly Shaw neglects Isla", ["Kelly Shaw to Isla Carter: neglect."]),
    ("Ann Lowe cares for Isla", ["Ann Lowe to Isla Carter: caring."]),
    ("Ann Lowe supports Kelly Shaw", ["Ann Lowe to Kelly Shaw: support."]),
    ("Dean contact with Isla", ["Dean Price and Isla Carter: contact."]),
    (
        "Dean supervised contact with Isla from 2023",
        ["Dean Price and Isla Carter: contact, supervised from 2023."],
    ),
    ("Kelly Shaw and Ann Lowe hostile", ["Kelly Shaw and Ann Lowe: hostile."]),
]


@pytest.mark.parametrize(("phrase", "steps"), PHRASES)
def test_statuses_concerns_and_bonds_are_said(phrase: str, steps: list[str]) -> None:
    reading = read(phrase)
    assert list(reading.steps) == steps
    assert reading.edit is not None


def test_a_status_has_its_detail_area_and_dates() -> None:
    status = done("Isla CP plan for neglect from 2023-05 in Norfolk").person("p1").statuses[0]
    assert (status.code, status.detail, status.area, status.from_) == ("CPP", "neglect", "Norfolk", "2023-05")


def test_what_one_does_to_another_has_a_direction() -> None:
    bond = done("Dean allegedly violent to Kelly Shaw").bonds[0]
    assert (bond.from_person, bond.to_person, bond.directed, bond.certainty) == ("p3", "p2", True, "alleged")


def test_how_two_are_with_each_other_has_none() -> None:
    assert not done("Kelly Shaw and Dean violence").bonds[0].directed


def test_why_nothing_is_known_of_a_background_is_kept() -> None:
    fact = done("Kelly Shaw religion declined").person("p2").background.religion
    assert fact is not None
    assert (fact.state, fact.value) == ("declined", None)
