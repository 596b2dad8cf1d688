"""The family of the tables, drawn otherwise."""

from __future__ import annotations

from typing import Any

from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.document import Document
from tests.narrative.telling import family


def redrawn(case: dict[str, Any]) -> FamilyGraph:
    """Return the graph of a case in its text form."""
    return build_graph(Document.model_validate(case))


def drawn_with(person: str, **fields: Any) -> FamilyGraph:
    """Return the graph of the family with some fields of one person drawn otherwise."""
    case = family().model_dump(by_alias=True, exclude_unset=True)
    for one in case["people"]:
        if one["id"] == person:
            one.update(fields)
    return redrawn(case)
