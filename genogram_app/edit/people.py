"""Adding people to the family, one gesture a relative, and saying who the subject children are."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from genogram_app.edit.ids import next_id
from genogram_app.edit.items import added, new_in, replaced
from genogram_app.edit.naming import Naming, called, named, present
from genogram_app.edit.session import Edit, EditRefused
from genogram_app.family.names import in_a_row
from genogram_app.model.document import Document
from genogram_app.model.fields import Certainty, ParentageKind, PersonKind, Sex
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Kin, Parentage, Partnership, Stage

SIBLING_TERMS: dict[Sex, str] = {"male": "brother", "female": "sister"}
_PARENT_LABELS: dict[Sex, str] = {"male": "Add father", "female": "Add mother"}
_CARER_LABELS: dict[ParentageKind, str] = {
    "adoptive": "Add adoptive parent",
    "foster": "Add foster carer",
    "kinship_care": "Add kinship carer",
    "guardian": "Add special guardian",
    "step": "Add step-parent",
}
_CHILD_LABELS: dict[Sex, str] = {"male": "Add son", "female": "Add daughter"}
_SURE = ("established", "stated")


def add_person(
    *, name: str | None = None, sex: Sex = "not_known", household: str | None = None, subject: bool = False
) -> Edit:
    """Add a person who is joined to nobody yet, perhaps living in a household, perhaps a subject child."""

    def change(document: Document) -> Document:
        document, person = _with_person(document, name=name, sex=sex)
        if household is not None:
            document = _with_resident(document, person, household, pattern="lives")
        return _with_subject(document, person, on=True) if subject else document

    return _adding("Add subject child" if subject else "Add person", change)


def add_partner(person_id: str, *, sex: Sex = "not_known") -> Edit:
    """Add a partner; of the partnership only that it is or was one is said, not of which kind."""

    def change(document: Document) -> Document:
        _person(document, person_id)
        document, partner = _with_person(document, sex=sex)
        partnership = Partnership(
            id=next_id(document, "partnerships"),
            partners=(person_id, partner),
            stages=(Stage(status="not_known"),),
        )
        return added(document, "partnerships", partnership)

    return _adding("Add partner", change, named("Add partner of {}", person_id))


def add_child(parents: Iterable[str], *, sex: Sex = "not_known", kind: ParentageKind = "birth") -> Edit:
    """Add a child of the given parents and of nobody else."""
    given = tuple(dict.fromkeys(parents))
    label = _CHILD_LABELS.get(sex, "Add child")
    return _adding(label, _child_adder(given, kind, sex=sex), _of_parents(label, given))


def add_unborn(parents: Iterable[str]) -> Edit:
    """Add an unborn child of the given parents and of nobody else."""
    given = tuple(dict.fromkeys(parents))
    change = _child_adder(given, "birth", person_kind="pregnancy")
    return _adding("Add unborn child", change, _of_parents("Add unborn child", given))


def add_parent(
    child_id: str,
    sex: Sex = "not_known",
    *,
    kind: ParentageKind = "birth",
    certainty: Certainty = "stated",
) -> Edit:
    """Add a parent or carer; nothing is said of how the parents are or were with each other."""

    def change(document: Document) -> Document:
        _person(document, child_id)
        document, parent = _with_person(document, sex=sex)
        return _with_parentage(document, child_id, parent, kind, certainty)

    label = _CARER_LABELS.get(kind) or _PARENT_LABELS.get(sex, "Add parent")
    return _adding(label, change, named(f"{label} of {{}}", child_id))


def add_sibling(person_id: str, sex: Sex = "not_known") -> Edit:
    """Add a sibling by the same stated birth parents; where none is stated, only that they are siblings."""

    def change(document: Document) -> Document:
        _person(document, person_id)
        parents = stated_birth_parents(document, person_id)
        document, sibling = _with_person(document, sex=sex)
        for parent in parents:
            document = _with_parentage(document, sibling, parent, "birth")
        return document if parents else _with_kin(document, sibling, person_id, sex)

    words = SIBLING_TERMS.get(sex, "sibling")
    return _adding(f"Add {words}", change, named(f"Add {words} of {{}}", person_id))


def add_unknown_male(household_id: str | None = None) -> Edit:
    """Add a man whom nobody can identify, perhaps somehow present in a household."""

    def change(document: Document) -> Document:
        document, man = _with_person(document, sex="male", identity="unknown", label="Unknown male")
        if household_id is None:
            return document
        return _with_resident(document, man, household_id, pattern="not_known")

    return _adding("Add unknown male", change)


def set_subject(person_id: str, on: bool) -> Edit:
    """Say that a person is, or is not, a child under review."""

    def change(document: Document) -> Document:
        _person(document, person_id)
        return _with_subject(document, person_id, on=on)

    words = "Mark {} as subject child" if on else "Mark {} as no subject child"
    return Edit("Mark as subject child", change, naming=named(words, person_id))


def set_name(person_id: str, name: str | None) -> Edit:
    """Name a person; somebody who is named is no longer counted as unnamed or unknown."""

    def change(document: Document) -> Document:
        person = _person(document, person_id)
        given = " ".join((name or "").split()) or None
        identity = "known" if given and person.identity == "unnamed" else person.identity
        return replaced(document, person.replace(name=given, identity=identity))

    naming = named("Change name of {}", person_id)
    return Edit("Change name", change, merge_key=f"set:{person_id}.name", naming=naming)


def stated_birth_parents(document: Document, child: str) -> tuple[str, ...]:
    """Return the birth parents whom nobody doubts: by others, parentage would be a claim nobody made."""
    found = (
        k.parent
        for k in document.parentage
        if k.child == child and k.kind == "birth" and k.certainty in _SURE
    )
    return tuple(dict.fromkeys(found))


def _adding(label: str, change: Callable[[Document], Document], naming: Naming | None = None) -> Edit:
    return Edit(label, change, select=new_in("people"), naming=naming)


def _of_parents(label: str, parents: tuple[str, ...]) -> Naming:
    return lambda _, after: f"{label} of {in_a_row([called(after, i) for i in parents])}"


def _child_adder(
    parents: tuple[str, ...],
    kind: ParentageKind,
    *,
    sex: Sex = "not_known",
    person_kind: PersonKind = "person",
) -> Callable[[Document], Document]:
    def change(document: Document) -> Document:
        if not parents:
            raise EditRefused("Choose whose child this is first.")
        for parent in parents:
            _person(document, parent)
        document, child = _with_person(document, sex=sex, kind=person_kind)
        for parent in parents:
            document = _with_parentage(document, child, parent, kind)
        return document

    return change


def _person(document: Document, person_id: str) -> Person:
    person = present(document, person_id)
    if not isinstance(person, Person):
        raise EditRefused("Only a person has relatives: select a person first.")
    return person


def _with_person(document: Document, **fields: object) -> tuple[Document, str]:
    person = Person.model_validate({"id": next_id(document, "people"), **fields})
    return added(document, "people", person), person.id


def _with_parentage(
    document: Document, child: str, parent: str, kind: ParentageKind, certainty: Certainty = "stated"
) -> Document:
    new = next_id(document, "parentage")
    parentage = Parentage(id=new, child=child, parent=parent, kind=kind, certainty=certainty)
    return added(document, "parentage", parentage)


def _with_kin(document: Document, sibling: str, relative: str, sex: Sex) -> Document:
    term = SIBLING_TERMS.get(sex, "sibling")
    kin = Kin(id=next_id(document, "kin"), person=sibling, relative=relative, term=term)
    return added(document, "kin", kin)


def _with_resident(document: Document, person: str, household: str, *, pattern: str) -> Document:
    present(document, household)
    residence = Residence.model_validate(
        {"id": next_id(document, "residences"), "person": person, "household": household, "pattern": pattern}
    )
    return added(document, "residences", residence)


def _with_subject(document: Document, person: str, *, on: bool) -> Document:
    if on == (person in document.case.subjects):
        return document
    others = tuple(i for i in document.case.subjects if i != person)
    return document.replace(case=document.case.replace(subjects=(*others, person) if on else others))
