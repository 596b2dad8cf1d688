"""What several people have in common, as a form: each change is made to all of them, in one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Any, TypeAlias

from genogram_app.edit.homes import add_household, put_into
from genogram_app.edit.items import change_each, set_field_of_each
from genogram_app.edit.people import set_subject
from genogram_app.edit.session import Edit
from genogram_app.model import fields
from genogram_app.model.document import Document
from genogram_app.model.people import Mark, Person, Status
from genogram_app.ui.inspector.additions import Addition
from genogram_app.ui.inspector.background import BackgroundField
from genogram_app.ui.inspector.editor import DIFFERENT, FieldEditor
from genogram_app.ui.inspector.editors import ChoiceField
from genogram_app.ui.inspector.fact_forms import yes_or_no
from genogram_app.ui.inspector.links import AdderField
from genogram_app.ui.inspector.moves import MovesField
from genogram_app.ui.inspector.people_choice import households
from genogram_app.ui.inspector.specs import FieldSpec, Section, Today
from genogram_app.ui.nations import status_choices
from genogram_app.ui.words import BACKGROUND, MARK_CODES, Choices, choices

People: TypeAlias = tuple[Person, ...]


def shared_sections(today: Today) -> tuple[Section, ...]:
    """Return the sections of the form of several people; its subject is the people, in a tuple."""
    background = (_shared(f"background.{name}", words, BackgroundField) for name, words in BACKGROUND.items())
    homes = (
        _adding("put_into", "Put into household", _homes),
        FieldSpec("moves", "", partial(MovesField, today), wide=True, get=_ids, change=_as_it_is),
    )
    concerns = (
        _adding("add_status", "Add status", partial(_more, "statuses", Status, status_choices)),
        _adding("add_concern", "Add concern", partial(_more, "marks", Mark, _concerns)),
    )
    return (
        Section(
            "For all of them",
            (
                _shared("sex", "Sex", partial(ChoiceField, choices(fields.Sex))),
                _shared("identity", "Identity", partial(ChoiceField, choices(fields.Identity))),
                FieldSpec("subject", "Under review", yes_or_no, get=_are_subjects, change=_set_subjects),
            ),
        ),
        Section("Homes", homes),
        Section("Background", tuple(background)),
        Section("Statuses and concerns", concerns),
    )


def _shared(path: str, words: str, make: Callable[[], FieldEditor]) -> FieldSpec:
    """A field of each of the people: their common value, or that they differ."""
    value_of = attrgetter(path)
    return FieldSpec(
        path,
        words,
        make,
        get=lambda _, people: _common([value_of(person) for person in people]),
        change=lambda people, value: set_field_of_each(_ids(None, people), path, value),
    )


def _adding(name: str, words: str, offered: Callable[[Document, People], tuple[Addition, ...]]) -> FieldSpec:
    return FieldSpec(name, "", partial(AdderField, words), wide=True, get=offered, change=_as_it_is)


def _as_it_is(_: People, edit: Edit) -> Edit:
    return edit


def _ids(_: Document | None, people: People) -> tuple[str, ...]:
    return tuple(person.id for person in people)


def _common(values: list[Any]) -> Any:
    return values[0] if all(value == values[0] for value in values) else DIFFERENT


def _are_subjects(document: Document, people: People) -> Any:
    return _common([person.id in document.case.subjects for person in people])


def _set_subjects(people: People, on: bool) -> Edit:
    def change(document: Document) -> Document:
        for person in people:
            document = set_subject(person.id, on).change(document)
        return document

    return Edit("Mark as subject children" if on else "No longer subject children", change)


def _homes(document: Document, people: People) -> tuple[Addition, ...]:
    ids = _ids(document, people)
    return (
        *(Addition(words, put_into(ids, home)) for home, words in households(document)),
        Addition("New household", replace(add_household(ids), select=None)),
    )


def _more(
    name: str, record: type[Status | Mark], offered: Callable[[], Choices], _: Document, people: People
) -> tuple[Addition, ...]:
    """What can be added to a list of each of the people; whoever has it already keeps it as it is."""

    def adding(code: str) -> Edit:
        def change(person: Person) -> Person:
            held = getattr(person, name)
            there = any(each.code == code for each in held)
            return person if there else person.replace(**{name: (*held, record(code=code))})

        return change_each(_ids(None, people), change, f"Add {code} to {len(people)} people")

    return tuple(Addition(words, adding(code)) for code, words in offered())


def _concerns() -> Choices:
    return tuple((code, f"{code}: {words}") for code, words in MARK_CODES.items())
