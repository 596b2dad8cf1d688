"""What can be found by a few letters: every action, pane, person, household and recent case."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget

from genogram_app.edit.session import Session
from genogram_app.family.graph import build_graph
from genogram_app.family.kinship import kinship
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.ui.gestures import GESTURES
from genogram_app.ui.menus import Actions, places, plain_words
from genogram_app.ui.ranking import Entry
from genogram_app.ui.recent_cases import RecentCase
from genogram_app.ui.settings import Settings
from genogram_app.ui.shortcuts import native
from genogram_app.ui.translated import tr

REMEMBERED = 30
WHY: Mapping[str, str] = {
    "undo": "nothing to take back",
    "redo": "nothing was taken back",
    "remove": "nothing is selected",
    "zoom-selection": "nothing is selected",
    "select-all": "nobody is drawn yet",
    "tidy": "nobody is drawn yet",
    "export": "nobody is drawn yet",
    "export-chart": "nobody is drawn yet",
    "copy-chart": "nobody is drawn yet",
    "print": "nobody is drawn yet",
    "copy": "nobody is drawn yet",
    "copy-picture": "nobody is drawn yet",
    "tidy-all": "nobody was placed by hand",
    **{gesture.name: f"select a {gesture.needs} first" for gesture in GESTURES if gesture.needs},
}
"""Why an action is not there at the moment, by its name."""


class Commands:
    """Gathers what can be found, and remembers what was chosen while the program runs."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        panes: Sequence[QDockWidget],
        settings: Settings,
        go: Callable[[tuple[str, ...]], None],
        open_path: Callable[[Path], object],
    ) -> None:
        """`go` is called with the ids of people or of a household."""
        self._session, self._actions, self._panes, self._settings = session, actions, panes, settings
        self._go, self._open_path = go, open_path
        self.roles = Roles(session.document)
        self.recent: list[str] = []

    def everything(self) -> tuple[Entry, ...]:
        """Return actions, panes, people, households and recent cases."""
        found = (*self._of_actions(), *self._of_panes(), *self.people())
        return (*found, *self._households(), *self._cases())

    def people(self) -> tuple[Entry, ...]:
        """Return everybody with all names and what they are to the child."""
        document = self._session.document
        if self.roles.document is not document:
            self.roles = Roles(document)
        return tuple(self._of_person(person) for person in document.people)

    def remember(self, entry: Entry) -> None:
        """Let what was chosen come first next time."""
        others = [key for key in self.recent if key != entry.key]
        self.recent = [entry.key, *others][:REMEMBERED]

    def _of_actions(self) -> Iterator[Entry]:
        for name, place in places(self._actions).items():
            action = self._actions[name]
            why = "" if action.isEnabled() else f": {tr(WHY.get(name, 'not possible now'))}"
            yield Entry(
                f"action:{name}",
                plain_words(action),
                f"{place}{why}",
                action.trigger,
                native_keys(action),
                action.statusTip(),
                action.isEnabled(),
            )

    def _of_panes(self) -> Iterator[Entry]:
        for pane in self._panes:
            yield Entry(f"pane:{pane.objectName()}", pane.windowTitle(), "Pane", partial(_show, pane))

    def _of_person(self, person: Person) -> Entry:
        others = [n for n in (person.name, person.label, *person.aliases) if n and n != display_name(person)]
        words = display_name(person) + (f" ({', '.join(others)})" if others else "")
        role = self.roles.known.get(person.id, "")
        return Entry(
            f"person:{person.id}",
            words,
            role,
            partial(self._go, (person.id,)),
            add=partial(self._go_also, person.id),
        )

    def _go_also(self, person: str) -> None:
        """Select somebody beside those who are selected."""
        self._go((*(i for i in self._session.selection if i != person), person))

    def _households(self) -> Iterator[Entry]:
        for home in self._session.document.households:
            words = home.label or home.address or "Household"
            go = partial(self._go, (home.id,))
            yield Entry(f"household:{home.id}", words, "Household", go, also=home.address or "")

    def _cases(self) -> Iterator[Entry]:
        """Whether the files are still there is not asked: a drive on the network may be slow to answer."""
        for case in map(RecentCase, self._settings.remembered_files()):
            run = partial(self._open_path, case.path)
            yield Entry(f"case:{case.path}", case.name, "Recent case", run, also=str(case.path.parent))


def _show(pane: QDockWidget) -> None:
    pane.show()
    pane.raise_()
    inside = pane.widget()
    if inside is not None:
        inside.setFocus(Qt.FocusReason.ShortcutFocusReason)


class Roles:
    """What everybody is to the subject child, worked out a few people at a time."""

    def __init__(self, document: Document) -> None:
        """Nothing is known at first but who the subject children are."""
        self.document = document
        self.known = dict.fromkeys(document.case.subjects, "Subject child")
        self._graph = build_graph(document)
        subject = next(iter(document.case.subjects), None)
        self._child = subject
        self._waiting = [p.id for p in document.people if subject and p.id not in self.known]

    @property
    def complete(self) -> bool:
        """Whether everybody's role is known."""
        return not self._waiting

    def work_out(self, count: int) -> None:
        """Find the roles of so many more people."""
        for person in self._waiting[:count]:
            found = kinship(self._graph, person, self._child or person)
            self.known[person] = found.words[:1].upper() + found.words[1:] if found.candidates else ""
        del self._waiting[:count]


def native_keys(action: QAction) -> str:
    """Return an action's keys as this system writes them."""
    return native(action.shortcut().toString()) if not action.shortcut().isEmpty() else ""
