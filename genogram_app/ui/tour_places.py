"""Where the steps of the tour point: parts of the window, brought into sight first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QScrollArea, QToolBar, QWidget

from genogram_app.edit.session import Session
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.docks import Docks
from genogram_app.ui.palette import Palette
from genogram_app.ui.quick_entry import QuickEntry
from genogram_app.ui.tour_steps import Place


class Parts(Protocol):
    """The parts of the window that the tour shows."""

    session: Session
    canvas: CanvasView
    palette_pane: Palette
    quick_entry: QuickEntry
    docks: Docks

    @property
    def actions_by_name(self) -> Mapping[str, QAction]:
        """Every action of the window."""
        ...


@dataclass(frozen=True, slots=True)
class Pointing:
    """What is pointed at: a widget, of the drawing only what is selected on it."""

    widget: QWidget
    selected_on: CanvasView | None = None

    def area_in(self, window: QWidget) -> QRect | None:
        """Return where it is in the window, or None while it cannot be seen."""
        if not self.widget.isVisible():
            return None
        inner = self.widget.rect()
        if self.selected_on is not None:
            marked = self.selected_on.overlay.selected_area
            shown = self.selected_on.mapFromScene(marked).boundingRect() & self.selected_on.viewport().rect()
            inner = shown if not shown.isEmpty() else inner
        return QRect(self.widget.mapTo(window, inner.topLeft()), inner.size())


def point_at(parts: Parts, place: Place) -> Pointing:
    """Bring a place into sight and return what to point at."""
    return _PLACES[place](parts)


def _child(parts: Parts) -> Pointing:
    parts.session.select(parts.session.document.case.subjects[:1])
    parts.canvas.show_selection()
    return Pointing(parts.canvas, parts.canvas)


def _in_dock(dock: QDockWidget, widget: QWidget) -> Pointing:
    dock.show()
    dock.raise_()
    around = widget.parentWidget()
    while around is not None and around is not dock:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
    return Pointing(widget)


def _in_bar(parts: Parts, name: str) -> Pointing:
    """The button of an action in a tool bar, or the whole bar while there is no room for the button."""
    action = parts.actions_by_name[name]
    bars = [thing for thing in action.associatedObjects() if isinstance(thing, QToolBar)]
    button = bars[0].widgetForAction(action)
    return Pointing(button if button.isVisible() else bars[0])


_PLACES: dict[Place, Callable[[Parts], Pointing]] = {
    "drawing": lambda parts: Pointing(parts.canvas),
    "child": _child,
    "mother": lambda parts: _in_dock(parts.docks.palette, parts.palette_pane.buttons["add-mother"]),
    "household": lambda parts: _in_dock(parts.docks.palette, parts.palette_pane.buttons["household"]),
    "quick-entry": lambda parts: Pointing(parts.quick_entry),
    "findings": lambda parts: _in_dock(parts.docks.findings, parts.docks.findings.widget()),
    "text": lambda parts: _in_dock(parts.docks.text, parts.docks.text.widget()),
    "export": lambda parts: _in_bar(parts, "export"),
}
