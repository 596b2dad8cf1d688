"""Changes to any item of the case: one field, a whole item, a new item."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from genogram_app.edit.ids import next_id
from genogram_app.edit.naming import KIND_NAMES, named, present
from genogram_app.edit.session import Edit, EditRefused, Selector
from genogram_app.model.document import Document, Item
from genogram_app.model.record import Record

_FIELD_NAMES = {
    "from_": "start",
    "to": "end",
    "birth": "date of birth",
    "death": "date of death",
    "due": "due date",
    "ages": "stated ages",
    "count": "number of people",
    "aliases": "other names",
    "stages": "history of the partnership",
    "known_on": "date known",
}

Make = Callable[[str], Item]
"""Makes an item that bears the id it is given."""


def set_field_of_each(item_ids: Sequence[str], field: str, value: object) -> Edit:
    """Change one field, or path as in `set_field`, of several items to the same value, in one step."""
    wanted = tuple(dict.fromkeys(item_ids))
    path, label = field.split("."), f"Change {field_name(field)} of {len(wanted)}"
    key = f"set:{','.join(wanted)}.{field}"
    return change_each(wanted, lambda item: with_value(item, path, value), label, merge_key=key)


def set_field(item_id: str, field: str, value: object, *, label: str | None = None) -> Edit:
    """Change one field of one item; edits of the same field merge.

    `field` may be a path into the item, such as `background.ethnicity` or `stages.0.from_`. The value is the
    model's own kind (a Record, a tuple, a text), not JSON.

    Raises (when done):
        EditRefused: when the item is gone or the path leads nowhere.
    """
    if field == "id":
        raise ValueError("the id of an item never changes")

    def change(document: Document) -> Document:
        return replaced(document, with_value(present(document, item_id), field.split("."), value))

    words = label or f"Change {field_name(field)}"
    naming = None if label else named(f"{words} of {{}}", item_id)
    return Edit(words, change, merge_key=f"set:{item_id}.{field}", naming=naming)


def replace_item(item: Item, *, label: str | None = None, merge_key: str | None = None) -> Edit:
    """Put an item in the place of the one with the same id."""

    def change(document: Document) -> Document:
        present(document, item.id)
        return replaced(document, item)

    return Edit(label or f"Change {_kind(item)}", change, merge_key=merge_key)


def change_each(
    item_ids: Sequence[str], change_one: Callable[[Any], Item], label: str, *, merge_key: str | None = None
) -> Edit:
    """Change several items in one step; `change_one` gets an item and returns it changed."""
    wanted = tuple(dict.fromkeys(item_ids))

    def change(document: Document) -> Document:
        changed = {item_id: change_one(present(document, item_id)) for item_id in wanted}
        names = dict.fromkeys(document.list_of(item_id) for item_id in wanted)
        return document.replace(
            **{name: tuple(changed.get(i.id, i) for i in getattr(document, name)) for name in names}
        )

    return Edit(label, change, merge_key=merge_key)


def set_case(*, label: str = "Change case details", merge_key: str | None = None, **fields: object) -> Edit:
    """Change what the case says of itself: title, reference, subjects, incident, review period and so on."""

    def change(document: Document) -> Document:
        return document.replace(case=document.case.replace(**fields))

    key = merge_key or f"case:{','.join(sorted(fields))}"
    return Edit(label, change, merge_key=key)


def add_item(list_name: str, make: Make, *, label: str | None = None, at: int | None = None) -> Edit:
    """Add an item to a list, at the end or before the item at an index, and select it.

    `make` is called with the new id: `add_item("agencies", lambda new: Agency(id=new, name="Police"))`.
    """

    def change(document: Document) -> Document:
        return added(document, list_name, make(next_id(document, list_name)), at=at)

    return Edit(label or f"Add {KIND_NAMES[list_name]}", change, select=new_in(list_name))


def together(label: str, edits: Sequence[Edit]) -> Edit:
    """Return one edit that does several, each on the result of the one before; it selects all theirs."""

    def select(before: Document, after: Document) -> tuple[str, ...]:
        return tuple(i for edit in edits for i in edit.selected(before, after, ()))

    def change(document: Document) -> Document:
        for edit in edits:
            document = edit.change(document)
        return document

    keeps = all(edit.select is None for edit in edits)
    return Edit(label, change, select=None if keeps else select)


def added(document: Document, list_name: str, *items: Item, at: int | None = None) -> Document:
    """Return the document with items more in a list, at its end or before an index."""
    before = getattr(document, list_name)
    index = len(before) if at is None else at
    return document.replace(**{list_name: (*before[:index], *items, *before[index:])})


def replaced(document: Document, item: Item) -> Document:
    """Return the document with the item in the place of the one with the same id."""
    name = document.list_of(item.id)
    return document.replace(**{name: tuple(item if i.id == item.id else i for i in getattr(document, name))})


def new_in(list_name: str) -> Selector:
    """Return a selector of the items that a list has gained."""

    def select(before: Document, after: Document) -> tuple[str, ...]:
        return tuple(i.id for i in getattr(after, list_name) if before.find(i.id) is None)

    return select


def field_name(path: str) -> str:
    """Return a field's path as words: `background.first_language` is "first language"."""
    steps = [step for step in path.split(".") if not step.isdigit()]
    return _FIELD_NAMES.get(steps[-1], steps[-1].replace("_", " "))


def _kind(item: Item) -> str:
    words = {
        "MultipleBirth": "multiple birth",
        "TextDocument": "text",
        "Kin": "relation",
        "Bond": "relationship",
    }
    name = type(item).__name__
    return words.get(name, name.lower())


def with_value(holder: Any, path: list[str], value: object) -> Any:
    """Return a Record or a tuple with the value at the end of a path into it.

    Raises:
        EditRefused: when the path leads nowhere.
    """
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(holder, Record) and step in type(holder).model_fields:
        return holder.replace(**{step: with_value(getattr(holder, step), rest, value)})
    if isinstance(holder, tuple) and step.isdigit() and int(step) < len(holder):
        index = int(step)
        return (*holder[:index], with_value(holder[index], rest, value), *holder[index + 1 :])
    raise EditRefused(f"There is no {step.replace('_', ' ').strip()} to change here.")
