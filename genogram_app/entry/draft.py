"""What a phrase would change of a case, gathered so that the changed case is made only once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from pydantic import ValidationError

from genogram_app.edit.ids import PREFIXES, new_ids
from genogram_app.edit.session import EditRefused
from genogram_app.model.document import LISTS, Document, Item
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.record import Record
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership

I = TypeVar("I", bound=Item)  # noqa: E741 - the usual name of an item's type
_LIST_OF: Mapping[type[Record], str] = {
    Person: "people",
    Partnership: "partnerships",
    Parentage: "parentage",
    MultipleBirth: "births",
    Kin: "kin",
    Household: "households",
    Residence: "residences",
    Bond: "bonds",
}


class Draft:
    """A document and the changes to it; nothing is checked before the changed document is asked for."""

    def __init__(self, document: Document) -> None:
        """Begin without changes."""
        self.before = document
        self.new: dict[str, list[Item]] = {}
        self._changed: dict[str, Item] = {}
        self._subjects: list[str] = []
        self._first_ids: dict[str, int] = {}

    def add(self, item_type: type[I], /, **fields: Any) -> I:
        """Add an item with the next id of its list and return it."""
        name = _LIST_OF[item_type]
        item = item_type(id=self._next_id(name), **fields)
        self.new.setdefault(name, []).append(item)
        return item

    def put(self, item: Item) -> None:
        """Put an item in the place of the one with the same id."""
        for items in self.new.values():
            for place, there in enumerate(items):
                if there.id == item.id:
                    items[place] = item
                    return
        if item != self.before.find(item.id):
            self._changed[item.id] = item

    def every(self, kind: type[I]) -> Iterator[I]:
        """Yield the items of a kind as they would be, in file order."""
        name = _LIST_OF[kind]
        for item in (*getattr(self.before, name), *self.new.get(name, ())):
            there = self._changed.get(item.id, item)
            if isinstance(there, kind):
                yield there

    def person(self, person_id: str) -> Person:
        """Return a person as they would be."""
        return self._item(Person, person_id)

    def household(self, household_id: str) -> Household:
        """Return a household as it would be."""
        return self._item(Household, household_id)

    def add_subject(self, person_id: str) -> None:
        """Count a person among the subject children."""
        self._subjects.append(person_id)

    @property
    def subjects(self) -> tuple[str, ...]:
        """The subject children as they would be."""
        return tuple(dict.fromkeys((*self.before.case.subjects, *self._subjects)))

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.new or self._changed or self._subjects)

    def document(self) -> Document:
        """Return the changed document.

        Raises:
            EditRefused: when it would break a rule, with the reason.
        """
        lists: dict[str, Any] = {}
        for name in LISTS:
            items = getattr(self.before, name)
            touched = any(item.id in self._changed for item in items) if self._changed else False
            kept = tuple(self._changed.get(item.id, item) for item in items) if touched else items
            if touched or self.new.get(name):
                lists[name] = (*kept, *self.new.get(name, ()))
        if self._subjects:
            lists["case"] = self.before.case.replace(subjects=self.subjects)
        try:
            return self.before.replace(**lists) if lists else self.before
        except ValidationError as error:
            raise EditRefused(_reason(error)) from None

    def _item(self, kind: type[I], item_id: str) -> I:
        for item in self.new.get(_LIST_OF[kind], ()):
            if item.id == item_id and isinstance(item, kind):
                return item
        found = self._changed.get(item_id) or self.before.find(item_id)
        if not isinstance(found, kind):
            raise KeyError(item_id)
        return found

    def _next_id(self, name: str) -> str:
        if name not in self._first_ids:
            self._first_ids[name] = int(new_ids(self.before, name, 1)[0].removeprefix(PREFIXES[name]))
        return f"{PREFIXES[name]}{self._first_ids[name] + len(self.new.get(name, ()))}"


def _reason(error: ValidationError) -> str:
    """Why a case cannot be so, in words without ids."""
    said = " ".join(str(problem["msg"]) for problem in error.errors())
    if "own ancestor" in said:
        return "Somebody would be their own ancestor."
    return said.removeprefix("Value error, ")
