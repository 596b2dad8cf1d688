"""Adding relations between people who are already in the case."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import called, named, present
from genogram_app.edit.people import SIBLING_TERMS, stated_birth_parents
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.model.document import Document
from genogram_app.model.fields import BondKind, Certainty, ParentageKind, PartnershipStatus, Zygosity
from genogram_app.model.people import Person
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership, Stage


def add_partnership(
    first: str, second: str, status: PartnershipStatus = "not_known", *, from_: str | None = None
) -> Edit:
    """Say that two people are or were a couple; what follows later is another stage of the same partnership.

    Raises (when done):
        EditRefused: when the two already have a partnership.
    """

    def change(document: Document) -> Document:
        _refuse_same(document, first, second)
        if any(set(u.partners) == {first, second} for u in document.partnerships):
            raise EditRefused(
                f"{called(document, first)} and {called(document, second)} already have a partnership: "
                "add a stage to it instead."
            )
        stage = Stage(status=status, from_=from_)
        new = Partnership(id=next_id(document, "partnerships"), partners=(first, second), stages=(stage,))
        return added(document, "partnerships", new)

    naming = named("Add partnership of {} and {}", first, second)
    return Edit("Add partnership", change, select=new_in("partnerships"), naming=naming)


def add_stage(partnership_id: str, status: PartnershipStatus, *, from_: str | None = None) -> Edit:
    """Add what the partnership became, such as separated; the stage before it stays as it is stated."""

    def change(document: Document) -> Document:
        partnership = present(document, partnership_id)
        if not isinstance(partnership, Partnership):
            raise EditRefused("Only a partnership has stages.")
        stages = (*partnership.stages, Stage(status=status, from_=from_))
        return replaced(document, partnership.replace(stages=stages))

    return Edit(f"Partnership: {status.replace('_', ' ')}", change, select=(partnership_id,))


def add_parentage(
    child: str, parent: str, kind: ParentageKind = "birth", *, certainty: Certainty = "stated"
) -> Edit:
    """Say that one person is the parent or carer of another; several of one kind may be stated and disputed.

    Raises (when done):
        EditRefused: when it is already stated, or somebody would be their own ancestor.
    """

    def change(document: Document) -> Document:
        _refuse_same(document, child, parent)
        same = (k for k in document.parentage if (k.child, k.parent, k.kind) == (child, parent, kind))
        if any(same):
            raise EditRefused(f"This is already stated of {called(document, child)}.")
        refuse_own_ancestor(document, child, parent)
        new_id = next_id(document, "parentage")
        new = Parentage(id=new_id, child=child, parent=parent, kind=kind, certainty=certainty)
        return added(document, "parentage", new)

    naming = named("Add parentage of {} by {}", child, parent)
    return Edit("Add parentage", change, select=new_in("parentage"), naming=naming)


def add_parents(child: str, parents: Iterable[str], kind: ParentageKind = "birth") -> Edit:
    """Say that people are parents of one kind of a child; those of whom it is stated already are passed over.

    Raises (when done):
        EditRefused: when it is stated of all of them, or somebody would be their own ancestor.
    """
    wanted = tuple(dict.fromkeys(parents))

    def change(document: Document) -> Document:
        stated = {k.parent for k in document.parentage if k.child == child and k.kind == kind}
        if stated.issuperset(wanted):
            raise EditRefused(f"This is already stated of {called(document, child)}.")
        for parent in wanted:
            if parent not in stated:
                document = add_parentage(child, parent, kind).change(document)
        return document

    naming = named("Add parentage of {}", child)
    return Edit("Add parentage", change, select=(child,), naming=naming)


def join_siblings(first: str, second: str) -> Edit:
    """Say that two people are siblings: by the birth parents stated of one of them, else by nothing more.

    Raises (when done):
        EditRefused: when of both parents are stated, or it is said already.
    """

    def change(document: Document) -> Document:
        _refuse_same(document, first, second)
        parents = [stated_birth_parents(document, i) for i in (first, second)]
        if all(parents):
            raise EditRefused("Parents are stated of both: they are siblings by those they have in common.")
        if any(parents):
            child = second if parents[0] else first
            return add_parents(child, parents[0] or parents[1]).change(document)
        if any({r.person, r.relative} == {first, second} for r in document.kin):
            raise EditRefused("It is already stated how they are related.")
        return add_kin(second, first, sibling_term(document, second)).change(document)

    naming = named("Join {} and {} as siblings", first, second)
    return Edit("Join as siblings", change, select=(first,), naming=naming)


def sibling_term(document: Document, person: str) -> str:
    """Return "brother", "sister" or, where the sex is not known, "sibling"."""
    found = document.find(person)
    sex = found.sex if isinstance(found, Person) else "not_known"
    return SIBLING_TERMS.get(sex, "sibling")


def add_kin(person: str, relative: str, term: str, *, certainty: Certainty = "stated") -> Edit:
    """Say that `person` is the `term` of `relative` where the path between them is not known.

    Raises (when done):
        EditRefused: when no term is given.
    """

    def change(document: Document) -> Document:
        _refuse_same(document, person, relative)
        words = " ".join(term.split())
        if not words:
            raise EditRefused("Say what the relation is called, such as great-aunt.")
        new_id = next_id(document, "kin")
        return added(
            document, "kin", Kin(id=new_id, person=person, relative=relative, term=words, certainty=certainty)
        )

    naming = named("Add relation of {} to {}", person, relative)
    return Edit("Add relation", change, select=new_in("kin"), naming=naming)


def add_bond(
    from_person: str,
    to_person: str,
    kind: BondKind,
    *,
    directed: bool = False,
    certainty: Certainty = "stated",
    detail: str | None = None,
) -> Edit:
    """Say how two people are with each other, perhaps from the first towards the second only."""

    def change(document: Document) -> Document:
        _refuse_same(document, from_person, to_person)
        bond = Bond(
            id=next_id(document, "bonds"),
            from_person=from_person,
            to_person=to_person,
            kind=kind,
            directed=directed,
            certainty=certainty,
            detail=detail,
        )
        return added(document, "bonds", bond)

    naming = named("Add relationship of {} with {}", from_person, to_person)
    return Edit("Add relationship", change, select=new_in("bonds"), naming=naming)


def add_multiple_birth(children: Iterable[str], zygosity: Zygosity = "not_known") -> Edit:
    """Say that children were born together: twins, triplets or more.

    Raises (when done):
        EditRefused: when fewer than two children are given or one of them has other twins already.
    """
    born = tuple(dict.fromkeys(children))

    def change(document: Document) -> Document:
        if len(born) < 2:
            raise EditRefused("Select the two or more children who were born together.")
        for child in born:
            present(document, child)
            if any(child in m.children for m in document.births):
                raise EditRefused(f"{called(document, child)} is already part of a multiple birth.")
        new = MultipleBirth(id=next_id(document, "births"), children=born, zygosity=zygosity)
        return added(document, "births", new)

    return Edit("Add multiple birth", change, select=new_in("births"))


def _refuse_same(document: Document, first: str, second: str) -> None:
    present(document, first)
    present(document, second)
    if first == second:
        raise EditRefused("This takes two different people.")


def refuse_own_ancestor(document: Document, child: str, parent: str) -> None:
    """Say by name what the document would refuse by id.

    Raises:
        EditRefused: when somebody would be their own ancestor.
    """
    above, found = [parent], {parent}
    while above:
        person = above.pop()
        parents = [k.parent for k in document.parentage if k.child == person and k.certainty != "disproved"]
        above.extend(p for p in parents if p not in found)
        found.update(parents)
    if child in found:
        raise EditRefused(
            f"{called(document, child)} is already a parent or ancestor of {called(document, parent)}."
        )
