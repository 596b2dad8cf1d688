"""What dragging a handle onto somebody, or onto a couple's line, would say of them; and why not, if not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from genogram_app.edit.people import stated_birth_parents
from genogram_app.edit.relations import add_parents, add_partnership, join_siblings
from genogram_app.family.graph import build_graph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership
from genogram_app.ui.canvas.handles import Handle
from genogram_app.ui.relatives import PARENT_KINDS, Choice, with_children_or_couples

Ids = tuple[str, ...]
_TWO = 2


@dataclass(frozen=True, slots=True)
class Outcome:
    """What letting go would do, in words.

    With one of the `choices` it is done at once, with several it is asked; with `adds` somebody new is added
    to these people; with neither the words say why nothing can be done.
    """

    words: str
    choices: tuple[Choice, ...] = ()
    adds: Ids = ()

    @property
    def refused(self) -> bool:
        """Whether nothing would be done."""
        return not (self.choices or self.adds)


class Joining:
    """Answers for one handle: everything that can be known beforehand is found out once."""

    def __init__(self, document: Document, handle: Handle) -> None:
        """Look at the family as it is when the drag begins."""
        self._document, self._role = document, handle.role
        owner = document.find(handle.owner)
        self._owners: Ids = owner.partners if isinstance(owner, Partnership) else (handle.owner,)
        self._above = _lineage(document, self._owners, up=True)
        self._below = _lineage(document, self._owners, up=False)

    def onto(self, ids: Ids) -> Outcome | None:
        """Return what letting go on these items would do; None where it means nothing in particular."""
        people = self._people(ids)
        if not people:
            return None
        if set(people) & set(self._owners) and not (self._role == "child" and len(people) == _TWO):
            return Outcome("Let go on somebody else, or on empty paper for somebody new.")
        if self._role == "partner":
            return self._partner(people)
        if self._role == "sibling":
            return self._sibling(people)
        if self._role == "child":
            return self._child(people)
        return self._parent(people)

    def _people(self, ids: Ids) -> Ids:
        """The person, or the couple, that items of the drawing stand for."""
        items = [self._document.find(i) for i in ids]
        if len(items) == 1 and isinstance(items[0], Partnership):
            return items[0].partners
        return ids if items and all(isinstance(item, Person) for item in items) else ()

    def _partner(self, people: Ids) -> Outcome | None:
        (owner,) = self._owners
        if len(people) != 1:
            return None
        names = f"{self._name(owner)} and {self._name(people[0])}"
        if any(set(u.partners) == {owner, people[0]} for u in self._document.partnerships):
            return Outcome(f"{names} are joined as a couple already.")
        return _once(f"{names} become a couple", Choice("Couple", add_partnership(owner, people[0])))

    def _sibling(self, people: Ids) -> Outcome | None:
        (owner,) = self._owners
        if len(people) != 1:
            return None
        other = people[0]
        names = f"{self._name(owner)} and {self._name(other)}"
        parents = [stated_birth_parents(self._document, i) for i in (owner, other)]
        if all(parents):
            return Outcome(f"{names} both have parents stated: join them by a parent instead.")
        if any({r.person, r.relative} == {owner, other} for r in self._document.kin):
            return Outcome(f"It is stated already how {names} are related.")
        if not any(parents):
            words = f"{names} become siblings, by whom is not known"
        else:
            child, stated = (other, parents[0]) if parents[0] else (owner, parents[1])
            if child in _lineage(self._document, stated, up=True):
                return Outcome(f"{self._name(child)} would be their own ancestor.")
            words = f"{self._name(child)} becomes a child of {self._names(stated)} too"
        return _once(words, Choice("Siblings", join_siblings(owner, other)))

    def _parent(self, people: Ids) -> Outcome:
        (child,) = self._owners
        if self._below & set(people):
            return Outcome(f"{self._name(child)} would be their own ancestor.")
        if self._role == "parent":
            words = f"{self._names(people)} become{'s' * (len(people) == 1)} a parent or carer of "
            return self._asked(words + self._name(child), child, people)
        return self._birth(child, people, self._words_of_parent(child, people))

    def _words_of_parent(self, child: str, people: Ids) -> str:
        name = self._name(child)
        if len(people) == _TWO:
            return f"{name} becomes a child of {self._names(people)}"
        parent = self._document.person(people[0])
        fits = {"mother": "female", "father": "male"}[self._role] == parent.sex
        if fits:
            return f"{self._name(parent.id)} becomes the {self._role} of {name}"
        stated = "sex not known" if parent.sex == "not_known" else f"stated as {parent.sex}"
        return f"{self._name(parent.id)} ({stated}) becomes a parent of {name}"

    def _child(self, people: Ids) -> Outcome:
        if len(people) == _TWO:
            if not set(self._owners) <= set(people):
                return Outcome(f"This line does not join {self._names(self._owners)}.")
            return Outcome(f"A new child of {self._names(people)}", adds=people)
        child = people[0]
        if child in self._above:
            return Outcome(f"{self._name(child)} would be their own ancestor.")
        words = f"{self._name(child)} becomes a child of {self._names(self._owners)}"
        partners = self._possible_partners(child)
        if not partners:
            return self._birth(child, self._owners, words)
        (owner,) = self._owners
        both = (
            Choice(f"Child of {self._names((owner, i))}", add_parents(child, (owner, i))) for i in partners
        )
        alone = Choice(f"Child of {self._name(owner)}, other parent not known", add_parents(child, (owner,)))
        return Outcome(f"{words}: with whom is asked", (*both, alone))

    def _possible_partners(self, child: str) -> Ids:
        """With whom the owner may have the child: asked only while no parent of the child is stated."""
        if len(self._owners) != 1 or self._birth_parents(child):
            return ()
        partners = [
            i for i in with_children_or_couples(build_graph(self._document), self._owners[0]) if i != child
        ]
        return tuple(i for i in partners if child not in _lineage(self._document, (i,), up=True))

    def _birth(self, child: str, parents: Ids, words: str) -> Outcome:
        """Birth parentage, unless the child would have two mothers, two fathers or three parents by it."""
        stated = self._birth_parents(child)
        new = tuple(i for i in parents if i not in stated)
        if not new:
            verb = "are" if len(parents) > 1 else "is"
            kind = "parents" if len(parents) > 1 else "a parent"
            return Outcome(f"{self._names(parents)} {verb} {kind} of {self._name(child)} already.")
        known = [s for i in (*stated, *new) if (s := self._document.person(i).sex) in ("female", "male")]
        if len(stated) + len(new) > _TWO or (stated and len(set(known)) < len(known)):
            return self._asked(words, child, new)
        return _once(words, Choice("Birth parent", add_parents(child, new)))

    def _asked(self, words: str, child: str, parents: Ids) -> Outcome:
        """As what somebody is a parent is asked; what is stated already is not offered."""
        stated = {(k.parent, k.kind) for k in self._document.parentage if k.child == child}
        choices = tuple(
            Choice(kind_words, add_parents(child, parents, kind))
            for kind, kind_words in PARENT_KINDS
            if not all((i, kind) in stated for i in parents)
        )
        return Outcome(f"{words}: as what is asked", choices)

    def _birth_parents(self, child: str) -> Ids:
        found = (
            k.parent
            for k in self._document.parentage
            if k.child == child and k.kind == "birth" and k.certainty != "disproved"
        )
        return tuple(dict.fromkeys(found))

    def _name(self, person: str) -> str:
        return display_name(self._document.person(person))

    def _names(self, people: Ids) -> str:
        return " and ".join(map(self._name, people))


def _once(words: str, choice: Choice) -> Outcome:
    return Outcome(words, (choice,))


def _lineage(document: Document, people: Iterable[str], *, up: bool) -> frozenset[str]:
    """People with everybody above them, or below them, by any parentage that is not disproved."""
    steps: dict[str, list[str]] = {}
    for k in document.parentage:
        if k.certainty != "disproved":
            here, there = (k.child, k.parent) if up else (k.parent, k.child)
            steps.setdefault(here, []).append(there)
    found, ahead = set(people), list(people)
    while ahead:
        for person in steps.get(ahead.pop(), ()):
            if person not in found:
                found.add(person)
                ahead.append(person)
    return frozenset(found)
