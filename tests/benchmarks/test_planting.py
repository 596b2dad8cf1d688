"""Every planted error is one change of a correct case, proved by an account of the fact that it changes."""

from __future__ import annotations

from benchmarks.planting import Case, bare, planted
from genogram_app.model.text_form import from_content

CASE: Case = {
    "format": "genogram-case",
    "version": 1,
    "case": {"subjects": ["p1"]},
    "people": [
        {"id": "p1", "name": "Robin", "sex": "male", "birth": "2019-05-14"},
        {"id": "p2", "name": "Callie", "sex": "female"},
        {"id": "p3", "name": "June", "sex": "female"},
    ],
    "parentage": [{"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"}],
    "households": [{"id": "h1"}, {"id": "h2"}],
    "residences": [{"id": "s1", "person": "p2", "household": "h1", "from": "2018"}],
    "accounts": [
        {"id": "e1", "fact": "p1", "field": "birth", "start": 0, "end": 5},
        {"id": "e2", "fact": "k1", "start": 6, "end": 9},
        {"id": "e3", "fact": "s1", "start": 10, "end": 12},
        {"id": "e4", "fact": "s1", "field": "from", "start": 13, "end": 14},
        {"id": "e5", "fact": "p3", "start": 15, "end": 17},
        {"id": "e6", "fact": "p2", "says": "disputes", "start": 20, "end": 22},
    ],
}


def test_each_account_plants_the_errors_of_its_fact() -> None:
    found = [(e.kind, sorted(e.people), e.name, e.proofs) for e in planted(CASE)]
    assert found == [
        ("wrong_birth_or_age", ["p1"], "", ((0, 5),)),
        ("wrong_parent", ["p1", "p2", "p3"], "", ((6, 9),)),
        ("wrong_parentage_kind", ["p1", "p2"], "", ((6, 9),)),
        ("missing_residence", ["p2"], "", ((10, 12),)),
        ("wrong_household_member", ["p2"], "", ((10, 12),)),
        ("residence_dates", ["p2"], "", ((13, 14),)),
        ("missing_person", [], "June", ((15, 17),)),
    ]


def test_every_broken_case_is_well_formed_and_differs_from_the_correct_one() -> None:
    for error in planted(CASE):
        assert from_content(error.case) != from_content(bare(CASE))


def test_the_correct_case_is_left_alone() -> None:
    before = repr(CASE)
    list(planted(CASE))
    assert repr(CASE) == before


def test_the_code_of_a_status_is_not_taken_for_a_stay_of_that_id() -> None:
    accommodated = {"id": "p1", "name": "Robin", "statuses": [{"code": "s20"}]}
    stay = {"id": "s20", "person": "p2", "household": "h1"}
    case = {**CASE, "people": [accommodated, *CASE["people"][1:]], "residences": [stay]}
    case["accounts"] = [{"id": "e1", "fact": "s20", "start": 0, "end": 5}]
    missing = next(error for error in planted(case) if error.kind == "missing_residence")
    assert "p1" in {person["id"] for person in missing.case["people"]}
