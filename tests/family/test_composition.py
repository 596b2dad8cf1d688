from __future__ import annotations

import json
from datetime import date

from genogram_app.family.composition import composition, homes_of_each, relation_to_subjects
from genogram_app.family.graph import build_graph
from genogram_app.model.document import Document

DAY = date(2022, 6, 1)


def case(**more: object) -> Document:
    people = [
        {"id": "p1", "name": "Wren Tarlow", "sex": "female", "birth": "2022-03-01"},
        {"id": "p2", "name": "Odette Tarlow", "sex": "female", "ages": [{"value": 24, "unit": "years"}]},
        {"id": "p3", "identity": "unknown", "sex": "male"},
    ]
    content = {
        "case": {"subjects": ["p1"]},
        "people": people,
        "parentage": [{"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"}],
        "households": [{"id": "h1", "label": "Address 1"}, {"id": "h2", "address": "2 Low Lane"}],
    }
    return Document.model_validate_json(json.dumps({**content, **more}))


def stays(*residences: dict[str, object]) -> Document:
    every = [{"id": f"s{i}", "person": "p1", **s} for i, s in enumerate(residences, 1)]
    return case(residences=every)


def test_each_row_says_who_what_to_the_child_when_and_where() -> None:
    document = stays({"household": "h1", "from": "2022-03", "to": ".."})
    rows = {member.person: member.cells for member in composition(document, DAY)}
    assert rows["p1"] == ("Wren Tarlow", "subject child", "1 March 2022", "Female", "", "Address 1")
    assert rows["p2"] == ("Odette Tarlow", "mother", "24 years", "Female", "", "")


def test_what_nobody_said_stays_empty() -> None:
    assert composition(case(), DAY)[2].cells == ("Unknown male", "", "", "Male", "", "")


def test_a_stay_is_not_told_as_a_home() -> None:
    document = stays(
        {"household": "h1", "from": "2022-01", "to": "..", "pattern": "visits"},
        {"household": "h2", "from": "2022-01", "to": ".."},
    )
    assert homes_of_each(document, DAY)["p1"] == "visits Address 1; 2 Low Lane"


def test_an_offer_of_housing_is_no_home() -> None:
    document = stays({"household": "h1", "basis": "offered_declined"})
    assert homes_of_each(document, None) == homes_of_each(document, DAY) == {}


def test_without_a_date_every_home_is_named_once() -> None:
    document = stays(
        {"household": "h1", "to": "2021"}, {"household": "h1"}, {"household": "h2", "certainty": "alleged"}
    )
    assert homes_of_each(document, None)["p1"] == "Address 1; possibly 2 Low Lane"


def test_two_subject_children_are_named_where_somebody_is_not_the_same_to_both() -> None:
    document = case(case={"subjects": ("p1", "p3")})
    assert relation_to_subjects(build_graph(document), "p2", None) == "mother of Wren Tarlow"
