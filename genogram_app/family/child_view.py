"""Who is near the subject children on a date: parents and carers, siblings, who lived with them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from genogram_app.family.graph import FamilyGraph
from genogram_app.family.residents import COUNTING, residents_at
from genogram_app.family.siblings import siblings_of
from genogram_app.model.dates import OPEN


@dataclass(frozen=True, slots=True)
class ChildView:
    """The people near the subjects, and the households that the subjects may have been in."""

    people: frozenset[str]
    households: frozenset[str]


def child_view(graph: FamilyGraph, day: date | None) -> ChildView:
    """Return who is near the subjects on a day; without a day, by the homes that nothing says ended.

    These are the subjects, whoever is stated as their parent or carer in any way, their siblings (full, half,
    adoptive, foster or step) and everybody who may have lived or stayed in a household with one of them.
    """
    subjects = graph.document.case.subjects
    near = {*subjects}
    for child in subjects:
        near.update(graph.parents_of(child))
        near.update(sibling.person for sibling in siblings_of(graph, child))
    homes = {home: people for home, people in _residents(graph, day).items() if people.intersection(subjects)}
    return ChildView(frozenset(near.union(*homes.values())), frozenset(homes))


def _residents(graph: FamilyGraph, day: date | None) -> dict[str, set[str]]:
    """Everybody who may have been in each household, however long and however sure."""
    if day is not None:
        return {
            home.household: {
                *(*home.certainly, *home.presumably, *home.possibly),
                *(*home.part_time, *home.overnights, *home.visits),
            }
            for home in residents_at(graph.document, day)
        }
    found: dict[str, set[str]] = {}
    for stay in graph.document.residences:
        counts = stay.basis in COUNTING and stay.certainty != "disproved"
        if stay.household and counts and stay.to in (None, OPEN):
            found.setdefault(stay.household, set()).add(stay.person)
    return found
