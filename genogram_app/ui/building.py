"""Adding to the family, whoever asked: palette, menu, key or handle."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from genogram_app.edit.session import Edit, Session
from genogram_app.ui.bond_layer import BondLayer
from genogram_app.ui.canvas.asking import offer
from genogram_app.ui.canvas.targets import people_among
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.gestures import GESTURES, Gesture
from genogram_app.ui.menus import Actions
from genogram_app.ui.naming import ADDED, Naming
from genogram_app.ui.relatives import Choice
from genogram_app.ui.translated import tr


class Building(QObject):
    """Answers the gestures' actions; asks on the drawing, beside the person, what can mean several things."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        canvas: CanvasView,
        naming: Naming,
        do: Callable[[Edit], None],
        tell: Callable[[str], None],
    ) -> None:
        """`do` is called with the edit, `tell` with what has to be selected first."""
        super().__init__(canvas)
        self._session, self._canvas, self._naming = session, canvas, naming
        self._do, self._tell = do, tell
        self._actions = tuple((gesture, actions[gesture.name]) for gesture in GESTURES)
        self._bonds = BondLayer(session, actions["bonds"], tell)
        self.menu = QMenu(canvas)
        self.menu.setAccessibleName(tr("What is added"))
        for gesture, action in self._actions:
            action.triggered.connect(lambda _=False, g=gesture: self._start(g))
        canvas.installEventFilter(self)
        canvas.hint.clicked.connect(actions["add-person"].trigger)
        session.selection_changed.listen(lambda _: self._refresh())
        session.document_changed.listen(lambda _: self._refresh())
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say of a letter that means nothing for this selection what it needs."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            pressed = QKeySequence(event.keyCombination())
            for gesture, action in self._actions:
                if not action.isEnabled() and action.shortcut() == pressed:
                    self._tell(
                        tr("{words}: select a {needs} first.").format(
                            words=tr(gesture.words), needs=tr(gesture.needs)
                        )
                    )
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        """Enable what the selection allows; the first person is the child."""
        document, selection = self._session.document, self._session.selection
        for gesture, action in self._actions:
            action.setEnabled(gesture.fits(document, selection))
            if gesture.name == "add-person":
                action.setText(tr(gesture.words) if document.people else tr("Subject child"))

    def _start(self, gesture: Gesture) -> None:
        if gesture.name == "household":
            self._naming.begin_home(people_among(self._session.selection, self._session.document))
            return
        choices = gesture.choices(self._session.document, self._session.selection)
        if len(choices) == 1:
            self._add(gesture, choices[0])
        elif choices:
            self._ask(gesture, choices)

    def _ask(self, gesture: Gesture, choices: Sequence[Choice]) -> None:
        """Ask at the person, with a digit for each answer; Esc leaves everything as it was."""
        self.menu.clear()
        first = offer(self.menu, choices, lambda choice: self._add(gesture, choice))
        self._canvas.show_selection()
        self.menu.popup(self._canvas.menu_place())
        self.menu.setActiveAction(first)

    def _add(self, gesture: Gesture, choice: Choice) -> None:
        """Add, and ask for the name: addition and name are one step to undo."""
        before = self._session.document
        self._session.end_merging()
        self._do(replace(choice.edit, merge_key=ADDED))
        if self._session.document is before:
            return
        self._canvas.setFocus()
        new = [i for i in self._session.selection if before.find(i) is None]
        if gesture.names and len(new) == 1:
            self._naming.begin(new[0])
        else:
            self._session.end_merging()
