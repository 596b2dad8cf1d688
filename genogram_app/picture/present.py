"""Who is drawn on a chosen date: everybody but those who certainly came later, and what is said of those."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.fonts import line_height
from genogram_app.drawing.primitives import Group, Text
from genogram_app.drawing.wrapping import wrap
from genogram_app.edit.removal import without
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.lives import existed_by
from genogram_app.family.names import in_a_row, shown_name
from genogram_app.family.unions import Union
from genogram_app.layout.geometry import Layout
from genogram_app.model.dates import stated_span
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.model.relations import Partnership
from genogram_app.notation.style import GREY, Style

LATER = "later"
"""The key of the group that says who came later than the date."""
_BELOW, _LEAST = 1.6, 3.0
"""How far under the family its words stand, in units, and how wide they may run at the least, in labels."""


@dataclass(frozen=True, slots=True)
class Present:
    """A case without what certainly came after a day, and the people who did, in file order."""

    graph: FamilyGraph
    later: tuple[Person, ...] = ()

    def unions(self, whole: Collection[Union], day: date) -> tuple[Union, ...]:
        """Return the unions as far as they are there: nobody else, no couple who are not yet one."""
        couples = {u.id for u in self.graph.partnerships if not came_later(u, day)}
        people = {p.id for p in self.graph.document.people}
        facts = {k.id: k.parent for k in self.graph.parentages}
        return tuple(found for union in whole if (found := _there(union, people, couples, facts)))


def later_than(document: Document, day: date) -> tuple[str, ...]:
    """Return the ids of all that certainly came after a day: people, and parentages that began by law."""
    people = [p.id for p in document.people if not existed_by(p, day)]
    return (*people, *(k.id for k in document.parentage if k.kind != "birth" and _begins_after(k.from_, day)))


def present(document: Document, later: Collection[str]) -> Present:
    """Return a case without what came later."""
    people = tuple(p for p in document.people if p.id in later)
    return Present(FamilyGraph(without(document, later)), people)


def came_later(partnership: Partnership, day: date) -> bool:
    """Return whether two people certainly became a couple after a day."""
    stages = partnership.stages
    return bool(stages) and all(_begins_after(stage.from_, day) for stage in stages)


def said_of(later: Collection[Person], *, names: bool) -> tuple[str, ...]:
    """Return the sentences about those who are not drawn because they came later."""
    born = [person for person in later if person.kind == "person"]
    others = [person for person in later if person.kind != "person"]
    return tuple(
        f"{words} {_listed(people, names=names)}."
        for people, words in ((born, "Not yet born on this date:"), (others, "After this date:"))
        if people
    )


def later_group(notes: Sequence[str], whole: Layout, style: Style) -> tuple[Group, ...]:
    """Return the sentences as words under the family, at a place that depends on no date."""
    area = _area(whole)
    if not notes or area is None:
        return ()
    said, size, y = " ".join(notes), style.detail_size, area.bottom + _BELOW * style.unit
    lines = wrap(said, max(area.right - area.left, _LEAST * style.label_width), size).lines
    step = line_height(size)
    words = tuple(Text((area.left, y + n * step), line, size, colour=GREY) for n, line in enumerate(lines))
    return (Group(LATER, said, words),)


def room_of_dates(whole: Layout, style: Style) -> Bounds | None:
    """Return about what pictures on all dates take: people, outlines round them, and words below."""
    area, unit = _area(whole), style.unit
    if area is None:
        return None
    return Bounds(area.left - unit, area.top - unit, area.right + unit, area.bottom + (_BELOW + 1) * unit)


def _area(whole: Layout) -> Bounds | None:
    """What everybody takes, with their labels."""
    if not whole.boxes:
        return None
    return Bounds(
        min(box.x - box.extent.width / 2 for box in whole.boxes),
        min(box.y - box.extent.symbol_height / 2 for box in whole.boxes),
        max(box.x + box.extent.width / 2 for box in whole.boxes),
        max(box.y - box.extent.symbol_height / 2 + box.extent.height for box in whole.boxes),
    )


def _listed(people: Collection[Person], *, names: bool) -> str:
    called = [shown_name(person, names=names) for person in people]
    number = sum(person.number for person in people)
    return in_a_row(called) if all(called) else "1 person" if number == 1 else f"{number} people"


def _begins_after(start: str | None, day: date) -> bool:
    earliest = stated_span(start).earliest
    return earliest is not None and earliest > day


def _there(union: Union, people: set[str], couples: set[str], facts: Mapping[str, str]) -> Union | None:
    """A union as far as its people are there; None when it joins nobody.

    Whoever is neither a parent yet nor one of a couple is not in it.
    """
    children = tuple(
        replace(link, parentages=own) if own != link.parentages else link
        for link in union.children
        if link.child in people and (own := tuple(k for k in link.parentages if k in facts))
    )
    partnership = union.partnership if union.partnership in couples else None
    parents = {facts[k] for link in children for k in link.parentages}
    partners = tuple(p for p in union.partners if p in people and (partnership or p in parents))
    if not partners or not (children or (partnership and len(partners) > 1)):
        return None
    if (partners, children, partnership) == (union.partners, union.children, union.partnership):
        return union
    return Union(union.id, partners, partnership, children)
