"""The forms of the evidence: agencies, contacts, sources, accounts, and the details of texts."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from genogram_app.edit.accounts import set_quote, set_quoted_text
from genogram_app.edit.items import set_field
from genogram_app.edit.session import Edit
from genogram_app.edit.texts import set_title
from genogram_app.model import fields
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, Contact, TextDocument
from genogram_app.ui.inspector.account_value import StatedValueField, stated_of
from genogram_app.ui.inspector.editors import ChoiceField, LineField, NotesField
from genogram_app.ui.inspector.people_choice import (
    ItemField,
    TicksField,
    agencies,
    households,
    sources,
    texts,
)
from genogram_app.ui.inspector.seen import SeenField, seen_of, seen_pairs
from genogram_app.ui.inspector.specs import FieldSpec, Section, Today
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.words import Choices, choices

DetailsOf = Callable[[str], Choices]
"""Returns (field, words) of the details of an item of a list, such as `people`."""

_MEDIA: Choices = (("text/plain", "Plain text"), ("text/markdown", "Markdown"))


def agency(_: Today) -> tuple[Section, ...]:
    """Return the form of an agency."""
    return _one(
        FieldSpec("name", "Name", partial(LineField, "e.g. Police", empty="")),
        FieldSpec("area", "Area", partial(LineField, "local authority or force")),
    )


def contact(today: Today) -> tuple[Section, ...]:
    """Return the form of a contact of an agency with the family."""
    return _one(
        _agency("Agency", "Which agency met or saw them"),
        FieldSpec("date", "Date", partial(DateField, today)),
        FieldSpec("kind", "Kind", partial(LineField, "e.g. home visit")),
        FieldSpec("household", "Household", partial(ItemField, households, none="Not stated")),
        FieldSpec("detail", "Detail", partial(NotesField, "what was recorded", empty=None), wide=True),
        FieldSpec("people", "Who it was about", TicksField, wide=True),
        FieldSpec("seen", "How they were seen", SeenField, wide=True, get=seen_of, change=_set_seen),
    )


def source(today: Today) -> tuple[Section, ...]:
    """Return the form of a source of information."""
    return _one(
        FieldSpec("title", "Title", partial(LineField, "e.g. Police report", empty="")),
        FieldSpec(
            "kind", "Kind", partial(ChoiceField, choices(fields.SourceKind, "source", none="Not stated"))
        ),
        _agency("Agency", "Which agency it came from"),
        FieldSpec("date", "Date", partial(DateField, today)),
        FieldSpec("state", "State", partial(ChoiceField, choices(fields.SourceState, "source"))),
        FieldSpec("use", "Use", partial(ChoiceField, choices(fields.SourceUse, "source"))),
    )


def account(today: Today, details_of: DetailsOf) -> tuple[Section, ...]:
    """Return the form of an account of a fact."""
    return _one(
        FieldSpec("source", "Who says so", partial(ItemField, sources, none="Source not named")),
        FieldSpec("says", "It", partial(ChoiceField, choices(fields.Says, "says"))),
        FieldSpec(
            "field",
            "Which detail",
            partial(DetailField, details_of),
            "The detail that it speaks of, if it does not speak of the whole",
            get=_fact_and_detail,
        ),
        FieldSpec(
            "value",
            "What it says instead",
            partial(StatedValueField, today),
            "For an account that disputes a detail: the other value",
            get=stated_of,
            applies=lambda item: item.field is not None or item.value is not None,
        ),
        FieldSpec("known_on", "Known since", partial(DateField, today), "When this became known"),
        FieldSpec("document", "Text", partial(ItemField, texts, none="None"), change=_set_text),
        FieldSpec(
            "quote",
            "Its words",
            partial(NotesField, "quoted word for word", empty=None),
            wide=True,
            change=_set_quote,
        ),
    )


def text(_: Today) -> tuple[Section, ...]:
    """Return the form of a text; its words stand in the text pane."""
    return _one(
        FieldSpec("title", "Title", partial(LineField, "e.g. Overview report, draft 3"), change=_set_title),
        FieldSpec(
            "source",
            "Source",
            partial(ItemField, sources, none="Not stated"),
            "Whose account this text gives; the source has the agency and the date",
        ),
        FieldSpec("media_type", "Kind of text", partial(ChoiceField, _MEDIA)),
    )


class DetailField(ChoiceField):
    """Which detail of its fact an account speaks of; the value shown is (list of the fact, detail)."""

    def __init__(self, details_of: DetailsOf) -> None:
        """Offer nothing until an account is shown."""
        super().__init__(())
        self._details_of = details_of

    def show_value(self, value: Any) -> None:
        """Offer the details of the fact, and show the one that the account names."""
        kind, detail = value
        self.offer(((None, "The whole"), *self._details_of(kind)))
        super().show_value(detail)


def _fact_and_detail(document: Document, item: Account) -> tuple[str, str | None]:
    return document.list_of(item.fact), item.field


def _agency(words: str, hint: str) -> FieldSpec:
    return FieldSpec("agency", words, partial(ItemField, agencies, none="Not stated"), hint)


def _set_seen(item: Contact, seen: Any) -> Edit:
    return set_field(item.id, "seen", seen_pairs(seen))


def _set_quote(item: Account, quote: str | None) -> Edit:
    return set_quote(item.id, quote)


def _set_text(item: Account, text_id: str | None) -> Edit:
    return set_quoted_text(item.id, text_id)


def _set_title(item: TextDocument, title: str | None) -> Edit:
    return set_title(item.id, title)


def _one(*specs: FieldSpec) -> tuple[Section, ...]:
    return (Section("", specs),)
