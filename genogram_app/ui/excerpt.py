"""The part of a picture that shows some of its people, with the lines among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from genogram_app.drawing.bounds import Bounds, bounds, enclosing
from genogram_app.drawing.clipping import clipped
from genogram_app.drawing.primitives import Drawing, Group, Path
from genogram_app.drawing.transform import moved
from genogram_app.family.about import people_of
from genogram_app.model.document import Document
from genogram_app.notation.title import short_head, subtitle
from genogram_app.picture.picture import Picture
from genogram_app.ui.canvas.targets import ids_of

_MARGIN = 12.0
_STUB = 6.0
"""Points of a line that are left where it goes on to somebody who is not in the part."""
_TINTS = "tints"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Who is in the part, in the order of the layout, and the groups that draw them and their lines."""

    people: tuple[str, ...]
    groups: tuple[Group, ...]

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the part says in words, people first."""
        titles = [(not group.key.startswith("person:"), group.title) for group in self.groups]
        return tuple(title for _, title in sorted(titles, key=lambda told: told[0]) if title)


def excerpt(picture: Picture, document: Document, ids: Iterable[str]) -> Excerpt:
    """Return the part about the items: people, those whom relations join or households hold; all for none."""
    drawn = tuple(box.person for box in picture.layout.boxes)
    about = _About(picture, document)
    asked = set(chain.from_iterable(about.item(i) for i in ids)) & set(drawn)
    if not asked or asked == set(drawn):
        return Excerpt(drawn, picture.drawing.groups)
    chosen = [group for group in picture.drawing.groups if about.group(group.key, asked)]
    window = enclosing((*map(bounds, filter(_is_whole, chosen)), *about.couples(asked)))
    groups = tuple(_cut(group, window) for group in chosen) if window else ()
    return Excerpt(tuple(i for i in drawn if i in asked), groups)


def sheet(part: Excerpt, picture: Picture, marking: str, *, households: bool, view: str = "") -> Drawing:
    """Return a part on white paper of its size, beneath its marking, its date and whose view it is."""
    line = subtitle(picture.at, households=households, period=picture.period)
    head = short_head(line, marking, (_MARGIN, _MARGIN), view)
    title = Group("title", ", ".join(filter(None, (line, view))), head.items)
    family = Drawing(0.0, 0.0, part.groups)
    area = bounds(family) or Bounds(0.0, 0.0, 0.0, 0.0)
    top = 2 * _MARGIN + head.height
    above = bounds(title) or area
    width = max(area.width, above.width) + 2 * _MARGIN
    placed = moved(family, (width - area.width) / 2 - area.left, top - area.top)
    return Drawing(
        width,
        top + area.height + _MARGIN,
        (title, *placed.groups),
        f"{picture.drawing.title}: {line}",
    )


@dataclass(frozen=True, slots=True)
class _About:
    """Whom the items of a case and the groups of its picture are about."""

    picture: Picture
    document: Document

    def item(self, item_id: str) -> tuple[str, ...]:
        """Whom an item of the case is about; of a household, whoever its outline holds or a tether joins."""
        for outline in self.picture.layout.outlines:
            if outline.household == item_id:
                return (*outline.members, *outline.possible, *(person for person, _, _ in outline.tethered))
        found = self.document.find(item_id)
        return () if found is None else people_of(found)

    def group(self, key: str, asked: set[str]) -> bool:
        """Whether everybody whom a group is about is asked for."""
        people = {person for i in ids_of(key, self.document) for person in self.item(i)}
        if key.startswith("parentage:"):
            people.update(self._parents(people))
        return bool(people) and people <= asked

    def couples(self, asked: set[str]) -> Iterator[Bounds]:
        """The room of the lines that join two of those asked for as a couple."""
        for line in self.picture.layout.lines:
            if line.kind == "partnership" and set(line.persons) <= asked:
                xs, ys = zip(*line.points, strict=True)
                yield Bounds(min(xs), min(ys), max(xs), max(ys))

    def _parents(self, people: set[str]) -> Iterator[str]:
        """Both of a couple from whose line a child's line comes, though each parentage is about one."""
        for line in self.picture.layout.lines:
            partners = self.item(line.union) or tuple(line.union.split("+"))
            if line.child in people and people & set(partners):
                yield from partners


def _is_whole(group: Group) -> bool:
    """Whether a group ends at its people; the line of a couple goes on to all of their children."""
    return group.key.partition(":")[0] not in ("partnership", "union")


def _cut(group: Group, window: Bounds) -> Group:
    if _is_whole(group):
        return group
    seen = window.grown(_STUB)
    pieces = (clipped(item, seen) if isinstance(item, Path) else (item,) for item in group.items)
    return replace(group, items=tuple(chain.from_iterable(pieces)))
