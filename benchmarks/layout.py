"""How good and how fast the layout is: faults, crossings and time over invented families.

Run `python -m benchmarks.layout`; every column but the last two should be zero.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from itertools import combinations, pairwise
from statistics import median

from benchmarks.families import family
from benchmarks.targets import verdict
from genogram_app.layout.arrange import arrange
from genogram_app.layout.geometry import Box, Layout, Point
from genogram_app.layout.paths import Rect, is_clear
from genogram_app.layout.request import LayoutRequest

Piece = tuple[Point, Point]
NEAR = 0.5
"""Lines nearer than this, in points, lie on one another."""


def box_rect(box: Box, shrink: float = 0.0) -> Rect:
    """Symbol and label together, made smaller by `shrink` on every side."""
    half = box.extent.width / 2 - shrink
    top = box.y - box.extent.symbol_height / 2
    return box.x - half, top + shrink, box.x + half, top + box.extent.height - shrink


def overlaps(layout: Layout) -> list[tuple[str, str]]:
    """Pairs of people whose symbols or labels cover each other."""
    rects = [(b.person, box_rect(b, 0.01)) for b in layout.boxes]
    return [(p, q) for (p, a), (q, b) in combinations(rects, 2) if _meet(a, b)]


def _meet(a: Rect, b: Rect) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def through_people(layout: Layout) -> list[tuple[str, str]]:
    """(union, person) where a line goes through the symbol or label of somebody whom it does not join."""
    rects = {b.person: box_rect(b, 0.5) for b in layout.boxes}
    return [
        (line.union, person)
        for line in layout.lines
        for person, rect in rects.items()
        if person not in line.persons and not is_clear(line.points, [rect])
    ]


def merged(layout: Layout) -> list[tuple[str, str]]:
    """Pairs of unions whose lines lie on top of each other for a stretch."""
    pieces = [(line.union, piece) for line in layout.lines for piece in pairwise(line.points)]
    return [(u, v) for (u, a), (v, b) in combinations(pieces, 2) if u != v and _along(a, b)]


def _along(a: Piece, b: Piece) -> bool:
    """Tell whether two pieces, both level or both upright, share a stretch."""
    for across, down in ((0, 1), (1, 0)):
        level = abs(a[0][down] - a[1][down]) < 1e-6 and abs(b[0][down] - b[1][down]) < 1e-6
        if level and abs(a[0][down] - b[0][down]) < NEAR:
            low = max(min(a[0][across], a[1][across]), min(b[0][across], b[1][across]))
            high = min(max(a[0][across], a[1][across]), max(b[0][across], b[1][across]))
            if high - low > NEAR:
                return True
    return False


def crossings(layout: Layout) -> int:
    """How many bridges the lines need."""
    return sum(len(line.hops) for line in layout.lines)


def siblings_out_of_order(request: LayoutRequest, layout: Layout) -> list[tuple[str, str]]:
    """Pairs of an older and a younger child of one union where the older one stands further right."""
    x = {b.person: b.x for b in layout.boxes}
    wrong = []
    for union in request.unions:
        placed = [c.child for c in union.children if c.primary]
        wrong += [(a, b) for a, b in pairwise(placed) if x[a] >= x[b]]
    return wrong


def children_not_below(request: LayoutRequest, layout: Layout) -> list[tuple[str, str]]:
    """(parent, child) where the child does not stand below the parent."""
    y = {b.person: b.y for b in layout.boxes}
    return [
        (p, c.child) for u in request.unions for p in u.partners for c in u.children if y[c.child] <= y[p]
    ]


def unjoined(request: LayoutRequest, layout: Layout) -> list[tuple[str, str]]:
    """(union, person) where no line of the union joins one of its people."""
    joined = {(line.union, p) for line in layout.lines for p in line.persons}
    return [
        (u.id, p)
        for u in request.unions
        for p in (*u.partners, *(c.child for c in u.children))
        if (len(u.partners) > 1 or u.children) and (u.id, p) not in joined
    ]


def faults(request: LayoutRequest, layout: Layout) -> dict[str, int]:
    """All counts that have to be zero."""
    people = [b.person for b in layout.boxes]
    return {
        "dropped": len(set(request.people) - set(people)),
        "duplicated": len(people) - len(set(people)),
        "overlaps": len(overlaps(layout)),
        "through": len(through_people(layout)),
        "merged": len(merged(layout)),
        "disorder": len(siblings_out_of_order(request, layout)),
        "not below": len(children_not_below(request, layout)),
        "unjoined": len(unjoined(request, layout)),
    }


def timed(request: LayoutRequest, rounds: int = 3) -> float:
    """The best of a few runs, in milliseconds of the processor, whatever else it is busy with."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        arrange(request)
        best = min(best, (time.process_time() - start) * 1000)
    return best


def main(arguments: Sequence[str] = ()) -> None:
    """Print faults, crossings and times for a range of sizes."""
    sizes = [int(a) for a in arguments] or [15, 30, 60, 150, 300]
    wrong = 0
    for size in sizes:
        rows = []
        for seed in range(10 if size <= 60 else 2):
            request = family(seed, size)
            layout = arrange(request)
            rows.append((faults(request, layout), crossings(layout), timed(request)))
        total = {k: sum(r[0][k] for r in rows) for k in rows[0][0]}
        wrong += sum(total.values())
        bridges = sum(r[1] for r in rows)
        print(f"{size:4} people: {total} crossings {bridges}, {median(r[2] for r in rows):.1f} ms")
    print(verdict("faults", wrong, 0))


if __name__ == "__main__":
    main(sys.argv[1:])
