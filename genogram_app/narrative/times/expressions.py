"""Where a text says a time: "on 14.09.22", "in July 2019", "the autumn of 2017", "two weeks later"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.explicit import explicit_times
from genogram_app.narrative.times.ranges import joined, with_shared_years
from genogram_app.narrative.times.when import When


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time in a text: half-open offsets into the plain text, and what it means, where that can be told."""

    start: int
    end: int
    means: When | None


def time_expressions(narrative: Narrative) -> Sequence[TimeExpression]:
    """Return the times that a text says, in order, none within another."""
    plain = narrative.plain
    explicit, _ = with_shared_years(plain, *explicit_times(plain, None))
    found: list[TimeExpression] = []
    for one in joined(plain, explicit):
        if not found or one.start >= found[-1].end:
            found.append(TimeExpression(one.start, one.end, one.time))
    return tuple(found)
