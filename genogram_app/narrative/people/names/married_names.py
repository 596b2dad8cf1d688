"""What a marriage makes of names: "Mrs Osier" is the wife of Mr Osier, and the two are "Mr and Mrs Osier"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership

Surname: TypeAlias = Callable[[Person], str]
"""What tells a person's surname; nothing for a forename alone or a code."""


def add_couples(graph: FamilyGraph, exact: dict[tuple[str, ...], list[str]], surname_of: Surname) -> None:
    """Add what a husband's surname makes of a wife: "Mrs Osier", "Mr and Mrs Osier"."""
    for union in graph.document.partnerships:
        married = any(stage.status == "married" for stage in union.stages)
        for one, other in (union.partners, union.partners[::-1]):
            surname = surname_of(graph.person(one))
            same = surname == surname_of(graph.person(other))
            if not surname or graph.person(one).sex == "female" or not (married or same):
                continue
            if not same and _is_over(union) and _has_wife_now(graph, one):
                continue
            own = not same and surname_of(graph.person(other))
            if own and _has_wife_without_surname(graph, one, other, surname_of):
                continue
            for form in _couple_forms(surname):
                both = exact.setdefault(form, [one])
                both.extend(p for p in (one, other) if p not in both)
            if graph.person(other).sex != "male":
                exact.setdefault(("Mrs", surname), [other])


def _has_wife_now(graph: FamilyGraph, husband: str) -> bool:
    """Whether a man has a marriage of which nothing says that it is over."""
    unions = graph.partnerships_of(husband)
    return any(not _is_over(u) and any(s.status == "married" for s in u.stages) for u in unions)


def _is_over(union: Partnership) -> bool:
    return any(stage.status in ("separated", "divorced", "widowed") for stage in union.stages)


def add_namesakes(exact: dict[tuple[str, ...], list[str]]) -> None:
    """Add "Mr and Mrs Osier" where the drawing has one Mr Osier and one Mrs Osier."""
    for form, men in list(exact.items()):
        women = exact.get(("Mrs", *form[1:]), []) if form[:1] == ("Mr",) and len(form) == 2 else []
        if len(men) == len(women) == 1 and men != women:
            for couple in _couple_forms(form[1]):
                exact.setdefault(couple, [*men, *women])


def _couple_forms(surname: str) -> Iterator[tuple[str, ...]]:
    """What a couple may be called: "Mr and Mrs Osier", "Mr. & Mrs. Osier"."""
    for joined in ("and", "&"):
        yield "Mr", joined, "Mrs", surname
        yield "Mr", ".", joined, "Mrs", ".", surname


def _has_wife_without_surname(graph: FamilyGraph, husband: str, wife: str, surname_of: Surname) -> bool:
    """Whether another wife of a man is likelier to bear his surname than one who has her own."""
    unions = [u for u in graph.partnerships_of(husband) if any(s.status == "married" for s in u.stages)]
    others = {p for u in unions for p in u.partners} - {husband, wife}
    surnames = {surname_of(graph.person(p)) for p in others}
    return bool(surnames & {"", surname_of(graph.person(husband))})
