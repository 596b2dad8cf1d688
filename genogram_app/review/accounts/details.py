"""One detail of a fact: what is drawn for it, and what it and its values are called."""

from __future__ import annotations

import re
from typing import TypeAlias

from genogram_app.edit.items import field_name
from genogram_app.family.names import display_name, in_a_row
from genogram_app.model.date_words import in_words
from genogram_app.model.dates import DateError, Span, span_of
from genogram_app.model.document import Document, Item
from genogram_app.model.homes import Household, Residence
from genogram_app.model.people import Person
from genogram_app.model.record import Record
from genogram_app.model.relations import Bond, Kin, MultipleBirth, Parentage, Partnership

Value: TypeAlias = str | int | float | bool | None

_DATES = frozenset({"birth", "death", "due", "from", "to", "at"})
_WHOLE = frozenset({"kind", "term", "certainty", "whereabouts"})
_STAGE = re.compile(r"stages\.(\d+)\.(from|to)_?")
_OF_SEVERAL = re.compile(r"(statuses|marks)\.\d+")
_ONE_OF = {"statuses": "status", "marks": "mark"}


def detail_of(field: str | None) -> str:
    """Return which detail a field is, empty for the whole: what a relation is goes with whether it is."""
    name = (field or "").replace("from_", "from")
    return "" if name in _WHOLE else name


def is_date(detail: str) -> bool:
    """Return whether a detail holds a date."""
    return detail.rpartition(".")[2] in _DATES


def drawn_value(item: object, field: str | None) -> Value:
    """Return what the case holds for a field, such as `birth` or `stages.0.from`; None where nothing."""
    found = _at(item, field) if field else None
    return found if isinstance(found, str | int | float | bool) else None


def _at(item: object, field: str) -> object:
    """What stands at the end of a path into an item."""
    for step in field.split("."):
        if isinstance(item, tuple):
            item = item[int(step)] if step.isdigit() and int(step) < len(item) else None
        else:
            item = getattr(item, step, getattr(item, f"{step}_", None))
    return item


def span_of_value(detail: str, value: Value) -> Span | None:
    """Return the days that the value of a date may mean; None for what is no date."""
    if not is_date(detail) or not isinstance(value, str):
        return None
    try:
        return span_of(value)
    except DateError:
        return None


def value_words(detail: str, value: Value) -> str:
    """Return a value in words: a date as one writes it, yes or no, a kind without its underscore."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if is_date(detail) and span_of_value(detail, value) is not None:
        return in_words(str(value))
    return str(value).replace("_", " ")


def about_words(document: Document, fact: str, detail: str = "") -> str:
    """Return what a fact is called, with its detail: "Dean Price: date of birth"."""
    item = document.find(fact)
    if item is None:
        return ""
    words = _fact_words(document, item)
    return f"{words}: {_detail_words(item, detail)}" if detail else words


def drawn_words(item: Item, detail: str) -> str:
    """Return what the drawing says of a detail, or of the whole fact and how sure it is."""
    if detail:
        whole = isinstance(_at(item, detail), Record)
        return value_words(detail, drawn_value(item, detail)) or ("drawn" if whole else "not stated")
    kind = getattr(item, "kind" if isinstance(item, Parentage | Bond) else "term", None)
    certainty = getattr(item, "certainty", None)
    return ", ".join(str(part).replace("_", " ") for part in (kind, certainty) if part) or "drawn"


def _detail_words(item: Item, detail: str) -> str:
    stage = _STAGE.fullmatch(detail)
    if stage and isinstance(item, Partnership) and int(stage[1]) < len(item.stages):
        status = item.stages[int(stage[1])].status.replace("_", " ")
        return f"{status} {'from' if stage[2] == 'from' else 'until'}"
    if detail in ("from", "to"):
        return detail.replace("to", "until")
    several = _OF_SEVERAL.match(detail)
    if several:
        one = f"{_ONE_OF[several[1]]} {drawn_value(item, several[0] + '.code') or ''}"
        return one if several[0] == detail else f"{one} {field_name(detail)}"
    return field_name(detail)


def _fact_words(document: Document, item: Record) -> str:
    def name(person: str) -> str:
        return display_name(document.person(person))

    match item:
        case Person():
            return display_name(item)
        case Household():
            return item.label or item.address or "a home"
        case Parentage():
            return f"{name(item.parent)}, parent of {name(item.child)}"
        case Kin():
            return f"{name(item.person)}, relative of {name(item.relative)}"
        case Partnership():
            return f"{in_a_row([name(p) for p in item.partners])}, couple"
        case Bond():
            return f"{name(item.from_person)} and {name(item.to_person)}, how they are with each other"
        case MultipleBirth():
            return f"{in_a_row([name(p) for p in item.children])}, born together"
        case Residence():
            home = document.find(item.household) if item.household else None
            place = (home.label or home.address) if isinstance(home, Household) else None
            return f"{name(item.person)} at {place or 'a home' if home else 'a place not known'}"
        case _:
            return ""
