"""The lines of kin relations whose path is not known: from symbol to symbol, round everybody else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product
from math import hypot

from genogram_app.layout.geometry import Box, KinLine, Point, RoutedLine
from genogram_app.layout.paths import Rect, find_way, grown, is_clear, rect_of
from genogram_app.layout.remembered import Kept, Remembered
from genogram_app.layout.request import KinTie

ROOM, LITTLE = 5.5, 2.5
"""How far a line keeps from people, in points, and where there is no such way."""
LANE = 3.0
"""How far a line keeps from lines that run beside it, in points, unless it had to go far round."""
STRAIGHT = 210.0
"""In points: a longer line does not go aslant."""
STEEP = 0.25
"""How far a slanting line has to go down for its length across, and the other way about."""
HEIGHTS = (0.25, 0.38, 0.12)
"""How far above its middle a symbol's first, second and third line begin, as shares of its height."""
HASTE = 1.25
"""How many times more than the cheapest a line may cost, so that it is found soon."""
SHORT = 20.0
"""In points: it does not matter whether a line runs along a piece of another that is shorter."""
END = 0.5


def kin_lines(
    ties: Sequence[KinTie],
    boxes: Mapping[str, Box],
    drawn: Sequence[RoutedLine] = (),
    remembered: Remembered | None = None,
) -> tuple[KinLine, ...]:
    """Draw the line of every kin tie between two people of the drawing, beside the family lines `drawn`."""
    ways = (remembered or Remembered()).ways
    lines: list[KinLine] = []
    beside = [rect for line in drawn for rect in _lanes(line.points)]
    at: Counter[str] = Counter()
    for tie in ties:
        if tie.person in boxes and tie.relative in boxes and tie.person != tie.relative:
            points = _line(tie, boxes, beside, (at[tie.person], at[tie.relative]), ways)
            at.update((tie.person, tie.relative))
            beside += _lanes(points)
            lines.append(KinLine(tie.id, points))
    return tuple(lines)


def crossings(points: Sequence[Point], lines: Sequence[Sequence[Point]]) -> tuple[Point, ...]:
    """Return where a line crosses others, clear of the ends of both."""
    met = (
        _crossing(a, b, c, d)
        for (a, b), line in product(list(pairwise(points)), lines)
        for c, d in pairwise(line)
    )
    return tuple(dict.fromkeys(point for point in met if point is not None))


def _line(
    tie: KinTie,
    boxes: Mapping[str, Box],
    beside: Sequence[Rect],
    before: tuple[int, int],
    ways: Kept[tuple[Point, ...]],
) -> tuple[Point, ...]:
    """The best line from a side of one symbol to a side of the other."""
    person, relative = boxes[tie.person], boxes[tie.relative]
    others = [rect_of(b) for b in boxes.values() if b.person not in (tie.person, tie.relative)]
    own = [*_labels((person, relative)), *_symbols((person, relative))]
    starts, ends = _sides(person, before[0]), _sides(relative, before[1])
    if straight := _straight(starts, ends, [*own, *(grown(r, ROOM) for r in others)], beside):
        return straight
    right = relative.x >= person.x
    start, end = starts[1 if right else 0], ends[0 if right else 1]
    # Twice as dear as what lies on a line once: nobody could see a sparse line there.
    costs = [*beside, *beside]
    for room in (ROOM, LITTLE):
        taken = [*own, *(grown(r, room) for r in others)]
        if path := find_way(start, end, taken, room, costs=costs, haste=HASTE, ways=ways):
            return (_inside(person, start), *path, _inside(relative, end))
    return (_inside(person, start), _inside(relative, end))


def _straight(
    starts: Sequence[Point], ends: Sequence[Point], taken: Sequence[Rect], beside: Sequence[Rect]
) -> tuple[Point, ...]:
    """The shortest straight line that is clear and lies on no other; level, upright, or short and steep."""
    clear = [
        (a, b)
        for a, b in product(starts, ends)
        if _is_plain(a, b) and is_clear((a, b), taken) and not any(_lies_in(a, b, lane) for lane in beside)
    ]
    return min(clear, key=lambda p: (abs(p[0][0] - p[1][0]) + abs(p[0][1] - p[1][1]), p), default=())


def _is_plain(a: Point, b: Point) -> bool:
    across, down = abs(a[0] - b[0]), abs(a[1] - b[1])
    steep = min(across, down) >= STEEP * max(across, down) and hypot(across, down) <= STRAIGHT
    return min(across, down) == 0 or steep


def _lies_in(a: Point, b: Point, lane: Rect) -> bool:
    """Whether a level or upright line runs along a lane."""
    across = a[0] == b[0]
    middle = (lane[0] + lane[2]) / 2 if across else (lane[1] + lane[3]) / 2
    upright = lane[3] - lane[1] > lane[2] - lane[0]
    near = abs((a[0] if across else a[1]) - middle) < LANE
    if across != upright or not near:
        return False
    low, high = sorted((a[1], b[1]) if across else (a[0], b[0]))
    return max(low, lane[1] if across else lane[0]) < min(high, lane[3] if across else lane[2])


def _lanes(points: Sequence[Point]) -> Iterator[Rect]:
    """The strips along the level and upright pieces of a line."""
    for a, b in pairwise(points):
        if (a[0] == b[0]) != (a[1] == b[1]) and abs(a[0] - b[0]) + abs(a[1] - b[1]) > SHORT:
            left, right, top, bottom = min(a[0], b[0]), max(a[0], b[0]), min(a[1], b[1]), max(a[1], b[1])
            yield (
                (left - LANE, top, right + LANE, bottom)
                if left == right
                else (left, top - LANE, right, top + LANE)
            )


def _sides(box: Box, before: int) -> tuple[Point, Point, Point]:
    """Where a kin line starts: above the middle of each side, where no bar does, and at the top."""
    half, height = box.extent.symbol_width / 2, box.extent.symbol_height
    y = box.y - HEIGHTS[before % len(HEIGHTS)] * height
    return (box.x - half, y), (box.x + half, y), (box.x, box.y - height / 2)


def _inside(box: Box, side: Point) -> Point:
    """From a side of the box on to where a circle or diamond of that size begins."""
    return (side[0] + box.x) / 2, side[1]


def _labels(boxes: Sequence[Box]) -> list[Rect]:
    return [
        (r[0], b.y + b.extent.symbol_height / 2 + b.extent.label_gap / 2, r[2], r[3])
        for b in boxes
        if b.extent.label_height
        for r in (rect_of(b),)
    ]


def _symbols(boxes: Sequence[Box]) -> list[Rect]:
    """The insides of symbols, so that no line starts through its own."""
    return [
        (
            b.x - b.extent.symbol_width / 2,
            b.y - b.extent.symbol_height / 2,
            b.x + b.extent.symbol_width / 2,
            b.y + b.extent.symbol_height / 2,
        )
        for b in boxes
    ]


def _crossing(a: Point, b: Point, c: Point, d: Point) -> Point | None:
    """Where two pieces of line cross, if neither only touches the other."""
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return None
    if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
        return None
    (px, py), (qx, qy) = (b[0] - a[0], b[1] - a[1]), (d[0] - c[0], d[1] - c[1])
    turn = px * qy - py * qx
    if turn == 0:
        return None
    one = ((c[0] - a[0]) * qy - (c[1] - a[1]) * qx) / turn
    other = ((c[0] - a[0]) * py - (c[1] - a[1]) * px) / turn
    inside = (
        END < one * hypot(px, py) < hypot(px, py) - END and END < other * hypot(qx, qy) < hypot(qx, qy) - END
    )
    return (round(a[0] + one * px, 2), round(a[1] + one * py, 2)) if inside else None
