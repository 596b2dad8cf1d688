"""Which branches of the family the drawing leaves out, as long as the window is open."""

from __future__ import annotations

from collections.abc import Callable, Collection

from genogram_app.edit.session import Session
from genogram_app.family.about import people_of
from genogram_app.family.branches import branch_beyond, left_out
from genogram_app.family.graph import build_graph
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.picture.leaving_out import how_many
from genogram_app.ui.shortcuts import KEYS, native
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions


class Branches:
    """Closes branches at people and opens them again; the case itself is never changed.

    Whoever is selected is shown: a branch opens when somebody in it is.
    """

    def __init__(self, session: Session, options: ViewOptions, tell: Callable[[str], None]) -> None:
        """Follow the session; to be made before the canvas, so that it draws what is to be shown.

        `tell` is called with a sentence for the status line.
        """
        self._session, self._options, self._tell = session, options, tell
        session.document_changed.listen(self._follow)
        session.selection_changed.listen(self.reveal)

    @property
    def ends(self) -> tuple[str, ...]:
        """The people at whom the drawing ends."""
        return self._options.picture().ends

    def toggle(self) -> None:
        """Hide whoever is joined to the child only through the selected person, or show them again."""
        selection = self._session.selection
        person = self._session.document.find(selection[0]) if len(selection) == 1 else None
        if not isinstance(person, Person):
            self._tell(tr("Select the one person beyond whom the family is to be hidden or shown."))
        elif person.id in self.ends:
            self.show_beyond(person.id)
        else:
            self._hide_beyond(person)

    def _hide_beyond(self, person: Person) -> None:
        graph = build_graph(self._session.document)
        branch, name = branch_beyond(graph, person.id), display_name(person)
        if branch is None:
            self._tell(
                tr("There is nobody whom only {name} joins to the child, so nobody was hidden.").format(
                    name=name
                )
            )
            return
        self._options.end_at((*self.ends, person.id))
        hidden = f"{how_many(branch.number)} beyond {name} {'is' if branch.number == 1 else 'are'} hidden"
        keys = native(KEYS["hide-branch"])
        self._tell(
            tr(
                "{hidden}, on exported pages too. To show them, press {keys} again or click the number."
            ).format(hidden=hidden, keys=keys)
        )

    def show_beyond(self, person: str) -> None:
        """Show the branch beyond a person."""
        self._options.end_at(tuple(end for end in self.ends if end != person))

    def show_everybody(self) -> None:
        """Show all branches."""
        self._options.end_at(())

    def reveal(self, ids: Collection[str]) -> None:
        """Show the branches of the people whom some items of the case are about."""
        if not self.ends:
            return
        document = self._session.document
        wanted = {person for i in ids for person in people_of(document.find(i))}
        graph, ends = build_graph(document), self.ends
        while closed := {b.person for b in left_out(graph, ends) if wanted.intersection(b.people)}:
            ends = tuple(end for end in ends if end not in closed)
        self._options.end_at(ends)

    def _follow(self, document: Document) -> None:
        """In another case nobody is hidden; an end that has gone or is under review now ends nothing."""
        opened = self._session.undo_label is None and self._session.redo_label is None
        kept = () if opened else self.ends
        subjects = document.case.subjects
        self._options.end_at(tuple(p for p in kept if p not in subjects and document.find(p) is not None))
