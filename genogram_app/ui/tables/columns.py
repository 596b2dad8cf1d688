"""What a column of a table is: what it shows, how it is sorted, how it is changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Edit
from genogram_app.family.age_words import ages_words
from genogram_app.model.dates import span_of
from genogram_app.model.document import Document
from genogram_app.ui.inspector.typed import bound_words, read_ages, read_bound
from genogram_app.ui.tables.case_now import CaseNow
from genogram_app.ui.words import Choices

SortKey: TypeAlias = tuple[int, int, str]
"""Whether there is nothing to sort by (1 is last), a number, and words."""
Read: TypeAlias = Callable[[str, date], Any]
"""Reads what was typed in the light of today; raises ValueError with a sentence."""
Change: TypeAlias = Callable[[CaseNow, Any, Any], Edit]
"""The edit that gives an item a new value, in the case as the table shows it."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `text` is what a row shows; the item's own kind is Any, since each table has its own.

    With `change` it can be edited: `read` makes the new value of what was typed over `typed` (by default the
    text), or one of `choices` is chosen, `value` being the present one. `at_first` says whether the column is
    shown until somebody chooses.
    """

    name: str
    heading: str
    text: Callable[[CaseNow, Any], str]
    hint: str = ""
    key: Callable[[CaseNow, Any], SortKey] | None = None
    read: Read | None = None
    typed: Callable[[Any], str] | None = None
    choices: Callable[[Document], Choices] | None = None
    value: Callable[[CaseNow, Any], Any] | None = None
    change: Change | None = None
    at_first: bool = True

    def sort_key(self, case: CaseNow, item: Any) -> SortKey:
        """Return by what a row is sorted; rows with nothing there come last."""
        if self.key is not None:
            return self.key(case, item)
        words = self.text(case, item)
        return int(not words), 0, words.casefold()

    def typed_text(self, case: CaseNow, item: Any) -> str:
        """Return what stands in the field when somebody begins to type."""
        return self.typed(item) if self.typed else self.text(case, item)


def text_column(
    field: str,
    heading: str,
    *,
    hint: str = "",
    at_first: bool = True,
    change: Change | None = None,
) -> Column:
    """Return a column for a line of text that may be missing."""
    return Column(
        field,
        heading,
        lambda _, item: getattr(item, field) or "",
        hint,
        read=lambda text, _: " ".join(text.split()) or None,
        change=change or _setter(field),
        at_first=at_first,
    )


def date_column(
    field: str, heading: str, *, bound: bool = False, hint: str = "", at_first: bool = True
) -> Column:
    """Return a column for a date, or the end of a period; sorted by the first day that it may mean."""
    return Column(
        field,
        heading,
        lambda _, item: bound_words(getattr(item, field)),
        hint or "A date, as you would write it: 3 Dec 2019, 3/12/19, about 2019",
        key=lambda _, item: date_key(getattr(item, field)),
        read=lambda text, today: read_bound(text, today, bound=bound),
        change=_setter(field),
        at_first=at_first,
    )


def ages_column(field: str, heading: str, *, hint: str = "") -> Column:
    """Return a column for stated ages."""
    return Column(
        field,
        heading,
        lambda _, item: ages_words(getattr(item, field)),
        hint,
        read=read_ages,
        change=_setter(field),
        at_first=False,
    )


def choice_column(
    field: str,
    heading: str,
    offered: Choices | Callable[[Document], Choices],
    *,
    hint: str = "",
    at_first: bool = True,
    value: Callable[[CaseNow, Any], Any] | None = None,
    change: Change | None = None,
) -> Column:
    """Return a column for one of several values, each with its words."""
    choices = offered if callable(offered) else lambda _: offered
    present = value or (lambda _, item: getattr(item, field))

    def text(case: CaseNow, item: Any) -> str:
        now = present(case, item)
        words = dict(choices(case.document))
        return "" if now is None else words.get(now, str(now))

    return Column(
        field,
        heading,
        text,
        hint,
        choices=choices,
        value=present,
        change=change or _setter(field),
        at_first=at_first,
    )


def date_key(edtf: str | None) -> SortKey:
    """Return by what a date is sorted; where only its end is bounded, by that."""
    if edtf is None:
        return 1, 0, ""
    span = span_of(edtf)
    day = span.earliest or span.latest
    return 0, day.toordinal() if day else 0, edtf


def _setter(field: str) -> Change:
    return lambda _, item, value: set_field(item.id, field, value)
