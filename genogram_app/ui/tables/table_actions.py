"""The actions of the tables, joined to the window: going there, following the selection, copying."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget

from genogram_app.ui.menus import Actions
from genogram_app.ui.tables.pane import TablesPane


class TableActions:
    """Answers the actions that concern the tables."""

    def __init__(
        self,
        pane: TablesPane,
        dock: QDockWidget,
        actions: Actions,
        select: Callable[[tuple[str, ...]], None],
    ) -> None:
        """`select` selects items of the case."""
        self._pane, self._dock = pane, dock
        pane.selected.connect(select)
        pane.add_buttons(actions["paste-table"], actions["copy-composition"])
        actions["tables"].triggered.connect(lambda _=False: self.go())
        actions["copy-composition"].triggered.connect(lambda _=False: pane.copy_composition())

    def go(self) -> None:
        """Show the tables and take the keyboard there."""
        self._dock.show()
        self._dock.raise_()
        self._pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
