"""The actions of the tables, joined to the window: going there, following the selection, copying."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from genogram_app.ui.docks import Docks
from genogram_app.ui.menus import Actions
from genogram_app.ui.tables.pane import TablesPane

_LINES = 18
"""So many lines of text high the tables are when one first goes there."""


class TableActions:
    """Answers the actions that concern the tables."""

    def __init__(
        self,
        pane: TablesPane,
        docks: Docks,
        actions: Actions,
        select: Callable[[tuple[str, ...]], None],
    ) -> None:
        """`select` selects items of the case."""
        self._pane, self._dock = pane, docks.tables
        # Behind another tab a pane counts as visible for Qt.
        pane.in_sight = lambda: docks.in_sight(docks.tables)
        docks.tables.visibilityChanged.connect(lambda _: pane.catch_up())
        pane.selected.connect(select)
        self._grown = False
        pane.add_button(actions["paste-table"], words=True)
        pane.add_button(actions["copy-composition"])
        actions["tables"].triggered.connect(lambda _=False: self.go())
        actions["copy-composition"].triggered.connect(lambda _=False: pane.copy_composition())

    def go(self) -> None:
        """Show the tables and take the keyboard there."""
        self._dock.show()
        self._dock.raise_()
        self._grow()
        self._pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _grow(self) -> None:
        """Make room for some rows the first time; afterwards the pane is as high as somebody left it."""
        window, wanted = self._dock.parentWidget(), self._pane.fontMetrics().lineSpacing() * _LINES
        if not self._grown and isinstance(window, QMainWindow) and self._dock.height() < wanted:
            window.resizeDocks([self._dock], [wanted], Qt.Orientation.Vertical)
        self._grown = True
