"""A picture spread over several sheets, for a family that cannot be read on one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from genogram_app.drawing.bounds import Bounds, bounds
from genogram_app.drawing.clipping import clipped
from genogram_app.drawing.primitives import Drawing, Group, Path, Point, Primitive, Text
from genogram_app.drawing.transform import placed
from genogram_app.notation.style import STYLE, Style
from genogram_app.notation.title import TitleBlock, subtitle, title_block
from genogram_app.picture.cuts import cut, parts_needed, windows
from genogram_app.picture.fitting import CLOSE, LOW, SNUG, Fitting
from genogram_app.picture.joining import FOOT_HEIGHT, TICK, Grid, Part, foot, plan_of_sheets, ticks
from genogram_app.picture.key_room import LARGEST_SCALE
from genogram_app.picture.known_view import view_line
from genogram_app.picture.paper import MARGIN, READABLE, Paper
from genogram_app.picture.picture import Picture
from genogram_app.picture.sheet import smallest_text

OVERLAP = 28.0
"""How much two neighbouring sheets show alike, in points."""
_GAP = 5.0
_AROUND = 2.0
_SLACK = 0.96
"""Room left for choosing where to cut."""
_SMALL = 40.0
"""Marks of lines up to this size, in points, are not cut through."""
_STYLES = (STYLE, SNUG, CLOSE, LOW)


@dataclass(frozen=True, slots=True)
class Spread:
    """A picture on several sheets, the key on the first; `text_size_pt` is the smallest text of all."""

    drawings: tuple[Drawing, ...]
    text_size_pt: float
    grid: Grid


def spread(fitting: Fitting, papers: Sequence[Paper]) -> Spread:
    """Spread a picture over as few sheets as its words, large enough to be read, allow."""
    plan = best_plan(fitting, papers)
    drawings = (_first_sheet(plan, fitting), *_sheets(plan, complete=not fitting.notes))
    smallest = min(smallest_text(drawing.groups) for drawing in drawings)
    return Spread(drawings, smallest, plan.grid)


def best_plan(fitting: Fitting, papers: Sequence[Paper]) -> Plan:
    """Return how a picture is best spread: over the fewest sheets, then with the largest words."""
    styles = _STYLES[:1] if fitting.document.view.positions else _STYLES
    plans = [_plan(fitting, paper, style) for style in styles for paper in papers]
    return min(plans, key=lambda plan: (plan.parts, -plan.scale))


@dataclass(frozen=True)
class Plan:
    """How a picture is spread over sheets of a paper: how large it is drawn, and over how many sheets."""

    paper: Paper
    picture: Picture
    title: TitleBlock
    line: str
    area: Bounds
    scale: float
    room: Point

    @property
    def size(self) -> Point:
        """The width and height of the whole picture as it is drawn, in points."""
        return self.area.width * self.scale, self.area.height * self.scale

    @property
    def parts(self) -> int:
        """How many sheets the picture itself takes."""
        across, down = (
            parts_needed(length, window, OVERLAP) for length, window in zip(self.size, self.room, strict=True)
        )
        return across * down

    @cached_property
    def family(self) -> Drawing:
        """The whole picture as it is drawn, from its upper left corner."""
        right, down = -self.area.left * self.scale, -self.area.top * self.scale
        return placed(self.picture.drawing, self.scale, right, down)

    @cached_property
    def people(self) -> tuple[Point, ...]:
        """Where everybody is on the whole picture."""
        area, scale = self.area, self.scale
        return tuple(
            ((box.x - area.left) * scale, (box.y - area.top) * scale) for box in self.picture.layout.boxes
        )

    @cached_property
    def grid(self) -> Grid:
        """Where the picture is cut: beside people and words as far as that can be."""
        things = [area for group in self.family.groups for area in _whole(group)]
        (width, height), room = self.size, self.room
        across = cut(width, room[0], OVERLAP, [(area.left, area.right) for area in things])
        down = cut(height, room[1], OVERLAP, [(area.top, area.bottom) for area in things])
        return Grid(windows(width, OVERLAP, across), windows(height, OVERLAP, down), across, down)


def _plan(fitting: Fitting, paper: Paper, style: Style) -> Plan:
    """A picture in one style on one paper: large enough to be read, larger if that takes no more sheets."""
    picture = fitting.picture(style)
    area = (bounds(picture.drawing) or Bounds(0.0, 0.0, 1.0, 1.0)).grown(_AROUND)
    line = subtitle(picture.at, households=fitting.options.households, period=picture.period)
    width = paper.width - 2 * MARGIN
    marking = fitting.sheet(paper).marking
    view = view_line(fitting.document, fitting.options)
    title = title_block(fitting.document.case, line, marking, (MARGIN, MARGIN), width, view)
    line = ", ".join(filter(None, (line, view)))
    height = paper.height - 2 * MARGIN - title.height - FOOT_HEIGHT - 2 * _GAP
    room = width - 2 * TICK, height - 2 * TICK
    least = READABLE / smallest_text(picture.drawing.groups)
    scale = max(least, min(_SLACK * _largest(area, least, room), LARGEST_SCALE))
    return Plan(paper, picture, title, line, area, scale, room)


def _largest(area: Bounds, least: float, room: Point) -> float:
    """How large a picture may be on as many sheets as it takes when it is drawn as small as can be."""
    scales = []
    for length, window in ((area.width, room[0]), (area.height, room[1])):
        parts = parts_needed(length * least, window, OVERLAP)
        scales.append((parts * window - (parts - 1) * OVERLAP) / length)
    return min(scales)


def _sheets(plan: Plan, *, complete: bool) -> Iterator[Drawing]:
    """The sheets that hold the parts of the picture."""
    paper = plan.paper
    parts = tuple(plan.grid.parts())
    corner = _window_corner(plan)
    foot_at = MARGIN, paper.height - MARGIN - FOOT_HEIGHT
    for part in parts:
        drawing = replace(plan.family, groups=tuple(_shown(plan.family.groups, part, parts)))
        window = part.window
        shown = placed(drawing, 1.0, corner[0] - window.left, corner[1] - window.top)
        below = foot(part, plan.people, foot_at, paper.width - 2 * MARGIN, complete=complete)
        head = Group("title", plan.line, plan.title.items)
        title = f"{plan.picture.drawing.title}: {plan.line}, sheet {part.number} of {plan.grid.sheets}"
        yield Drawing(paper.width, paper.height, (head, *shown.groups, ticks(part, corner), below), title)


def _window_corner(plan: Plan) -> Point:
    """Where a part begins on its sheet: in the middle where all parts are as wide or high as the picture."""
    (width, height), (wide, high) = plan.size, plan.room
    right = max(wide - width, 0.0) / 2 if not plan.grid.across else 0.0
    down = max(high - height, 0.0) / 2 if not plan.grid.down else 0.0
    return MARGIN + TICK + right, MARGIN + plan.title.height + _GAP + TICK + down


def _shown(groups: Sequence[Group], part: Part, parts: Sequence[Part]) -> Iterator[Group]:
    """What a sheet shows of each group."""
    for group in groups:
        if group.key.startswith("person:"):
            area = bounds(group)
            items = group.items if area is not None and _belongs(area, part, parts) else ()
        else:
            items = tuple(piece for item in group.items for piece in _pieces(item, part, parts))
        if items:
            yield replace(group, items=items)


def _pieces(item: Primitive, part: Part, parts: Sequence[Part]) -> tuple[Primitive, ...]:
    area = bounds(item)
    if area is None:
        return ()
    if isinstance(item, Path) and max(area.width, area.height) > _SMALL:
        return clipped(item, part.window)
    return (item,) if _belongs(area, part, parts) else ()


def _belongs(area: Bounds, part: Part, parts: Sequence[Part]) -> bool:
    """Whether something that is not cut is on a sheet: wherever it is whole, else where its middle is."""
    if _is_whole(area, part):
        return True
    if any(_is_whole(area, other) for other in parts):
        return False
    core, x, y = part.core, (area.left + area.right) / 2, (area.top + area.bottom) / 2
    return core.left <= x < core.right and core.top <= y < core.bottom


def _is_whole(area: Bounds, part: Part) -> bool:
    window = part.window
    across = window.left <= area.left and area.right <= window.right
    return across and window.top <= area.top and area.bottom <= window.bottom


def _whole(group: Group) -> Iterator[Bounds]:
    """What should not be cut through: people with their labels, and words."""
    things: Sequence[Group | Primitive] = (
        (group,) if group.key.startswith("person:") else [i for i in group.items if isinstance(i, Text)]
    )
    yield from (area for thing in things if (area := bounds(thing)) is not None)


def _first_sheet(plan: Plan, fitting: Fitting) -> Drawing:
    """The sheet with the key and a small picture of the whole, without words, with the numbers of sheets."""
    bare = replace(plan.picture, drawing=_changed(plan.picture.drawing, _without_words))
    named = f"sheet 1 of {plan.grid.sheets}"
    sheet = replace(fitting.sheet(plan.paper), number=named.capitalize())
    page = sheet.set(bare, plan.area)
    drawing = sheet.drawn(page).drawing
    corner = page.corner[0] + page.setting.family_at[0], page.corner[1] + page.setting.family_at[1]
    over = plan_of_sheets(plan.grid, page.setting.scale / plan.scale, corner)
    return replace(drawing, groups=(*drawing.groups, over), title=f"{drawing.title}, {named}")


def _changed(drawing: Drawing, change: Callable[[Group], Group]) -> Drawing:
    return replace(drawing, groups=tuple(change(group) for group in drawing.groups))


def _without_words(group: Group) -> Group:
    return replace(group, items=tuple(item for item in group.items if not isinstance(item, Text)))
