"""Rules over a whole document: ids unique, references resolved, nobody their own ancestor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from pydantic_core import PydanticCustomError

from genogram_app.model.case import CaseInfo, View
from genogram_app.model.evidence import Account, Contact, Source, TextDocument
from genogram_app.model.homes import Residence
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership


class _Item(Protocol):
    @property
    def id(self) -> str: ...


class _Document(Protocol):
    """What is asked of a document here, so that the document can ask for its own check."""

    @property
    def case(self) -> CaseInfo: ...
    @property
    def view(self) -> View: ...
    @property
    def partnerships(self) -> tuple[Partnership, ...]: ...
    @property
    def parentage(self) -> tuple[Parentage, ...]: ...
    @property
    def births(self) -> tuple[MultipleBirth, ...]: ...
    @property
    def kin(self) -> tuple[Kin, ...]: ...
    @property
    def residences(self) -> tuple[Residence, ...]: ...
    @property
    def bonds(self) -> tuple[Bond, ...]: ...
    @property
    def contacts(self) -> tuple[Contact, ...]: ...
    @property
    def sources(self) -> tuple[Source, ...]: ...
    @property
    def accounts(self) -> tuple[Account, ...]: ...
    @property
    def documents(self) -> tuple[TextDocument, ...]: ...

    def items(self) -> Iterator[tuple[str, _Item]]: ...


def check_references(document: _Document) -> None:
    """Check the rules that no single item can see.

    Raises:
        PydanticCustomError: naming the first id and place that break a rule.
    """
    kinds = _kinds(document)
    for place, wanted, allowed in _references(document):
        if wanted not in kinds:
            raise _problem(f"{_said(*place)}: there is no item with the id {wanted!r}")
        if allowed and kinds[wanted] not in allowed:
            lists = " or ".join(allowed)
            raise _problem(f"{_said(*place)}: {wanted!r} is one of {kinds[wanted]}, not of {lists}")
    _check_ancestry(document)


def _problem(message: str) -> PydanticCustomError:
    return PydanticCustomError("reference", "{message}", {"message": message})


def _kinds(document: _Document) -> dict[str, str]:
    """The list each id belongs to; refuses an id that stands twice."""
    kinds: dict[str, str] = {}
    for name, item in document.items():
        if item.id in kinds:
            raise _problem(f"{name} ({item.id}): the id {item.id!r} is already used in {kinds[item.id]}")
        kinds[item.id] = name
    return kinds


def _said(name: str, item_id: str = "", field: str = "") -> str:
    """A place in words; only where one is wrong, for a document is checked at every change."""
    return f"{name} ({item_id}).{field}" if item_id else name


def _references(document: _Document) -> Iterator[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Yield (place, id referred to, lists it may be in; any when empty)."""
    people = ("people",)
    yield from ((("case.subjects",), i, people) for i in document.case.subjects)
    yield from ((("view.positions",), i, people) for i, _ in document.view.positions)
    yield from ((("view.order",), i, people) for i in document.view.order)
    yield from ((("view.links",), link.document, ("documents",)) for link in document.view.links)
    yield from ((("view.links",), link.person, people) for link in document.view.links if link.person)
    for name, item_id, field, ids, allowed in _item_references(document):
        for wanted in ids:
            if wanted is not None:
                yield (name, item_id, field), wanted, allowed


def _item_references(
    document: _Document,
) -> Iterator[tuple[str, str, str, tuple[str | None, ...], tuple[str, ...]]]:
    people, homes = ("people",), ("households",)
    for u in document.partnerships:
        yield "partnerships", u.id, "partners", u.partners, people
    for k in document.parentage:
        yield "parentage", k.id, "child", (k.child,), people
        yield "parentage", k.id, "parent", (k.parent,), people
    for m in document.births:
        yield "births", m.id, "children", m.children, people
    for r in document.kin:
        yield "kin", r.id, "person", (r.person,), people
        yield "kin", r.id, "relative", (r.relative,), people
    for s in document.residences:
        yield "residences", s.id, "person", (s.person,), people
        yield "residences", s.id, "household", (s.household,), homes
    for b in document.bonds:
        yield "bonds", b.id, "from_person", (b.from_person,), people
        yield "bonds", b.id, "to_person", (b.to_person,), people
    for c in document.contacts:
        yield "contacts", c.id, "agency", (c.agency,), ("agencies",)
        yield "contacts", c.id, "people", c.people, people
        yield "contacts", c.id, "seen", tuple(i for i, _ in c.seen), people
        yield "contacts", c.id, "household", (c.household,), homes
    for d in document.sources:
        yield "sources", d.id, "agency", (d.agency,), ("agencies",)
    for e in document.accounts:
        yield "accounts", e.id, "fact", (e.fact,), ()
        yield "accounts", e.id, "source", (e.source,), ("sources",)
        yield "accounts", e.id, "document", (e.document,), ("documents",)
    for n in document.documents:
        yield "documents", n.id, "source", (n.source,), ("sources",)


def _check_ancestry(document: _Document) -> None:
    """Refuse a family in which somebody is their own ancestor."""
    parents: dict[str, list[str]] = {}
    for k in document.parentage:
        if k.certainty != "disproved":
            parents.setdefault(k.child, []).append(k.parent)
    done: set[str] = set()
    for start in parents:
        _walk_up(start, parents, done)


def _walk_up(start: str, parents: dict[str, list[str]], done: set[str]) -> None:
    path: list[str] = []
    on_path: set[str] = set()
    stack: list[tuple[str, bool]] = [(start, False)]
    while stack:
        person, leaving = stack.pop()
        if leaving:
            path.pop()
            on_path.discard(person)
            done.add(person)
        elif person in on_path:
            raise _problem(f"parentage: {person!r} would be their own ancestor{_through(path, person)}")
        elif person not in done:
            path.append(person)
            on_path.add(person)
            stack.append((person, True))
            stack.extend((parent, False) for parent in parents.get(person, ()))


def _through(path: list[str], person: str) -> str:
    """The people between a person and themselves, as far as a sentence can hold them."""
    between = path[path.index(person) + 1 :]
    more = f" and {len(between) - 5} more" if len(between) > 5 else ""
    return f", through {', '.join(between[:5])}{more}" if between else ""
