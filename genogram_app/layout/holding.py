"""Whoever an edit leaves alone stays where they stood, unless that would draw a family out of shape."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise
from statistics import median_low

from genogram_app.layout.coordinates import distance, isotonic
from genogram_app.layout.geometry import Point
from genogram_app.layout.tracks import Scene

SLACK = 12.0
"""How far from where they would be laid out people may stay, in points."""
FINE = 64.0
"""Places are whole numbers of this part of a point."""
STAYS, GOES = 1e6, 1.0
"""How much it matters that people stay where they stood, and that others are where they are laid out."""


def held(scene: Scene, stood: Mapping[int, Point]) -> Scene:
    """Return the scene with people where they stood, if that is near enough to where they are laid out.

    All of it is moved so that most people need not move; rows keep their order and their least distances.
    """
    known = [p for p in stood if p < len(scene.roster.people)]
    if not known:
        return scene
    shift = median_low([stood[p][0] - scene.x[p] for p in known])
    x = [at + shift for at in scene.x]
    staying = {p for p in known if abs(stood[p][0] - x[p]) <= SLACK}
    for row in scene.rows:
        goals = [stood[p][0] if p in staying else x[p] for p in row]
        weights = [STAYS if p in staying else GOES for p in row]
        for place, at in zip(row, _spread(scene, row, goals, weights), strict=True):
            x[place] = at
    return replace(scene, x=x, stood=stood)


def fine(scene: Scene) -> Scene:
    """Return the scene with everybody at a 64th of a point, so that people who stay are where they were."""
    return replace(scene, x=[round(at * FINE) / FINE for at in scene.x])


def _spread(
    scene: Scene, row: Sequence[int], goals: Sequence[float], weights: Sequence[float]
) -> list[float]:
    """Places of a row as near to their goals as its least distances allow; the goals where they do."""
    apart = _distances(scene, row)
    if all(b - a >= least - 2 / FINE for (a, b), least in zip(pairwise(goals), apart, strict=True)):
        return list(goals)
    offsets = list(accumulate(apart, initial=0.0))
    levels = isotonic([g - o for g, o in zip(goals, offsets, strict=True)], weights)
    return [level + offset for level, offset in zip(levels, offsets, strict=True)]


def _distances(scene: Scene, row: Sequence[int]) -> list[float]:
    barred = set(scene.ports.bars.values())
    return [
        distance(scene.roster, a, b, (a, b) in barred, scene.ports, scene.extents, scene.spacing, scene.words)
        for a, b in pairwise(row)
    ]


def rows_stood(scene: Scene) -> dict[int, float]:
    """Return how far down each row was, by most of those who stood and are on it now."""
    heights: dict[int, list[float]] = {}
    for person, (_, y) in scene.stood.items():
        heights.setdefault(scene.layers.row[person], []).append(y)
    return {row: median_low(ys) for row, ys in heights.items()}
