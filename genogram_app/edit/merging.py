"""Two people who turn out to be one, and two households that are the same address."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from genogram_app.edit.comparing import SEEN, Chosen, Side, compared
from genogram_app.edit.ids import retired
from genogram_app.edit.joining import joined
from genogram_app.edit.naming import called, present
from genogram_app.edit.repointing import pairs_renamed, refers_to, renamed, repointed
from genogram_app.edit.rewording import Rewording
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.names import description, display_name
from genogram_app.model.case import View
from genogram_app.model.document import LISTS, Document, Item
from genogram_app.model.evidence import Account, Contact
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership

_IDENTITIES = ("known", "unnamed", "unknown")
_BETWEEN: dict[type[Item], str] = {
    Partnership: "{} and {} are recorded as a couple. If they are one person, remove the partnership first.",
    Parentage: "{} and {} are recorded as parent and child. If they are one person, remove that first.",
    MultipleBirth: "{} and {} are recorded as born together. If they are one person, change that first.",
    Kin: "{} and {} are recorded as related. If they are one person, remove the relation first.",
    Bond: "It is recorded how {} and {} are with each other. If they are one person, remove that first.",
}
"""Why two people cannot be one, by what joins them."""
T = TypeVar("T")


def merge(
    kept: str,
    gone: str,
    choices: Mapping[str, Side] | None = None,
    explained: Mapping[str, str] | None = None,
) -> Edit:
    """Make one of two people, or of two households: everything that was said of either is said of the first.

    `choices` say of fields on which they differ whose word is taken; otherwise it is the preferred one.
    `explained` gives the keys that explained findings have afterwards by those that they have now.

    Raises (when done):
        EditRefused: when they cannot be one, with the reason.
    """
    taken, keys = dict(choices or {}), dict(explained or {})

    def change(document: Document) -> Document:
        refusals = merge_refusals(document, kept, gone)
        if refusals:
            raise EditRefused(refusals[0])
        return _merged(document, kept, gone, taken, keys)

    def naming(before: Document, _: Document) -> str:
        return f"Merge {called(before, gone)} into {called(before, kept)}"

    def notice(before: Document) -> str:
        return f"Merged {called(before, gone)} into {called(before, kept)}."

    return Edit("Merge", change, select=(kept,), naming=naming, notice=notice)


def in_order(document: Document, first: str, second: str) -> tuple[str, str]:
    """Return the two as (kept, gone): the known before the unknown, the subject child before others."""

    def rank(item_id: str) -> tuple[int, bool, int]:
        item = present(document, item_id)
        unknown = _IDENTITIES.index(item.identity) if isinstance(item, Person) else 0
        place = [i.id for _, i in document.items()].index(item_id)
        return unknown, item_id not in document.case.subjects, place

    return (first, second) if rank(first) <= rank(second) else (second, first)


def merge_refusals(document: Document, first: str, second: str) -> tuple[str, ...]:
    """Return why two items cannot be one, in sentences; empty when they can."""
    one, other = document.find(first), document.find(second)
    if first == second or one is None or other is None:
        return ("Select the two people, or the two households, that are one.",)
    if isinstance(one, Household) and isinstance(other, Household):
        return ()
    if not (isinstance(one, Person) and isinstance(other, Person)):
        return ("Only two people, or two households, can be merged.",)
    if one.number != other.number:
        several, single = (one, other) if one.number > other.number else (other, one)
        return (f"{display_name(several)} stands for several people, and {display_name(single)} does not.",)
    between = tuple(_between(document, first, second))
    return (*(between or _ancestry(document, first, second)), *_twins(document, first, second))


def replacements(document: Document, kept: str, gone: str) -> dict[str, str]:
    """Return what stands for what once two are merged, relations included that were stated of both."""
    return {gone: kept} | {other: pair.one.id for other, pair in _pairs(document, kept, gone).items()}


def _between(document: Document, first: str, second: str) -> Iterator[str]:
    """A relation between the two says that they are two, even when it is disproved: it has to go first."""
    one, other = called(document, first), called(document, second)
    for item in (each for _, each in document.items()):
        if refers_to(item, first) and refers_to(item, second) and type(item) in _BETWEEN:
            yield _BETWEEN[type(item)].format(one, other)


def _ancestry(document: Document, first: str, second: str) -> Iterator[str]:
    for young, old in ((first, second), (second, first)):
        if old in _ancestors(document, young):
            yield f"{called(document, old)} is an ancestor of {called(document, young)}: they are two people."


def _ancestors(document: Document, person: str) -> set[str]:
    found: set[str] = set()
    below = {person}
    while below:
        parents = {k.parent for k in document.parentage if k.child in below and k.certainty != "disproved"}
        below = parents - found
        found |= parents
    return found


def _twins(document: Document, first: str, second: str) -> Iterator[str]:
    births = [[m for m in document.births if i in m.children] for i in (first, second)]
    for one, other in zip(births[0][:1], births[1][:1], strict=False):
        if one is not other and joined(one, repointed(other, {second: first})) is None:
            yield (
                f"{called(document, first)} and {called(document, second)} are recorded in multiple births "
                "of different kinds. Change one of these first."
            )


@dataclass(frozen=True, slots=True)
class _Pair:
    """A relation of the one who is kept, what it becomes, and how the stages of both stand in it."""

    one: Item
    item: Item
    places: tuple[tuple[int, ...], tuple[int, ...]]


def _pairs(document: Document, kept: str, gone: str) -> dict[str, _Pair]:
    """By the id of each relation of the other that says what a relation of the one who is kept says."""
    pairs: dict[str, _Pair] = {}
    for name in LISTS:
        items: tuple[Item, ...] = getattr(document, name)
        own = [item for item in items if refers_to(item, kept)]
        for other in (item for item in items if refers_to(item, gone) and not refers_to(item, kept)):
            moved = repointed(other, {gone: kept})
            for one in own:
                found = joined(one, moved)
                if found is not None:
                    pairs[other.id] = _Pair(one, found.item, found.places)
                    own.remove(one)
                    break
    return pairs


def _merged(
    document: Document, kept: str, gone: str, choices: Mapping[str, Side], explained: Mapping[str, str]
) -> Document:
    fields = {c.field: (c, choices.get(c.field, c.preferred)) for c in compared(document, kept, gone)}
    pairs = _pairs(document, kept, gone)
    same = {gone: kept} | {other: pair.one.id for other, pair in pairs.items()}
    put = {pair.one.id: pair.item for pair in pairs.values()}
    put[kept] = _one_of(document, kept, gone, fields)
    words = Rewording(kept, gone, fields, _stages(pairs))

    def become(item: Item) -> Item:
        item = put.get(item.id, item)
        if isinstance(item, Account):
            item = words.of(item)
        elif isinstance(item, Contact):
            item = _seen_as_chosen(item, kept, gone, fields)
        return repointed(item, same)

    lists = {
        name: tuple(become(item) for item in getattr(document, name) if item.id not in same) for name in LISTS
    }
    subjects = renamed(document.case.subjects, same)
    view = _view(document, same, explained)
    return document.replace(**lists, case=document.case.replace(subjects=subjects), view=view)


def _stages(pairs: Mapping[str, _Pair]) -> dict[str, tuple[int, ...]]:
    """At which places the stages of each partnership stand in the one that it has become."""
    couples = {other: pair for other, pair in pairs.items() if isinstance(pair.one, Partnership)}
    kept = {pair.one.id: pair.places[0] for pair in couples.values()}
    return kept | {other: pair.places[1] for other, pair in couples.items()}


def _one_of(document: Document, kept: str, gone: str, fields: Chosen) -> Item:
    one, other = document.find(kept), document.find(gone)
    values = {name: c.values[side] for name, (c, side) in fields.items() if not name.startswith(SEEN)}
    background = {name.split(".")[1]: values.pop(name) for name in tuple(values) if "." in name}
    if isinstance(one, Household):
        return one.replace(**values)
    assert isinstance(one, Person)
    assert isinstance(other, Person)
    return one.replace(
        **values,
        background=one.background.replace(**background),
        aliases=_aliases(one, other, values.get("name"), values.get("label")),
        ages=_each_once(one.ages, other.ages),
        statuses=_each_once(one.statuses, other.statuses),
        marks=_each_once(one.marks, other.marks),
        notes="\n".join(dict.fromkeys(notes for notes in (one.notes, other.notes) if notes)),
    )


def _aliases(one: Person, other: Person, name: str | None, label: str | None) -> tuple[str, ...]:
    """All other names of both, and the names and labels that were not chosen."""
    labels = [p.label for p in (one, other) if p.label and not _only_describes(p)]
    left = [*(p.name for p in (one, other)), *labels]
    told = [words for words in left if words and words.strip() and words not in (name, label)]
    return _each_once(one.aliases, other.aliases, tuple(told))


def _only_describes(person: Person) -> bool:
    """Whether the label only says that nobody knows who it is: no text means just this person by it."""
    return (person.label or "").casefold() == description(person).casefold()


def _each_once(*parts: tuple[T, ...]) -> tuple[T, ...]:
    """The first part as it is, then what the others say more."""
    found = list(parts[0])
    for part in parts[1:]:
        found.extend(each for each in part if each not in found)
    return tuple(found)


def _seen_as_chosen(contact: Contact, kept: str, gone: str, fields: Chosen) -> Contact:
    chosen = fields.get(f"{SEEN}{contact.id}")
    if chosen is None:
        return contact
    values = dict(contact.seen) | {kept: chosen[0].values[chosen[1]]}
    return contact.replace(seen=tuple((i, seen) for i, seen in values.items() if i != gone))


def _view(document: Document, same: Mapping[str, str], explained: Mapping[str, str]) -> View:
    view = document.view
    dismissed = [d.replace(finding=explained.get(d.finding, d.finding)) for d in view.dismissed]
    return view.replace(
        positions=pairs_renamed(view.positions, same),
        order=renamed(view.order, same),
        links=tuple(link.replace(person=same.get(link.person or "", link.person)) for link in view.links),
        dismissed=tuple({d.finding: d for d in dismissed}.values()),
        last_numbers=retired(document, same),
    )
