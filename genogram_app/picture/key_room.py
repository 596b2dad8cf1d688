"""Where the key stands on a sheet, so that the family beside it can be as large as possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.primitives import Drawing, Point
from genogram_app.notation.key import COLUMN_GAP, PADDING, KeyBlock, KeyGroups
from genogram_app.notation.key_entries import KeyEntry
from genogram_app.picture.covered import Covered

LARGEST_SCALE = 1.25
"""A small family is not blown up beyond this."""
GAP = 10.0
"""Least distance between the key and the family, in points."""
_STRIP = (3, 4, 5, 6, 7)
_COLUMN, _NARROW_COLUMN = 132.0, 100.0
_COLUMNS = (1, 2, 3, 4, 5)
_BLOCKS = 3
_NOT_WORTH_IT = 1.02
_STEP = 24.0
_TRIES = 3

Room: TypeAlias = tuple[float, float]
"""Width and height, in points."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The blocks of the key, each with its upper left corner, and that of the family, in the room.

    `scale` is how large the family is drawn; below zero when the key leaves no room for it.
    """

    keys: tuple[tuple[KeyBlock, Point], ...]
    family_at: Point
    scale: float


@dataclass(frozen=True, slots=True)
class Family:
    """A family as it is drawn, and the part of the drawing that has to be seen."""

    drawing: Drawing
    area: Bounds

    def scale(self, room: Room) -> float:
        """Return how large the family may be drawn in a room."""
        if not (self.area.width and self.area.height):
            return LARGEST_SCALE
        return min(room[0] / self.area.width, room[1] / self.area.height, LARGEST_SCALE)


def best_setting(family: Family, entries: Sequence[KeyEntry], room: Room, enough: float) -> Setting:
    """Return where key and family go in a room.

    The key stands in a column at the right or in a strip below; where the family can be drawn larger by it,
    in a place at the edge of the room that the family leaves free; and while the family is smaller than
    `enough`, in several such places.
    """
    largest = family.scale(room)
    if not entries:
        return _setting((), family, room)
    beside = max(_beside(entries, room), key=lambda way: family.scale(way.rest))
    best = _setting((beside.key(),), family, beside.rest)
    goal, blocks = (largest, 1) if best.scale >= enough else (min(enough, largest), _BLOCKS)
    if best.scale * _NOT_WORTH_IT >= goal:
        return best
    columns = (_COLUMN,) if blocks == 1 else (_COLUMN, _NARROW_COLUMN)
    within = _Within(family, [KeyGroups(entries, column) for column in columns], room)
    return within.largest(blocks, max(best.scale * _NOT_WORTH_IT, 0.05), goal) or best


def _setting(keys: tuple[tuple[KeyBlock, Point], ...], family: Family, room: Room) -> Setting:
    """The family in the middle of a room that begins at the upper left corner."""
    scale = family.scale(room)
    return Setting(
        keys, ((room[0] - family.area.width * scale) / 2, (room[1] - family.area.height * scale) / 2), scale
    )


@dataclass(frozen=True, slots=True)
class _Beside:
    """The whole key in columns at a place, and the room that it leaves to the family."""

    groups: KeyGroups
    columns: int
    at: Point
    rest: Room

    def key(self) -> tuple[KeyBlock, Point]:
        """The key, drawn."""
        return self.groups.framed(0, len(self.groups), self.columns), self.at


def _beside(entries: Sequence[KeyEntry], room: Room) -> Iterator[_Beside]:
    """The key in one or two columns at the right, or in a strip below the family."""
    width, height = room
    upright = KeyGroups(entries, _COLUMN)
    for columns in (1, 2):
        wide, high = upright.size(0, len(upright), columns)
        rest = width - wide - GAP if high <= height else -1.0
        yield _Beside(upright, columns, (width - wide, 0.0), (rest, height))
    for columns in _STRIP:
        groups = KeyGroups(entries, (width - 2 * PADDING + COLUMN_GAP) / columns - COLUMN_GAP)
        top = height - groups.size(0, len(groups), columns)[1]
        yield _Beside(groups, columns, (0.0, top), (width, top - GAP))


@dataclass(frozen=True, slots=True)
class _Place:
    """Groups of the key, from `first` to before `last`, in columns, as a rectangle in the room."""

    groups: KeyGroups
    first: int
    last: int
    columns: int
    left: float
    top: float
    right: float
    bottom: float

    def is_clear_of(self, other: _Place) -> bool:
        """Whether two blocks stand apart."""
        return (
            self.right + GAP <= other.left
            or other.right + GAP <= self.left
            or self.bottom + GAP <= other.top
            or other.bottom + GAP <= self.top
        )


class _Within:
    """Looks for places for the key that the family leaves free."""

    def __init__(self, family: Family, groups: Sequence[KeyGroups], room: Room) -> None:
        self.family, self.groups, self.room = family, groups, room
        self.covered = Covered(family.drawing, family.area)

    def largest(self, blocks: int, least: float, most: float) -> Setting | None:
        """The setting with the family as large as possible between two scales, the key in so many blocks."""
        found: Setting | None = None
        for trial in range(_TRIES):
            scale = most if trial == 0 else (least + most) / 2
            setting = self._setting(blocks, scale)
            if setting is None:
                most = scale
            else:
                found, least = setting, scale
            if least * _NOT_WORTH_IT >= most:
                break
        return found

    def _setting(self, blocks: int, scale: float) -> Setting | None:
        """The first free places for the key beside a family of that size."""
        width, height = self.family.area.width * scale, self.family.area.height * scale
        area = self.room[0] * self.room[1] - self.covered.area() * scale * scale
        if min(groups.area() for groups in self.groups) > area:
            return None
        shares = [_shares(spare, blocks) for spare in (self.room[1] - height, self.room[0] - width)]
        for down, right in product(*shares):
            family_at = (self.room[0] - width) * right, (self.room[1] - height) * down
            places = self._places(blocks, family_at, scale)
            if places:
                return Setting(tuple(self._key(place) for place in places), family_at, scale)
        return None

    def _key(self, place: _Place) -> tuple[KeyBlock, Point]:
        return place.groups.framed(place.first, place.last, place.columns), (place.left, place.top)

    def _places(self, blocks: int, family_at: Point, scale: float) -> list[_Place]:
        """Places for all groups of the key, as many as fit in each; none when they cannot all be placed."""
        places: list[_Place] = []
        first, end = 0, len(self.groups[0])
        while first < end and len(places) < blocks:
            shortest = end if len(places) == blocks - 1 else first + 1
            place = next(
                (
                    found
                    for last in range(end, shortest - 1, -1)
                    for found in self._free(first, last, family_at, scale)
                    if all(found.is_clear_of(other) for other in places)
                ),
                None,
            )
            if place is None:
                return []
            places.append(place)
            first = place.last
        return places

    def _free(self, first: int, last: int, family_at: Point, scale: float) -> Iterator[_Place]:
        """Every free place for some groups of the key, the tidiest first."""
        for groups, columns in product(self.groups, _COLUMNS):
            width, height = groups.size(first, last, columns)
            if width > self.room[0] or height > self.room[1]:
                continue
            for left, top in _edges((width, height), self.room):
                if self._is_free(left, top, (width, height), family_at, scale):
                    yield _Place(groups, first, last, columns, left, top, left + width, top + height)

    def _is_free(self, left: float, top: float, size: Room, family_at: Point, scale: float) -> bool:
        x, y = left - family_at[0] - GAP, top - family_at[1] - GAP
        area, around = self.family.area, 2 * GAP
        return self.covered.is_free(
            area.left + x / scale,
            area.top + y / scale,
            area.left + (x + size[0] + around) / scale,
            area.top + (y + size[1] + around) / scale,
        )


def _shares(spare: float, blocks: int) -> tuple[float, ...]:
    """Where a family may stand in a room that has so much to spare: in the middle, at either side.

    For several blocks of a key the middle would only divide the room that is left.
    """
    if spare <= 2 * GAP:
        return (0.5,)
    return (0.5, 0.0, 1.0) if blocks == 1 else (0.0, 1.0)


def _edges(size: Room, room: Room) -> Iterator[Point]:
    """Where a block touches the edge of the room: the corners, then along the sides."""
    right, down = room[0] - size[0], room[1] - size[1]
    yield from ((right, 0.0), (right, down), (0.0, down), (0.0, 0.0))
    for step in range(1, int(right / _STEP)):
        yield from ((right - step * _STEP, down), (right - step * _STEP, 0.0))
    for step in range(1, int(down / _STEP)):
        yield from ((right, step * _STEP), (0.0, step * _STEP))
