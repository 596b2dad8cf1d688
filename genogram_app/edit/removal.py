"""What goes when something is removed, and what stays without it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from genogram_app.edit.ids import retired
from genogram_app.edit.naming import called
from genogram_app.edit.session import Edit
from genogram_app.family.names import in_a_row
from genogram_app.model.document import LISTS, Document, Item
from genogram_app.model.evidence import Account, Contact, Source, TextDocument
from genogram_app.model.homes import Residence
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership

_OTHERS: tuple[tuple[type[Item], str, str], ...] = (
    (Partnership, "partnership", "partnerships"),
    (MultipleBirth, "multiple birth", "multiple births"),
    (Kin, "other relation", "other relations"),
    (Bond, "relationship", "relationships"),
    (Residence, "residence", "residences"),
    (Contact, "contact", "contacts"),
    (Account, "account", "accounts"),
)
"""What may go with something else: one of it, several of it."""


def remove(ids: Iterable[str], *, label: str | None = None) -> Edit:
    """Remove items and everything that makes no sense without them; ids that are gone already do nothing."""
    wanted = tuple(ids)
    return Edit(
        label or "Remove",
        lambda document: without(document, wanted),
        select=(),
        naming=lambda before, _: label or removal_label(before, wanted),
        notice=lambda before: removal_notice(before, wanted),
    )


def removal_label(document: Document, ids: Iterable[str]) -> str:
    """Return what removing these would be called: "Remove Isla Carter", "Remove 3 items"."""
    return f"Remove {_named(document, ids)}"


def removal_notice(document: Document, ids: Iterable[str]) -> str:
    """Return a sentence for when they are removed: "Removed Isla Carter, with 2 residences."."""
    wanted = tuple(ids)
    more = what_goes_with(document, wanted)
    return f"Removed {_named(document, wanted)}{f', with {more}' if more else ''}."


def what_goes_with(document: Document, ids: Iterable[str]) -> str:
    """Return what else goes when these are removed, such as "1 partnership and 3 accounts"; may be empty."""
    wanted = frozenset(ids)
    goes = closure(document, wanted) - wanted
    gone = [item for _, item in document.items() if item.id in goes]
    children = {k.child for k in gone if isinstance(k, Parentage) and k.parent in wanted}
    parents = {k.parent for k in gone if isinstance(k, Parentage) and k.parent not in wanted}
    numbers = [sum(isinstance(item, kind) for item in gone) for kind, _, _ in _OTHERS]
    named = zip(numbers, _OTHERS, strict=True)
    parts = (
        _counted(len(children), "parentage of 1 child", "parentage of {} children"),
        _counted(len(parents), "parentage by 1 parent", "parentage by {} parents"),
        *(_counted(number, f"1 {one}", f"{{}} {several}") for number, (_, one, several) in named),
    )
    return in_a_row([part for part in parts if part])


def _counted(number: int, one: str, several: str) -> str:
    return one if number == 1 else several.format(number) if number else ""


def _named(document: Document, ids: Iterable[str]) -> str:
    there = tuple(i for i in ids if document.find(i) is not None)
    return called(document, there[0]).removeprefix("this ") if len(there) == 1 else f"{len(there)} items"


def without(document: Document, ids: Iterable[str]) -> Document:
    """Return the document without the items, what depends on them, and every account of what goes.

    A relation goes with either of its people, a residence with its person or household, a multiple birth
    when fewer than two children are left, a contact when the last of its people goes. A contact, source or
    account stays without its agency, household, source or text: the words that it holds are still said.
    """
    gone = closure(document, ids)
    if not gone:
        return document
    lists = {name: _kept(getattr(document, name), gone) for name in LISTS}
    return document.replace(**lists, case=_case(document, gone), view=_view(document, gone))


def closure(document: Document, ids: Iterable[str]) -> frozenset[str]:
    """Return the ids of everything that goes when the items are removed."""
    gone = {i for i in ids if document.find(i) is not None}
    while True:
        more = {item.id for _, item in document.items() if item.id not in gone and _falls(item, gone)}
        if not more:
            return frozenset(gone)
        gone |= more


def _falls(item: Item, gone: set[str]) -> bool:
    """Whether the item makes no sense without what is gone."""
    match item:
        case Partnership():
            return not gone.isdisjoint(item.partners)
        case Parentage():
            return item.child in gone or item.parent in gone
        case Kin():
            return item.person in gone or item.relative in gone
        case Bond():
            return item.from_person in gone or item.to_person in gone
        case Residence():
            return item.person in gone or item.household in gone
        case MultipleBirth():
            return len([child for child in item.children if child not in gone]) < 2
        case Contact():
            return bool(item.people) and gone.issuperset(item.people)
        case Account():
            return item.fact in gone
        case _:
            return False


def _kept(items: tuple[Item, ...], gone: frozenset[str]) -> tuple[Item, ...]:
    return tuple(_trimmed(item, gone) for item in items if item.id not in gone)


def _trimmed(item: Item, gone: frozenset[str]) -> Item:
    """The item without references to what is gone; the same object when it has none."""
    changes: dict[str, Any] = {}
    if isinstance(item, MultipleBirth):
        changes["children"] = tuple(i for i in item.children if i not in gone)
    elif isinstance(item, Contact):
        changes["people"] = tuple(i for i in item.people if i not in gone)
        changes["seen"] = tuple(pair for pair in item.seen if pair[0] not in gone)
        changes["household"] = None if item.household in gone else item.household
        changes["agency"] = None if item.agency in gone else item.agency
    elif isinstance(item, Source):
        changes["agency"] = None if item.agency in gone else item.agency
    elif isinstance(item, Account):
        changes["source"] = None if item.source in gone else item.source
        if item.document in gone:
            changes.update(document=None, start=None, end=None)
    elif isinstance(item, TextDocument):
        changes["source"] = None if item.source in gone else item.source
    differs = any(getattr(item, name) != value for name, value in changes.items())
    return item.replace(**changes) if differs else item


def _case(document: Document, gone: frozenset[str]) -> Any:
    return document.case.replace(subjects=tuple(i for i in document.case.subjects if i not in gone))


def _view(document: Document, gone: frozenset[str]) -> Any:
    view = document.view
    return view.replace(
        positions=tuple(pair for pair in view.positions if pair[0] not in gone),
        order=tuple(i for i in view.order if i not in gone),
        links=tuple(link for link in view.links if gone.isdisjoint((link.document, link.person))),
        last_numbers=retired(document, gone),
    )
