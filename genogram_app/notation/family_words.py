"""What a screen reader adds to a person's own sentence: whose mother or partner it is, and the home."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from genogram_app.family.composition import homes_of_each
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.kinship import kinship
from genogram_app.notation.doubt import WORDS
from genogram_app.notation.sentences import called


def family_words(graph: FamilyGraph, person: str, day: date | None, *, names: bool = True) -> str:
    """Return the place of somebody in the family: "mother of Isla; former partner of Dean; home: Address 1".

    The subject children come first, then partners, children and parents; partnerships and homes are told as
    on the day, if one is given. Names that the drawing does not show are not said either.
    """
    relatives: dict[str, list[str]] = {}
    for relative in _close(graph, person):
        for term in _terms(graph, person, relative, day):
            relatives.setdefault(term, []).append(called(graph.person(relative), names=names))
    home = homes_of_each(graph.document, day).get(person, "")
    parts = [f"{term} of {_listed(whom)}" for term, whom in relatives.items()]
    return "; ".join((*parts, *([f"home: {home}"] if home else ())))


def _close(graph: FamilyGraph, person: str) -> Iterator[str]:
    close = (
        *graph.document.case.subjects,
        *graph.partners_of(person),
        *graph.children_of(person),
        *graph.parents_of(person),
    )
    return (other for other in dict.fromkeys(close) if other != person)


def _terms(graph: FamilyGraph, person: str, relative: str, day: date | None) -> Iterator[str]:
    for way in kinship(graph, person, relative, day).candidates:
        doubt = WORDS[way.certainty]
        yield f"{doubt} {way.term}" if doubt and not way.term.startswith(doubt) else way.term


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))
