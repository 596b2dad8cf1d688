"""Drafting at work: the texts are read beside the window, and what is decided of each proposal is done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from genogram_app.edit.rejecting import offer_again, reject
from genogram_app.edit.removal import without
from genogram_app.edit.session import Edit, Session
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.homes import Residence
from genogram_app.model.people import Person
from genogram_app.ui.attempt import attempt
from genogram_app.ui.desk import same_content
from genogram_app.ui.proposals.correcting import corrected, same_as
from genogram_app.ui.proposals.pane import ProposalsPane
from genogram_app.ui.proposals.preview import Preview
from genogram_app.ui.proposals.rows import Row, rows_of
from genogram_app.ui.reviewer import Reviewer
from genogram_app.ui.translated import counted, tr

if TYPE_CHECKING:
    # Its grammar is loaded when somebody first drafts, not when the window opens.
    from genogram_app.review.drafting.steps import Drafted, Step

PULSE = 100
"""Milliseconds between two looks at how far the reading is."""


class Drafting(QObject):
    """Joins the pane of proposals to the session, the texts and the canvas."""

    def __init__(
        self,
        session: Session,
        pane: ProposalsPane,
        preview: Preview,
        show_quote: Callable[[str, int, int], None],
        tell: Callable[[str], None],
        action: QAction,
        today: Callable[[], date],
    ) -> None:
        """`show_quote` shows a sentence, `tell` writes the status line; `action` is possible with a text."""
        super().__init__(pane)
        self._session, self._pane, self._show_quote, self._tell = session, pane, show_quote, tell
        self._action, self._preview, self._today = action, preview, today
        self._source = ""
        self._draft: Drafted | None = None
        self._ground: Document | None = None
        self._wanted: Document | None = None
        self._waiting: list[tuple[tuple[str, ...], Mapping[int, str | None] | None]] = []
        self._seen: dict[str, None] = {}
        self._progress = (0, 0)
        self._own = False
        self._pulse = QTimer(self)
        self._pulse.setInterval(PULSE)
        self._pulse.timeout.connect(lambda: pane.show_progress(*self._progress))
        self.reviewer: Reviewer[Drafted | None] = Reviewer(self._read, self._take, self._failed, self)
        self._listen()
        self._follow(session.document)

    @property
    def is_on(self) -> bool:
        """Whether somebody is drafting."""
        return self._wanted is not None

    @property
    def source(self) -> str:
        """The id of the text that is drafted from; empty for all."""
        return self._source

    @property
    def is_settled(self) -> bool:
        """Whether what is listed is what the case lacks as it is now."""
        return self._draft is not None and not self.reviewer.busy()

    def begin(self) -> None:
        """Read the texts for what the drawing lacks."""
        self._source = self._pane.chosen_source()
        self._draft, self._ground, self._seen = None, None, {}
        self._waiting = []
        self._preview.hide()
        self._pane.show_reading()
        self._want(self._session.document)

    def end(self) -> None:
        """Put the proposals away; what was accepted stays."""
        self._stop_reading()
        self._draft = self._ground = self._wanted = None
        self._waiting, self._seen = [], {}
        self._preview.hide()
        self._follow(self._session.document)

    def stop(self) -> None:
        """Give up what is under way: the window closes."""
        self._wanted = None
        self._stop_reading()

    def _listen(self) -> None:
        pane = self._pane
        pane.begin_wanted.connect(self.begin)
        pane.end_wanted.connect(self.end)
        pane.cancel_wanted.connect(self.end)
        pane.source_changed.connect(self.begin)
        pane.chosen.connect(self._go_to)
        pane.accepted.connect(lambda rows: self.accept(tuple(row.key for row in rows)))
        pane.rejected.connect(self._reject)
        pane.offered.connect(self._offer_again)
        pane.correct_wanted.connect(self._correct)
        pane.preview_changed.connect(lambda _: self._show_preview())
        self._session.document_changed.listen(self._follow)

    # Reading, beside the window

    def _want(self, document: Document) -> None:
        self._wanted = document
        self._pulse.start()
        self.reviewer.want(document)

    def _read(self, document: Document) -> Drafted | None:
        """In the worker: given up as soon as the case is another."""
        from genogram_app.narrative.text import narrative_of
        from genogram_app.review.drafting.steps import drafted

        source = self._source
        narratives = [narrative_of(t) for t in document.documents if source in ("", t.id)]

        def tell(done: int, of: int) -> None:
            self._progress = done, of

        return drafted(
            document,
            narratives,
            document.view.rejected,
            progress=tell,
            should_stop=lambda: self._wanted is not document,
        )

    def _take(self, document: Document, found: Drafted | None) -> None:
        now = self._session.document
        if found is None or document is not self._wanted or not _alike(document, now):
            return
        self._stop_pulse()
        self._draft, self._ground = found, now
        waiting, self._waiting = self._waiting, []
        for keys, corrections in waiting:
            self.accept(keys, corrections)
        self._show()

    def _failed(self, error: Exception) -> None:
        self.end()
        self._tell(
            tr("The text could not be drafted from ({name}). Your case is safe.").format(
                name=type(error).__name__
            )
        )

    def _stop_reading(self) -> None:
        self.reviewer.stop()
        self._stop_pulse()

    def _stop_pulse(self) -> None:
        self._pulse.stop()
        self._progress = (0, 0)
        self._pane.show_progress(0, 0)

    # Following the case

    def _follow(self, document: Document) -> None:
        texts = [text for text in document.documents if text.text.strip()]
        self._action.setEnabled(bool(texts))
        self._pane.show_sources({t.id: t.title or tr("Untitled text") for t in texts})
        self._source = self._pane.chosen_source()
        wanted, session = self._wanted, self._session
        opened = session.undo_label is None and session.redo_label is None
        if wanted is None:
            self._pane.show_ended(has_text=bool(texts))
        elif not texts or opened:
            self.end()
        elif not self._own:
            self._follow_others(document, wanted)

    def _follow_others(self, document: Document, wanted: Document) -> None:
        """Where only the look of the case has changed, what was read of it holds."""
        ground = self._ground
        self._ground = document if ground is not None and _alike(ground, document) else None
        if not _alike(wanted, document):
            self._want(document)

    def _show(self) -> None:
        draft, document = self._draft, self._session.document
        if draft is None:
            return
        rows = rows_of(draft, document)
        self._seen.update(dict.fromkeys(row.key for row in rows))
        still_open = sum(not row.rejected for row in rows)
        ids = dict.fromkeys(i for row in rows for i in row.people)
        people = {i: display_name(p) for i in ids if isinstance(p := draft.document.find(i), Person)}
        self._pane.show_rows(rows, people, len(self._seen) - still_open, len(self._seen))
        self._show_preview()

    def _show_preview(self) -> None:
        draft = self._draft
        if draft is not None and draft.steps and self._pane.on_drawing.isChecked():
            self._preview.show(draft.document, _keys(draft.steps, draft.document))
        else:
            self._preview.hide()

    def _go_to(self, row: Row) -> None:
        """Show the sentence, and whom of the drawing it is about."""
        there = tuple(i for i in row.people if self._session.document.find(i) is not None)
        if there:
            self._session.select(there)
        self._show_quote(row.evidence.document, row.evidence.start, row.evidence.end)

    # Deciding

    def accept(self, keys: Sequence[str], corrections: Mapping[int, str | None] | None = None) -> None:
        """Draw proposals with what they need, as one step; soon, where the case is just being read again.

        `corrections` are written in the place of parts of the last of them, by their numbers.
        """
        from genogram_app.review.drafting.accepting import OutOfStep, accept

        steps = self._draft.with_needs(keys) if self._draft is not None else ()
        if self._draft is None or not steps:
            return
        if self._session.document is not self._ground:
            self._waiting.append((tuple(keys), corrections))
            return
        try:
            refusal = self._do(accept(steps, corrected(steps[-1], corrections) if corrections else None))
        except OutOfStep:
            self._ground = None
            self._waiting.append((tuple(keys), corrections))
            self._want(self._session.document)
            return
        self._tell_needed(steps, keys, refusal)
        gone = {step.key for step in steps}
        left = tuple(step for step in self._draft.steps if step.key not in gone)
        self._draft = replace(self._draft, steps=left)
        self._show()

    def _correct(self, row: Row) -> None:
        """Ask what is to be drawn instead; while the case is being read again, there is nothing to ask of."""
        from genogram_app.ui.proposals.correct_dialog import CorrectDialog

        draft = self._draft
        step = next((s for s in draft.steps if s.key == row.key), None) if draft is not None else None
        if step is None or self._session.document is not self._ground:
            self._tell(tr("The text is being read again. Try once more in a moment."))
            return
        self.asking = CorrectDialog(
            step,
            self._session.document,
            lambda corrections: self.accept((row.key,), corrections),
            lambda person: self._link(step, person),
            self._today,
            self._pane,
        )
        self.asking.open()

    def _link(self, step: Step, person: str) -> None:
        """Whoever was proposed is somebody who is drawn: the texts are read again with that in mind."""
        edit = same_as(step, person)
        refusal = self._do(edit) if edit is not None else None
        if refusal:
            self._tell(refusal)

    def _tell_needed(self, steps: Sequence[Step], keys: Sequence[str], refusal: str | None) -> None:
        needed = "; ".join(step.proposal.words for step in steps if step.key not in keys)
        if refusal:
            self._tell(refusal)
        elif needed:
            self._tell(tr("Accepted as well, because it is needed: {what}.").format(what=needed))

    def _reject(self, rows: Sequence[Row]) -> None:
        if self._draft is None:
            return
        keys = tuple(row.key for row in rows)
        leaning = {step.key for key in keys for step in self._draft.leaning_on(key)}.difference(keys)
        self._do(reject(keys))
        self._draft = _without(self._draft, keys, leaning)
        self._show()
        if leaning:
            self._tell(
                counted(
                    len(leaning),
                    "",
                    "1 proposal that depended on it was put away as well.",
                    "%n proposals that depended on it were put away as well.",
                )
            )

    def _offer_again(self, rows: Sequence[Row]) -> None:
        self._do(offer_again({row.key for row in rows}))

    def _do(self, edit: Edit) -> str | None:
        """Change the case as the draft foresees, and read it again beside the window; return a refusal."""
        self._own = True
        try:
            refusal = self._preview.during(lambda: attempt(self._session, edit))
        finally:
            self._own = False
        self._ground = self._session.document if self._ground is not None else None
        self._want(self._session.document)
        return refusal


def _alike(document: Document, other: Document) -> bool:
    """Whether the same would be proposed for two states of a case."""
    return document is other or (
        same_content(document, other) and document.view.rejected == other.view.rejected
    )


def _without(draft: Drafted, keys: Collection[str], leaning: Collection[str]) -> Drafted:
    """A draft some of whose proposals were rejected, until it is made anew."""
    gone = [step for step in draft.steps if step.key in keys or step.key in leaning]
    left_out = tuple((step.key, step.proposal) for step in gone if step.key in keys)
    new = tuple(i for step in gone for i in step.new if draft.document.find(i) is not None)
    return replace(
        draft,
        document=without(draft.document, new) if new else draft.document,
        steps=tuple(step for step in draft.steps if step not in gone),
        left_out=(*draft.left_out, *left_out),
    )


def _keys(steps: Sequence[Step], document: Document) -> dict[str, str]:
    """Which proposal adds or changes an item; of a home that is proposed, whose it would be."""
    found: dict[str, str] = {}
    for step in steps:
        for item_id in (*step.new, *step.changed):
            found.setdefault(item_id, step.key)
            stay = document.find(item_id)
            if isinstance(stay, Residence):
                found.setdefault(stay.person, step.key)
    return found
