"""What each family's lines need between the rows: where they come down, where they go on, what runs level."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from genogram_app.layout.geometry import Extent, Point
from genogram_app.layout.lanes import Track
from genogram_app.layout.layers import Layers, Strand
from genogram_app.layout.ports import CLEAR, Ports
from genogram_app.layout.request import Spacing
from genogram_app.layout.roster import NO_WORDS, Captions, Roster

MOST_TRIES = 100
"""Where nothing is free, so many places are looked at for the least crowded one."""
ASIDE = (0.26, 0.4, 0.13, 0.33)
"""How far from the middle further sets of parents join a child's symbol, as parts of the symbol's width."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that is settled before lines are drawn.

    `x` is by place, `pinned` the y of people put by hand, `words` those that need room beside lines, `stood`
    where people were before.
    """

    roster: Roster
    layers: Layers
    rows: Sequence[Sequence[int]]
    ports: Ports
    extents: Sequence[Extent]
    spacing: Spacing
    x: Sequence[float]
    pinned: Mapping[int, float] = field(default_factory=dict)
    words: Captions = NO_WORDS
    stood: Mapping[int, Point] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """The pieces of one family's lines.

    `drop` is the x of the line down to the children, None without any. `feet` is where each child's line
    leaves the bar, by child in the order of the strands; `forked` the children whose lines start at one point
    with their twins'. `bracket`, `bar` and `jogs` (by strand's person and step) are numbers of tracks.
    """

    family: int
    drop: float | None
    feet: tuple[float, ...]
    forked: frozenset[int]
    bracket: int | None
    bar: int | None
    jogs: Mapping[tuple[int, int], int]


@dataclass(slots=True)
class Sketch:
    """All plans, and the tracks they use with the gap that each runs in."""

    plans: list[Plan] = field(default_factory=list)
    tracks: list[Track] = field(default_factory=list)
    gaps: list[int] = field(default_factory=list)

    def add(self, gap: int, track: Track) -> int:
        """Keep a track and return its number."""
        self.tracks.append(track)
        self.gaps.append(gap)
        return len(self.tracks) - 1


def sketch(scene: Scene) -> Sketch:
    """Plan the lines of every family."""
    made = Sketch()
    taken = _uprights(scene)
    plans = {number: _plan(scene, number, made, taken) for number in _least_room_first(scene)}
    made.plans += [plans[number] for number in range(len(scene.roster.families))]
    return made


def _least_room_first(scene: Scene) -> list[int]:
    """Families in the order in which they choose where their lines come down: who can choose least, first."""
    rooms = [room(scene, number) for number in range(len(scene.roster.families))]
    return sorted(range(len(rooms)), key=lambda n: (round(rooms[n][1] - rooms[n][0], 3), n))


def way_down(scene: Scene, number: int, stand: int) -> float:
    """The x at which a family's line comes down from one of its stands."""
    port = scene.ports.at.get((number, stand))
    return scene.x[stand] + (port.out if port else 0.0)


def arrival(scene: Scene, number: int, child: int) -> float:
    """The x at which a family's line joins a child: the middle, or beside it for a further set of parents."""
    family = scene.roster.families[number]
    if child in family.children:
        return scene.x[child]
    sets = [n for n, f in enumerate(scene.roster.families) if child in f.others]
    part = ASIDE[sets.index(number) % len(ASIDE)]
    return scene.x[child] + part * scene.extents[child].symbol_width * _side(scene, number, child)


def _side(scene: Scene, number: int, child: int) -> int:
    """On which side of the middle a further set of parents joins a child: theirs, but not that of a twin."""
    for group in scene.roster.multiples:
        if child in (group[0], group[-1]):
            return 1 if child == group[-1] else -1
    parents = [scene.x[p] for p in scene.layers.stands[number]]
    return 1 if sum(parents) / len(parents) > scene.x[child] else -1


def _plan(scene: Scene, number: int, made: Sketch, taken: dict[int, list[tuple[int, float]]]) -> Plan:
    strands = scene.layers.strands[number]
    gap = scene.layers.base[number]
    drop = _drop(scene, number, taken.setdefault(gap, [])) if strands else None
    bracket = _bracket(scene, number, drop, made)
    feet, forked = _feet(scene, number)
    bar = (
        made.add(gap, Track(number, "bar", (drop,), tuple(dict.fromkeys(feet)))) if drop is not None else None
    )
    jogs = {}
    for strand in strands + scene.layers.descents[number]:
        jogs.update(_jogs(scene, number, strand, made))
    if drop is not None:
        taken[gap].append((number, drop))
    return Plan(number, drop, feet, forked, bracket, bar, jogs)


def _uprights(scene: Scene) -> dict[int, list[tuple[int, float]]]:
    """Where upright lines are already, by the gap between rows, so that no drop comes down on one."""
    found: dict[int, list[tuple[int, float]]] = {}
    for strand in (s for strands in (*scene.layers.strands, *scene.layers.descents) for s in strands):
        for place in strand.places:
            row = scene.layers.row[place]
            if place == strand.goal:
                found.setdefault(row - 1, []).append((strand.family, arrival(scene, strand.family, place)))
                continue
            for gap in (row - 1, row):
                found.setdefault(gap, []).append((strand.family, scene.x[place]))
    for (number, person), port in scene.ports.at.items():
        found.setdefault(scene.layers.row[person], []).append((number, scene.x[person] + port.out))
    return found


def _drop(scene: Scene, number: int, taken: Sequence[tuple[int, float]]) -> float:
    """Where the line to the children comes down: as straight above them as the partners' places allow."""
    stands = scene.layers.stands[number]
    if len(stands) == 1:
        return way_down(scene, number, stands[0])
    feet = [scene.x[s.places[0]] for s in scene.layers.strands[number]]
    wish = (min(feet) + max(feet)) / 2
    low, high = room(scene, number)
    wish = min(max(wish, low), high)
    others = sorted(x for family, x in taken if family != number and low - CLEAR < x < high + CLEAR)
    tries = [
        wish,
        *(x + s for x in others for s in (-CLEAR, CLEAR)),
        *(low + (high - low) * n / 8 for n in range(9)),
    ]
    near = sorted((x for x in tries if low <= x <= high), key=lambda x: (abs(x - wish), x))
    return next((x for x in near if _crowded(x, others) <= 0), None) or min(
        near[:MOST_TRIES], key=lambda x: _crowded(x, others)
    )


def _crowded(x: float, others: Sequence[float]) -> float:
    """How much too near a line comes down to one of others (rising), in points; 0 or less when not."""
    at = bisect_left(others, x)
    return max((CLEAR - 0.01 - abs(x - o) for o in others[max(at - 1, 0) : at + 1]), default=0.0)


def room(scene: Scene, number: int) -> tuple[float, float]:
    """Between which x the line from a couple or a sole parent can go down."""
    stands = scene.layers.stands[number]
    if len(stands) == 1:
        return way_down(scene, number, stands[0]), way_down(scene, number, stands[0])
    if number in scene.ports.bars:
        left, right = scene.ports.bars[number]
        low = scene.x[left] + max(scene.extents[left].width / 2, scene.ports.reach(left, 1)) + CLEAR
        high = scene.x[right] - max(scene.extents[right].width / 2, scene.ports.reach(right, -1)) - CLEAR
    else:
        ends = [way_down(scene, number, p) for p in stands]
        inset = CLEAR if max(ends) - min(ends) > 4 * CLEAR else 0.0
        low, high = min(ends) + inset, max(ends) - inset
    middle = (low + high) / 2
    return min(low, middle), max(high, middle)


def _bracket(scene: Scene, number: int, drop: float | None, made: Sketch) -> int | None:
    stands = scene.layers.stands[number]
    if len(stands) < 2 or number in scene.ports.bars:
        return None
    ends = tuple(way_down(scene, number, p) for p in stands)
    return made.add(
        scene.layers.base[number], Track(number, "bracket", ends, () if drop is None else (drop,))
    )


def _feet(scene: Scene, number: int) -> tuple[tuple[float, ...], frozenset[int]]:
    """Where each child's line leaves the bar, and which of them start together with their twins."""
    feet = [
        arrival(scene, number, s.person) if s.places[0] == s.goal else scene.x[s.places[0]]
        for s in scene.layers.strands[number]
    ]
    forked: set[int] = set()
    for group in scene.roster.multiples:
        at = [
            n
            for n, s in enumerate(scene.layers.strands[number])
            if s.person in group and s.places[0] == s.goal
        ]
        if len(at) == len(group) and scene.roster.origin[group[0]] == number:
            forked.update(group)
            middle = (feet[at[0]] + feet[at[-1]]) / 2
            for n in at:
                feet[n] = middle
    return tuple(feet), frozenset(forked)


def _jogs(scene: Scene, number: int, strand: Strand, made: Sketch) -> dict[tuple[int, int], int]:
    """The level steps of a line that crosses several rows, by the strand's person and the step's number."""
    steps = [scene.x[p] if p != strand.goal else arrival(scene, number, p) for p in strand.places]
    first = 1
    if strand.goal is None:
        steps = [way_down(scene, number, strand.person), *steps]
        first = 0
    found = {}
    for n, (above, below) in enumerate(pairwise(steps)):
        gap = scene.layers.row[strand.places[n + first]] - 1
        found[strand.person, n] = made.add(gap, Track(number, "jog", (above,), (below,)))
    return found
