"""What a residence chart shows, as chosen by the person who looks at it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from genogram_app.known.viewpoint import Viewpoint
from genogram_app.notation.style import PLAIN, Notation


@dataclass(frozen=True, slots=True)
class ChartOptions:
    """The choices for one chart.

    `first` and `last` are the first and the last day shown; None takes those that the case suggests. `width`
    is that of the whole drawing in points, `gutter` the part of it that holds the names of the lanes. With
    `men_as_band` all men who were in a home of the child stand together. `contacts`, `statuses` and `events`
    are left out where not wanted; so are names, but labels stay. `people` narrows the chart to some people;
    without `idle`, people of whom nothing lies in the time shown are left out, subject children excepted.
    `known` asks for the case as some agencies knew it.
    """

    first: date | None = None
    last: date | None = None
    width: float = 800.0
    gutter: float = 110.0
    men_as_band: bool = False
    contacts: bool = True
    statuses: bool = True
    events: bool = True
    names: bool = True
    people: tuple[str, ...] | None = None
    idle: bool = True
    notation: Notation = PLAIN
    known: Viewpoint | None = None

    @property
    def of_lanes(self) -> ChartOptions:
        """The same choices for any time and size: charts that have these in common show the same lanes."""
        return replace(self, first=None, last=None, width=0.0, gutter=0.0, idle=True, notation=PLAIN)
