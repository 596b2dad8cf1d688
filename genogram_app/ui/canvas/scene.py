"""The scene: the groups of the drawing as items, kept up to date one by one, and what lies at a point."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from genogram_app.drawing.bounds import Bounds
from genogram_app.drawing.primitives import Group
from genogram_app.layout.geometry import Box, Outline, RoutedLine
from genogram_app.picture.picture import Picture
from genogram_app.ui.canvas.glide import Move, arrivals, moves
from genogram_app.ui.canvas.group_item import GroupItem, Ready, united

PAPER_MARGIN = 24.0
"""White paper around the drawing, in points."""
SURROUND = 12.0
"""What can be seen around the paper, in points."""
_TOUCH_ORDER = ("person", "bond", "household", "kin", "parentage", "birth", "partnership", "union")

Place = tuple[str, int]
"""A group's key and which group with this key it is: two lines may belong to one fact."""


@dataclass(frozen=True, slots=True)
class Change:
    """What showing a picture changed: how many groups, whose items moved, what is drawn anew, what is gone.

    `moved` says how far from their new place people stood or, if they are new, somebody whom they are joined
    to; `anew` holds everything that differs but for people who were there; `gone` is no longer on the scene.
    """

    count: int
    moved: tuple[tuple[QGraphicsItem, Move], ...]
    anew: tuple[QGraphicsItem, ...]
    gone: tuple[QGraphicsItem, ...]


class PictureScene(QGraphicsScene):
    """Shows one picture at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with nothing drawn."""
        super().__init__(parent)
        # The items of a family change more often than they are searched.
        self.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self.paper = QRectF()
        self.picture: Picture | None = None
        self._items: dict[Place, GroupItem] = {}
        self._ready = Ready()
        self._drawing_of: dict[str | None, list[GroupItem]] = {}
        self._boxes: dict[str, Box] = {}
        self._couples: dict[frozenset[str], QPointF] = {}
        self.outlines: tuple[Outline, ...] = ()
        self.day: date | None = None

    @property
    def boxes(self) -> tuple[Box, ...]:
        """Where everybody is, in the order of the layout."""
        return tuple(self._boxes.values())

    def box(self, person: str) -> Box | None:
        """Return where a person is, or None when they are not drawn."""
        return self._boxes.get(person)

    def show_picture(self, picture: Picture) -> Change:
        """Show a picture; return what had to be drawn anew, added or taken away for it."""
        self.picture = picture
        groups = dict(_placed(picture.drawing.groups))
        self._drawing_of = {}
        gone = self._forget(place for place in tuple(self._items) if place not in groups)
        changed = []
        for height, (place, group) in enumerate(groups.items()):
            item = self._items.pop(place, None)
            if item is None:
                item = GroupItem(group, self._ready)
                self.addItem(item)
                changed.append(place)
            elif item.drawn is not group and item.show_group(group):
                changed.append(place)
            item.raise_to(height)
            # Last in, so that the items are in the order in which they are drawn.
            self._items[place] = item
        far = moves(self.boxes, picture.layout.boxes)
        come = arrivals(self.boxes, picture.layout.boxes, picture.layout.lines)
        self._boxes = {box.person: box for box in picture.layout.boxes}
        lines = (line for line in picture.layout.lines if line.kind == "partnership")
        self._couples = {frozenset(line.persons): _lowest_middle(line) for line in lines}
        self.outlines, self.day = picture.layout.outlines, picture.at
        drawn = united(item.edges for item in self._items.values())
        self._fit_paper(drawn.united(_rectangle(picture.room)))
        moved = tuple((self._items[f"person:{person}", 0], by) for person, by in (far | come).items())
        anew = [self._items[place] for place in changed if place[0].removeprefix("person:") not in far]
        return Change(len(gone) + len(changed), moved, tuple(anew), gone)

    def group_items(self) -> tuple[GroupItem, ...]:
        """Return the items of all groups, in the order in which they are drawn."""
        return tuple(self._items.values())

    def items_of(self, item_id: str) -> tuple[GroupItem, ...]:
        """Return what draws one item of the case; lines of a union belong to nobody alone."""
        if not self._drawing_of:
            for (key, _), item in self._items.items():
                self._drawing_of.setdefault(_item_of(key), []).append(item)
        return tuple(self._drawing_of.get(item_id, ()))

    def area_of(self, person: str) -> QRectF:
        """Return where a person's symbol and words are; empty for somebody who is not drawn."""
        item = self._items.get((f"person:{person}", 0))
        return QRectF() if item is None else item.area

    def middle_of_couple(self, first: str, second: str) -> QPointF | None:
        """Return the middle of the line that joins two people as a couple, or None when there is none."""
        return self._couples.get(frozenset((first, second)))

    def key_at(self, point: QPointF, reach: float) -> str | None:
        """Return the key of what is drawn at a point, people before lines; None for empty paper."""
        item = self._touched(point, reach)
        return item.drawn.key if item else None

    def tip_at(self, point: QPointF, reach: float) -> str:
        """Return the words about what a press at a point would touch, marks over the drawing first."""
        over = (item.toolTip() for item in self.items(point) if not isinstance(item, GroupItem))
        touched = self._touched(point, reach)
        return next(filter(None, over), touched.toolTip() if touched else "")

    def people_in(self, area: QRectF) -> tuple[str, ...]:
        """Return those whose symbol's centre lies in a rectangle."""
        return tuple(box.person for box in self.boxes if area.contains(QPointF(box.x, box.y)))

    def _touched(self, point: QPointF, reach: float) -> GroupItem | None:
        area = QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach)
        there = [item for item in self.items(area) if isinstance(item, GroupItem) and item.isEnabled()]
        return min(there, key=lambda item: _touch_rank(item.drawn.key), default=None)

    def _forget(self, places: Iterable[Place]) -> tuple[QGraphicsItem, ...]:
        gone = tuple(self._items.pop(place) for place in places)
        for item in gone:
            self.removeItem(item)
        return gone

    def _fit_paper(self, drawn: QRectF) -> None:
        margin, around = PAPER_MARGIN, SURROUND
        self.paper = drawn.adjusted(-margin, -margin, margin, margin) if self._items else QRectF()
        self.setSceneRect(self.paper.adjusted(-around, -around, around, around))


def _placed(groups: tuple[Group, ...]) -> Iterator[tuple[Place, Group]]:
    seen: dict[str, int] = {}
    for group in groups:
        key = group.key
        number = seen.get(key, 0)
        yield (key, number), group
        seen[key] = number + 1


def _rectangle(area: Bounds | None) -> QRectF:
    """The room of the pictures on all dates, so that the view need not change from one to the next."""
    return QRectF(QPointF(area.left, area.top), QPointF(area.right, area.bottom)) if area else QRectF()


def _item_of(key: str) -> str | None:
    kind, _, rest = key.partition(":")
    return None if kind == "union" else rest


def _touch_rank(key: str) -> int:
    kind = key.partition(":")[0]
    return _TOUCH_ORDER.index(kind) if kind in _TOUCH_ORDER else len(_TOUCH_ORDER)


def _lowest_middle(line: RoutedLine) -> QPointF:
    """The middle of the part of a couple's line that lies lowest."""
    ends = max(pairwise(line.points), key=lambda part: part[0][1] + part[1][1])
    return QPointF((ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2)
