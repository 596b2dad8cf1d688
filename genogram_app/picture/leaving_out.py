"""A case without branches of the family that a picture leaves out, and what it says in their place."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from genogram_app.edit.removal import without
from genogram_app.family.branches import Branch, left_out
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import shown_name
from genogram_app.model.document import Document
from genogram_app.notation.households import household_label
from genogram_app.picture.as_at import as_at
from genogram_app.picture.homes import homes_at


@dataclass(frozen=True, slots=True)
class Shortened:
    """What is drawn of a case.

    `branches` are left out, each beyond the person at whom the picture ends; `people` are all who are in one.
    `sentence` says in the foot how many they are; it is empty when everybody is shown.
    """

    document: Document
    branches: tuple[Branch, ...] = ()
    people: frozenset[str] = frozenset()
    sentence: str = ""

    @property
    def notes(self) -> dict[str, str]:
        """What is written under the people at whom the picture ends."""
        return {b.person: f"family not shown: {how_many(b.number)}" for b in self.branches}


def shortened(
    document: Document, ends: Collection[str], day: date | None = None, *, names: bool = True
) -> Shortened:
    """Return a case without the people who are joined to the subjects only through some others.

    Nothing is hidden silently: under the people at whom the picture ends stands how many of their family are
    not shown, and so it does in the names of households of which not everybody is shown on the day. Nobody is
    named where `names` are not shown.

    Raises:
        KeyError: when there is no such person.
        SubjectError: when one of them is a subject.
    """
    found = left_out(FamilyGraph(document), ends) if ends else ()
    if not found:
        return Shortened(document)
    people = frozenset(person for branch in found for person in branch.people)
    kept = without(_with_counts(document, people, day or as_at(document)), people)
    return Shortened(kept, found, people, _sentence(document, found, _number(document, people), names=names))


def how_many(people: int) -> str:
    """Return a number of people in words: "1 person", "5 people"."""
    return "1 person" if people == 1 else f"{people} people"


def _number(document: Document, people: Collection[str]) -> int:
    """How many people they are, some of whom may be drawn as one."""
    return sum(document.person(person).number for person in people)


def _sentence(document: Document, found: Collection[Branch], people: int, *, names: bool) -> str:
    said = f"{how_many(people)} {'is' if people == 1 else 'are'} not shown"
    called = [shown_name(document.person(branch.person), names=names) for branch in found]
    if not all(called):
        return f"{said}."
    listed = " and ".join(filter(None, (", ".join(called[:-1]), called[-1])))
    return f"{said}: family of {listed}."


def _with_counts(document: Document, people: Collection[str], day: date | None) -> Document:
    """The case with the number of people who are not shown in the names of their households."""
    missing = {
        home.household: count
        for home in homes_at(document, day).households
        if (count := _number(document, {*home.members, *(p for p, _ in home.stays)}.intersection(people)))
    }
    if not missing:
        return document
    named = tuple(
        home.replace(label=f"{household_label(home)} ({how_many(missing[home.id])} not shown)")
        if home.id in missing
        else home
        for home in document.households
    )
    return document.replace(households=named)
