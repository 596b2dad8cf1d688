"""Where the keys lead on the chart: from bar to bar along a lane, from lane to lane, in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from genogram_app.picture.chart.lanes import Lane

_MIDDLE = 2


def in_reading_order(lanes: Sequence[Lane]) -> tuple[str, ...]:
    """Return the people and residences of a chart: each lane's person, then the bars by when they began."""
    return tuple(item for lane in lanes for item in (lane.person, *(bar.residence for bar in lane.bars)))


def after(lanes: Sequence[Lane], selected: str | None, step: int) -> str | None:
    """Return what comes next in reading order, or before with -1; None beyond the last or the first."""
    order = in_reading_order(lanes)
    if selected not in order:
        return (order[0] if step > 0 else order[-1]) if order else None
    place = order.index(selected) + step
    return order[place] if 0 <= place < len(order) else None


def along(lanes: Sequence[Lane], selected: str | None, step: int) -> str | None:
    """Return the next bar of the same lane, or with -1 the one before, the first of all being the person."""
    lane = lane_of(lanes, selected)
    if lane is None:
        return after(lanes, None, 1)
    items = (lane.person, *(bar.residence for bar in lane.bars))
    place = items.index(selected or lane.person) + step
    return items[min(max(place, 0), len(items) - 1)]


def across(lanes: Sequence[Lane], selected: str | None, step: int) -> str | None:
    """Return the bar of about the same time in the lane below, or with -1 above; the person without any."""
    lane = lane_of(lanes, selected)
    if lane is None:
        return after(lanes, None, 1)
    place = lanes.index(lane) + step
    if not 0 <= place < len(lanes):
        return selected
    target = lanes[place]
    day = next((_middle(bar.first, bar.last) for bar in lane.bars if bar.residence == selected), None)
    if day is None or not target.bars:
        return target.person
    return min(target.bars, key=lambda bar: _distance(bar.first, bar.last, day)).residence


def lane_of(lanes: Sequence[Lane], selected: str | None) -> Lane | None:
    """Return the lane of a person or of a residence."""
    for lane in lanes:
        if selected == lane.person or any(bar.residence == selected for bar in lane.bars):
            return lane
    return None


def _middle(first: date, last: date) -> date:
    return date.fromordinal((first.toordinal() + last.toordinal()) // _MIDDLE)


def _distance(first: date, last: date, day: date) -> int:
    """How many days something is away from a day; 0 when it is going on then."""
    return max((first - day).days, (day - last).days, 0)
