"""An invented family of whom two agencies knew different things, for the tests of this room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from genogram_app.model.document import Document

PEOPLE = (
    {"id": "p1", "name": "Wren Tarlow", "sex": "female", "birth": "2021-03-01"},
    {"id": "p2", "name": "Odette Tarlow", "sex": "female", "birth": "1998"},
    {"id": "p3", "name": "Piers Quill", "sex": "male", "birth": "1990"},
    {"id": "p4", "name": "Dean Price", "sex": "male"},
)
LISTS: Mapping[str, tuple[Mapping[str, Any], ...]] = {
    "people": PEOPLE,
    "partnerships": (
        {"id": "u1", "partners": ["p2", "p3"], "stages": [{"status": "cohabiting", "from": "2019"}]},
    ),
    "parentage": (
        {"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"},
        {"id": "k2", "child": "p1", "parent": "p3", "kind": "birth"},
    ),
    "households": ({"id": "h1", "label": "Address 1"}, {"id": "h2", "label": "Address 2"}),
    "residences": (
        {"id": "s1", "person": "p1", "household": "h1", "from": "2021-03", "to": None},
        {"id": "s2", "person": "p2", "household": "h1", "from": "2021-03", "to": None},
        {"id": "s3", "person": "p4", "household": "h1", "from": "2023-04", "to": "2023-06-27"},
    ),
    "agencies": ({"id": "a1", "name": "Social care", "area": "Suffolk"}, {"id": "a2", "name": "Police"}),
    "sources": (
        {"id": "d1", "title": "Social care file", "agency": "a1", "date": "2023-05-10"},
        {"id": "d2", "title": "Police report", "agency": "a2", "date": "2023-06-19"},
        {"id": "d3", "title": "Overview report"},
        {"id": "d4", "title": "Undated notes", "agency": "a1"},
    ),
}


def account(fact: str, source: str = "d1", **more: object) -> dict[str, Any]:
    """An account of a fact; its id says both."""
    return {"fact": fact, "source": source, **more}


def case(*accounts: Mapping[str, Any], **lists: object) -> Document:
    """The family with these accounts and with other lists in the place of its own."""
    numbered = [{"id": f"e{n}", **said} for n, said in enumerate(accounts, start=1)]
    whole = {"case": {"subjects": ["p1"]}, **LISTS, "accounts": numbered, **lists}
    return Document.model_validate(whole, strict=False)
