"""Who is meant to move, by what is selected: a family, a household, or the people themselves."""

from __future__ import annotations

from genogram_app.family.residents import COUNTING
from genogram_app.model.dates import OPEN
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person


def who_moves(document: Document, selection: tuple[str, ...]) -> tuple[str, ...]:
    """Return who is meant to move: several selected people; else all who live with the selected one.

    A household, or a stay in one, stands for those who live there, and no selection for the subject children.
    """
    items = [document.find(i) for i in selection]
    people = [item.id for item in items if isinstance(item, Person)]
    if len(people) > 1:
        return tuple(people)
    homes = {item.id for item in items if isinstance(item, Household)}
    homes |= {item.household for item in items if isinstance(item, Residence) and item.household}
    homes = homes or _homes_of(document, tuple(people) or document.case.subjects)
    living = [s.person for s in document.residences if s.household in homes and _lives(s)]
    return tuple(dict.fromkeys((*people, *living)))


def _homes_of(document: Document, people: tuple[str, ...]) -> set[str]:
    return {s.household for s in document.residences if s.household and s.person in people and _lives(s)}


def _lives(s: Residence) -> bool:
    """Whether somebody lives in a home of which nothing says that it ended."""
    counts = s.basis in COUNTING and s.certainty != "disproved"
    return counts and s.pattern in ("lives", "not_known") and s.to in (None, OPEN)
