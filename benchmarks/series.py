"""How long a series of household maps takes: five dates of a family of 30, on A4 and on A3.

The time from the case to the finished sheets, on the clock, with nothing remembered; beside it the time of a
fixed loop, which tells how fast the machine was meanwhile.
"""

from __future__ import annotations

import time
from datetime import date
from statistics import median

from benchmarks.slider import fixed_loop, moving_family
from genogram_app.picture.options import PictureOptions
from genogram_app.picture.paper import turned
from genogram_app.picture.series.dates import SeriesDate
from genogram_app.picture.series.page import SeriesSetting

PEOPLE, ROUNDS = 30, 5
DATES = tuple(SeriesDate(date(year, 6, 1)) for year in (1998, 2002, 2006, 2010, 2014))


def main() -> None:
    """Print the time for each paper, its sheets, and the smallest letters."""
    case = moving_family(PEOPLE)
    for size in ("A4", "A3"):
        for everybody in (False, True):
            taken = []
            for _ in range(ROUNDS):
                start = time.perf_counter()
                setting = SeriesSetting(case, PictureOptions(dates=False), DATES, everybody=everybody)
                done = setting.sheets(turned(size))
                taken.append(1000 * (time.perf_counter() - start))
            who = f"{PEOPLE} people" if everybody else "people near the child"
            print(
                f"{size}, {len(DATES)} maps, {who}: median {median(taken):.0f} ms, "
                f"{len(done.drawings)} sheets, "
                f"smallest letters {done.text_size_pt:.1f} pt; fixed loop {fixed_loop():.0f} ms"
            )


if __name__ == "__main__":
    main()
