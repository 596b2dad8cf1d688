"""A series of maps on sheets of paper: as few as its words, large enough to be read, allow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeAlias

from genogram_app.audience.marking import protective_marking
from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.primitives import Drawing, Group
from genogram_app.drawing.transform import moved
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.notation.key import COLUMN_GAP, PADDING, KeyBlock, KeyGroups
from genogram_app.notation.key_entries import key_entries
from genogram_app.notation.style import COMPACT, DENSE, STYLE, Style
from genogram_app.notation.title import TitleBlock, foot_height, foot_items, foot_lines, title_block
from genogram_app.notation.used import used_together
from genogram_app.picture.fitting import CLOSE, LOW, SNUG, Wishes
from genogram_app.picture.key_room import LARGEST_SCALE
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import MARGIN, Paper
from genogram_app.picture.series.dates import SeriesDate
from genogram_app.picture.series.maps import Series, series
from genogram_app.picture.series.panels import COLUMN, Panel, draw_panel, panel, rule
from genogram_app.picture.sheet import smallest_text

STYLES = (STYLE, COMPACT, DENSE, SNUG, LOW, CLOSE)
"""The pleasanter to look at first."""
_FEW, _SMALL_STYLES, _LAST = 2, (DENSE, SNUG, LOW, CLOSE), (LOW, CLOSE)
_HOPELESS = 0.95
"""Where even one map on a sheet has smaller letters than this share, only the closest styles are tried."""
LEAST = 7.0
"""Letters of a map may be this small in print, in points: smaller than on a page with one picture."""
_GAP = 10.0
_AROUND = 3.0
_KEY_COLUMN = 128.0
_STRIPS = (4, 5, 6)
_ROUNDING = 0.005

Room: TypeAlias = tuple[float, float]
"""Width and height, in points."""


@dataclass(frozen=True, slots=True)
class SeriesSheets:
    """The sheets of a series; `text_size_pt` is their smallest text, `fits` whether it can be read."""

    drawings: tuple[Drawing, ...]
    text_size_pt: float
    fits: bool


@dataclass(frozen=True, slots=True)
class _Key:
    """The key and the corner it has in the room, and the room that it leaves to the maps."""

    block: KeyBlock | None
    at: tuple[float, float]
    rest: Room


@dataclass(frozen=True, slots=True)
class _Plan:
    """How the maps are set: so many in a row, so many rows on a sheet, drawn so large."""

    paper: Paper
    shown: Series
    key: _Key
    panels: tuple[Panel, ...]
    columns: int
    rows: int
    scale: float
    text_size: float

    @property
    def sheets(self) -> int:
        """How many sheets that takes."""
        return ceil(len(self.panels) / (self.columns * self.rows))

    @property
    def column(self) -> float:
        """The width of a column, in points."""
        return _column(self.key.rest[0], self.columns)

    def chunks(self) -> Iterator[tuple[tuple[int, Panel], ...]]:
        """The panels of each sheet with their numbers."""
        each = self.columns * self.rows
        numbered = tuple(enumerate(self.panels, start=1))
        yield from (numbered[start : start + each] for start in range(0, len(numbered), each))


class SeriesSetting:
    """Sets the series of one case on sheets; every look of the family is laid out once."""

    def __init__(
        self,
        document: Document,
        options: PictureOptions,
        dates: Sequence[SeriesDate],
        wishes: Wishes | None = None,
        *,
        everybody: bool = False,
    ) -> None:
        """Begin with nothing drawn.

        Raises:
            ValueError: when there are no dates.
        """
        if not dates:
            raise ValueError("a series of maps needs at least one date")
        self._document, self._options, self._dates = document, options, tuple(dates)
        self._wishes, self._everybody = wishes or Wishes(), everybody
        self._drawn: dict[Style, Series] = {}

    def sheets(self, papers: Sequence[Paper]) -> SeriesSheets:
        """Return the series on the fewest sheets on which it can be read; else with the largest words."""
        best = self._best(papers)
        drawings = tuple(self._sheet(best, n, chunk) for n, chunk in enumerate(best.chunks(), start=1))
        smallest = min(smallest_text(drawing.groups) for drawing in drawings)
        return SeriesSheets(drawings, smallest, smallest >= LEAST - _ROUNDING)

    def _best(self, papers: Sequence[Paper]) -> _Plan:
        plans: list[_Plan] = []
        styles = list(self._styles())
        while styles:
            shown = self._series(styles.pop(0))
            plans += [plan for paper in papers for plan in self._plans(paper, shown)]
            if any(plan.sheets == 1 and _is_readable(plan) for plan in plans):
                break
            if max(plan.text_size for plan in plans) < _HOPELESS * LEAST:
                styles = [style for style in styles if style in _LAST]
        readable = [plan for plan in plans if _is_readable(plan)]
        if readable:
            return min(readable, key=lambda plan: (plan.sheets, -plan.text_size))
        return max(plans, key=lambda plan: plan.text_size)

    def _styles(self) -> tuple[Style, ...]:
        """Where places were chosen by hand there is only the usual one; many maps need small symbols."""
        if self._document.view.positions:
            return (STYLE,)
        return STYLES if len({at.day for at in self._dates}) <= _FEW else _SMALL_STYLES

    def _series(self, style: Style) -> Series:
        if style not in self._drawn:
            self._drawn[style] = series(
                self._document, self._options, self._dates, everybody=self._everybody, style=style
            )
        return self._drawn[style]

    def _plans(self, paper: Paper, shown: Series) -> Iterator[_Plan]:
        smallest = min(smallest_text(each.drawing.groups) for each in shown.maps)
        area, number = shown.area.grown(_AROUND), len(shown.maps)
        for key in self._keys(shown, self._room(paper, shown)):
            for columns in range(1, number + 1):
                width = _column(key.rest[0], columns)
                if width < COLUMN:
                    break
                panels = tuple(panel(each, width, first=not n) for n, each in enumerate(shown.maps))
                for rows in range(1, ceil(number / columns) + 1):
                    scale = min(width / area.width, _height(panels, columns, rows, key) / area.height)
                    scale = min(scale, LARGEST_SCALE)
                    if scale > 0:
                        yield _Plan(paper, shown, key, panels, columns, rows, scale, smallest * scale)

    def _room(self, paper: Paper, shown: Series) -> Room:
        """What is left between the title and the foot."""
        title, foot = self._title(paper), self._foot(paper, shown)
        high = paper.height - 2 * MARGIN - title.height - foot_height(foot) - _GAP
        return paper.width - 2 * MARGIN, high

    def _keys(self, shown: Series, room: Room) -> Iterator[_Key]:
        """The key at the right, or below in several columns."""
        if not self._wishes.key:
            yield _Key(None, (0.0, 0.0), room)
            return
        width, height = room
        entries = key_entries(used_together([each.picture.used for each in shown.maps]))
        upright = KeyGroups(entries, _KEY_COLUMN)
        wide, high = upright.size(0, len(upright), 1)
        if high <= height:
            block = upright.framed(0, len(upright), 1)
            yield _Key(block, (width - wide, 0.0), (width - wide - _GAP, height))
        for columns in _STRIPS:
            strip = KeyGroups(entries, (width - 2 * PADDING + COLUMN_GAP) / columns - COLUMN_GAP)
            block = strip.framed(0, len(strip), columns)
            top = height - block.height
            yield _Key(block, (0.0, top), (width, top - _GAP))

    def _line(self) -> str:
        days = sorted({at.day for at in self._dates})
        ends = [in_words(day.isoformat()) for day in (days[0], days[-1])]
        if len(days) == 1:
            return f"Household on {ends[0]}"
        return f"Household on {len(days)} dates, from {ends[0]} to {ends[1]}"

    def _title(self, paper: Paper) -> TitleBlock:
        marking = self._wishes.marking
        words = protective_marking(self._document) if marking is None else marking
        width = paper.width - 2 * MARGIN
        return title_block(self._document.case, self._line(), words, (MARGIN, MARGIN), width)

    def _foot(self, paper: Paper, shown: Series) -> tuple[str, ...]:
        notes = tuple(filter(None, (shown.not_shown, self._options.not_shown)))
        width = paper.width - 2 * MARGIN
        return foot_lines(self._document.case, self._document.sources, self._options.key_style, width, notes)

    def _sheet(self, plan: _Plan, number: int, chunk: Sequence[tuple[int, Panel]]) -> Drawing:
        paper, title, foot = plan.paper, self._title(plan.paper), self._foot(plan.paper, plan.shown)
        corner = MARGIN, MARGIN + title.height + _GAP / 2
        foot_at = MARGIN, paper.height - MARGIN - foot_height(foot)
        pages = f"Page {number} of {plan.sheets}"
        groups = (
            Group("title", self._line(), title.items),
            *_maps(plan, chunk, corner),
            *_key(plan.key, corner),
            Group("foot", " ".join(foot), foot_items(foot, foot_at, paper.width - 2 * MARGIN, pages)),
        )
        name = f"{self._document.case.title or 'Genogram'}: {self._line()}"
        return Drawing(paper.width, paper.height, groups, name)


def _is_readable(plan: _Plan) -> bool:
    return plan.text_size >= LEAST - _ROUNDING


def _column(width: float, columns: int) -> float:
    return (width - (columns - 1) * 2 * _GAP) / columns


def _height(panels: Sequence[Panel], columns: int, rows: int, key: _Key) -> float:
    """The height that every map has, on the sheet on which the words need most."""
    each = columns * rows
    taken = 0.0
    for start in range(0, len(panels), each):
        sheet = panels[start : start + each]
        words = sum(
            _above(sheet[at : at + columns]) + _below(sheet[at : at + columns])
            for at in range(0, len(sheet), columns)
        )
        taken = max(taken, words)
    return (key.rest[1] - taken - (rows - 1) * _GAP) / rows


def _above(row: Sequence[Panel]) -> float:
    return max(each.words_above for each in row)


def _below(row: Sequence[Panel]) -> float:
    return max(each.words_below for each in row)


def _maps(plan: _Plan, chunk: Sequence[tuple[int, Panel]], corner: tuple[float, float]) -> Iterator[Group]:
    area: Bounds = plan.shown.area.grown(_AROUND)
    room = area.height * plan.scale
    x, y = corner
    for start in range(0, len(chunk), plan.columns):
        row = chunk[start : start + plan.columns]
        above, below = _above([p for _, p in row]), _below([p for _, p in row])
        for place, (number, each) in enumerate(row):
            left = x + place * (plan.column + 2 * _GAP)
            if place:
                line = rule(left - _GAP, y, y + above + room + below)
                yield Group(f"rule:{number}", "", (line,))
            yield from draw_panel(each, number, (left, y), above, plan.scale, area, room)
        y += above + room + below + _GAP


def _key(key: _Key, corner: tuple[float, float]) -> Iterator[Group]:
    if key.block is not None:
        group = Group("key", "Key", key.block.items)
        yield moved(group, corner[0] + key.at[0], corner[1] + key.at[1])
