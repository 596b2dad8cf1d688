"""Where the lanes of a chart are, one below the other, whether or not they are drawn."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from genogram_app.picture.chart.axis import HEIGHT
from genogram_app.picture.chart.chart import lane_height
from genogram_app.picture.chart.lanes import Lane
from genogram_app.picture.chart.stays import Bar

_BELOW = 4.0
"""White below the last lane, in points."""


class Stack:
    """Lanes from the axis downwards; places are those of a chart of all of them, in points."""

    def __init__(self, lanes: Sequence[Lane]) -> None:
        """Stack the lanes in their order."""
        self.lanes = tuple(lanes)
        self._edges = list(accumulate(map(lane_height, self.lanes), initial=HEIGHT))

    @property
    def height(self) -> float:
        """How high all lanes are together."""
        return self._edges[-1] - HEIGHT + _BELOW

    def at(self, place: float) -> Lane | None:
        """Return the lane at a place; None above and below all."""
        number = bisect_right(self._edges, place) - 1
        return self.lanes[number] if 0 <= number < len(self.lanes) else None

    def span(self, person: str) -> tuple[float, float] | None:
        """Return from where to where somebody's lane is; None for whoever has none."""
        number = self._number_of.get(person)
        return None if number is None else (self._edges[number], self._edges[number + 1])

    def within(self, first: float, last: float) -> range:
        """Return the numbers of the lanes that reach between two places."""
        start = max(bisect_right(self._edges, first) - 1, 0)
        stop = min(max(bisect_left(self._edges, last), start + 1), len(self.lanes))
        return range(min(start, stop), stop)

    def above(self, number: int) -> float:
        """Return how high the lanes above one are together."""
        return self._edges[number] - HEIGHT

    def lane_of(self, key: str) -> Lane | None:
        """Return the lane on which something stands, by its key on the chart."""
        kind, _, rest = key.partition(":")
        if kind == "residence":
            found = self._bars.get(rest)
            return found[0] if found else None
        parts = rest.split(":")
        number = next((self._number_of[part] for part in parts if part in self._number_of), None)
        return None if number is None else self.lanes[number]

    def bar(self, residence: str) -> Bar | None:
        """Return the bar of a residence."""
        found = self._bars.get(residence)
        return found[1] if found else None

    @cached_property
    def _number_of(self) -> dict[str, int]:
        return {lane.person: number for number, lane in enumerate(self.lanes)}

    @cached_property
    def _bars(self) -> dict[str, tuple[Lane, Bar]]:
        return {bar.residence: (lane, bar) for lane in self.lanes for bar in lane.bars}
