"""The chart as a screen reader meets it: every lane and every bar is a thing that can be gone to.

The things are made when somebody asks for them, so that nothing is spent while no assistive technology runs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr, isValid

from genogram_app.ui.chart.area import ChartArea
from genogram_app.ui.chart.walk import in_reading_order

_TREES: WeakKeyDictionary[QObject, ChartTree] = WeakKeyDictionary()


class ChartTree:
    """The lanes and bars of one chart as things with a name, a place and a state, in reading order."""

    def __init__(self, area: ChartArea, selected: Callable[[], str | None]) -> None:
        """Speak for a chart; `selected` gives the person or residence that the keys go on from."""
        self.area, self.selected = area, selected
        self.made: dict[str, ChartThing] = {}
        self.own: AccessibleChart | None = None
        _TREES[area] = self
        area.destroyed.connect(_forgetting(self.made))
        _answer_for_charts()

    @property
    def things(self) -> tuple[ChartThing, ...]:
        """Every person's lane, followed by the bars on it."""
        lanes = self.area.sight.stack.lanes
        wanted = in_reading_order(lanes)
        for item in self.made.keys() - set(wanted):
            gone = self.made.pop(item)  # held until Qt has let go of it
            QAccessible.deleteAccessibleInterface(gone.id)
        people = {lane.person for lane in lanes}
        for item in wanted:
            if item not in self.made:
                self.made[item] = ChartThing(self, item, is_person=item in people)
        return tuple(self.made[item] for item in wanted)

    def focused(self) -> ChartThing | None:
        """Return what is selected while the keyboard is on the chart."""
        item = self.selected() if self.area.hasFocus() else None
        return next((thing for thing in self.things if thing.item == item), None) if item else None

    def selected_anew(self) -> bool:
        """Take a screen reader to what is selected; return whether it was taken there."""
        if not QAccessible.isActive():
            return False
        focused = self.focused()
        if focused is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))
        return focused is not None

    def drawn_anew(self) -> None:
        """Say to those who listen that lanes and bars may be others."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.area, QAccessible.Event.ObjectReorder))


class ChartThing(QAccessibleInterface):
    """A lane, by its person, or a bar, by its residence."""

    def __init__(self, tree: ChartTree, item: str, *, is_person: bool) -> None:
        """Stand for an item of the case."""
        super().__init__()
        self._tree, self.item = tree, item
        self.key = f"{'person' if is_person else 'residence'}:{item}"
        self.id = QAccessible.registerAccessibleInterface(self)

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether the chart is still there."""
        return isValid(self._tree.area)

    def window(self) -> QWindow:
        """Return the window in which it is."""
        return self._tree.area.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return the chart."""
        return QAccessible.queryAccessibleInterface(self._tree.area)

    def child(self, _: int) -> QAccessibleInterface:
        """Return nothing: lanes and bars follow one another, none is within another."""
        return None  # type: ignore[return-value]  # Qt's answer for nothing; the stub leaves it out

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        """Return nothing, as it has no parts."""
        return None  # type: ignore[return-value]  # as above

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return none."""
        return 0

    def indexOfChild(self, _: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return that nothing is a part of it."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return a row's head for a lane, a list's item for a bar."""
        lane = self.key.startswith("person:")
        return QAccessible.Role.RowHeader if lane else QAccessible.Role.ListItem

    def text(self, which: QAccessible.Text) -> str:
        """Return what it is, as its tooltip says it."""
        if which is not QAccessible.Text.Name:
            return ""
        return self._tree.area.sight.title_of(self.key)

    def setText(self, _which: QAccessible.Text, _text: str) -> None:  # noqa: N802 - Qt's name
        """Leave the words: a case changes only through edits."""

    def rect(self) -> QRect:
        """Return where it is on the screen; empty when its time is not in sight."""
        area = self._tree.area
        found = area.sight.area_of(self.key)
        if found is None:
            return QRect()
        inside = found.toRect()
        return QRect(area.viewport().mapToGlobal(inside.topLeft()), inside.size())

    def state(self) -> QAccessible.State:
        """Return whether it is selected, has the keyboard, or is out of sight."""
        area, chosen = self._tree.area, self._tree.selected() == self.item
        state = QAccessible.State()
        state.selectable = state.focusable = 1
        state.selected = int(chosen)
        state.focused = int(chosen and area.hasFocus())
        seen = QRect(area.viewport().mapToGlobal(QPoint(0, 0)), area.viewport().size())
        state.offscreen = int(not seen.intersects(self.rect()))
        state.invisible = int(not area.isVisible())
        return state

    def object(self) -> QObject:
        """Return no object: it is drawn, not a widget."""
        return None  # type: ignore[return-value]  # as above

    def interface_cast(  # type: ignore[override]  # the stub has an int, which Qt would follow into nowhere
        self, _: QAccessible.InterfaceType
    ) -> VoidPtr:
        """Return nowhere, which must not be said by None."""
        return VoidPtr(0)


class AccessibleChart(QAccessibleWidget):
    """The chart, whose parts are its lanes and bars and then its widgets."""

    def __init__(self, tree: ChartTree) -> None:
        """Speak for the tree's chart."""
        super().__init__(tree.area, QAccessible.Role.Chart, tree.area.accessibleName())
        self._tree = tree

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return how many lanes, bars and widgets there are."""
        return len(self._tree.things) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Return a lane, a bar or a widget."""
        things = self._tree.things
        return things[index] if index < len(things) else super().child(index - len(things))

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return which lane, bar or widget it is; -1 for none."""
        things = self._tree.things
        if isinstance(child, ChartThing):
            return things.index(child) if child in things else -1
        widget = super().indexOfChild(child)
        return len(things) + widget if widget >= 0 else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        """Return what is drawn at a point of the screen, as a click would meet it."""
        area = self._tree.area
        here = area.viewport().mapFromGlobal(QPoint(x, y))
        key = area.sight.key_at(here.x(), here.y())
        thing = next((thing for thing in self._tree.things if thing.key == key), None)
        return thing or super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        """Return what is selected while the chart has the keyboard, else the chart."""
        return self._tree.focused() or super().focusChild()


def _forgetting(made: dict[str, ChartThing]) -> Callable[[], None]:
    """What forgets the things of a chart that has gone; Qt holds them, and so must we until then."""

    def forget() -> None:
        while made:
            _, thing = made.popitem()
            QAccessible.deleteAccessibleInterface(thing.id)

    return forget


@cache
def _answer_for_charts() -> None:
    """Have Qt ask here for charts, once and for all."""
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    tree = _TREES.get(thing) if isinstance(thing, ChartArea) else None
    if tree is None:
        return None
    tree.own = AccessibleChart(tree)
    return tree.own
