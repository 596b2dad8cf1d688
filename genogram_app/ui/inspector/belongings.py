"""What a person's or a household's form lists in rows: parents, children, homes, residents."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from genogram_app.edit.session import Edit
from genogram_app.edit.siblings import list_earlier, list_later, neighbours
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.relations import Parentage
from genogram_app.ui.inspector.additions import Addition, additions
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.fact_forms import parentage, residence
from genogram_app.ui.inspector.links import AdderField
from genogram_app.ui.inspector.moves import MovesField
from genogram_app.ui.inspector.related import doubt, place_words
from genogram_app.ui.inspector.rows import Row, RowsField
from genogram_app.ui.inspector.specs import FieldSpec, Get, Section, Today
from genogram_app.ui.words import word


def family_sections(today: Today) -> tuple[Section, ...]:
    """Return the rows of a person's parents and children; no heading where nobody is stated."""
    fields = _some(parentage(today), "kind", "certainty")
    parents, children = (
        partial(RowsField, fields, "parent"),
        partial(RowsField, fields, "child", ordered=True),
    )
    return (
        Section("Parents and carers", (_rows("parents", parents, _parents),), applies=_has(_parents)),
        Section("Children", (_rows("children", children, _children),), applies=_has(_children)),
    )


def home_sections(today: Today) -> tuple[Section, ...]:
    """Return the rows of a person's homes, and the ways to add one or to say that they moved."""
    fields = _some(residence(today), "place", "pattern", "from_", "to")
    specs = (
        _rows("homes", partial(RowsField, fields, "home"), _homes),
        _rows("add_home", partial(AdderField, "Add home"), _additions),
        _rows("moves", partial(MovesField, today), _mover),
    )
    return (Section("Homes", specs),)


def resident_sections(today: Today) -> tuple[Section, ...]:
    """Return the rows of who lived in a household, and the way to add somebody."""
    fields = _some(residence(today), "pattern", "certainty", "from_", "to")
    specs = (
        _rows("residents", partial(RowsField, fields, "stay"), _residents),
        _rows("add_resident", partial(AdderField, "Add resident"), _additions),
    )
    return (Section("Who lived here", specs),)


def _rows(name: str, make: Callable[[], FieldEditor], get: Get) -> FieldSpec:
    """A field across the whole form that commits edits."""
    return FieldSpec(name, "", make, wide=True, get=get, change=_as_it_is)


def _has(get: Get) -> Callable[[Document, Any], bool]:
    return lambda document, item: bool(get(document, item))


def _additions(document: Document, item: Person | Household) -> tuple[Addition, ...]:
    return additions(document, item.id)


def _some(sections: tuple[Section, ...], *names: str) -> tuple[FieldSpec, ...]:
    specs = {spec.name: spec for section in sections for spec in section.fields}
    return tuple(specs[name] for name in names)


def _as_it_is(_: object, edit: Edit) -> Edit:
    return edit


def _mover(_: Document, person: Person) -> tuple[str, ...]:
    return (person.id,)


def _parents(document: Document, person: Person) -> tuple[Row, ...]:
    return tuple(
        Row(k, _name(document, k.parent) + doubt(k.certainty), k.parent)
        for k in document.parentage
        if k.child == person.id
    )


def _children(document: Document, person: Person) -> tuple[Row, ...]:
    return tuple(_child(document, k) for k in document.parentage if k.parent == person.id)


def _child(document: Document, fact: Parentage) -> Row:
    before, after = neighbours(document, fact.parent, fact.child)
    return Row(
        fact,
        _name(document, fact.child) + doubt(fact.certainty),
        fact.child,
        list_earlier(fact.parent, fact.child) if before else None,
        list_later(fact.parent, fact.child) if after else None,
    )


def _homes(document: Document, person: Person) -> tuple[Row, ...]:
    return tuple(
        Row(s, f"{place_words(document, s)}{_caution(s)}", s.household or s.id)
        for s in document.residences_of(person.id)
    )


def _residents(document: Document, home: Household) -> tuple[Row, ...]:
    return tuple(
        Row(s, f"{_name(document, s.person)}{_caution(s)}", s.person)
        for s in document.residences
        if s.household == home.id
    )


def _caution(stay: Residence) -> str:
    """What was only planned or alleged never reads like a home."""
    basis = "" if stay.basis in ("actual", "ordered") else f" ({word(stay.basis).lower()})"
    return basis + doubt(stay.certainty)


def _name(document: Document, person: str) -> str:
    return display_name(document.person(person))
