"""Saying who is who: two people, or households, that are one; one person who is two."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from genogram_app.checks.finding import Finding
from genogram_app.edit.comparing import Side
from genogram_app.edit.merging import in_order, merge, replacements
from genogram_app.edit.repointing import renamed
from genogram_app.edit.session import Edit, Session
from genogram_app.edit.splitting import said_of
from genogram_app.model.document import Document
from genogram_app.model.homes import Household
from genogram_app.model.people import Person
from genogram_app.ui.attempt import attempt
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.menus import Actions
from genogram_app.ui.translated import tr


class WhoIsWho:
    """Answers the actions that merge and split; each is offered when the selection is what it takes."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        actions: Actions,
        canvas: CanvasView,
        findings: Callable[[], Iterable[Finding]],
        commit: Callable[[], None],
    ) -> None:
        """The drawing's menu offers them; `findings` returns what was found last, `commit` ends typing."""
        self._parent, self._session, self._findings, self._commit = parent, session, findings, commit
        self._merge, self._split = actions["merge"], actions["split"]
        self._words = self._merge.text()
        canvas.when_possible = [self._merge, self._split]
        self._merge.triggered.connect(lambda _=False: self._ask(self._merge_dialog))
        self._split.triggered.connect(lambda _=False: self._ask(self._split_dialog))
        session.document_changed.listen(lambda _: self._follow())
        session.selection_changed.listen(lambda _: self._follow())
        self._follow()

    def _ask(self, make: Callable[[], QDialog]) -> None:
        self._commit()
        make().open()

    def _merge_dialog(self) -> QDialog:
        from genogram_app.ui.merge_dialog import MergeDialog

        document = self._session.document
        kept, gone = in_order(document, *self._session.selection)

        def do(choices: Mapping[str, Side]) -> str | None:
            return attempt(self._session, merge(kept, gone, choices, self._explained(kept, gone)))

        return MergeDialog(document, kept, gone, do, self._parent)

    def _split_dialog(self) -> QDialog:
        from genogram_app.ui.split_dialog import SplitDialog

        (person,) = self._session.selection

        def do(edit: Edit) -> str | None:
            return attempt(self._session, edit)

        return SplitDialog(self._session.document, person, do, self._parent)

    def _explained(self, kept: str, gone: str) -> dict[str, str]:
        return keys_after(self._findings(), replacements(self._session.document, kept, gone))

    def _follow(self) -> None:
        document, selection = self._session.document, self._session.selection
        pair = can_be_merged(document, selection)
        homes = pair and isinstance(document.find(selection[0]), Household)
        self._merge.setEnabled(pair)
        self._merge.setText(tr("Mer&ge households…") if homes else self._words)
        self._split.setEnabled(can_be_split(document, selection))


def can_be_merged(document: Document, selection: tuple[str, ...]) -> bool:
    """Return whether two people or two households are selected, and nothing else."""
    kinds = [type(document.find(i)) for i in selection]
    return kinds in ([Person, Person], [Household, Household])


def can_be_split(document: Document, selection: tuple[str, ...]) -> bool:
    """Return whether one person is selected of whom something is said that could belong to another."""
    one = len(selection) == 1 and isinstance(document.find(selection[0]), Person)
    return one and bool(said_of(document, selection[0]))


def keys_after(findings: Iterable[Finding], same: Mapping[str, str]) -> dict[str, str]:
    """Return the keys that findings have once ids are replaced, by those that they have now."""
    return {
        finding.key: replace(
            finding, people=renamed(finding.people, same), facts=renamed(finding.facts, same)
        ).key
        for finding in findings
    }
