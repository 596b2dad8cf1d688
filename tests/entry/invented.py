"""An invented family for phrases, and short ways to read one in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from genogram_app.entry.phrases import Reading, read_phrases
from genogram_app.model.document import Document

TODAY = date(2026, 11, 22)


def invented() -> Document:
    """Isla with her parents, who cohabit; others who are joined to nobody; two who are called Kelly."""
    return Document.model_validate_json(
        """{
        "case": {"title": "Child K", "subjects": ["p1"]},
        "people": [
            {"id": "p1", "name": "Isla Carter", "sex": "female", "label": "Child K"},
            {"id": "p2", "name": "Kelly Shaw", "sex": "female", "birth": "1994"},
            {"id": "p3", "name": "Dean Price", "sex": "male"},
            {"id": "p4", "name": "Joe Shaw", "sex": "male"},
            {"id": "p5", "name": "Ann Lowe"},
            {"id": "p6", "label": "Adult 2"},
            {"id": "p7", "name": "Kelly Price", "sex": "female"},
            {"id": "p8", "name": "Tia-Mae O'Dwyer", "aliases": ["Tee"]}
        ],
        "partnerships": [
            {"id": "u1", "partners": ["p2", "p3"], "stages": [{"status": "cohabiting", "from": "2019"}]}
        ],
        "parentage": [
            {"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"},
            {"id": "k2", "child": "p1", "parent": "p3", "kind": "birth"}
        ],
        "households": [
            {"id": "h1", "label": "Address 1", "area": "Suffolk"},
            {"id": "h2", "label": "Address 2"}
        ],
        "residences": [
            {"id": "s1", "person": "p1", "household": "h1", "from": "2021-02"},
            {"id": "s2", "person": "p3", "household": "h1"}
        ]
        }"""
    )


def read(text: str, selection: Sequence[str] = (), document: Document | None = None) -> Reading:
    """Read phrases in the invented family."""
    return read_phrases(text, document or invented(), selection=selection, today=TODAY)


def done(text: str, selection: Sequence[str] = ()) -> Document:
    """Return the invented family after phrases."""
    reading = read(text, selection)
    assert reading.edit is not None, (reading.problems, reading.questions)
    return reading.edit.change(invented())


def refused(text: str, selection: Sequence[str] = ()) -> tuple[str, str]:
    """Return the words that a refusal or question points at, and its sentence."""
    reading = read(text, selection)
    assert reading.edit is None
    why = [(text[p.start : p.end], p.sentence) for p in reading.problems]
    why += [(text[q.start : q.end], q.sentence) for q in reading.questions]
    assert len(why) == 1
    return why[0]
