"""How our drawings of the measured families compare with those of other programs.

Run `python -m benchmarks.peers [--more] [--large]`. Lays out thirty families (seeds 1 to 30), prints our row
beside the published rows of `peers.json` and draws them in `plots/peers.svg`; `--more` adds the two hundred
families after those, `--large` the families of 100 to 5,000 people.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any, TypeAlias

from benchmarks.charts import Bars, bar_chart, save
from benchmarks.layout import timed
from benchmarks.measures import Measures, alike, measure
from benchmarks.review_cases import request_of_family
from benchmarks.review_families import ReviewFamily, grow
from benchmarks.targets import verdict
from genogram_app.drawing.primitives import Drawing
from genogram_app.layout.arrange import arrange

Row: TypeAlias = Mapping[str, float]
OURS = "Genogram"
SIZES = (100, 500, 1000, 5000)
COLUMNS = {
    "ms": "ms",
    "ms_p95": "p95",
    "crossings_median": "crossings, median",
    "crossings": "total",
    "partners_apart": "couples apart",
    "partners_not_level": "not level",
    "generation_off": "generation off",
    "siblings_out_of_order": "out of order",
    "twins_apart": "twins apart",
    "overlaps": "overlaps",
    "through_symbols": "through symbols",
    "merged_lines": "merged lines",
    "width": "width",
    "off_centre": "off centre",
    "line_length": "line length",
}
"""What is compared, with the words at the head of each column."""
MEDIANS = ("width", "off_centre", "line_length")
"""Of these, a table has the median over the families; of other counts, the total."""


@dataclass(frozen=True, slots=True)
class Result:
    """One family as we lay it out, and how many milliseconds that takes."""

    family: ReviewFamily
    measures: Measures
    ms: float

    @property
    def whole(self) -> bool:
        """Everybody is drawn once with every link that the case can say."""
        return self.measures.whole


def result(family: ReviewFamily, rounds: int = 3) -> Result:
    """Lay out and measure a family."""
    request = request_of_family(family)
    return Result(family, measure(family, arrange(request)), timed(request, rounds))


def our_row(results: Sequence[Result]) -> Row:
    """Our numbers over several families."""
    times = sorted(r.ms for r in results)
    counted = [asdict(r.measures) for r in results]
    row = {name: sum(c[name] for c in counted) for name in counted[0] if name in COLUMNS}
    row |= {name: median(c[name] for c in counted) for name in MEDIANS}
    row["crossings_median"] = median(c["crossings"] for c in counted)
    return {**row, "ms": median(times), "ms_p95": times[int(0.95 * (len(times) - 1))]}


@cache
def published() -> dict[str, Any]:
    """The numbers of other programs, with the conditions in which they were measured."""
    found: dict[str, Any] = json.loads(Path(__file__).with_name("peers.json").read_text(encoding="utf-8"))
    return found


def whole_peers() -> list[dict[str, Any]]:
    """The programs that drew every family whole."""
    return [p for p in published()["programs"] if p["drawn"] == published()["families"]]


def fewest_crossings() -> int:
    """The fewest crossings of any program that draws every family whole with everybody on their level."""
    level = [p["case"] for p in whole_peers() if not p["case"]["generation_off"]]
    return min(int(row["crossings"]) for row in level)


def chart(ours: Row) -> Drawing:
    """Crossings, siblings out of order and couples apart, ours beside every peer that drew all families."""
    rows = [(OURS, ours)] + [
        (f"{p['name']}{' *' if p['yardstick'] else ''}", p["case"])
        for p in sorted(whole_peers(), key=lambda p: p["case"]["crossings"])
    ]
    least = published()["least_partners_apart"]
    columns = [
        Bars("crossings", tuple(float(row["crossings"]) for _, row in rows)),
        Bars("siblings out of order", tuple(float(row["siblings_out_of_order"]) for _, row in rows)),
        Bars("couples apart", tuple(float(row["partners_apart"]) for _, row in rows), least),
    ]
    title = "Families drawn whole: our layout and others"
    return bar_chart(title, [name for name, _ in rows], 0, columns, _notes())


def _notes() -> list[str]:
    """What a reader of the chart has to know."""
    known = published()
    families, couples, least = known["families"], known["couples"], known["least_partners_apart"]
    left_out = [f"{p['name']} ({p['drawn']} drawn)" for p in known["programs"] if p["drawn"] < families]
    what = f"{families} families of 12 to 60 people, {couples} couples; totals; less is better."
    line = f"The dashed line: {least} couples cannot stand side by side in any drawing."
    level = "Gramps and grandalf do not keep couples and generations level, which saves them crossings."
    star = "* no program, but 25 seconds of annealing a family."
    not_shown = "Not shown, for some families were not drawn whole: "
    return [f"{what} {line}", f"{level} {star}", f"{not_shown}{', '.join(left_out)}."]


def table(rows: Iterable[tuple[str, str, Row]]) -> str:
    """Rows of numbers, each with a name and a word on what was drawn."""
    lines = ["".join(f"{word:>{_wide(word)}}" for word in ("drawn", *COLUMNS.values()))]
    for name, drawn, row in rows:
        cells = [f"{drawn:>{_wide('drawn')}}"]
        cells += [f"{_shown(row.get(key)):>{_wide(word)}}" for key, word in COLUMNS.items()]
        lines.append("".join(cells) + f"  {name}")
    return "\n".join(lines)


def _wide(word: str) -> int:
    return max(len(word), 6) + 2


def _shown(value: float | None) -> str:
    if value is None:
        return "–"
    return f"{value:.1f}" if value % 1 else f"{value:.0f}"


def not_told_apart(results: Iterable[Result]) -> list[str]:
    """Families in which one person has children by several unknown partners, who are drawn as one."""
    return [
        f"{r.family.name} ({', '.join(unions[0].partners[0].id for unions in alike(r.family))})"
        for r in results
        if alike(r.family)
    ]


def _print_cases(results: Sequence[Result], *, with_peers: bool) -> None:
    rows = [(OURS, f"{sum(r.whole for r in results)}/{len(results)}", our_row(results))]
    if with_peers:
        rows += [(p["name"], f"{p['drawn']}/{published()['families']}", p["case"]) for p in whole_peers()]
    print(table(rows))
    names = not_told_apart(results)
    print(f"Children by several unknown partners cannot be told apart: {', '.join(names) or 'nowhere'}.\n")


def _print_large(size: int) -> None:
    found = result(grow("large", 1, size), 1)
    rows = [(OURS, "whole" if found.whole else "not whole", our_row([found]))]
    for peer in published()["programs"]:
        numbers = peer["large"].get(str(size), {})
        if numbers.get("complete"):
            rows.append((peer["name"], "whole", numbers))
    print(f"{size} people\n{table(rows)}\n")


def main(arguments: Sequence[str]) -> None:
    """Print the comparison and draw it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--more", action="store_true", help="two hundred families more (seeds 31 to 230)")
    parser.add_argument("--large", action="store_true", help="families of 100 to 5,000 people")
    options = parser.parse_args(arguments)
    print(published()["conditions"])
    results = [result(grow("case", seed)) for seed in range(1, published()["families"] + 1)]
    _print_cases(results, with_peers=True)
    print(f"drawn in {save(chart(our_row(results)), 'peers')}")
    print(verdict("crossings", our_row(results)["crossings"], fewest_crossings()))
    if options.more:
        print("seeds 31 to 230")
        _print_cases([result(grow("case", seed), 1) for seed in range(31, 231)], with_peers=False)
    for size in SIZES if options.large else ():
        _print_large(size)


if __name__ == "__main__":
    main(sys.argv[1:])
