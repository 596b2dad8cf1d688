"""Small steps in the line to an only child, taken out by moving the child a little."""

from __future__ import annotations

from dataclasses import replace

from genogram_app.layout.coordinates import distance
from genogram_app.layout.tracks import Scene, room

SMALL = 30.0
"""The longest step, in points, that looks like a mistake and is worth a child's place."""


def straightened(scene: Scene) -> Scene:
    """The same scene with only children right below the way down, where their neighbours leave room.

    Works downwards, so that a child who is moved takes the way down to its own children along.
    """
    x = list(scene.x)
    moved = replace(scene, x=x)
    order = sorted(range(len(scene.roster.families)), key=lambda n: scene.layers.base[n])
    for number in order:
        strands = scene.layers.strands[number]
        family = scene.roster.families[number]
        if len(strands) == 1 and family.children:
            foot = strands[0].places[0]
            low, high = room(moved, number)
            aim = min(max(x[foot], low), high)
            if 0 < abs(aim - x[foot]) <= SMALL and _has_room(moved, foot, aim):
                x[foot] = aim
    return moved


def _has_room(scene: Scene, place: int, aim: float) -> bool:
    """Tell whether a place can move to `aim` without coming too near to its neighbours."""
    row = scene.rows[scene.layers.row[place]]
    at = row.index(place)
    barred = set(scene.ports.bars.values())
    neighbours = [(row[at - 1], place)] if at else []
    neighbours += [(place, row[at + 1])] if at + 1 < len(row) else []
    for left, right in neighbours:
        couple = (left, right) in barred
        least = distance(
            scene.roster, left, right, couple, scene.ports, scene.extents, scene.spacing, scene.words
        )
        there = scene.x[right] - scene.x[left] + (place == right) * (aim - scene.x[place])
        there -= (place == left) * (aim - scene.x[place])
        if there < least - 1e-6:
            return False
    return True
