"""How the time of a layout grows with the family.

Run `python -m benchmarks.growth [--most 5000]`: the median over several families of each size, against the
targets, as a table and in `plots/growth.svg`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.charts import THEIRS, Series, log_chart, save
from benchmarks.layout import timed
from benchmarks.peers import OURS, published
from benchmarks.review_cases import request_of_family
from benchmarks.review_families import ProfileName, grow
from genogram_app.drawing.primitives import Drawing

SIZES = {15: 7, 30: 7, 60: 7, 100: 5, 300: 3, 1000: 1, 5000: 1}
"""How many families of each size are laid out."""
TARGETS = {60: 20.0, 300: 100.0, 1000: 400.0, 5000: 3000.0}
"""The most milliseconds that a layout of so many people may take."""
CASES = 60
"""Up to this size, families are those of cases; beyond, of genealogies."""
COMPARED = ("dot", "Open Pedigree", "GoJS genogram")
"""Whose published times of large families stand in the chart."""
TICKS = ((10, 30, 100, 300, 1000, 3000, 10_000), (1, 10, 100, 1000, 10_000, 100_000))


@dataclass(frozen=True, slots=True)
class Timing:
    """How many milliseconds families of one size took."""

    people: int
    median: float
    worst: float

    @property
    def verdict(self) -> str:
        """Whether the target is kept, where there is one."""
        target = TARGETS.get(self.people)
        if target is None:
            return ""
        return f"target {target:.0f}: {'kept' if self.median <= target else 'exceeded'}"


def timing(people: int) -> Timing:
    """Lay out every family of one size; small ones three times, of which the best counts."""
    profile: ProfileName = "case" if people <= CASES else "large"
    times = [
        timed(request_of_family(grow(profile, seed, people)), 3 if people <= 300 else 1)
        for seed in range(1, SIZES[people] + 1)
    ]
    return Timing(people, median(times), max(times))


def chart(timings: Sequence[Timing]) -> Drawing:
    """The times as curves, with the targets and other programs' published times."""
    curves = [Series(OURS, tuple((t.people, t.median) for t in timings))]
    for peer in published()["programs"]:
        points = tuple((int(n), found["ms"]) for n, found in peer["large"].items() if found["complete"])
        if peer["name"] in COMPARED:
            curves.append(Series(peer["name"], points, THEIRS, dashed=True))
    notes = ["Red: targets. Grey: published times of other programs on one family of each size."]
    words = ("people", "milliseconds")
    return log_chart("Time of a layout", words, TICKS, curves, tuple(TARGETS.items()), notes)


def main(arguments: Sequence[str]) -> None:
    """Print and draw the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=max(SIZES), help="the largest family")
    options = parser.parse_args(arguments)
    timings = []
    for people in SIZES:
        if people <= options.most:
            timings.append(timing(people))
            found = timings[-1]
            print(f"{people:5} people {found.median:9.1f} ms, worst {found.worst:9.1f}   {found.verdict}")
    print(f"drawn in {save(chart(timings), 'growth')}")


if __name__ == "__main__":
    main(sys.argv[1:])
