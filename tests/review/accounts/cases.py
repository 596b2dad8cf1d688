"""A small invented family whose sources do not agree."""

from __future__ import annotations

from genogram_app.model.document import Document


def disagreeing() -> Document:
    """Two records, a parent's report and a text speak of a child, his father and his home."""
    return Document.model_validate_json(
        """{
        "people": [
            {"id": "p1", "name": "Corin Vale", "sex": "male", "birth": "2020-04-11"},
            {"id": "p2", "name": "Petra Vale", "sex": "female"},
            {"id": "p3", "name": "Dunstan Orme", "sex": "male"}
        ],
        "partnerships": [{"id": "u1", "partners": ["p2", "p3"],
            "stages": [{"status": "married", "from": "2018-06"}, {"status": "separated", "from": "2021"}]}],
        "parentage": [
            {"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"},
            {"id": "k2", "child": "p1", "parent": "p3", "kind": "birth", "certainty": "alleged"}
        ],
        "households": [{"id": "h1", "label": "Address 1"}],
        "residences": [{"id": "s1", "person": "p1", "household": "h1", "from": "2020-04", "to": null}],
        "agencies": [{"id": "a1", "name": "Ashmere Police"}],
        "sources": [
            {"id": "d1", "title": "Custody record", "agency": "a1", "kind": "record", "date": "2022-03-01"},
            {"id": "d2", "title": "School file", "kind": "record", "date": "2023"},
            {"id": "d3", "title": "Talk with Petra", "kind": "parent_report", "date": "2024-01"}
        ],
        "accounts": [
            {"id": "e1", "fact": "p1", "field": "birth", "source": "d1"},
            {"id": "e2", "fact": "p1", "field": "birth", "source": "d2", "says": "disputes",
                "value": "2020-11-04", "quote": "DOB 04/11/2020"},
            {"id": "e3", "fact": "k2", "source": "d3", "quote": "He is the father."},
            {"id": "e4", "fact": "u1", "field": "stages.0.from", "source": "d1"},
            {"id": "e5", "fact": "u1", "field": "stages.0.from", "source": "d2", "says": "disputes",
                "value": "2018"}
        ]
        }"""
    )
