"""The value that an account gives for a detail of its fact: a date, one of several words, or a text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Literal, get_args, get_origin

from genogram_app.model.document import Document
from genogram_app.model.evidence import Account
from genogram_app.model.fields import Bound, Date
from genogram_app.model.record import Record
from genogram_app.ui.inspector.typed import TypedField, bound_words, read_bound
from genogram_app.ui.words import word

Value = str | int | float | bool | None
_YES_NO = {"yes": True, "no": False}


class StatedValueField(TypedField):
    """A line for the value of a detail; the value shown is (kind of the detail, value)."""

    def __init__(self, today: Callable[[], date]) -> None:
        """Read two-digit years in the light of today."""
        self._kind: Any = None
        super().__init__(
            lambda text: read_value(text, self._kind, today()),
            lambda value: value_words(value, self._kind),
            "e.g. 3 Dec 2019, or the other word",
        )

    def show_value(self, value: Any) -> None:
        """Show the value in the words of its detail."""
        self._kind, stated = value
        super().show_value(stated)

    def refuse(self, words: str, value: Any) -> None:
        """Keep what was typed, and say below it why it was refused."""
        super().refuse(words, value[1])


def stated_of(document: Document, account: Account) -> tuple[Any, Value]:
    """Return what kind of value the detail takes (a type; None when it is any text), and the value stated."""
    fact = document.find(account.fact)
    return kind_of(fact, account.field), account.value


def kind_of(fact: object, field: str | None) -> Any:
    """Return the type of a field of a fact, without None; None when there is no such field."""
    if not isinstance(fact, Record) or field is None:
        return None
    info = type(fact).model_fields
    known = info.get(field) or info.get(f"{field}_")
    if known is None:
        return None
    kinds = [kind for kind in get_args(known.annotation) if kind is not type(None)]
    optional = type(None) in get_args(known.annotation)
    return kinds[0] if optional and kinds else known.annotation


def read_value(text: str, kind: Any, today: date) -> Value:
    """Read the value of a detail of a kind.

    Raises:
        ValueError: when it is none of that kind, with a sentence that helps.
    """
    typed = text.strip()
    if not typed:
        return None
    if kind in (Date, Bound):
        return read_bound(typed, today, bound=kind == Bound)
    if kind is bool:
        if typed.casefold() not in _YES_NO:
            raise ValueError(f"“{typed}” does not say: write yes or no")
        return _YES_NO[typed.casefold()]
    if get_origin(kind) is Literal:
        return _one_of(typed, get_args(kind))
    return typed


def _one_of(typed: str, values: tuple[str, ...]) -> str:
    named = {words.casefold(): value for value in values for words in (value, word(value))}
    if typed.casefold() not in named:
        offered = ", ".join(word(value).lower() for value in values)
        raise ValueError(f"“{typed}” is none of: {offered}")
    return named[typed.casefold()]


def value_words(value: Value, kind: Any) -> str:
    """Return the value of a detail in the words in which it can be typed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and kind in (Date, Bound):
        try:
            return bound_words(value)
        except ValueError:
            return value
    return word(value) if isinstance(value, str) and get_origin(kind) is Literal else str(value)
