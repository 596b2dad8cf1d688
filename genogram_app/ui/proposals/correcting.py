"""What can be corrected of a proposal before it is accepted, and what that changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from genogram_app.edit.items import set_field
from genogram_app.edit.people import set_name
from genogram_app.edit.session import Edit
from genogram_app.edit.text_links import link_words
from genogram_app.model.document import Document, Item
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership

if TYPE_CHECKING:
    # What drafts a case reads texts; the window opens before it is loaded.
    from genogram_app.review.drafting.steps import Step

NAME, CERTAINTY = "name", "certainty"
_DATES = {
    "birth": "Born",
    "death": "Died",
    "due": "Due",
    "from_": "From",
    "to": "Until",
    "stages.0.from_": "From",
    "stages.0.to": "Until",
}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a proposal says: of which item, in which field, with words for the field."""

    item: str
    field: str
    words: str
    value: str | None

    @property
    def is_bound(self) -> bool:
        """Whether it is the beginning or end of a period, which may be open."""
        return self.field not in ("birth", "death", "due")


def parts_of(step: Step) -> tuple[Part, ...]:
    """Return the names, dates and certainties that a proposal would write."""
    after = step.proposal.edit.change(step.before)
    items = [item for i in (*step.new, *step.changed) if (item := after.find(i)) is not None]
    return tuple(part for item in items for part in _parts(item, step.before.find(item.id)))


def corrected(step: Step, values: Mapping[int, str | None]) -> Callable[[Document, Document], Document]:
    """Return what writes other values in the place of those of a proposal, by the numbers of its parts."""
    parts = dict(zip((parts_of(step)[number] for number in values), values.values(), strict=True))
    edits = [
        set_name(part.item, value) if part.field == NAME else set_field(part.item, part.field, value)
        for part, value in parts.items()
    ]

    def correct(_: Document, after: Document) -> Document:
        return reduce(lambda document, edit: edit.change(document), edits, after)

    return correct


def same_as(step: Step, person: str) -> Edit | None:
    """Return an edit that says that somebody proposed is a person of the drawing: by the words of the texts.

    None where the proposal adds nobody, or where no words of its sentences say who is meant.
    """
    links = [link_words(*found[:2], person, sentence=found[2]) for found in _words_for(step)]
    if not links:
        return None

    def change(document: Document) -> Document:
        return reduce(lambda linked, link: link.change(linked), links, document)

    return Edit("Link words to a person", change)


def _parts(item: Item, before: Item | None) -> Iterator[Part]:
    if isinstance(item, Person) and before is None:
        yield Part(item.id, NAME, "Name", item.name or item.label)
    for field, words in _DATES.items():
        value = _value(item, field)
        if value is not None and (before is None or _value(before, field) != value):
            yield Part(item.id, field, words, value)
    certainty = getattr(item, CERTAINTY, None)
    if before is None and certainty is not None:
        yield Part(item.id, CERTAINTY, "Certainty", certainty)


def _value(item: Item, path: str) -> str | None:
    """A date of an item; of a couple, of how they began."""
    if path.startswith("stages."):
        stages = item.stages if isinstance(item, Partnership) else ()
        return getattr(stages[0], path.rpartition(".")[2]) if stages else None
    found = getattr(item, path, None)
    return found if isinstance(found, str) else None


def _words_for(step: Step) -> Iterator[tuple[str, str, str | None]]:
    """The text, the words that mean whoever is proposed, and the sentence unless they are a name."""
    people = _added(step)
    if len(people) != 1:
        return
    (person,) = people
    named = person.name or (person.label if person.identity == "known" else None)
    said = person.name or person.label or ""
    pattern = (
        re.escape(named) if named else rf"(?:\w+['’]s|his|her|their|an?|the) {re.escape(said.split()[-1])}"
    )
    seen = set()
    for evidence in step.proposal.evidence:
        found = re.search(rf"\b{pattern}\b", evidence.quote, re.IGNORECASE) if said else None
        link = found and (evidence.document, found[0], None if named else evidence.quote)
        if link and link not in seen:
            seen.add(link)
            yield link


def _added(step: Step) -> Sequence[Person]:
    if step.proposal.kind not in ("person", "unnamed"):
        return ()
    after = step.proposal.edit.change(step.before)
    return [item for i in step.new if isinstance(item := after.find(i), Person)]
