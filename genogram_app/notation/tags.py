"""The small boxes under a name: legal and care statuses, and recorded concerns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from genogram_app.drawing.fonts import text_width
from genogram_app.drawing.primitives import BLACK, WHITE, Colour, Point, Primitive, Text
from genogram_app.drawing.shapes import polyline, rounded_rectangle
from genogram_app.model import statuses
from genogram_app.model.dates import OPEN, read
from genogram_app.model.people import Mark, Person, Status
from genogram_app.notation.doubt import is_doubted
from genogram_app.notation.perhaps import may_hold
from genogram_app.notation.style import BLUE, ORANGE, RED, Style
from genogram_app.notation.years import had_ended, had_happened

CONCERNS: Mapping[str, str] = MappingProxyType(
    {
        "MH": "mental ill health",
        "SM": "substance misuse",
        "AL": "alcohol misuse",
        "LD": "learning disability",
        "D": "disability or complex health needs",
        "PH": "physical illness",
        "DA-v": "domestic abuse: victim",
        "DA-p": "domestic abuse: alleged or known to have abused",
        "CJ": "offending or custody",
        "CE": "care-experienced",
        "ASB": "antisocial behaviour",
        "PR": "holds parental responsibility",
    }
)
"""What the codes of concerns and needs mean."""
MEANINGS: Mapping[str, str] = MappingProxyType({**statuses.MEANINGS, **CONCERNS})
"""What the usual codes mean, for the key. A code that is not here stands for itself."""

_ORANGE = frozenset({"MH", "SM", "AL", "LD", "D", "PH", "CJ", "CE", "ASB"})
_PADDING = 2.6
_LEAST_HEIGHT = 1.16
_GAP = 2.4
PERHAPS = " (?)"
"""What stands in a box after what may or may not hold on the date."""
IN_A_ROW = 4
"""No more tags than this stand in one row."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One small box: its text; ended ones have a line through it, proposed ones a dashed outline.

    `perhaps` says that it is not settled whether it held on the date.
    """

    text: str
    code: str
    ended: bool = False
    proposed: bool = False
    perhaps: bool = False


def tags_of(person: Person, day: date | None, *, chosen: bool = False) -> tuple[Tag, ...]:
    """Return the person's tags as at a day, oldest to newest; what certainly began later is left out.

    On a `chosen` day, what may or may not hold says so.
    """
    dated = [
        (_order(s.from_), _on(_status_tag(s, day), s, day, chosen=chosen))
        for s in person.statuses
        if had_happened(s.from_, day)
    ]
    dated += [
        (_order(m.from_), _on(_mark_tag(m, day), m, day, chosen=chosen))
        for m in person.marks
        if m.certainty != "disproved" and had_happened(m.from_, day)
    ]
    ordered = [tag for _, tag in sorted(dated, key=lambda pair: pair[0])]
    return tuple(dict.fromkeys(ordered))


def _on(tag: Tag, fact: Status | Mark, day: date | None, *, chosen: bool) -> Tag:
    """The tag, marked if it is not settled whether its fact held on a chosen day."""
    if not (chosen and day and may_hold(fact.from_, fact.to, day)):
        return tag
    return replace(tag, text=tag.text + PERHAPS, ended=False, perhaps=True)


def _order(start: str | None) -> date:
    """Undated tags come first, in file order."""
    earliest = None if start is None else read(start).span.earliest
    return earliest or date.min


def _status_tag(status: Status, day: date | None) -> Tag:
    code = statuses.boxed_code(status.code, status.detail)
    return Tag(code, code, _is_over(status, day), status.stage == "proposed")


def _is_over(status: Status, day: date | None) -> bool:
    """Whether a status is over on a day: its end decides; `ended`, which speaks of now, only without one."""
    if status.to is None or status.to == OPEN:
        return status.stage == "ended"
    return had_ended(status.to, day)


def _mark_tag(mark: Mark, day: date | None) -> Tag:
    doubt = "?" if is_doubted(mark.certainty) else ""
    return Tag(mark.code + doubt, mark.code, had_ended(mark.to, day))


def tag_size(tag: Tag, style: Style) -> tuple[float, float]:
    """Return the width and height of one tag, in points."""
    height = max(0.34 * style.unit, _LEAST_HEIGHT * style.tag_size)
    return text_width(tag.text, style.tag_size, bold=True) + 2 * _PADDING, height


def tag_rows(tags: tuple[Tag, ...], style: Style) -> tuple[tuple[Tag, ...], ...]:
    """Return the tags in rows that are no wider than a label and hold no more than four tags."""
    rows: list[list[Tag]] = []
    for tag in tags:
        if (
            rows
            and len(rows[-1]) < IN_A_ROW
            and row_width([*rows[-1], tag], style) <= style.label_width * 1.15
        ):
            rows[-1].append(tag)
        else:
            rows.append([tag])
    return tuple(tuple(row) for row in rows)


def row_width(row: list[Tag] | tuple[Tag, ...], style: Style) -> float:
    """Return how wide a row of tags is, in points."""
    return sum(tag_size(tag, style)[0] for tag in row) + _GAP * (len(row) - 1)


def draw_row(row: tuple[Tag, ...], middle: float, top: float, style: Style) -> tuple[Primitive, ...]:
    """Return a row of tags, centred on `middle`, its upper edge at `top`."""
    items: list[Primitive] = []
    x = middle - row_width(row, style) / 2
    for tag in row:
        items += draw_tag(tag, (x, top), style)
        x += tag_size(tag, style)[0] + _GAP
    return tuple(items)


def draw_tag(tag: Tag, corner: Point, style: Style) -> tuple[Primitive, ...]:
    """Return one tag with its upper left corner at a point."""
    width, height = tag_size(tag, style)
    x, y = corner
    colour = style.hue(_hue(tag.code))
    stroke = style.stroke("uncertain" if tag.proposed else "solid", style.thin, colour)
    baseline = y + height / 2 + 0.357 * style.tag_size
    items: list[Primitive] = [
        rounded_rectangle(x, y, width, height, 2.4, stroke, WHITE),
        Text((x + width / 2, baseline), tag.text, style.tag_size, bold=True, anchor="middle", colour=colour),
    ]
    if tag.ended:
        through = ((x + 1.2, y + height / 2), (x + width - 1.2, y + height / 2))
        items.append(polyline(through, style.stroke(width=style.thin, colour=colour)))
    return tuple(items)


def _hue(code: str) -> Colour:
    """Red for domestic abuse, orange for other concerns, blue for statuses, black for codes of one's own."""
    if code.startswith("DA"):
        return RED
    if code in _ORANGE:
        return ORANGE
    return BLUE if code in MEANINGS else BLACK
