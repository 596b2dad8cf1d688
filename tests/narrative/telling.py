"""Reading invented sentences against the families of the tables of statements."""

from __future__ import annotations

from pathlib import Path

from benchmarks.statement_tables import TABLES
from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.model.document import Document
from genogram_app.model.text_form import read_case
from genogram_app.narrative.lines import Line, lines_of
from genogram_app.narrative.people.linking import link
from genogram_app.narrative.people.meant.in_order import find_references
from genogram_app.narrative.people.spotting import spot
from genogram_app.narrative.reading import Reading, read_against, times_in
from genogram_app.narrative.text import read_narrative
from genogram_app.narrative.where.homes import place_expressions


def family(name: str = "family") -> Document:
    """One of the families of the tables."""
    return read_case(Path(TABLES / f"{name}.case.json").read_text(encoding="utf-8"))


def graph(name: str = "family") -> FamilyGraph:
    """The graph of one of the families of the tables."""
    return build_graph(family(name))


def reading(text: str, name: str = "family") -> Reading:
    """What is read in a text about a family."""
    return read_against(read_narrative("n", text), graph(name))


def lines(text: str, name: str = "family") -> tuple[Line, ...]:
    """The lines of a text about a family."""
    narrative, of = read_narrative("n", text), graph(name)
    spotted = spot(narrative, of)
    references = find_references(spotted, link(spotted))
    places = place_expressions(narrative, of, references)
    times, lengths = times_in(spotted, references)
    return tuple(lines_of(narrative, references, times.expressions, places, lengths))
