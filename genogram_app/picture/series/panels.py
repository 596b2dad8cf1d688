"""One map of a series with its title and what changed, set in a column of a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.fonts import ascent, line_height
from genogram_app.drawing.primitives import Group, Point, Primitive, Text
from genogram_app.drawing.shapes import polyline
from genogram_app.drawing.transform import placed
from genogram_app.drawing.wrapping import wrap
from genogram_app.family.changes import Change
from genogram_app.model.date_words import in_words
from genogram_app.notation.style import GREY, STYLE
from genogram_app.picture.series.maps import HouseholdMap

HEAD_SIZE, WORDS_SIZE = 9.0, 8.0
"""Letters of the date above a map, and of the words above and below it, in points."""
COLUMN = 110.0
"""A narrower column would break the words above and below a map too often, in points."""
GAP = 4.0
"""Between the words and the map, in points."""
NO_CHANGE = "Nothing that is shown here has changed."
_BULLET = "• "


@dataclass(frozen=True, slots=True)
class Panel:
    """A map with its words broken into lines for the width of its column."""

    shown: HouseholdMap
    head: tuple[str, ...]
    told: tuple[str, ...]
    changed: tuple[str, ...]

    @property
    def words_above(self) -> float:
        """The height of what stands above the map, in points."""
        above = len(self.head) * line_height(HEAD_SIZE) + len(self.told) * line_height(WORDS_SIZE)
        return above + GAP

    @property
    def words_below(self) -> float:
        """The height of what stands below the map, in points."""
        return len(self.changed) * line_height(WORDS_SIZE) + GAP


def panel(shown: HouseholdMap, width: float, *, first: bool) -> Panel:
    """Return a map with its words in lines of a width, in points; before the `first` nothing changed."""
    date = in_words(shown.at.day.isoformat())
    return Panel(
        shown,
        wrap(date, width, HEAD_SIZE, bold=True).lines,
        wrap(shown.at.occasion, width, WORDS_SIZE).lines,
        (*(() if first else _listed(shown.changes, width)), *_noted(shown.picture.notes, width)),
    )


def draw_panel(
    panel: Panel, number: int, corner: Point, above: float, scale: float, area: Bounds, room: float
) -> tuple[Group, ...]:
    """Return a map on the sheet: its words, and its groups with keys of their own.

    Args:
        panel: the map and its words.
        number: which of the series it is, from 1.
        corner: the upper left one of its column.
        above: the height of the words above the maps of its row, in points.
        scale: how large the map is drawn.
        area: the part of the drawing that has to be seen.
        room: the height that the map has, in points.
    """
    x, y = corner
    drawing = placed(panel.shown.drawing, scale, x - area.left * scale, y + above - area.top * scale)
    words = [*_set(panel.head, (x, y), HEAD_SIZE, bold=True)]
    words += _set(panel.told, (x, y + len(panel.head) * line_height(HEAD_SIZE)), WORDS_SIZE)
    words += _set(panel.changed, (x, y + above + room + GAP), WORDS_SIZE)
    title = ". ".join([" ".join(panel.head), *panel.told, *panel.changed])
    return (
        Group(f"map:{number}", title, tuple(words)),
        *(Group(f"map:{number}:{group.key}", group.title, group.items) for group in drawing.groups),
    )


def rule(x: float, top: float, bottom: float) -> Primitive:
    """Return the thin line between two maps."""
    return polyline(((x, top), (x, bottom)), STYLE.stroke(width=0.5, colour=GREY))


def _listed(changes: Sequence[Change], width: float) -> list[str]:
    if not changes:
        return list(wrap(NO_CHANGE, width, WORDS_SIZE).lines)
    lines: list[str] = []
    for change in changes:
        first, *rest = wrap(_BULLET + change.words, width, WORDS_SIZE).lines
        lines += [first, *(f"   {line}" for line in rest)]
    return lines


def _noted(notes: Sequence[str], width: float) -> list[str]:
    """Who is not yet born on the date, and the like."""
    return [line for note in notes for line in wrap(note, width, WORDS_SIZE).lines]


def _set(lines: Sequence[str], corner: Point, size: float, *, bold: bool = False) -> list[Text]:
    x, y = corner
    return [
        Text((x, y + ascent(size) + place * line_height(size)), line, size, bold)
        for place, line in enumerate(lines)
    ]
