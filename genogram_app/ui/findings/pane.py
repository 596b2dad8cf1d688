"""The findings pane: what the program asks a person to look at, one at a time and in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from genogram_app.checks.finding import Finding
from genogram_app.model.document import Document
from genogram_app.ui.button_rows import ButtonRows
from genogram_app.ui.empty_pane import EmptyPane
from genogram_app.ui.findings.detail import Detail
from genogram_app.ui.findings.filters import Filters
from genogram_app.ui.findings.looking import Looking
from genogram_app.ui.findings.rows import Row, groups, open_count, rows_of
from genogram_app.ui.findings.view import FindingTree
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from genogram_app.review.proposals.proposal import Proposal

LOOKING = "The case is being looked over…"
NOTHING = "Nothing to look at. What is odd in the drawing, or told differently by the report, is listed here."
NO_TEXT = "Nothing to look at in the drawing itself. Add the report’s text, and the two are compared."
NO_MATCH = "No finding matches."
_FOLDED = "findings/folded"


class FindingsPane(QWidget):
    """Lists findings, shows the chosen one in full, and tells what is to be done about it."""

    chosen = Signal(object)
    """A finding is to be followed to the drawing and the text."""
    looked_at = Signal(object)
    """Another row is chosen, or none (None): what would mend it can be shown."""
    mend_wanted = Signal(object)
    quote_wanted = Signal(str, int, int)
    details_wanted = Signal(str)
    """The details of somebody or something, by its id, are to be opened."""
    explain_wanted = Signal(object, str)
    """Findings are to be explained, with one reason."""
    restore_wanted = Signal(object)
    """Findings are to count again."""
    limits_wanted = Signal()
    """Somebody wants to set how long is too long."""
    export_wanted = Signal()
    """The findings are to be written to a file."""
    counted = Signal(int)
    text_wanted = Signal()
    """The report's text is to be added, so that there is something to compare."""

    def __init__(self, settings: Settings) -> None:
        """Begin with nothing to look at; folded groups are remembered in the settings."""
        super().__init__()
        self._settings = settings
        self._findings: Sequence[Finding] = ()
        self._document = Document()
        self._rows: tuple[Row, ...] = ()
        self._folded = set(filter(None, settings.text_of(_FOLDED).split("\n")))
        self._mends: tuple[str, Sequence[Proposal]] = ("", ())
        self._looked = False
        self.filters, self.tree, self.detail = Filters(settings), FindingTree(), Detail()
        self.limits, self.looking = QPushButton(tr("Li&mits…")), Looking()
        self.export = QPushButton(tr("E&xport…"))
        self._empty = EmptyPane(tr(LOOKING))
        self.add_text = self._empty.offer(
            tr("Add the &report’s text"), "text", tr("Open or paste the report")
        )
        self.clear = self._empty.offer(tr("Show a&ll findings"), "close", tr("Take the filter away"))
        self._stack, self._split = QStackedWidget(), QSplitter(Qt.Orientation.Vertical)
        self._connect()
        self._lay_out()
        self._show_empty()

    def show_findings(self, findings: Sequence[Finding], document: Document) -> None:
        """Show what was found in a case; what was chosen stays chosen while it is there."""
        rows = rows_of(findings, document.view.dismissed)
        before, self._document = self._document, document
        if self._looked and rows == self._rows and before.documents == document.documents:
            self._show_detail()
            return
        self._looked, self._findings, self._rows = True, findings, rows
        self.filters.offer(rows, document)
        self._refill()
        self.counted.emit(open_count(rows))

    def show_mends(self, key: str, mends: Sequence[Proposal]) -> None:
        """Offer what would mend a finding, by its key, while that is the one that is chosen."""
        self._mends = key, mends
        self._show_detail()

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) finding that is not explained, round and round."""
        rows = [row for row in self.tree.findings.all_rows() if row.is_open]
        if not rows:
            return
        keys, current = [row.key for row in rows], self.current()
        if current is not None and current.key in keys:
            place = (keys.index(current.key) + by) % len(keys)
        else:
            place = 0 if by > 0 else -1
        self.choose(keys[place])

    def choose(self, key: str) -> None:
        """Choose a finding by its key, and show whom and which words it is about."""
        self.tree.go_to(key)
        self._follow()

    def next_open(self) -> str | None:
        """Return the key of the open finding after those that are chosen; None when there is no other."""
        done = {row.key for row in self.tree.chosen()}
        rows = self.tree.findings.all_rows()
        last = max((n for n, row in enumerate(rows) if row.key in done), default=-1)
        order = (*rows[last + 1 :], *rows[: last + 1])
        return next((row.key for row in order if row.is_open and row.key not in done), None)

    def current(self) -> Row | None:
        """Return the row that is chosen."""
        return self.tree.current()

    def empty_words(self) -> str:
        """Return what stands in place of an empty list."""
        return self._empty.words()

    def take_keyboard_back(self) -> None:
        """Return the keyboard to the list when it was in the part below, whose buttons are gone."""
        focused = QApplication.focusWidget()
        if focused is None or self.detail.isAncestorOf(focused):
            self.tree.setFocus()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mark severities anew in the colours of a new scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_split"):
            self.filters.mark_severities()
            self.tree.viewport().update()

    def _connect(self) -> None:
        self.filters.changed.connect(self._refill)
        self.tree.clicked.connect(lambda _: self._follow())
        self.tree.entered_row.connect(self._enter)
        self.tree.chosen_changed.connect(self._look_at)
        self.tree.folded.connect(self._remember_folded)
        self.tree.explain_wanted.connect(self.detail.reasons.begin)
        self.tree.mend_wanted.connect(self.detail.mend)
        self.detail.mend_wanted.connect(self.mend_wanted)
        self.detail.quote_wanted.connect(self.quote_wanted)
        self.detail.show_wanted.connect(self._follow)
        self.detail.details_wanted.connect(self.details_wanted)
        self.detail.reasons.explain_wanted.connect(self._explain)
        self.detail.reasons.restore_wanted.connect(self._restore)
        self.limits.setToolTip(tr("After how many weeks a child not seen, or a home not visited, is told of"))
        self.limits.clicked.connect(self.limits_wanted)
        self.export.setToolTip(tr("Write the findings as a web page or for Excel"))
        self.export.clicked.connect(self.export_wanted)
        self.add_text.clicked.connect(self.text_wanted)
        self.clear.clicked.connect(self.filters.show_all)

    def _lay_out(self) -> None:
        self._split.addWidget(self.tree)
        self._split.addWidget(self.detail)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._split)
        column = QVBoxLayout(self)
        column.addWidget(self.filters)
        column.addWidget(self._stack, 1)
        column.addWidget(self.looking)
        column.addWidget(ButtonRows(self.limits, self.export))

    def _refill(self) -> None:
        """List what is wanted; choose again what was chosen, without following it anywhere."""
        current, chosen = self.current(), {row.key for row in self.tree.chosen()}
        found = groups(self._rows, self.filters.wanted(), self.filters.grouping())
        self.tree.show_groups(found, self._folded)
        self.tree.choose_again(current.key if current else "", chosen)
        shown = sum(len(group.rows) for group in found)
        self.filters.show_count(shown, len(self._rows))
        self._show_empty()
        self._stack.setCurrentIndex(1 if shown else 0)
        self._look_at()

    def _show_empty(self) -> None:
        """Say why the list is empty, and offer what helps."""
        has_text = any(text.text.strip() for text in self._document.documents)
        filtered, lacks_text = bool(self._rows), not self._rows and not has_text
        if self._looked:
            self._empty.say(tr(NO_MATCH) if filtered else tr(NO_TEXT) if lacks_text else tr(NOTHING))
        self.add_text.setVisible(self._looked and lacks_text)
        self.clear.setVisible(self._looked and filtered)

    def _look_at(self) -> None:
        chosen = self.tree.chosen()
        self.looked_at.emit(chosen[0] if len(chosen) == 1 else None)
        self._show_detail()

    def _show_detail(self) -> None:
        chosen = self.tree.chosen()
        mends = self._mends[1] if len(chosen) == 1 and chosen[0].key == self._mends[0] else ()
        self.detail.show_rows(self._document, chosen, mends)

    def _follow(self) -> None:
        chosen = self.tree.chosen()
        if len(chosen) == 1:
            self.chosen.emit(chosen[0].finding)

    def _enter(self) -> None:
        self._follow()
        self.detail.go_to_mends()

    def _explain(self, reason: str) -> None:
        found = tuple(row.finding for row in self.tree.chosen() if row.is_open or row.earlier)
        self.explain_wanted.emit(found, reason)

    def _restore(self) -> None:
        self.restore_wanted.emit(tuple(row.finding for row in self.tree.chosen() if not row.is_open))

    def _remember_folded(self, group: str, folded: bool) -> None:
        (self._folded.add if folded else self._folded.discard)(group)
        self._settings.set_text(_FOLDED, "\n".join(sorted(self._folded)))
