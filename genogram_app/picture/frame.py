"""The frame of a case's pictures at different dates: one layout with room for everybody on every date."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from genogram_app.family.born import born_span
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import Union
from genogram_app.layout.geometry import Extent
from genogram_app.layout.request import LayoutRequest
from genogram_app.model.dates import stated_span
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.notation.style import Style
from genogram_app.picture.as_at import as_at
from genogram_app.picture.couples import couples_of
from genogram_app.picture.homes import Homes, homes_at
from genogram_app.picture.lines import union_look
from genogram_app.picture.memory import Memory
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.people import Role, person_look, roles
from genogram_app.picture.request import layout_request
from genogram_app.picture.turns import turns_of

Notes = tuple[str, ...]
_OLDEST = 120
_AGES = (60, 430, 4_000, 20_000)
"""So many days after their birth the age of somebody is in weeks, months and years of one and two figures."""
_ANY = date(2000, 1, 1)
"""The day for the look of somebody of whom no date is stated."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What the layout behind the pictures at all dates is asked for, and every union of the family."""

    request: LayoutRequest
    unions: tuple[Union, ...]


class Framing:
    """Makes the frame of one case again and again, measuring anew only those whom an edit has changed."""

    def __init__(self, days: tuple[date, ...] = ()) -> None:
        """Begin with nothing remembered; with `days`, there is to be room for these dates and no others."""
        self._days = tuple(sorted(set(days)))
        self._measured = Memory()
        self._noted: tuple[object, _Noted] | None = None

    def frame(
        self,
        graph: FamilyGraph,
        unions: tuple[Union, ...],
        options: PictureOptions,
        style: Style,
        beyond: Mapping[str, str],
    ) -> Frame:
        """Return the frame of a case; `options` without a date, `beyond` as for the roles of people.

        Whoever lives together when the case has no date chosen stands together, so that choosing one changes
        as little as can be. Everybody has the most room that they need on any date on which something about
        them changes, and couples that of the words of all their stages.
        """
        document = graph.document
        homes = Homes()
        if options.households:
            homes = homes_at(document, as_at(document), every_home=options.every_home)
        couples = couples_of(graph)
        looks = [union_look(union, graph, couples, None, style) for union in unions]
        extents = self._extents(graph, options, style, beyond)
        request = layout_request(graph, looks, homes.households, extents, style, two_rows=options.two_rows)
        return Frame(replace(request, outlined=False), unions)

    def _extents(
        self, graph: FamilyGraph, options: PictureOptions, style: Style, beyond: Mapping[str, str]
    ) -> dict[str, Extent]:
        noted = self._notes(graph.document) if options.households else _Noted()
        self._measured.turn()
        cast = roles(graph, {}, style, beyond, names=options.names)
        return {
            person: self._measured.recall(
                person,
                asked := (graph.person(person), role, noted.of(person), self._days, options, style),
                partial(_widest, *asked),
            )
            for person, role in cast.items()
        }

    def _notes(self, document: Document) -> _Noted:
        """What is noted of homes over time; the same while everything that it follows from is the same."""
        asked = document.residences, document.households, _lives(document)
        if self._noted is None or self._noted[0] != asked:
            self._noted = asked, _noted(document, self._days or _days_of_homes(document))
        return self._noted[1]


@dataclass(frozen=True, slots=True)
class _Noted:
    """What is noted under people's names from each of some days on."""

    days: tuple[date, ...] = ()
    notes: tuple[Mapping[str, Notes], ...] = ()

    def of(self, person: str) -> tuple[tuple[date, Notes], ...]:
        """From which day on what is noted of one person."""
        changes: list[tuple[date, Notes]] = []
        for day, notes in zip(self.days, self.notes, strict=True):
            own = notes.get(person, ())
            if own != (changes[-1][1] if changes else ()):
                changes.append((day, own))
        return tuple(changes)


def _lives(document: Document) -> list[tuple[str, str | None, str | None]]:
    """The births and deaths of everybody who lived anywhere, which bound that."""
    somewhere = {s.person for s in document.residences}
    return [(p.id, p.birth, p.death) for p in document.people if p.id in somewhere]


def _noted(document: Document, days: tuple[date, ...]) -> _Noted:
    """What is noted from each of some days on."""
    return _Noted(days, tuple(homes_at(document, day, chosen=True).notes for day in days))


def _days_of_homes(document: Document) -> tuple[date, ...]:
    """The days on which a home may begin, or have ended the day before."""
    lives = _lives(document)
    begin = [
        stated_span(t) for t in (*(s.from_ for s in document.residences), *(born for _, born, _ in lives))
    ]
    end = [stated_span(t) for t in (*(s.to for s in document.residences), *(died for _, _, died in lives))]
    days = {day for span in begin for day in (span.earliest, span.latest) if day}
    days |= {
        day + timedelta(days=1)
        for span in end
        for day in (span.earliest, span.latest)
        if day and day < date.max
    }
    return tuple(sorted(days))


def _widest(
    person: Person,
    role: Role,
    noted: tuple[tuple[date, Notes], ...],
    days: tuple[date, ...],
    options: PictureOptions,
    style: Style,
) -> Extent:
    """The most room that a person needs on some days, or on any on which they or what is noted may change."""
    changes = [day for day, _ in noted]
    sizes = []
    for day in days or (*changes, *_days_of(person)):
        place = bisect_right(changes, day)
        own = replace(role, notes=noted[place - 1][1] if place else ())
        sizes.append(person_look(person, own, day, replace(options, at=day), style).extent)
    return widest(sizes)


def _days_of(person: Person) -> set[date]:
    """The days on which the look of somebody may change by what is stated of them, and some of their ages."""
    born = born_span(person).latest
    known = born is not None and born.year + _OLDEST < date.max.year
    grown = [born + timedelta(days=days) for days in _AGES] if born and known else []
    return {*turns_of(person), *grown, _ANY}


def widest(extents: Iterable[Extent]) -> Extent:
    """Return the room that is enough for each of some extents, of which there is one at least."""
    found = list(extents)
    return Extent(
        max(e.symbol_width for e in found),
        max(e.symbol_height for e in found),
        max(e.label_width for e in found),
        max(e.label_height for e in found),
        found[0].label_gap,
    )
