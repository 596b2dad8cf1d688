"""The residence chart on sheets of paper: title, lanes, key and foot; long charts on several sheets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from genogram_app.audience.marking import protective_marking
from genogram_app.drawing.primitives import Drawing, Group
from genogram_app.drawing.transform import moved, placed
from genogram_app.known.projection import as_known
from genogram_app.known.telling import told
from genogram_app.known.viewpoint import title_of
from genogram_app.model.date_words import in_words
from genogram_app.model.document import Document
from genogram_app.notation.key import COLUMN_GAP, PADDING, KeyBlock, KeyGroups
from genogram_app.notation.key_entries import KeyEntry
from genogram_app.notation.title import foot_height, foot_items, foot_lines, title_block
from genogram_app.picture.chart.axis import HEIGHT
from genogram_app.picture.chart.chart import (
    ChartPainter,
    draw_lanes,
    is_busy,
    lane_height,
    scale_of,
    seen,
)
from genogram_app.picture.chart.key import chart_key
from genogram_app.picture.chart.lanes import HEADINGS, Lane, undated
from genogram_app.picture.chart.look import Canvas
from genogram_app.picture.chart.options import ChartOptions
from genogram_app.picture.chart.scale import TimeScale
from genogram_app.picture.moves_note import moves_note
from genogram_app.picture.paper import MARGIN, READABLE, Paper

_GAP = 6.0
LEAST = 7.0
"""Letters are drawn as small as that, in points, where the key then fits on the sheet of the chart."""
_COLUMN = 100.0
"""A column of the key is no narrower than this, in points."""
_LAST_LINE = 4.0
"""Below the last lane, in points."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What is the same on every sheet: its words above and below, and the room between them."""

    document: Document
    options: ChartOptions
    paper: Paper
    line: str
    marking: str
    foot: tuple[str, ...]
    scale: TimeScale

    @property
    def head(self) -> Group:
        """The title above the chart."""
        case, view = self.document.case, self.view
        width = self.paper.width - 2 * MARGIN
        block = title_block(case, self.line, self.marking, (MARGIN, MARGIN), width, view)
        return Group("title", ", ".join(filter(None, (self.line, view))), block.items)

    @property
    def view(self) -> str:
        """Whose view of the case it is; empty where nobody asked."""
        return title_of(self.document, self.options.known) if self.options.known else ""

    @property
    def top(self) -> float:
        """Where the chart begins, in points."""
        width = self.paper.width - 2 * MARGIN
        block = title_block(self.document.case, self.line, self.marking, (MARGIN, MARGIN), width, self.view)
        return MARGIN + block.height + _GAP

    @property
    def room(self) -> float:
        """How high the chart may be, in points."""
        return self.paper.height - MARGIN - foot_height(self.foot) - _GAP - self.top

    def drawn(self, groups: Sequence[Group], number: int, of: int) -> Drawing:
        """Return a sheet with what stands between its title and its foot."""
        paper, case = self.paper, self.document.case
        at = MARGIN, paper.height - MARGIN - foot_height(self.foot)
        items = foot_items(self.foot, at, paper.width - 2 * MARGIN, f"Page {number} of {of}")
        below = Group("foot", " ".join(self.foot), items)
        sheet = f", sheet {number} of {of}" if of > 1 else ""
        title = f"{case.title or 'Genogram'}: {self.line}{sheet}"
        return Drawing(paper.width, paper.height, (self.head, *groups, below), title)


def chart_pages(
    document: Document,
    options: ChartOptions,
    paper: Paper,
    *,
    marking: str | None = None,
    key: bool = True,
    painter: ChartPainter | None = None,
) -> tuple[Drawing, ...]:
    """Set the residence chart of a document on as many sheets as its lanes need; no lane is cut.

    People of whom nothing lies in the time shown are left out, and the foot says how many, and how often the
    children under review moved. The key stands
    below the last lane or, where it has no room there, on a sheet of its own.

    Args:
        document: the case.
        options: what to show; the width is that of the paper.
        paper: the sheet.
        marking: the words in the upper right corner; none when empty, those that the case asks for when None.
        key: whether the key is on the sheets.
        painter: one that has drawn the case before, so that nothing is worked out twice.
    """
    options = replace(options, width=paper.width - 2 * MARGIN, idle=False)
    scale = scale_of(document, options)
    everybody = (painter or ChartPainter()).lanes(document, options)
    lanes = tuple(lane for lane in everybody if is_busy(lane, scale))
    width = paper.width - 2 * MARGIN
    notes = _notes(document, everybody, lanes, options)
    foot = foot_lines(document.case, document.sources, None, width, notes)
    line = f"Homes over time, {in_words(scale.first.isoformat())} to {in_words(scale.last.isoformat())}"
    said = protective_marking(document) if marking is None else marking
    sheet = _Sheet(document, options, paper, line, said, foot, scale)
    entries = chart_key(lanes, Canvas(scale, options.notation.colour)) if key else ()
    return tuple(_pages(sheet, lanes, _key(entries, width) if entries else None))


def _notes(
    document: Document, everybody: Sequence[Lane], shown: Sequence[Lane], options: ChartOptions
) -> tuple[str, ...]:
    """What the foot says of what the chart leaves out, and of whose view it is."""
    known = as_known(document, options.known) if options.known else None
    contacts, plans = undated(seen(document, options), everybody)
    left_out = len(everybody) - len(shown)
    layers = (
        (options.names, "names"),
        (options.statuses, "statuses and orders"),
        (options.contacts, "contacts"),
        (options.events, "events"),
    )
    hidden = ", ".join(words for wanted, words in layers if not wanted)
    sentences = (
        *(told(document, known, names=options.names) if known else ()),
        moves_note(document, options) if options.events else "",
        f"Not shown: {hidden}." if hidden else "",
        _counted(left_out, "person with nothing in this time is", "people with nothing in this time are"),
        _counted(
            contacts if options.contacts else 0, "contact without a date is", "contacts without a date are"
        ),
        _counted(
            plans,
            "planned or declined home without a date is",
            "planned or declined homes without a date are",
        ),
    )
    return tuple(filter(None, sentences))


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several} not shown." if number else ""


def _key(entries: Sequence[KeyEntry], width: float) -> KeyBlock:
    """The key across the sheet, in as many columns as make it lowest: there is more room for the lanes."""
    most = max(int(width / _COLUMN), 1)
    return min((_in_columns(entries, columns, width) for columns in range(1, most + 1)), key=_height)


def _in_columns(entries: Sequence[KeyEntry], columns: int, width: float) -> KeyBlock:
    groups = KeyGroups(entries, (width - 2 * PADDING + COLUMN_GAP) / columns - COLUMN_GAP)
    return groups.framed(0, len(groups), columns)


def _height(key: KeyBlock) -> float:
    return key.height


def _pages(sheet: _Sheet, lanes: Sequence[Lane], key: KeyBlock | None) -> Iterator[Drawing]:
    """The sheets: lanes on each as far as there is room, then the key."""
    parts = _parts(lanes, sheet.room - HEIGHT - _LAST_LINE)
    chart = HEIGHT + sum(map(lane_height, parts[-1])) + _LAST_LINE
    factor = min((sheet.room - _GAP - key.height) / chart, 1.0) if key else 1.0
    beside = key is not None and factor >= (LEAST / READABLE if len(parts) == 1 else 1.0)
    used = chart * factor + _GAP
    count = len(parts) + (key is not None and not beside)
    for number, part in enumerate(parts, start=1):
        last = number == len(parts)
        below = (_key_group(key, sheet.top + used),) if key and beside and last else ()
        yield sheet.drawn((*_chart(sheet, part, factor if beside else 1.0), *below), number, count)
    if key and not beside:
        yield sheet.drawn((_key_group(key, sheet.top),), count, count)


def _key_group(key: KeyBlock, top: float) -> Group:
    return moved(Group("key", "Key", key.items), MARGIN, top)


def _chart(sheet: _Sheet, part: Sequence[Lane], most: float) -> tuple[Group, ...]:
    """The lanes of a sheet in their place, no larger than `most`; one that is too high is drawn smaller."""
    drawing = draw_lanes(sheet.document, part, sheet.scale, sheet.options).drawing
    factor = min(sheet.room / drawing.height, most)
    return placed(drawing, factor, MARGIN, sheet.top).groups


def _parts(lanes: Sequence[Lane], room: float) -> list[list[Lane]]:
    """Lanes sheet by sheet; a band that goes on says so where its next sheet begins."""
    parts: list[list[Lane]] = [[]]
    for lane in lanes:
        if parts[-1] and sum(map(lane_height, parts[-1])) + lane_height(lane) > room:
            banded = any(other.heading for other in lanes)
            heading = HEADINGS.get(lane.standing, "") if banded else ""
            going_on = f"{heading}, continued" if heading and not lane.heading else lane.heading
            parts.append([replace(lane, heading=going_on)])
        else:
            parts[-1].append(lane)
    return parts
