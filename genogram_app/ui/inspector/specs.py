"""What a form is made of: fields with their names, words and editors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from genogram_app.edit.items import set_field
from genogram_app.edit.session import Edit
from genogram_app.model.document import Document, Item
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.translated import tr

Today = Callable[[], date]
"""The clock: what day it is."""
Get = Callable[[Document, Any], Any]
Change = Callable[[Any, Any], Edit]


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a form: its name in the model, the words before it, and how to make its editor.

    With `wide`, the editor stands below its words rather than beside them. `get` and `change` stand in where
    a field of the form is not one field of the item: the value shown, and the edit for a new value. `applies`
    says for which items the field is there; for all when it is None.
    """

    name: str
    words: str
    make: Callable[[], FieldEditor]
    hint: str = ""
    wide: bool = False
    get: Get | None = None
    change: Change | None = None
    applies: Callable[[Any], bool] | None = None

    def value_of(self, document: Document, item: Item) -> Any:
        """Return the value that the field shows."""
        return self.get(document, item) if self.get else getattr(item, self.name)

    def edit_for(self, item: Item, value: Any) -> Edit:
        """Return the edit that gives the field a new value."""
        return self.change(item, value) if self.change else set_field(item.id, self.name, value)


@dataclass(frozen=True, slots=True)
class Section:
    """Fields under one heading (none when empty); with `late`, below the links to what is related.

    `applies` says of which items the section is shown; of all when it is None.
    """

    heading: str
    fields: tuple[FieldSpec, ...]
    late: bool = False
    applies: Callable[[Document, Any], bool] | None = None


def spoken(section: Section) -> Section:
    """Return a section with its words in the user's language."""
    fields = tuple(
        replace(spec, words=tr(spec.words) if spec.words else "", hint=tr(spec.hint) if spec.hint else "")
        for spec in section.fields
    )
    return replace(section, heading=tr(section.heading) if section.heading else "", fields=fields)
