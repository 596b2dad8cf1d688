"""The session: the one open case, the only way to change it, undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TypeAlias

from genogram_app.edit.events import Event
from genogram_app.model.document import Document

Selector: TypeAlias = Callable[[Document, Document], tuple[str, ...]]
"""Says what to select from the document before and the document after an edit."""

MOST_STEPS = 2000
"""So many steps can be taken back. Steps share what they leave alone: with 80 items one takes about 10 kB."""


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the case that a person can undo.

    `label` names it ("Add partner"); `naming` says it with the names of the document before and the one
    after ("Add partner of Isla Carter"), for the menu and the history. `change` returns the changed document
    and may raise pydantic.ValidationError or EditRefused; then nothing happens. Edits with the same
    `merge_key` that follow each other without a pause are undone together. `select` are the ids to select
    afterwards (None: keep), or a function that finds them, for what gets its id only when the edit is done.
    `notice` says, of the document before, what else the edit did that one may not have meant.
    """

    label: str
    change: Callable[[Document], Document]
    merge_key: str | None = None
    select: tuple[str, ...] | Selector | None = None
    naming: Callable[[Document, Document], str] | None = None
    notice: Callable[[Document], str] | None = None

    def words(self, before: Document, after: Document) -> str:
        """Return what the edit is called in the history, once it has led from one document to the other."""
        return self.naming(before, after) if self.naming else self.label

    def selected(self, before: Document, after: Document, selection: tuple[str, ...]) -> tuple[str, ...]:
        """Return the ids to select once the edit has led from one document to the other."""
        if self.select is None:
            return selection
        return self.select(before, after) if callable(self.select) else self.select


class EditRefused(ValueError):
    """A change that makes no sense, with the reason in words for the user."""


@dataclass(frozen=True, slots=True)
class _Step:
    label: str
    document: Document
    selection: tuple[str, ...]
    merge_key: str | None


class Session:
    """Holds the current document and its history.

    Three synchronous events: `document_changed` (the new document), `selection_changed` (selected ids) and
    `history_changed` (no content: undo, redo or modified state may differ). Listeners may not edit.
    """

    def __init__(self, document: Document) -> None:
        """Begin with a document that counts as saved."""
        self.document_changed: Event[Document] = Event()
        self.selection_changed: Event[tuple[str, ...]] = Event()
        self.history_changed: Event[None] = Event()
        self._document = document
        self._saved: Document | None = document
        self._selection: tuple[str, ...] = ()
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self._notice: str | None = None
        self._telling = False

    @property
    def document(self) -> Document:
        """The case as it is now."""
        return self._document

    @property
    def selection(self) -> tuple[str, ...]:
        """The ids of what is selected."""
        return self._selection

    @property
    def modified(self) -> bool:
        """Whether the case differs from what was last opened or saved."""
        return self._document is not self._saved

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, or None."""
        return self._past[-1].label if self._past else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, or None."""
        return self._future[-1].label if self._future else None

    @property
    def steps(self) -> tuple[str, ...]:
        """What was done, oldest first, and then what was undone and can be done again."""
        return tuple(step.label for step in (*self._past, *reversed(self._future)))

    @property
    def now(self) -> int:
        """How many of the steps are done."""
        return len(self._past)

    @property
    def saved_at(self) -> int | None:
        """After how many of the steps the case was saved, or None when no step leads there any more."""
        documents = [step.document for step in (*self._past, *reversed(self._future))]
        documents.insert(self.now, self._document)
        return next((n for n, document in enumerate(documents) if document is self._saved), None)

    @property
    def notice(self) -> str | None:
        """What the last edit did that one may not have meant; None once anything else was done or undone."""
        return self._notice

    def do(self, edit: Edit) -> None:
        """Change the case.

        Raises:
            EditRefused: when the change makes no sense.
            pydantic.ValidationError: when the changed case would break a rule; the case stays as it was.
        """
        self._refuse_while_telling()
        before = self._document
        changed = edit.change(before)
        if changed == before:
            return
        merges = edit.merge_key is not None and self._past and self._past[-1].merge_key == edit.merge_key
        joins = bool(merges) and before is not self._saved
        begun = self._past[-1] if joins else _Step("", before, self._selection, edit.merge_key)
        step = replace(begun, label=edit.words(begun.document, changed))
        self._past[len(self._past) - joins :] = [step]
        del self._past[:-MOST_STEPS]
        self._future.clear()
        self._notice = edit.notice(before) if edit.notice else None
        self._show(changed, edit.selected(before, changed, self._selection))

    def undo(self) -> None:
        """Take back the last edit; does nothing when there is none."""
        self.go_to(self.now - 1)

    def redo(self) -> None:
        """Do again what was last undone; does nothing when there is none."""
        self.go_to(self.now + 1)

    def go_to(self, step: int) -> None:
        """Go to where so many of the steps are done, or as near to it as there are steps."""
        self._refuse_while_telling()
        wanted = min(max(step, 0), len(self._past) + len(self._future))
        if wanted == self.now:
            return
        document, selection = self._document, self._selection
        while self.now != wanted:
            source, target = (self._past, self._future) if self.now > wanted else (self._future, self._past)
            reached = source.pop()
            target.append(_Step(reached.label, document, selection, None))
            document, selection = reached.document, reached.selection
        self.end_merging()
        self._notice = None
        self._show(document, selection)

    def end_merging(self) -> None:
        """Let the next edit be undone by itself, whatever its merge key."""
        if self._past and self._past[-1].merge_key is not None:
            self._past[-1] = replace(self._past[-1], merge_key=None)

    def select(self, ids: tuple[str, ...]) -> None:
        """Select items; ids that the case does not hold are left out."""
        self._refuse_while_telling()
        self._show(self._document, ids)

    def mark_saved(self) -> None:
        """Count the case as it is now as saved."""
        self._saved = self._document
        self.end_merging()
        self._tell_history()

    def reset(self, document: Document, *, saved: bool = True) -> None:
        """Take up another case, with an empty history; it may be one that was never saved."""
        self._refuse_while_telling()
        self._past.clear()
        self._future.clear()
        self._notice = None
        self._saved = document if saved else None
        self._show(document, (), force=True)

    def _show(self, document: Document, selection: tuple[str, ...], *, force: bool = False) -> None:
        selection = tuple(i for i in dict.fromkeys(selection) if document.find(i) is not None)
        new_document = force or document is not self._document
        new_selection = force or selection != self._selection
        self._document, self._selection = document, selection
        self._telling = True
        # Called from the last to the first, and all of them whatever a listener does.
        with ExitStack() as told:
            told.callback(self._told)
            if new_document:
                told.callback(self.history_changed.tell, None)
            if new_selection:
                told.callback(self.selection_changed.tell, selection)
            if new_document:
                told.callback(self.document_changed.tell, document)

    def _tell_history(self) -> None:
        self._telling = True
        with ExitStack() as told:
            told.callback(self._told)
            told.callback(self.history_changed.tell, None)

    def _told(self) -> None:
        self._telling = False

    def _refuse_while_telling(self) -> None:
        if self._telling:
            raise RuntimeError("a listener may not edit: put the edit off until the event is over")
