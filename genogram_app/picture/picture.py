"""The picture of a case: who everybody is, how they are joined, and where they lived on the date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.primitives import Drawing, Group, Point, Text
from genogram_app.drawing.transform import moved
from genogram_app.family.born import born_facts
from genogram_app.family.branches import Branch
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.unions import Union, find_unions
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Box, Layout
from genogram_app.layout.remembered import Remembered
from genogram_app.layout.request import LayoutRequest
from genogram_app.layout.still import There, still
from genogram_app.model.document import Document
from genogram_app.notation.households import STAY_WORDS, Stay
from genogram_app.notation.parentage import without_doubt
from genogram_app.notation.style import STYLE, Style
from genogram_app.notation.used import Used
from genogram_app.picture.as_at import as_at
from genogram_app.picture.frame import Frame, Framing, widest
from genogram_app.picture.homes import Homes, Household, homes_at
from genogram_app.picture.known_view import KnownViews, is_known_view, view_line
from genogram_app.picture.leaving_out import Shortened, shortened
from genogram_app.picture.lines import UnionLook
from genogram_app.picture.looks import Looks
from genogram_app.picture.memory import Memory
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.people import PersonLook, person_group, roles
from genogram_app.picture.period_homes import homes_within, whole_period
from genogram_app.picture.present import Present, later_group, later_than, present, room_of_dates, said_of
from genogram_app.picture.request import layout_request
from genogram_app.picture.standing import NOBODY, Standing, order_of, places_of, shifted
from genogram_app.picture.surroundings import Groups, Surroundings

_LAYOUTS = 3
"""So many layouts are remembered: after an undo people stand as they did before the edit."""
MARGIN = 18.0
"""The white space around a picture, in points."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A family as it is drawn.

    `drawing` and `layout` share their coordinates, so that a place in the drawing is a place for a person;
    nothing in it need begin at the origin. `used` is what the key has to explain, `at` the date, `standing`
    what the next picture needs to keep people where they stand in this one. `left_out` are the branches that
    are not shown, `notes` the sentences about whoever is not because they came after the date. `period` says
    which whole period it stands for, if for one; `at` is then its end. `room` is about what the pictures on
    all chosen dates take, where a date was chosen.
    """

    drawing: Drawing
    layout: Layout
    used: Used
    at: date | None
    standing: Standing = NOBODY
    left_out: tuple[Branch, ...] = ()
    notes: tuple[str, ...] = ()
    period: str = ""
    room: Bounds | None = None


@dataclass(frozen=True, slots=True)
class _Cast:
    """Who and what is in a picture and how everybody looks, before anything has a place."""

    graph: FamilyGraph
    unions: tuple[UnionLook, ...]
    day: date | None
    options: PictureOptions
    style: Style
    people: Mapping[str, PersonLook]
    homes: tuple[Household, ...]
    left_out: tuple[Branch, ...]
    frame: Frame | None = None
    notes: tuple[str, ...] = ()
    period: str = ""

    def request(self) -> LayoutRequest:
        """What the layout is asked for: on a chosen date that of all dates, else its own."""
        if self.frame is not None:
            return self.frame.request
        extents = {person: look.extent for person, look in self.people.items()}
        return layout_request(
            self.graph, self.unions, self.homes, extents, self.style, two_rows=self.options.two_rows
        )

    def there(self, whole: Layout) -> There:
        """Who of a layout is there, each with the room that they have on all dates or need on this one."""
        boxes = tuple(
            replace(box, extent=widest((box.extent, self.people[box.person].extent)))
            for box in whole.boxes
            if box.person in self.people
        )
        unions = tuple(look.union for look in self.unions)
        kin = frozenset(kin.id for kin in self.graph.kin)
        return There(boxes, unions, kin, tuple(household.home for household in self.homes))


class Painter:
    """Draws the picture of one case again and again, doing anew only what an edit has changed.

    `doubts` is what stands under people besides what the case says of them.
    """

    def __init__(self, style: Style = STYLE, days: tuple[date, ...] = ()) -> None:
        """Begin with nothing remembered; `days` are all dates that will be chosen, if that is known."""
        self._style = style
        self._shortened: tuple[Document, tuple[object, ...], Shortened] | None = None
        self._free: list[tuple[LayoutRequest, Layout]] = []
        self._arranged: tuple[LayoutRequest, Layout] | None = None
        self._placed: tuple[Layout, Point, Layout] | None = None
        self._unions: tuple[tuple[object, ...], tuple[Union, ...]] | None = None
        self._remembered = Remembered()
        self._persons: dict[str, tuple[PersonLook, Box, Group]] = {}
        self._around: tuple[tuple[object, ...], tuple[Groups, Groups]] | None = None
        self._memory = Memory()
        self._looks, self._framing = Looks(), Framing(days)
        self._framed: tuple[Document, PictureOptions, Frame] | None = None
        self._present: tuple[Document, tuple[str, ...], Present] | None = None
        self._still: tuple[Layout, There, Layout] | None = None
        self._knowing: Painter | None = None
        self._views = KnownViews()
        self.doubts: Mapping[str, str] = {}
        self._stands: tuple[Frame, Standing, Layout] | None = None

    def draw(
        self, document: Document, options: PictureOptions | None = None, standing: Standing | None = None
    ) -> Picture:
        """Return the picture of a document.

        With the `standing` of the picture before, people keep their order and most of them their place, and
        those placed by hand are where they are in that picture; without it, in the order that the case keeps.
        On all chosen dates people stand at the same places, and whoever came later is not drawn.

        Raises:
            KeyError: when the picture is to end at nobody of the case.
            SubjectError: when it is to end at a subject.
        """
        options = options or PictureOptions()
        if is_known_view(options):
            return self._draw_known(document, options, standing)
        cast = self._cast(document, options)
        request = cast.request()
        if standing is None:
            return self._picture(cast, self._layout(request))
        return self._standing_picture(cast, replace(request, order=standing.order), standing)

    def _draw_known(self, document: Document, options: PictureOptions, standing: Standing | None) -> Picture:
        """The picture of what was known, in which people stand as they do in that of the whole case."""
        whole = self.draw(document, replace(options, known=None), standing)
        view = self._views.view(document, options, whole.layout)
        if self._knowing is None:
            self._knowing = Painter(self._style)
        self._knowing.doubts = view.doubts
        # Their lines run between the rows as they stand there, not as they would without the others.
        stood = Standing(order_of(whole.layout), whole.layout)
        shown = self._knowing.draw(view.document, view.options, stood)
        drawing = replace(shown.drawing, title=f"{whole.drawing.title}. {view_line(document, options)}")
        return replace(
            shown, drawing=drawing, standing=whole.standing, left_out=whole.left_out, room=whole.room
        )

    def layout_request(self, document: Document, options: PictureOptions | None = None) -> LayoutRequest:
        """Return what the layout of a document is asked for, without laying it out: of all chosen dates."""
        return self._cast(document, options or PictureOptions()).request()

    def _cast(self, document: Document, options: PictureOptions) -> _Cast:
        if (self._style.notation, self._style.doubt_words) != (options.notation, options.certainty):
            self._style = replace(self._style, notation=options.notation, doubt_words=options.certainty)
        if options.at is not None and not options.whole_period:
            return self._dated_cast(document, options, options.at)
        options, style = replace(options, at=None), self._style
        short = self._shorten(document, options)
        graph = FamilyGraph(short.document)
        period = whole_period(short.document) if options.whole_period else None
        day = period.end if period else as_at(document)
        homes = Homes()
        if options.households and period:
            homes = homes_within(short.document, period)
        elif options.households:
            homes = homes_at(short.document, day, every_home=options.every_home)
        cast = roles(graph, homes.notes, style, {**short.notes, **self.doubts}, names=options.names)
        people = self._looks.people(cast, graph, day, options, style)
        looks = self._looks.unions(self._unions_of(graph), graph, day, style)
        words = period.words if period else ""
        return _Cast(
            graph, looks, day, options, style, people, homes.households, short.branches, period=words
        )

    def _dated_cast(self, document: Document, options: PictureOptions, day: date) -> _Cast:
        """Who is there on a chosen date, within the frame of all dates."""
        frame, style = self._frame(document, options), self._style
        short = self._shorten(document, options)
        there = self._there(short.document, day)
        graph, unions = there.graph, there.unions(frame.unions, day)
        homes = homes_at(graph.document, day, chosen=True) if options.households else Homes()
        cast = roles(graph, homes.notes, style, {**short.notes, **self.doubts}, names=options.names)
        people = self._looks.people(cast, graph, day, options, style)
        looks = self._looks.unions(unions, graph, day, style, chosen=True)
        notes = said_of(there.later, names=options.names)
        return _Cast(
            graph, looks, day, options, style, people, homes.households, short.branches, frame, notes
        )

    def _frame(self, document: Document, options: PictureOptions) -> Frame:
        """The frame of all dates; the same one while nothing but the date is another."""
        undated, known = replace(options, at=None, whole_period=False), self._framed
        if known is None or known[0] is not document or known[1] != undated:
            short = self._shorten(document, undated)
            graph = FamilyGraph(short.document)
            unions = self._unions_of(graph)
            frame = self._framing.frame(graph, unions, undated, self._style, short.notes)
            known = self._framed = document, undated, frame
        return known[2]

    def _there(self, document: Document, day: date) -> Present:
        """Who is there on a day; the same while the same people are."""
        later, known = later_than(document, day), self._present
        if known is None or known[0] is not document or known[1] != later:
            known = self._present = document, later, present(document, later)
        return known[2]

    def _shorten(self, document: Document, options: PictureOptions) -> Shortened:
        """The case without what the picture leaves out; the same one while nothing else is asked for."""
        if not options.ends:
            return Shortened(document)
        asked = options.ends, options.at, options.names
        known = self._shortened
        if known is None or known[0] is not document or known[1] != asked:
            known = document, asked, shortened(document, options.ends, options.at, names=options.names)
            self._shortened = known
        return known[2]

    def _unions_of(self, graph: FamilyGraph) -> tuple[Union, ...]:
        """The unions; the same ones while everything that they follow from is the same."""
        document = graph.document
        related = {i for u in graph.partnerships for i in u.partners}
        related.update(i for k in graph.parentages for i in (k.child, k.parent))
        born = [(p.id, born_facts(p)) for p in document.people if p.id in related]
        facts = graph.partnerships, graph.parentages, document.births, born
        if self._unions is None or self._unions[0] != facts:
            self._unions = facts, find_unions(graph)
        return self._unions[1]

    def _picture(self, cast: _Cast, layout: Layout) -> Picture:
        graph, style = cast.graph, cast.style
        said = later_group(cast.notes, layout, style)
        room = room_of_dates(layout, style) if cast.frame else None
        layout = self._on_the_day(cast, layout) if cast.frame else layout
        around = Surroundings(graph, cast.day, cast.options, style, cast.homes, cast.unions, layout)
        below, above = self._groups_around(around)
        groups = (*below, *self._person_groups(cast.people, layout, style), *above, *said)
        title = graph.document.case.title or "Genogram"
        drawing = Drawing(layout.width, layout.height, groups, title)
        used = _used(cast, around, below)
        return Picture(
            drawing,
            layout,
            used,
            cast.day,
            left_out=cast.left_out,
            notes=cast.notes,
            period=cast.period,
            room=room,
        )

    def _on_the_day(self, cast: _Cast, whole: Layout) -> Layout:
        """The part of the layout of all dates that is there on the day; the same one for the same people."""
        there, known = cast.there(whole), self._still
        if known is None or known[0] is not whole or known[1] != there:
            layout = still(whole, there, cast.style.unit, self._remembered)
            known = self._still = whole, there, layout
        return known[2]

    def _person_groups(
        self, people: Mapping[str, PersonLook], layout: Layout, style: Style
    ) -> tuple[Group, ...]:
        """The groups of people; somebody who looks the same at the same place has the same group."""
        remembered: dict[str, tuple[PersonLook, Box, Group]] = {}
        for box in layout.boxes:
            look, known = people[box.person], self._persons.get(box.person)
            if known is None or known[0] is not look or known[1] != box:
                known = look, box, person_group(look, box, style)
            remembered[box.person] = known
        self._persons = remembered
        return tuple(group for _, _, group in remembered.values())

    def _groups_around(self, around: Surroundings) -> tuple[Groups, Groups]:
        """The groups below and above the people; the same ones while nothing that they show has changed."""
        shown = around.shown()
        if self._around is None or self._around[0] != shown:
            self._memory.turn()
            self._around = shown, around.groups(self._memory)
        return self._around[1]

    def _standing_picture(self, cast: _Cast, request: LayoutRequest, before: Standing) -> Picture:
        known = self._stands
        if known is None or known[0] is not cast.frame or known[1] is not before:
            standing, placed = self._placed_layout(request, before)
            if cast.frame is not None:
                self._stands = cast.frame, standing, placed
        else:
            # From one chosen date to the next people stand as in the picture before.
            _, standing, placed = known
        return replace(self._picture(cast, placed), standing=standing)

    def _placed_layout(self, request: LayoutRequest, before: Standing) -> tuple[Standing, Layout]:
        """How people stand after a picture, and the layout where they do."""
        free = self._free_layout(replace(request, pins={}, stood=before.places))
        standing = before.after(free)
        layout = (
            self._layout(replace(request, pins=standing.on_layout(request.pins))) if request.pins else free
        )
        return standing, self._shifted(layout, standing.shift)

    def _free_layout(self, request: LayoutRequest) -> Layout:
        """The layout without pins; the same one when people are to stand as they stand in it."""
        for asked, layout in reversed(self._free):
            its_own = request.order == order_of(layout) and request.stood == places_of(layout)
            if request == (replace(asked, order=request.order, stood=request.stood) if its_own else asked):
                return layout
        found = request, arrange(request, self._remembered)
        self._free = [*self._free[1 - _LAYOUTS :], found]
        return found[1]

    def _layout(self, request: LayoutRequest) -> Layout:
        if self._arranged is None or self._arranged[0] != request:
            self._arranged = request, arrange(request, self._remembered)
        return self._arranged[1]

    def _shifted(self, layout: Layout, shift: Point) -> Layout:
        if self._placed is None or self._placed[0] is not layout or self._placed[1] != shift:
            self._placed = layout, shift, shifted(layout, shift)
        return self._placed[2]


def draw(document: Document, options: PictureOptions | None = None) -> Picture:
    """Return the picture of a document, drawn once."""
    return Painter().draw(document, options)


def framed(picture: Picture, margin: float = MARGIN) -> Drawing:
    """Return the drawing moved so that it fills its page up to a margin."""
    area = bounds(picture.drawing) or Bounds(0.0, 0.0, 0.0, 0.0)
    width, height = area.right - area.left + 2 * margin, area.bottom - area.top + 2 * margin
    return replace(moved(picture.drawing, margin - area.left, margin - area.top), width=width, height=height)


def _used(cast: _Cast, around: Surroundings, below: Groups) -> Used:
    """What the key has to explain."""
    looks = cast.people.values()
    return Used(
        notation=cast.options.notation,
        symbols=tuple(look.symbol for look in looks),
        couples=tuple(u.couple for u in around.unions if len(u.union.partners) > 1 and u.half is None),
        children=tuple(
            without_doubt(child) if union.half else child
            for union in around.unions
            for child in union.children
        ),
        births=tuple(birth.zygosity for birth in cast.graph.document.births),
        kin=tuple(kin.certainty for kin in cast.graph.kin),
        homes=tuple(around.home_looks()),
        stays=_tethers(below),
        bonds=tuple((b.kind, b.certainty) for b in around.shown_bonds()) if cast.options.bonds else (),
        tags=tuple(tag for look in looks for tag in look.tags),
        doubtful_half=any(union.half for union in around.unions),
        years_above=any(any(look.above) for look in looks),
        doubt_words=cast.options.certainty,
        footnotes=tuple(look.footnote for look in looks if look.footnote),
    )


def _tethers(groups: Groups) -> tuple[Stay, ...]:
    """The kinds of stay for which a tether could be drawn; the others are written in full and need no key."""
    words = {
        item.content
        for group in groups
        if group.key.startswith("household:")
        for item in group.items
        if isinstance(item, Text)
    }
    return tuple(stay for stay, said in STAY_WORDS.items() if said in words)
