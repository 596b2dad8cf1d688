"""The family of the tables with something drawn otherwise, and what a looser reading of a text asks of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.statement_tables import TABLES
from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.text_form import from_content
from genogram_app.narrative.reading import read_against
from genogram_app.narrative.text import read_narrative
from genogram_app.review.passages.passage import Passages, passages_of

Question = Callable[[FamilyGraph, Passages], Iterator[Finding]]


def drawn(changes: dict[str, dict[str, Any]], **added: list[dict[str, Any]]) -> FamilyGraph:
    """The family with fields of facts changed, by the ids of the facts, and facts added to lists."""
    case = json.loads((TABLES / "family.case.json").read_text(encoding="utf-8"))
    for facts in case.values():
        for fact in facts if isinstance(facts, list) else ():
            fact.update(changes.get(fact.get("id"), {}))
    for name, facts in added.items():
        case[name] = [*case.get(name, []), *facts]
    return build_graph(from_content(case))


def asked(question: Question, graph: FamilyGraph, text: str) -> list[Finding]:
    """What is to be looked at again in a text beside a drawing."""
    return list(question(graph, passages_of([read_against(read_narrative("n", text), graph)])))
