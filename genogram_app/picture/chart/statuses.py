"""The thin bars of a person's statuses and orders: from when to when, made or only proposed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from genogram_app.drawing.primitives import Group, Primitive, Text
from genogram_app.drawing.shapes import polyline, rectangle
from genogram_app.drawing.wrapping import shorten
from genogram_app.family.periods import Period, period_of
from genogram_app.model.people import Person, Status
from genogram_app.model.statuses import boxed_code
from genogram_app.notation.style import BLUE, STYLE
from genogram_app.picture.chart.look import INK, TEXT_SIZE, Canvas
from genogram_app.picture.chart.words import status_words

ROW = 12.0
"""How high one row of statuses is, in points: the code, and the thin bar beneath it."""
_THICK = 2.6
_LEAST = 3.0


@dataclass(frozen=True, slots=True)
class StatusBar:
    """One status of a person, in one of the rows below the bars: `key` is `status:person:place`."""

    key: str
    status: Status
    period: Period
    words: str
    row: int = 0


def status_bars(person: Person, who: str, *, names: bool = True) -> tuple[StatusBar, ...]:
    """Return the statuses by when they began, each in the first row in which none before may go on."""
    found = [
        StatusBar(
            f"status:{person.id}:{place}",
            status,
            period_of(status.from_, status.to),
            status_words(who, status, names=names),
        )
        for place, status in enumerate(person.statuses)
    ]
    ends: list[date] = []
    rows = []
    for bar in sorted(found, key=lambda bar: (bar.period.first_start, bar.period.last_end)):
        row = next((n for n, end in enumerate(ends) if end <= bar.period.first_start), len(ends))
        ends[row : row + 1] = [bar.period.last_end]
        rows.append(replace(bar, row=row))
    return tuple(rows)


def draw_statuses(bars: tuple[StatusBar, ...], top: float, canvas: Canvas) -> Iterator[Group]:
    """Yield the statuses that lie in the time shown, in rows from `top` on."""
    for place, bar in enumerate(bars):
        period = bar.period
        if not canvas.shows(period.first_start, period.last_end):
            continue
        following = (b.period.first_start for b in bars[place + 1 :] if b.row == bar.row)
        limit = canvas.at(next(following, date.max))
        y = top + bar.row * ROW
        items = (*_code(bar, y, limit, canvas), *draw_line(bar, y + ROW - _THICK - 0.6, canvas))
        yield Group(bar.key, bar.words, items)


def code_of(status: Status) -> str:
    """Return the code that stands above a status, with the letter of the category of a plan."""
    return boxed_code(status.code, status.detail)


def _code(bar: StatusBar, y: float, limit: float, canvas: Canvas) -> Iterator[Primitive]:
    left = canvas.at(bar.period.first_start)
    code = code_of(bar.status)
    said = {"proposed": f"{code} proposed", "made": code, "ended": code}[bar.status.stage]
    room = max(limit, left) - left
    for words in (said, code):
        shown = shorten(words, max(room, 0.0), TEXT_SIZE)
        if not shown.cut:
            yield Text((left, y + 7.6), words, TEXT_SIZE, colour=canvas.hue(BLUE))
            return


def draw_line(bar: StatusBar, y: float, canvas: Canvas) -> Iterator[Primitive]:
    """Yield the thin bar: filled where it surely held, an outline where perhaps; dashed when proposed."""
    period, colour = bar.period, canvas.hue(BLUE)
    left, right = canvas.stretch(period.first_start, period.last_end)
    right = max(right, left + _LEAST)
    if bar.status.stage == "proposed":
        middle = y + _THICK / 2
        yield polyline(((left, middle), (right, middle)), STYLE.stroke("uncertain", 1.2, colour))
        return
    yield rectangle(left, y, right - left, _THICK, STYLE.stroke("uncertain", 0.5, INK))
    sure = canvas.at(min(period.last_start, period.last_end)), canvas.at(_sure_end(bar))
    if sure[1] > sure[0]:
        yield rectangle(sure[0], y, sure[1] - sure[0], _THICK, None, colour)


def _sure_end(bar: StatusBar) -> date:
    """The last day on which it held as far as is said: one of which nothing says that it ended goes on."""
    period, status = bar.period, bar.status
    goes_on = status.to is None and status.stage != "ended"
    return period.last_end if goes_on else max(period.first_end, period.first_start)
