"""What stands under a symbol: name, dates and tags, measured before anything is placed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from genogram_app.drawing.fonts import ascent, cap_height, line_height, text_width
from genogram_app.drawing.primitives import BLACK, WHITE, Colour, Point, Primitive, Text
from genogram_app.drawing.shapes import rectangle
from genogram_app.drawing.wrapping import shorten, wrap
from genogram_app.family.names import description, display_name, shown_name
from genogram_app.model.date_words import short
from genogram_app.model.people import LOSSES, Person
from genogram_app.notation.style import GREY, Style
from genogram_app.notation.tags import Tag, draw_row, row_width, tag_rows, tag_size
from genogram_app.notation.years import had_happened, year_words

NAME_LINES = 6
"""A name that takes more lines is shortened, and stands in full in the key."""
_ROW_GAP = 2.0
NO_BREAK = "\N{NO-BREAK SPACE}"
_SURELY_SHORT = 24
"""A name of no more letters never takes too many lines."""
_LONG_WORD = 2.2
_ABOVE = 3.0
_WORD = re.compile(r"[^ \t\-–—]+[\-–—]*")
_CODE = re.compile(r"(\S+) (\d{1,3}|[A-Z]{1,2}\d{0,2})(?!\S)|^([bd]\.) (\S+)")
_RATHER_WIDER = 1.25


@dataclass(frozen=True, slots=True)
class LabelLine:
    """One line of a label."""

    text: str
    size: float
    bold: bool = False
    colour: Colour = BLACK


@dataclass(frozen=True, slots=True)
class LabelBlock:
    """A measured label: its lines, its rows of tags, and the width and height it takes, in points."""

    lines: tuple[LabelLine, ...]
    rows: tuple[tuple[Tag, ...], ...]
    width: float
    height: float


def measure_block(
    person: Person,
    style: Style,
    *,
    day: date | None,
    subject: bool = False,
    names: bool = True,
    dates: bool = True,
    tags: tuple[Tag, ...] = (),
    notes: tuple[str, ...] = (),
    footnote: int = 0,
) -> LabelBlock:
    """Return the label of a person as at a day.

    Args:
        person: whose label.
        style: the measures.
        day: the date of the drawing; None when it has none.
        subject: whether the name stands in bold.
        names: whether names are written; labels are in any case.
        dates: whether birth and death are written.
        tags: the tags to show.
        notes: what else is written, such as an age that does not fit the symbol.
        footnote: the number under which a name that is too long stands in full in the key; 0 for none.
    """
    mark = f" [{footnote}]" if footnote else ""
    lines = _name_lines(person, style, subject, mark) if names else _label_lines(person, style, subject, mark)
    for words in (*(_dates_below(person, day, style, names=names) if dates else ()), *notes):
        if words:
            lines += [LabelLine(t, style.detail_size) for t in _wrapped(words, style.detail_size, style)]
    rows = tag_rows(tags, style)
    width = max(
        [text_width(line.text, line.size, line.bold) for line in lines]
        + [row_width(row, style) for row in rows],
        default=0.0,
    )
    height = sum(line_height(line.size) for line in lines)
    height += sum(tag_size(row[0], style)[1] + _ROW_GAP for row in rows)
    return LabelBlock(tuple(lines), rows, width, height)


def _name_lines(person: Person, style: Style, subject: bool, mark: str) -> list[LabelLine]:
    """The name, and the label below it; each shortened and marked where it is too long and has a mark."""
    lines = [
        LabelLine(text, style.name_size, subject)
        for text in _marked(display_name(person), style.name_size, style, mark, bold=subject)
    ]
    if label := _second_name(person):
        texts = _marked(label, style.detail_size, style, mark)
        lines += [LabelLine(text, style.detail_size, colour=GREY) for text in texts]
    return lines


def _label_lines(person: Person, style: Style, subject: bool, mark: str) -> list[LabelLine]:
    """What is written in place of a name where names are not shown."""
    text = shown_name(person, names=False)
    lines = _marked(text, style.name_size, style, mark, bold=subject) if text else ()
    return [LabelLine(line, style.name_size, subject) for line in lines]


def _second_name(person: Person) -> str:
    """The label of somebody who is called by name, where it says more."""
    told = person.name and person.label and person.label.casefold() != person.name.casefold()
    return person.label or "" if told else ""


def name_in_full(person: Person, *, names: bool = True) -> str:
    """Return the name with the label as the key gives them; without `names`, the label."""
    if not names:
        return shown_name(person, names=False)
    label = _second_name(person)
    return f"{display_name(person)} ({label})" if label else display_name(person)


def is_too_long(person: Person, style: Style, *, subject: bool = False, names: bool = True) -> bool:
    """Return whether the name or the label takes so many lines that it has to be shortened."""
    parts = (
        (shown_name(person, names=names), style.name_size, subject),
        (_second_name(person) if names else "", style.detail_size, False),
    )
    return any(
        len(text) > _SURELY_SHORT and len(_wrapped(text, size, style, bold=bold)) > NAME_LINES
        for text, size, bold in parts
    )


def _marked(text: str, size: float, style: Style, mark: str, *, bold: bool = False) -> tuple[str, ...]:
    """A text in lines; with a mark, what is too long ends in an ellipsis and the mark."""
    lines = _wrapped(text, size, style, bold=bold)
    if not mark or len(lines) <= NAME_LINES:
        return lines
    room = style.label_width - text_width(mark, size, bold)
    last = shorten(" ".join(lines[NAME_LINES - 1 :]), room, size, bold=bold).lines[0]
    return (*lines[: NAME_LINES - 1], last + mark)


def _wrapped(text: str, size: float, style: Style, *, bold: bool = False) -> tuple[str, ...]:
    """Break a text into lines, never inside a word that a rather wider label can hold.

    A number or short code stays with the word before it, and a date with its "b.": apart they would mislead.
    """
    kept = _kept_together(text, size, style.label_width, bold=bold)
    longest = max((text_width(word, size, bold) for word in _WORD.findall(kept)), default=0.0)
    width = max(style.label_width, min(longest, _LONG_WORD * style.label_width))
    return tuple(line.replace(NO_BREAK, " ") for line in wrap(kept, width, size, bold=bold).lines)


def _kept_together(text: str, size: float, room: float, *, bold: bool) -> str:
    """The text with no-break spaces between what belongs together and nearly fits on a line together."""

    def join(found: re.Match[str]) -> str:
        together = found[0].replace(" ", NO_BREAK)
        return together if text_width(together, size, bold) <= _RATHER_WIDER * room else found[0]

    return _CODE.sub(join, text)


def _dates_below(person: Person, day: date | None, style: Style, *, names: bool) -> tuple[str, ...]:
    """The dates that stand under the name: none of those that stand above the symbol."""
    if style.notation.years_above and any(years_above(person, day)):
        return ()
    return date_lines(person, day, style, names=names)


def years_above(person: Person, day: date | None) -> tuple[str, str]:
    """Return the years of birth and death as they stand above a symbol; empty where not known or not due."""
    if person.kind != "person" or not had_happened(person.birth, day):
        return "", ""
    died = year_words(person.death) if had_happened(person.death, day) else ""
    return year_words(person.birth), died


def draw_years_above(years: tuple[str, str], top: Point, style: Style) -> tuple[Primitive, ...]:
    """Return the year of birth left and that of death right of the line that enters a symbol at its top.

    They stand on white, for the outline of a household passes there.
    """
    x, y = top[0], top[1] - _ABOVE
    size, (born, died) = style.detail_size, years
    items: list[Primitive] = []
    if born:
        width = text_width(born, size)
        items += [
            _ground(x - _ABOVE - width, y, width, size),
            Text((x - _ABOVE, y), born, size, anchor="end"),
        ]
    if died:
        items += [_ground(x + _ABOVE, y, text_width(died, size), size), Text((x + _ABOVE, y), died, size)]
    return tuple(items)


def _ground(left: float, baseline: float, width: float, size: float) -> Primitive:
    """The white behind figures that begin at a point of their baseline."""
    height = cap_height(size)
    return rectangle(left - 1.0, baseline - height - 1.0, width + 2.0, height + 2.0, None, WHITE)


def date_lines(person: Person, day: date | None, style: Style, *, names: bool = True) -> tuple[str, ...]:
    """Return the dates of a person in words, as partial as they were stated; on one line when they fit.

    What a name above them says already is not said again; `names` tells whether it is shown.
    """
    if person.kind == "pregnancy":
        return (f"due {short(person.due)}",) if person.due else ()
    if person.kind in LOSSES:
        return _loss_lines(person, shown_name(person, names=names).casefold())
    if not had_happened(person.birth, day):
        return ("not yet born", f"b. {short(person.birth)}")
    born = f"b. {short(person.birth)}" if person.birth else ""
    died = f"d. {short(person.death)}" if person.death and had_happened(person.death, day) else ""
    both = f"{born} – {died}" if born and died else born or died
    if text_width(both, style.detail_size) <= style.label_width:
        return (both,) if both else ()
    return born, died


def _loss_lines(person: Person, name: str) -> tuple[str, ...]:
    words = {
        "miscarriage": "miscarriage",
        "termination": "termination",
        "pregnancy_loss": "pregnancy loss",
        "stillbirth": "stillborn",
    }[person.kind]
    year = year_words(person.death)
    if words in name or name == description(person).casefold():
        return () if not year or year in name else (year,)
    return (f"{words} {year}".strip(),)


def draw_block(block: LabelBlock, top: Point, style: Style) -> tuple[Primitive, ...]:
    """Return the label's primitives; `top` is the middle of its upper edge."""
    x, y = top
    items: list[Primitive] = []
    for line in block.lines:
        baseline = y + ascent(line.size, line.bold)
        items.append(Text((x, baseline), line.text, line.size, line.bold, "middle", line.colour))
        y += line_height(line.size)
    for row in block.rows:
        y += _ROW_GAP
        items += draw_row(row, x, y, style)
        y += tag_size(row[0], style)[1]
    return tuple(items)
