"""The maps of a series: the people near the child on each date, everybody always at the same place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from genogram_app.drawing.bounds import Bounds, enclosing
from genogram_app.drawing.bounds import bounds as bounds_of
from genogram_app.drawing.primitives import Drawing, Group
from genogram_app.edit.removal import without
from genogram_app.family.changes import Change, changes_between
from genogram_app.family.child_view import child_view
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.document import Document
from genogram_app.notation.changed import draw_changed
from genogram_app.notation.style import STYLE, Style
from genogram_app.picture.leaving_out import how_many
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.picture import Picture
from genogram_app.picture.present import LATER
from genogram_app.picture.series.dates import SeriesDate
from genogram_app.picture.still import Stills


@dataclass(frozen=True, slots=True)
class HouseholdMap:
    """The family on one date, and what is different from the map before; nothing is before the first."""

    at: SeriesDate
    picture: Picture
    changes: tuple[Change, ...] = ()

    @property
    def drawing(self) -> Drawing:
        """The picture as it is drawn."""
        return self.picture.drawing


@dataclass(frozen=True, slots=True)
class Series:
    """The maps of a case at several dates.

    `area` is what has to be seen of every map: the same part of each, so that places can be compared.
    `not_shown` says in a sentence who is on none of them.
    """

    maps: tuple[HouseholdMap, ...]
    area: Bounds
    not_shown: str = ""


def series(
    document: Document,
    options: PictureOptions,
    dates: Sequence[SeriesDate],
    *,
    everybody: bool = False,
    style: Style = STYLE,
) -> Series:
    """Return the maps of a case, earliest first, each date once.

    Unless `everybody` is wanted, only those are shown who are near a subject child on one of the dates:
    parents and carers, siblings, and all who may have lived or stayed in a home with them.
    """
    days = sorted({each.day: each for each in dates}.values(), key=lambda each: each.day)
    shown, number = (document, 0) if everybody else _near(document, days)
    stills = Stills(shown, options, style=style, days=tuple(at.day for at in days))
    before = _changes(shown if options.names else _without_names(shown), days)
    maps = tuple(
        _marked(HouseholdMap(at, _without_later(stills.at(at.day)), changes), style)
        for at, changes in zip(days, before, strict=True)
    )
    area = enclosing(bounds_of(each.drawing) for each in maps) or Bounds(0.0, 0.0, 0.0, 0.0)
    away = f"{how_many(number)} not near the child on these dates not shown." if number else ""
    return Series(maps, area, away)


def _near(document: Document, dates: Iterable[SeriesDate]) -> tuple[Document, int]:
    """The case with those near a subject on one of the dates, and how many others there are."""
    graph = FamilyGraph(document)
    near = frozenset[str]().union(*(child_view(graph, at.day).people for at in dates))
    away = [person for person in document.people if person.id not in near]
    if not near or not away:
        return document, 0
    return without(document, [person.id for person in away]), sum(person.number for person in away)


def _without_names(document: Document) -> Document:
    """The case with labels in place of names, as the drawing has them where names are not shown."""
    people = tuple(person.replace(name=None) for person in document.people)
    return document.replace(people=people)


def _changes(document: Document, dates: Sequence[SeriesDate]) -> list[tuple[Change, ...]]:
    later = [changes_between(document, one.day, other.day) for one, other in pairwise(dates)]
    return [(), *later][: len(dates)]


def _without_later(picture: Picture) -> Picture:
    """What a picture says of those who came later stands with the other words of its map."""
    groups = tuple(group for group in picture.drawing.groups if group.key != LATER)
    return replace(picture, drawing=replace(picture.drawing, groups=groups))


def _marked(each: HouseholdMap, style: Style) -> HouseholdMap:
    """The map with corners round whoever the changes are about."""
    about = {person for change in each.changes for person in change.people}
    boxes = [box for box in each.picture.layout.boxes if box.person in about and _is_drawn(each, box.person)]
    if not boxes:
        return each
    corners = tuple(draw_changed((box.x, box.y), box.extent.symbol_height, style) for box in boxes)
    drawing = each.picture.drawing
    group = Group("changed", "Something changed since the map before", corners)
    picture = replace(
        each.picture,
        drawing=replace(drawing, groups=(group, *drawing.groups)),
        used=replace(each.picture.used, changed=True),
    )
    return replace(each, picture=picture)


def _is_drawn(each: HouseholdMap, person: str) -> bool:
    key = f"person:{person}"
    return any(group.key == key for group in each.picture.drawing.groups)
