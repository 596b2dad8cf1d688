"""The case as the tables look at it: one document, a date, and what is worked out from them once."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from genogram_app.family.composition import homes_of_each, relation_to_subjects
from genogram_app.family.graph import FamilyGraph, build_graph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.notation.ages import shown_age


class CaseNow:
    """Answers what a row shows that is not one field of its item, worked out when first asked."""

    def __init__(self, document: Document, day: date | None, today: date) -> None:
        """Look at a document as on a day, or without one; `today` is for reading years of two digits."""
        self.document, self.day, self.today = document, day, today
        self._relations: dict[str, str] = {}

    @cached_property
    def graph(self) -> FamilyGraph:
        """The family graph of the document."""
        return build_graph(self.document)

    @cached_property
    def homes(self) -> dict[str, str]:
        """Where everybody lives, in words, by person."""
        return homes_of_each(self.document, self.day)

    def relation(self, person: str) -> str:
        """Return what somebody is to the subject child."""
        if person not in self._relations:
            self._relations[person] = relation_to_subjects(self.graph, person, self.day)
        return self._relations[person]

    def age(self, person: Person) -> str:
        """Return how old somebody was on the day, in words."""
        age = shown_age(person, self.day)
        return age.words if age else ""

    def name(self, person: str) -> str:
        """Return what somebody is called."""
        return display_name(self.document.person(person))
