"""Which fields each kind of item has, in which order and in which words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import get_args

from genogram_app.edit.items import set_field
from genogram_app.edit.people import set_subject
from genogram_app.edit.session import Edit
from genogram_app.model import fields
from genogram_app.model.document import Document
from genogram_app.model.people import Mark, Person
from genogram_app.model.record import Record
from genogram_app.ui.inspector import evidence_forms, fact_forms
from genogram_app.ui.inspector.background import BackgroundField
from genogram_app.ui.inspector.belongings import family_sections, home_sections, resident_sections
from genogram_app.ui.inspector.counted_moves import moves_section
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField, LineField, NamesField, NotesField
from genogram_app.ui.inspector.fact_forms import CERTAINTY, period, yes_or_no
from genogram_app.ui.inspector.records import ListField, New
from genogram_app.ui.inspector.specs import Change, FieldSpec, Get, Section, Today
from genogram_app.ui.inspector.status_fields import StatusesField
from genogram_app.ui.inspector.typed import AgesField, DateField, NumberField
from genogram_app.ui.words import (
    BACKGROUND,
    MARK_CODES,
    Choices,
    choices,
)

_NEW_MARKS: New = tuple((f"{code}: {words}", Mark(code=code)) for code, words in MARK_CODES.items())


def sections_for(kind: str, today: Today) -> tuple[Section, ...]:
    """Return the sections of the form for a list of the case, such as `people`; none when it has no form."""
    maker = _FORMS.get(kind)
    return maker(today) if maker else ()


def details_of(kind: str) -> Choices:
    """Return (field, words) of what an account may say of an item of a list, such as `people`."""
    model = _model_of(kind).model_fields
    specs = (spec for section in sections_for(kind, lambda: date.max) for spec in section.fields)
    found = tuple((spec.name.rstrip("_"), spec.words) for spec in specs if spec.name in model and spec.words)
    if kind != "people":
        return found
    return (*found, *((f"background.{name}", words) for name, words in BACKGROUND.items()))


def _model_of(kind: str) -> type[Record]:
    model: type[Record] = get_args(Document.model_fields[kind].annotation)[0]
    return model


def _person(today: Today) -> tuple[Section, ...]:
    return (
        Section("", (*_names(), *_kinds())),
        Section("Dates and ages", _dates(today)),
        *family_sections(today),
        *home_sections(today),
        moves_section(),
        Section("Background", background_fields(), late=True),
        Section("Legal and care statuses", (_wide("statuses", partial(StatusesField, today)),), late=True),
        Section("Concerns and needs", (_wide("marks", lambda: _marks(today)),), late=True),
        Section("Notes", (_wide("notes", partial(NotesField, "never drawn")),), late=True),
    )


def background_fields() -> tuple[FieldSpec, ...]:
    """Return a field for everything that is asked of a person's background."""
    return tuple(
        FieldSpec(f"background.{name}", words, BackgroundField, get=_background_of(name), change=_set(name))
        for name, words in BACKGROUND.items()
    )


def _background_of(name: str) -> Get:
    return lambda _, person: getattr(person.background, name)


def _set(name: str) -> Change:
    return lambda person, fact: set_field(person.id, f"background.{name}", fact)


def _names() -> tuple[FieldSpec, ...]:
    name, label = partial(LineField, "as the records have it"), partial(LineField, "e.g. Child K, Mother")
    aliases = partial(NamesField, "separate with ;")
    return (
        FieldSpec("name", "Name", name, "The person’s name"),
        FieldSpec("label", "Label", label, "What a publication calls the person"),
        FieldSpec("aliases", "Also called", aliases, "Other names in the texts"),
    )


def _kinds() -> tuple[FieldSpec, ...]:
    gender, review = partial(LineField, "where it differs"), "A child whom the review is about"
    several = "How many people the symbol stands for, such as 3 half-siblings; empty for one"
    return (
        FieldSpec("sex", "Sex", partial(ChoiceField, choices(fields.Sex))),
        FieldSpec("gender", "Gender", gender, "Where it differs from sex"),
        FieldSpec("identity", "Identity", partial(ChoiceField, choices(fields.Identity))),
        FieldSpec("kind", "Kind", partial(ChoiceField, choices(fields.PersonKind))),
        FieldSpec("count", "Number of people", NumberField, several, applies=_can_be_several),
        FieldSpec("subject", "Under review", yes_or_no, review, get=_is_subject, change=_set_subject),
    )


def _can_be_several(person: Person) -> bool:
    """Whether the symbol may stand for several people; what was never born has a symbol each."""
    return person.kind == "person"


def _dates(today: Today) -> tuple[FieldSpec, ...]:
    day, ages = partial(DateField, today), partial(AgesField, today)
    return (
        FieldSpec("birth", "Born", day),
        FieldSpec("death", "Died", day, "Date of death; for a loss, when it happened"),
        FieldSpec("due", "Due", day, "When an unborn child is expected", applies=_is_expected),
        FieldSpec("ages", "Stated ages", ages, "Ages as somebody stated them, with the date"),
    )


def _is_expected(person: Person) -> bool:
    """Whether a due date means something; one that a file holds can always be seen."""
    return person.kind == "pregnancy" or person.due is not None


def _wide(name: str, make: Callable[[], FieldEditor]) -> FieldSpec:
    return FieldSpec(name, "", make, wide=True)


def _marks(today: Today) -> ListField:
    return ListField(
        (
            FieldSpec("code", "Concern", partial(ChoiceField, _codes(MARK_CODES))),
            *period(today),
            CERTAINTY,
        ),
        "concern",
        _NEW_MARKS,
    )


def _household(today: Today) -> tuple[Section, ...]:
    return _one(
        FieldSpec("label", "Label", partial(LineField, "e.g. Address 1"), "What a publication calls it"),
        FieldSpec("kind", "Kind", partial(ChoiceField, choices(fields.HouseholdKind, "household"))),
        FieldSpec("address", "Address", partial(LineField, "kept in the case")),
        FieldSpec("area", "Area", partial(LineField, "local authority")),
    ) + resident_sections(today)


def _is_subject(document: Document, person: Person) -> bool:
    return person.id in document.case.subjects


def _set_subject(person: Person, on: bool) -> Edit:
    return set_subject(person.id, on)


def _one(*specs: FieldSpec) -> tuple[Section, ...]:
    return (Section("", specs),)


def _codes(codes: dict[str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((code, f"{code}: {words}") for code, words in codes.items())


_FORMS: dict[str, Callable[[Today], tuple[Section, ...]]] = {
    "people": _person,
    "partnerships": fact_forms.partnership,
    "parentage": fact_forms.parentage,
    "births": fact_forms.multiple_birth,
    "kin": fact_forms.kin,
    "bonds": fact_forms.bond,
    "households": _household,
    "residences": fact_forms.residence,
    "agencies": evidence_forms.agency,
    "contacts": evidence_forms.contact,
    "sources": evidence_forms.source,
    "accounts": lambda today: evidence_forms.account(today, details_of),
    "documents": evidence_forms.text,
}
