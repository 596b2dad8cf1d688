"""Drawn parents of whom no sentence speaks as the parents of their children."""

from __future__ import annotations

from collections.abc import Iterator

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import LEGAL_KINDS, FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.relations import Parentage
from genogram_app.review.passages.looking import look_again, unsourced
from genogram_app.review.passages.passage import Passages
from genogram_app.review.passages.people.told_parents import ToldParents


def parents_not_found(graph: FamilyGraph, passages: Passages) -> Iterator[Finding]:
    """Yield a finding for each drawn parent of whom no sentence seems to speak as one."""
    asked, told = unsourced(graph.document), ToldParents(graph, passages)
    for link in graph.parentages:
        if link.id in asked and link.kind in LEGAL_KINDS and not told.may_be(link):
            yield from _not_found(graph, told, link)


def _not_found(graph: FamilyGraph, told: ToldParents, link: Parentage) -> Iterator[Finding]:
    about = told.speaking_of_parents(link)
    if about:
        parent, child = display_name(graph.person(link.parent)), display_name(graph.person(link.child))
        yield look_again(
            "parent-not-found",
            f"The drawing has {parent} as a parent of {child}; no sentence was found that says so.",
            (link.child, link.parent),
            (link.id,),
            about,
        )
