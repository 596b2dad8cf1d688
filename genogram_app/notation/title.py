"""What stands above and below a picture: what it shows, as at when, who made it and from what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from genogram_app.drawing.fonts import ascent, line_height, text_width
from genogram_app.drawing.primitives import Point, Primitive, Text
from genogram_app.drawing.shapes import rounded_rectangle
from genogram_app.drawing.wrapping import wrap
from genogram_app.model.case import CaseInfo
from genogram_app.model.date_words import in_words
from genogram_app.model.evidence import Source
from genogram_app.notation.style import GREY, STYLE, KeyStyle

TITLE_SIZE = 14.0
SUBTITLE_SIZE = 10.0
FOOT_SIZE = 8.0
_FOOT_LINES, _MOST_LINES = 2, 3
_VIEW_LINES = 3
_MOST_SOURCES = 5
_LINE_GAP = 12.0
_NUMBER_ROOM = 72.0
_MARK_GAP, _MARK_HEIGHT = 10.0, 17.0
_STYLES: dict[KeyStyle, str] = {
    "mcgoldrick": "Key style: solid line = married or civil partnership, dashed line = not married.",
    "write_enough": "Key style: solid line = lasting relationship, broken line = passing relationship.",
}


def subtitle(at: date | None, *, households: bool, period: str = "") -> str:
    """Return what the picture shows and for which date, or whole `period`, of whose end ages are."""
    shown = "Family and household" if households else "Family"
    if period:
        return f"{shown}, {period}, ages as at its end" if at else f"{shown}, {period}"
    return f"{shown} as at {in_words(at.isoformat())}" if at else f"{shown}, no date chosen"


@dataclass(frozen=True, slots=True)
class TitleBlock:
    """A title block that is set: what is drawn, and the height it takes, in points."""

    items: tuple[Primitive, ...]
    height: float


def title_block(
    case: CaseInfo, line: str, marking: str, corner: Point, width: float, view: str = ""
) -> TitleBlock:
    """Return the title block from its upper left corner: title, reference, date line and marking.

    All stand on one line where there is room; else the date line stands below the title, and the marking at
    the right of the title, or of the date line where a long title needs the room. Whose `view` of the
    family it is stands beneath them in bold, where that is asked.
    """
    block = _head(case, line, marking, corner, width)
    return _with_view(block, view, corner, width) if view else block


def _head(case: CaseInfo, line: str, marking: str, corner: Point, width: float) -> TitleBlock:
    named = " · ".join(part for part in (case.title or "Genogram", case.reference or "") if part)
    beside = text_width(named, TITLE_SIZE, bold=True) + _LINE_GAP + text_width(line, SUBTITLE_SIZE)
    if beside + _MARK_GAP + _marking_width(marking) <= width:
        return _on_one_line(named, line, marking, corner, width)
    return _on_two_lines(named, line, marking, corner, width)


def _with_view(block: TitleBlock, view: str, corner: Point, width: float) -> TitleBlock:
    x, y = corner
    step = line_height(SUBTITLE_SIZE)
    lines = wrap(view, width, SUBTITLE_SIZE, bold=True, max_lines=_VIEW_LINES).lines
    first = y + block.height + ascent(SUBTITLE_SIZE)
    items = (Text((x, first + n * step), words, SUBTITLE_SIZE, bold=True) for n, words in enumerate(lines))
    return TitleBlock((*block.items, *items), block.height + len(lines) * step + 2)


def _on_one_line(named: str, line: str, marking: str, corner: Point, width: float) -> TitleBlock:
    x, y = corner
    baseline = y + ascent(TITLE_SIZE)
    after = x + text_width(named, TITLE_SIZE, bold=True) + _LINE_GAP
    items = (
        Text((x, baseline), named, TITLE_SIZE, bold=True),
        Text((after, baseline), line, SUBTITLE_SIZE),
        *_marking_items(marking, (x + width, y)),
    )
    return TitleBlock(items, line_height(TITLE_SIZE) + 2)


def _on_two_lines(named: str, line: str, marking: str, corner: Point, width: float) -> TitleBlock:
    x, y = corner
    mark_width = _marking_width(marking)
    low = _is_beside_date(named, line, mark_width, width)
    room = width if low or not marking else width - mark_width - _MARK_GAP
    title = wrap(named, room, TITLE_SIZE, bold=True, max_lines=1).lines[0]
    baseline = y + ascent(TITLE_SIZE)
    height = line_height(TITLE_SIZE) + line_height(SUBTITLE_SIZE) + 6
    items = (
        Text((x, baseline), title, TITLE_SIZE, bold=True),
        Text((x, baseline + line_height(SUBTITLE_SIZE) + 3), line, SUBTITLE_SIZE),
        *_marking_items(marking, (x + width, y + (height - _MARK_HEIGHT - 1 if low else 0.0))),
    )
    return TitleBlock(items, height)


def _is_beside_date(named: str, line: str, mark_width: float, width: float) -> bool:
    """Whether the marking has to give way to the title, and can stand beside the date line."""
    room = width - mark_width - _MARK_GAP
    return text_width(named, TITLE_SIZE, bold=True) > room and text_width(line, SUBTITLE_SIZE) <= room


def short_head(line: str, marking: str, corner: Point, view: str = "") -> TitleBlock:
    """Return what stands above a part of a picture: the marking, the date line, and whose `view` it is."""
    x, y = corner
    height = _MARK_HEIGHT + _MARK_GAP / 2 if marking else 0.0
    items = (
        *_marking_items(marking, (x + _marking_width(marking), y)),
        Text((x, y + height + ascent(SUBTITLE_SIZE)), line, SUBTITLE_SIZE),
    )
    block = TitleBlock(items, height + line_height(SUBTITLE_SIZE))
    width = text_width(view, SUBTITLE_SIZE, bold=True)
    return _with_view(block, view, corner, width + 1) if view else block


def _marking_width(marking: str) -> float:
    return text_width(marking, SUBTITLE_SIZE, bold=True) + 14 if marking else 0.0


def _marking_items(marking: str, corner: Point) -> tuple[Primitive, ...]:
    """The marking in its box; `corner` is the upper right one."""
    if not marking:
        return ()
    x, y = corner
    width = _marking_width(marking)
    box = rounded_rectangle(x - width, y, width, _MARK_HEIGHT, 2.5, STYLE.stroke(width=1.0))
    middle = (x - width / 2, y + _MARK_HEIGHT / 2 + 0.357 * SUBTITLE_SIZE)
    return box, Text(middle, marking, SUBTITLE_SIZE, bold=True, anchor="middle")


def foot_lines(
    case: CaseInfo,
    sources: Sequence[Source],
    key_style: KeyStyle | None,
    width: float,
    notes: Sequence[str] = (),
) -> tuple[str, ...]:
    """Return the lines at the foot of a sheet with so much width, leaving room for the number of the sheet.

    Notes come first, such as how many people are not shown; then who prepared it when, the sources that may
    be named, and what lines mean in the key style, if there is one.
    """
    room = width - _NUMBER_ROOM
    tries = []
    for named in range(_MOST_SOURCES, 0, -1):
        parts = (*notes, _prepared(case), _STYLES[key_style] if key_style else "", _sources(sources, named))
        tries.append(wrap("  ".join(p for p in parts if p), room, FOOT_SIZE, max_lines=_MOST_LINES).lines)
        if len(tries[-1]) <= _FOOT_LINES:
            return tries[-1]
    return tries[0]


def _prepared(case: CaseInfo) -> str:
    by = case.prepared_by or ""
    role = {"independent": "independent author", "internal": "internal author"}.get(
        case.author_role or "", ""
    )
    who = f"{by} ({role})" if by and role else by or role
    on = f" on {in_words(case.prepared_on)}" if case.prepared_on else ""
    return f"Page prepared{f' by {who}' if who else ''}{on}." if who or on else ""


def _sources(sources: Sequence[Source], most: int) -> str:
    """Name the open sources that arrived, so many at most."""
    titles = list(dict.fromkeys(s.title for s in sources if s.use == "open" and s.state == "received"))
    if not titles:
        return ""
    more = f" and {len(titles) - most} more" if len(titles) > most else ""
    return f"Sources: {'; '.join(titles[:most])}{more}."


def foot_items(
    lines: Sequence[str], corner: Point, width: float, number: str = "Page 1 of 1"
) -> tuple[Primitive, ...]:
    """Return the foot's lines below an upper left corner, and the number of the sheet at their right."""
    x, y = corner
    step = line_height(FOOT_SIZE)
    first = y + ascent(FOOT_SIZE)
    last = first + max(len(lines) - 1, 0) * step
    return (
        *(Text((x, first + place * step), line, FOOT_SIZE, colour=GREY) for place, line in enumerate(lines)),
        Text((x + width, last), number, FOOT_SIZE, anchor="end", colour=GREY),
    )


def foot_height(lines: Sequence[str]) -> float:
    """Return the height of the foot, in points."""
    return max(len(lines), 1) * line_height(FOOT_SIZE)
