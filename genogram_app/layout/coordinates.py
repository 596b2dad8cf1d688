"""How far to the right everything stands: parents over their children, nothing overlapping, all close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from genogram_app.layout.geometry import Extent
from genogram_app.layout.layers import Layers
from genogram_app.layout.ports import CLEAR, Ports
from genogram_app.layout.request import Spacing
from genogram_app.layout.roster import NO_WORDS, Captions, Roster

SWEEPS = 6
CLOSE = 0.5
"""How much partners want to be close, where parents over children is 1."""
PASSAGE = 6.0
"""Width in points of a place that only a line goes through."""
BORDER, MOST_BORDERS = 3.0, 2
"""Room in points for the outline of a household between two neighbours, and for how many of them."""


BESIDE = 0.25
"""How far words stand off the line of a child, in units."""


@dataclass(frozen=True, slots=True)
class _Pull:
    """A family's wish: the middle between its stands over the middle of its feet."""

    stands: tuple[int, ...]
    feet: tuple[int, ...]
    shift: float
    weight: float


def coordinates(
    roster: Roster,
    layers: Layers,
    rows: Sequence[Sequence[int]],
    ports: Ports,
    extents: Sequence[Extent],
    spacing: Spacing,
    words: Captions = NO_WORDS,
) -> list[float]:
    """Return the x of every place, in points, in the given order of the rows.

    Rows are settled one at a time, downwards and upwards in turn, each by least squares under the least
    distances between neighbours (isotonic regression), towards where parents and children want them.
    """
    x = [0.0] * len(layers.row)
    offset = [0.0] * len(layers.row)
    for row in rows:
        for before, place, distance in zip(
            row, row[1:], _distances(roster, row, ports, extents, spacing, words), strict=False
        ):
            offset[place] = offset[before] + distance
        for place in row:
            x[place] = offset[place] - offset[row[-1]] / 2
    pulls = _pulls(roster, layers, ports)
    above, below = _by_row(pulls, layers)
    couples: list[list[tuple[int, int]]] = [[] for _ in range(layers.depth)]
    for pair in ports.bars.values():
        couples[layers.row[pair[0]]].append(pair)
    for sweep in range(SWEEPS):
        downwards = sweep % 2 == 0
        for r in range(layers.depth) if downwards else reversed(range(layers.depth)):
            weights = (1.0, 0.3) if downwards else (0.3, 1.0)
            if sweep == SWEEPS - 1:
                weights = (1.0, 1.0)
            _settle(rows[r], x, offset, above[r], below[r], couples[r], weights)
    _keep_birth_order(roster, layers, rows, x, spacing.sibling / 2)
    return x


def _keep_birth_order(
    roster: Roster, layers: Layers, rows: Sequence[Sequence[int]], x: list[float], least: float
) -> None:
    """Push siblings who stand on different rows apart until the older one is left, with all to their right.

    Orders of rows can contradict each other; then there is no end, and all stay as they were.
    """
    before = list(x)
    pairs = [
        (a, b) for f in roster.families for a, b in pairwise(f.children) if layers.row[a] != layers.row[b]
    ]
    for _ in range(len(pairs) + 3):
        late = [(a, b) for a, b in pairs if x[b] - x[a] < least]
        for older, younger in late:
            shift = x[older] + least - x[younger]
            row = rows[layers.row[younger]]
            for place in row[row.index(younger) :]:
                x[place] += max(shift, 0.0)
        if not late:
            return
    x[:] = before


def _distances(
    roster: Roster,
    row: Sequence[int],
    ports: Ports,
    extents: Sequence[Extent],
    spacing: Spacing,
    words: Captions,
) -> list[float]:
    """Least distance between the middles of each two neighbours of a row."""
    barred = set(ports.bars.values())
    return [
        distance(roster, a, b, (a, b) in barred, ports, extents, spacing, words) for a, b in pairwise(row)
    ]


def distance(
    roster: Roster,
    a: int,
    b: int,
    couple: bool,
    ports: Ports,
    extents: Sequence[Extent],
    spacing: Spacing,
    words: Captions = NO_WORDS,
) -> float:
    """Least distance between the middles of two neighbours, the left one first."""
    size = len(roster.people)
    ways = [half_way(a, 1, ports, extents), half_way(b, -1, ports, extents)]
    room = sum(ways) + CLEAR * (2 if couple else 1.5) + BORDER * min(_borders(roster, a, b), MOST_BORDERS)
    if a >= size or b >= size:
        return room
    room = max(room, _wording(roster, a, b, couple, spacing, words))
    if couple:
        return max(room, spacing.couple)
    kin = roster.origin[a] is not None and roster.origin[a] == roster.origin[b]
    return max(room, spacing.sibling if kin else min(spacing.family, room + spacing.family - spacing.sibling))


def _wording(
    roster: Roster,
    a: int,
    b: int,
    couple: bool,
    spacing: Spacing,
    words: Captions,
) -> float:
    """Least distance between two neighbours for the words above them, and beside the line down to `a`."""
    needs = [0.0]
    if couple:
        both = [f for f in roster.own[a] if b in roster.families[f].partners]
        needs += [words.couples[f].width + 2 * CLEAR for f in both if f in words.couples]
    origin = roster.origin[a]
    if origin is not None and roster.origin[b] is not None and (origin, a) in words.children:
        needs.append(words.children[origin, a].width + BESIDE * spacing.unit + CLEAR)
    return max(needs)


def _borders(roster: Roster, a: int, b: int) -> int:
    """How many households have one of two neighbours in them and not the other."""
    return sum((a in home) != (b in home) for home in roster.homes)


def half_way(place: int, side: int, ports: Ports, extents: Sequence[Extent]) -> float:
    """Room that a place needs on one side of its middle."""
    if place >= len(extents):
        return PASSAGE / 2
    return max(extents[place].width / 2, ports.reach(place, side))


def _pulls(roster: Roster, layers: Layers, ports: Ports) -> list[_Pull]:
    pulls = []
    for number, stands in enumerate(layers.stands):
        feet = tuple(s.places[0] for s in layers.strands[number][: len(roster.families[number].children)])
        port = ports.at.get((number, stands[0])) if len(stands) == 1 else None
        if feet:
            pulls.append(
                _Pull(stands, feet, port.out if port else 0.0, 1.0 if number in ports.bars or port else 0.3)
            )
        for strand in layers.strands[number]:
            pulls += [_Pull((a,), (b,), 0.0, 8.0) for a, b in pairwise(strand.places)]
    return pulls


def _by_row(pulls: Sequence[_Pull], layers: Layers) -> tuple[list[list[_Pull]], list[list[_Pull]]]:
    """Pulls by the row of their feet, and by the row of their stands."""
    above: list[list[_Pull]] = [[] for _ in range(layers.depth)]
    below: list[list[_Pull]] = [[] for _ in range(layers.depth)]
    for pull in pulls:
        above[layers.row[pull.feet[0]]].append(pull)
        below[layers.row[pull.stands[0]]].append(pull)
    return above, below


def _settle(
    row: Sequence[int],
    x: list[float],
    offset: list[float],
    above: list[_Pull],
    below: list[_Pull],
    couples: list[tuple[int, int]],
    weights: tuple[float, float],
) -> None:
    """Move one row to where its parents (`above`) and children (`below`) want it, by those two weights.

    Partners who stand side by side want to be close as well.
    """
    goal = dict.fromkeys(row, 0.0)
    weight = dict.fromkeys(row, 0.0)
    for pulls, strength in ((above, weights[0]), (below, weights[1])):
        for pull in pulls:
            here, there = (pull.feet, pull.stands) if pulls is above else (pull.stands, pull.feet)
            shift = pull.shift if pulls is above else -pull.shift
            wished = [x[p] for p in there]
            target = (min(wished) + max(wished)) / 2 + shift
            ends = [offset[p] for p in here]
            target -= (min(ends) + max(ends)) / 2
            strong = strength * pull.weight
            for place in here:
                goal[place] += strong * target
                weight[place] += strong
    for left, right in couples:
        for place, other in ((left, right), (right, left)):
            goal[place] += CLOSE * (x[other] - offset[other])
            weight[place] += CLOSE
    for place in row:
        goal[place] += 0.02 * (x[place] - offset[place])
        weight[place] += 0.02
    levels = isotonic([goal[p] / weight[p] for p in row], [weight[p] for p in row])
    for place, level in zip(row, levels, strict=True):
        x[place] = level + offset[place]


def isotonic(goals: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The rising sequence nearest to `goals` by weighted least squares (pool adjacent violators)."""
    blocks: list[tuple[float, float, int]] = []
    for goal, weight in zip(goals, weights, strict=True):
        total, mass, count = goal * weight, weight, 1
        while blocks and blocks[-1][0] * mass >= total * blocks[-1][1]:
            before = blocks.pop()
            total, mass, count = total + before[0], mass + before[1], count + before[2]
        blocks.append((total, mass, count))
    return [total / mass for total, mass, count in blocks for _ in range(count)]
