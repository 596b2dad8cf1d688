"""The drawing as a screen reader meets it: every person, household and line is a thing that can be gone to.

Qt does not read a scene by itself. The things are made when somebody asks for them, so that an edit costs
nothing while no assistive technology runs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QGraphicsView
from shiboken6 import VoidPtr, getCppPointer, isValid

from genogram_app.edit.session import Session
from genogram_app.family.graph import build_graph
from genogram_app.notation.family_words import family_words
from genogram_app.ui.canvas.group_item import REACH, GroupItem
from genogram_app.ui.canvas.neighbours import in_reading_order
from genogram_app.ui.canvas.scene import PictureScene
from genogram_app.ui.canvas.targets import ids_of

_FIRST = ("person", "household")
"""People come before households, both before lines."""
_TREES: WeakKeyDictionary[QObject, DrawnTree] = WeakKeyDictionary()


class DrawnTree:
    """What one view shows, as things with a name, a place and a state."""

    def __init__(
        self,
        view: QGraphicsView,
        scene: PictureScene,
        session: Session,
        seen_as: Callable[[tuple[str, ...]], tuple[str, ...]],
    ) -> None:
        """Speak for a view; `seen_as` says what of the drawing shows items of the case."""
        self.view, self.scene, self.session = view, scene, session
        self.names: Callable[[], bool] = lambda: True
        self._seen_as = seen_as
        self.made: dict[str, DrawnThing] = {}
        self._order: tuple[DrawnThing, ...] = ()
        self._stale = True
        self.own: DrawnCanvas | None = None
        _TREES[view] = self
        view.destroyed.connect(_forgetting(self.made))
        _answer_for_views()
        if QAccessible.isActive():  # what Qt made of the view while it was being built
            QAccessible.deleteAccessibleInterface(
                QAccessible.uniqueId(QAccessible.queryAccessibleInterface(view))
            )

    @property
    def things(self) -> tuple[DrawnThing, ...]:
        """Everything that is drawn: people in reading order, households, lines."""
        if self._stale:
            self._renew()
        return self._order

    def thing(self, key: str | None) -> DrawnThing | None:
        """Return what the drawing has under a key."""
        return next((thing for thing in self.things if thing.key == key), None)

    def items(self) -> Mapping[str, list[GroupItem]]:
        """Return the items of the scene by the key of their group."""
        found: dict[str, list[GroupItem]] = {}
        for item in self.scene.group_items():
            found.setdefault(item.drawn.key, []).append(item)
        return found

    def marked(self) -> frozenset[str]:
        """Return the items of the case that are marked as selected."""
        return frozenset(self._seen_as(self.session.selection))

    def focused(self) -> DrawnThing | None:
        """Return the one thing that is selected while the keyboard is on the drawing."""
        marked = self.marked()
        if len(marked) != 1 or not self.view.hasFocus():
            return None
        return next((thing for thing in self.things if marked == {*thing.ids}), None)

    def drawn_anew(self) -> None:
        """Look at the picture again when next asked, and say so to those who listen."""
        self._stale = True
        if QAccessible.isActive():
            _send(self.view, QAccessible.Event.ObjectReorder)

    def selected_anew(self) -> bool:
        """Take a screen reader to the one thing that is selected; return whether it was taken there."""
        if not QAccessible.isActive():
            return False
        _send(self.view, QAccessible.Event.SelectionWithin)
        focused = self.focused()
        if focused is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(focused, QAccessible.Event.Focus))
        return focused is not None

    def _renew(self) -> None:
        items = self.items()
        for key in self.made.keys() - items.keys():
            QAccessible.deleteAccessibleInterface(self.made.pop(key).id)
        for key, drawn in items.items():
            thing = self.made.get(key)
            if thing is None:
                thing = self.made[key] = DrawnThing(self, key)
            thing.items = tuple(drawn)
        people = {f"person:{p}": n for n, p in enumerate(in_reading_order(self.scene.boxes))}
        self._order = tuple(sorted(self.made.values(), key=lambda t: (_rank(t.key), people.get(t.key, 0))))
        self._stale = False


class DrawnThing(QAccessibleInterface):
    """A person, household or line of the drawing."""

    def __init__(self, tree: DrawnTree, key: str) -> None:
        """Stand for what is drawn under a key."""
        super().__init__()
        self._tree, self.key = tree, key
        self._actions = _Actions(self.choose)
        self.items: tuple[GroupItem, ...] = ()
        self.id = QAccessible.registerAccessibleInterface(self)

    @property
    def ids(self) -> tuple[str, ...]:
        """The items of the case that it shows."""
        return ids_of(self.key, self._tree.session.document)

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether it is still drawn."""
        return isValid(self._tree.view) and bool(self.items)

    def window(self) -> QWindow:
        """Return the window in which it is."""
        return self._tree.view.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        """Return the drawing."""
        return QAccessible.queryAccessibleInterface(self._tree.view)

    def child(self, _: int) -> QAccessibleInterface:
        """Return nothing: a drawn thing has no parts."""
        return None  # type: ignore[return-value]  # Qt's answer for nothing; the stub leaves it out

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        """Return nothing: a drawn thing has no parts."""
        return None  # type: ignore[return-value]  # as above

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return none."""
        return 0

    def indexOfChild(self, _: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return that nothing is a part of it."""
        return -1

    def role(self) -> QAccessible.Role:
        """Return a grouping for a household, else a graphic."""
        home = self.key.startswith("household:")
        return QAccessible.Role.Grouping if home else QAccessible.Role.Graphic

    def text(self, which: QAccessible.Text) -> str:
        """Return what it is; of a person also the place in the family."""
        if which is QAccessible.Text.Name:
            return "; ".join(dict.fromkeys(item.words for item in self.items))
        if which is QAccessible.Text.Description and self.key.startswith("person:") and self.ids:
            tree = self._tree
            graph, names = build_graph(tree.session.document), tree.names()
            return family_words(graph, self.key.removeprefix("person:"), tree.scene.day, names=names)
        return ""

    def setText(self, _which: QAccessible.Text, _text: str) -> None:  # noqa: N802 - Qt's name
        """Leave the words: a document changes only through the session."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        view = self._tree.view
        area = self.items[0].area
        for item in self.items[1:]:
            area = area.united(item.area)
        inside = view.mapFromScene(area).boundingRect()
        return QRect(view.viewport().mapToGlobal(inside.topLeft()), inside.size())

    def state(self) -> QAccessible.State:
        """Return whether it is selected, has the keyboard, or is out of sight."""
        view, marked, ids = self._tree.view, self._tree.marked(), self.ids
        state = QAccessible.State()
        state.selectable = state.focusable = state.extSelectable = state.multiSelectable = 1
        state.selected = int(bool(ids) and marked.issuperset(ids))
        state.focused = int(view.hasFocus() and marked == {*ids})
        seen = QRect(view.viewport().mapToGlobal(QPoint(0, 0)), view.viewport().size())
        state.offscreen = int(not seen.intersects(self.rect()))
        state.invisible = int(not view.isVisible())
        return state

    def object(self) -> QObject:
        """Return no object: it is drawn, not a widget."""
        return None  # type: ignore[return-value]  # as above

    def interface_cast(  # type: ignore[override]  # the stub has an int, which Qt would follow into nowhere
        self, kind: QAccessible.InterfaceType
    ) -> VoidPtr:
        """Return where its actions are; for everything else nowhere, which must not be said by None."""
        acting = kind is QAccessible.InterfaceType.ActionInterface
        return VoidPtr(getCppPointer(self._actions)[0] if acting else 0)

    def choose(self) -> None:
        """Select it, and take the keyboard to the drawing."""
        self._tree.view.setFocus()
        self._tree.session.select(self.ids)


class _Actions(QAccessibleActionInterface):
    """Pressing a thing and giving it the keyboard, which mean the same.

    An object of its own: what Qt takes for the actions has to begin with them.
    """

    def __init__(self, choose: Callable[[], None]) -> None:
        super().__init__()
        self._choose = choose

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return that it can be pressed, and be given the keyboard."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, _: str) -> None:  # noqa: N802 - Qt's name
        """Choose it."""
        self._choose()

    def keyBindingsForAction(self, _: str) -> list[str]:  # noqa: N802 - Qt's name
        """Return no keys: one walks to it by the arrows."""
        return []


class DrawnCanvas(QAccessibleWidget):
    """The view, whose parts are the drawn things and then its widgets."""

    def __init__(self, tree: DrawnTree) -> None:
        """Speak for the tree's view."""
        super().__init__(tree.view, QAccessible.Role.Canvas, tree.view.accessibleName())
        self._tree = tree

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return how many things and widgets there are."""
        return len(self._tree.things) + super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Return a thing or a widget."""
        things = self._tree.things
        return things[index] if index < len(things) else super().child(index - len(things))

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return which thing or widget it is; -1 for none."""
        things = self._tree.things
        if isinstance(child, DrawnThing):
            return things.index(child) if child in things else -1
        widget = super().indexOfChild(child)
        return len(things) + widget if widget >= 0 else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        """Return what is drawn at a point of the screen, as a click would meet it."""
        view = self._tree.view
        here = view.mapToScene(view.viewport().mapFromGlobal(QPoint(x, y)))
        thing = self._tree.thing(self._tree.scene.key_at(QPointF(here), REACH))
        return thing or super().childAt(x, y)

    def focusChild(self) -> QAccessibleInterface:  # noqa: N802 - Qt's name
        """Return the one thing that is selected while the drawing has the keyboard, else the drawing."""
        return self._tree.focused() or super().focusChild()


def _rank(key: str) -> int:
    kind = key.partition(":")[0]
    return _FIRST.index(kind) if kind in _FIRST else len(_FIRST)


def _send(view: QGraphicsView, what: QAccessible.Event) -> None:
    QAccessible.updateAccessibility(QAccessibleEvent(view, what))


def _forgetting(made: dict[str, DrawnThing]) -> Callable[[], None]:
    """What forgets the things of a view that has gone; Qt holds them, and so must we until then."""

    def forget() -> None:
        while made:
            _, thing = made.popitem()
            QAccessible.deleteAccessibleInterface(thing.id)

    return forget


@cache
def _answer_for_views() -> None:
    """Have Qt ask here for the views of a drawing, once and for all."""
    QAccessible.installFactory(_interface)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    tree = _TREES.get(thing) if isinstance(thing, QGraphicsView) else None
    if tree is None:
        return None
    tree.own = DrawnCanvas(tree)
    return tree.own
