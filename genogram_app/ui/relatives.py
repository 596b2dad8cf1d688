"""What adding a relative can mean: whose child, which kind of parent, full or half sibling."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from genogram_app.edit.people import add_child, add_parent, add_partner, add_sibling
from genogram_app.edit.relations import add_parents, add_partnership
from genogram_app.edit.session import Edit
from genogram_app.family.graph import BIRTH_KINDS, FamilyGraph, build_graph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.fields import ParentageKind, Sex
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership

Selection: TypeAlias = tuple[str, ...]
T = TypeVar("T", Person, Household)
_SURE = ("established", "stated")
_ANOTHER: dict[Sex, tuple[tuple[str, ParentageKind], ...]] = {
    "female": (
        ("Step-mother", "step"),
        ("Adoptive mother", "adoptive"),
        ("Foster carer, female", "foster"),
        ("Kinship carer, female", "kinship_care"),
        ("Special guardian, female", "guardian"),
        ("Another mother by birth, as accounts differ", "birth"),
    ),
    "male": (
        ("Step-father", "step"),
        ("Adoptive father", "adoptive"),
        ("Foster carer, male", "foster"),
        ("Kinship carer, male", "kinship_care"),
        ("Special guardian, male", "guardian"),
        ("Another father by birth, as accounts differ", "birth"),
    ),
}
"""What a mother or father can be when there is one by birth already."""
_ALLEGED: dict[Sex, str] = {"female": "Alleged mother", "male": "Alleged father"}
PARENT_KINDS: tuple[tuple[ParentageKind, str], ...] = (
    ("birth", "Birth parent"),
    ("step", "Step-parent"),
    ("adoptive", "Adoptive parent"),
    ("foster", "Foster carer"),
    ("kinship_care", "Kinship carer"),
    ("guardian", "Special guardian"),
    ("not_known", "Of which kind is not known"),
)
"""As what somebody can be a parent or carer, whatever their sex, with not knowing as an equal answer."""
_SIBLINGS: dict[Sex, tuple[str, str, str]] = {
    "male": ("Brother", "Half-brother", "Brother or half-brother"),
    "female": ("Sister", "Half-sister", "Sister or half-sister"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a gesture can mean, in words, and its edit; choices of one `group` stand together."""

    words: str
    edit: Edit
    group: str = ""


Choices: TypeAlias = Callable[[Document, Selection], tuple[Choice, ...]]


def only(document: Document, selection: Selection, kind: type[T]) -> T | None:
    """Return the one selected item when it is of the kind."""
    found = document.find(selection[0]) if len(selection) == 1 else None
    return found if isinstance(found, kind) else None


def couple(document: Document, selection: Selection) -> Selection:
    """Return the two people meant by a selected partnership or by two selected people; else nobody."""
    items = [document.find(i) for i in selection]
    if len(items) == 1 and isinstance(items[0], Partnership):
        return items[0].partners
    return selection if len(items) == 2 and all(isinstance(i, Person) for i in items) else ()


def partner(document: Document, selection: Selection) -> tuple[Choice, ...]:
    """Return what a partner of the selected person can be; two selected people become a couple."""
    pair = _pair(document, selection)
    if pair:
        return (Choice(f"{names(document, pair)} as a couple", add_partnership(*pair)),)
    person = only(document, selection, Person)
    return (Choice("Partner", add_partner(person.id)),) if person else ()


def parent(sex: Sex) -> Choices:
    """Return what a mother or father can be: one by birth, or what else when there is one already."""

    def choices(document: Document, selection: Selection) -> tuple[Choice, ...]:
        person = only(document, selection, Person)
        if person is None:
            return ()
        there = build_graph(document).parents_of(person.id, BIRTH_KINDS)
        if not any(document.person(i).sex == sex for i in there):
            return (Choice("Parent", add_parent(person.id, sex)),)
        return (
            Choice(_ALLEGED[sex], add_parent(person.id, sex, certainty="alleged")),
            *(Choice(words, add_parent(person.id, sex, kind=kind)) for words, kind in _ANOTHER[sex]),
        )

    return choices


def any_parent(document: Document, selection: Selection) -> tuple[Choice, ...]:
    """Return as what another parent or a carer can be added, their sex is not asked.

    Of two selected people the first becomes a parent or carer of the second.
    """
    pair = _pair(document, selection)
    if pair:
        one, other = (display_name(document.person(i)) for i in pair)
        stated = {k.kind for k in document.parentage if (k.parent, k.child) == pair}
        return tuple(
            Choice(words, add_parents(pair[1], pair[:1], kind), f"What {one} is to {other}")
            for kind, words in PARENT_KINDS
            if kind not in stated
        )
    person = only(document, selection, Person)
    if person is None:
        return ()
    return tuple(Choice(words, add_parent(person.id, kind=kind)) for kind, words in PARENT_KINDS)


def _pair(document: Document, selection: Selection) -> tuple[str, str] | None:
    """The two people who alone are selected."""
    people = [i for i in selection if isinstance(document.find(i), Person)]
    return (people[0], people[1]) if len(people) == len(selection) == 2 else None


def offspring(words: str, add: Callable[[Selection], Edit]) -> Choices:
    """Return whose child it can be: it is asked when the person has a child or is a couple with others."""

    def choices(document: Document, selection: Selection) -> tuple[Choice, ...]:
        both = couple(document, selection)
        if both:
            return (Choice(f"{words} of {names(document, both)}", add(both)),)
        person = only(document, selection, Person)
        if person is None:
            return ()
        others = with_children_or_couples(build_graph(document), person.id)
        return (
            *(Choice(f"{words} of {names(document, (person.id, i))}", add((person.id, i))) for i in others),
            Choice(f"{words} of {display_name(person)}, other parent not known", add((person.id,))),
        )

    return choices


def child(words: str, sex: Sex) -> Choices:
    """Return whose child a born child can be."""
    return offspring(words, lambda parents: add_child(parents, sex=sex))


def sibling(sex: Sex) -> Choices:
    """Return by which parents a sibling can be: the same, or one of them with somebody else."""
    full, half, either = _SIBLINGS.get(sex, ("Sibling", "Half-sibling", "Sibling or half-sibling"))

    def choices(document: Document, selection: Selection) -> tuple[Choice, ...]:
        person = only(document, selection, Person)
        if person is None:
            return ()
        graph = build_graph(document)
        parents = _stated(graph, person.id)
        same = f": child of {names(document, parents)}" if parents else ", parents not known"
        found = [Choice(full + same, add_sibling(person.id, sex))]
        beside = half if len(parents) > 1 else either
        for one, other in _other_couples(graph, parents):
            words = f"{beside}: child of {names(document, (one, other))}"
            found.append(Choice(words, _labelled(add_child((one, other), sex=sex), half)))
        for one in parents if len(parents) > 1 else ():
            words = f"{either}: child of {names(document, (one,))}, other parent not known"
            found.append(Choice(words, _labelled(add_child((one,), sex=sex), either)))
        return tuple(found)

    return choices


def names(document: Document, people: Selection) -> str:
    """Return the people's names, joined."""
    return " and ".join(display_name(document.person(i)) for i in people)


def with_children_or_couples(graph: FamilyGraph, person: str) -> Selection:
    """Return with whom somebody is or was a couple, or has a child by birth."""
    children = graph.children_of(person, BIRTH_KINDS)
    parents = (i for each in children for i in graph.parents_of(each, BIRTH_KINDS) if i != person)
    return tuple(dict.fromkeys((*graph.partners_of(person), *parents)))


def _stated(graph: FamilyGraph, person: str) -> Selection:
    """Parents by birth of whom it is not in doubt, as a sibling by the same parents will have them."""
    known = graph.parentages_as_child(person, {"birth"})
    return tuple(dict.fromkeys(k.parent for k in known if k.certainty in _SURE))


def _other_couples(graph: FamilyGraph, parents: Selection) -> Iterator[tuple[str, str]]:
    for one in parents:
        for other in with_children_or_couples(graph, one):
            if other not in parents:
                yield one, other


def _labelled(edit: Edit, words: str) -> Edit:
    return replace(edit, label=f"Add {words.lower()}")
