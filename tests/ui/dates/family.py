"""An invented family whose home changes in the weeks before an incident."""

from __future__ import annotations

from genogram_app.model.document import Document

FAMILY = Document.model_validate_json(
    """{
    "case": {"title": "Child R", "subjects": ["p1"], "review_period": "2023-03-01/2023-06-30",
        "incident": {"kind": "serious_injury", "date": "2023-06-23"}},
    "people": [
        {"id": "p1", "name": "Rowan Ashby", "sex": "female", "birth": "2019-04-02"},
        {"id": "p2", "name": "Hester Ashby", "sex": "female", "birth": "1996"},
        {"id": "p3", "name": "Silas Thorne", "sex": "male"}
    ],
    "partnerships": [{"id": "u1", "partners": ["p2", "p3"],
        "stages": [{"status": "cohabiting", "from": "2023-06-05"}]}],
    "parentage": [{"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"}],
    "households": [{"id": "h1", "label": "Address 1"}, {"id": "h2", "label": "Address 2"}],
    "residences": [
        {"id": "s1", "person": "p1", "household": "h1", "from": "2019-04-02", "to": "2023-06-12"},
        {"id": "s2", "person": "p1", "household": "h2", "from": "2023-06-12", "to": null},
        {"id": "s3", "person": "p3", "household": "h1", "from": "2023-06-05", "to": null},
        {"id": "s4", "person": "p2", "household": "h1", "from": "2023-05", "to": null}
    ]
    }"""
)
"""Stops: 1996, 2 April 2019, May 2023, 5 June 2023 (two events), 12 June 2023, 23 June 2023 (incident)."""
