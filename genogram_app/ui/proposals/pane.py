"""The pane of proposals: what the texts would add to the drawing, to accept, reject or correct."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.ui.button_rows import ButtonRows
from genogram_app.ui.clear_button import let_clear
from genogram_app.ui.empty_pane import EmptyPane
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.low_part import LowPart
from genogram_app.ui.proposals.rows import Row, Wanted, blocks
from genogram_app.ui.proposals.tree import ProposalTree
from genogram_app.ui.text_sizes import Paragraph
from genogram_app.ui.translated import counted, tr
from genogram_app.ui.words import word

BANNER = "Proposed by the program. Nothing is drawn until you accept it."
BEGIN = "The program can read the report and propose who and what to draw, each with its sentence."
NO_TEXT = "There is no text to draft from yet. Add the report’s text first."
READING = "The text is being read. You can go on working."
NOTHING = "The texts say nothing more that the program can read and that is not drawn."
ALL_DECIDED = "Everything is decided."
NO_MATCH = "No proposal matches."

_ONE_TEXT = 2
"""How many entries the choice of texts has where there is one: all texts, and that one."""


class ProposalsPane(QWidget):
    """Lists proposals; tells which one was chosen and what was decided of which."""

    begin_wanted = Signal()
    cancel_wanted = Signal()
    text_wanted = Signal()
    end_wanted = Signal()
    chosen = Signal(object)
    """The row that somebody has gone to."""
    accepted = Signal(tuple)
    """The rows to accept, in their order."""
    rejected = Signal(tuple)
    offered = Signal(tuple)
    """Rows that were rejected and are to be decided anew."""
    correct_wanted = Signal(object)
    source_changed = Signal()
    """Another text is to be drafted from."""
    preview_changed = Signal(bool)

    def __init__(self) -> None:
        """Offer to begin."""
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._begun, self._has_text = False, False
        self._counts = (0, 0)
        self._told = ""
        self.banner, self.count = Paragraph(tr(BANNER)), QLabel()
        self.filter, self.person, self.certainty = QLineEdit(), CalmCombo(), CalmCombo()
        self.source, self.more = CalmCombo(), QToolButton()
        self.tree = ProposalTree()
        self.accept, self.reject = QPushButton(), QPushButton()
        self.correct, self.again = QPushButton(tr("&Correct…")), QPushButton(tr("&Offer again"))
        self.accept_all = QPushButton(tr("Accept all &listed"))
        self.end = QPushButton(tr("&End drafting"))
        self.on_drawing = QCheckBox(tr("Show on the &drawing, dashed"))
        self.show_rejected = QCheckBox(tr("Sho&w rejected"))
        self.progress, self.cancel = QProgressBar(), QPushButton(tr("Cancel"))
        self._empty = EmptyPane(tr(BEGIN))
        self.begin = self._empty.offer(tr("&Draft from the text"), "text", tr(BEGIN))
        self.add_text = self._empty.offer(
            tr("Add the &report’s text"), "open", tr("Open or paste the report")
        )
        self.clear = self._empty.offer(tr("Show a&ll proposals"), "close", tr("Take the filter away"))
        self._dress()
        self._connect()
        self._lay_out()
        self._refill()

    # What is shown

    def show_rows(self, rows: Sequence[Row], people: Mapping[str, str], decided: int, total: int) -> None:
        """List proposals; `people` are the names to filter by, by id."""
        self._rows, self._begun, self._counts = rows, True, (decided, total)
        _refill_combo(self.person, {"": tr("Everybody"), **people})
        self.count.setText(tr("{decided} of {total} decided").format(decided=decided, total=total))
        self._refill()

    def show_reading(self) -> None:
        """Say that the first list is still to come."""
        self._rows, self._begun, self._counts = (), False, (0, 0)
        self._refill()
        self._empty.say(tr(READING))
        self.begin.hide()

    def show_ended(self, *, has_text: bool) -> None:
        """Offer to begin, or say that there is no text."""
        self._rows, self._begun, self._has_text = (), False, has_text
        self._refill()

    def show_sources(self, titles: Mapping[str, str]) -> None:
        """Offer the texts of the case, by id; one needs no choice."""
        _refill_combo(self.source, {"": tr("All texts"), **titles})
        self.source.setVisible(len(titles) > 1)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the reading is; with nothing to do, nothing."""
        self._bar.setVisible(of > 0)
        self.count.setVisible(of == 0)
        self.progress.setMaximum(max(of, 1))
        self.progress.setValue(done)

    def chosen_source(self) -> str:
        """Return the id of the text to draft from; empty for all."""
        return self.source.currentData() or ""

    def choose_source(self, text_id: str) -> None:
        """Draft from one text; where there are not several, there is nothing to choose."""
        several = self.source.count() > _ONE_TEXT
        self.source.setCurrentIndex(max(self.source.findData(text_id), 0) if several else 0)

    def go_to(self, key: str) -> None:
        """Choose a proposal, whatever is filtered."""
        if not self.tree.go_to(key):
            self._show_all()
            self.tree.go_to(key)

    def empty_words(self) -> str:
        """Return what stands in place of an empty list."""
        return self._empty.words()

    # How it is built

    def _dress(self) -> None:
        self.more.setText(tr("F&ilters"))
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setToolTip(tr("Choose which proposals are listed"))
        self.filter.setPlaceholderText(tr("Filter proposals"))
        let_clear(self.filter)
        self.filter.setAccessibleName(tr("Filter proposals by words"))
        self.person.setAccessibleName(tr("Show proposals about one person"))
        self.certainty.setAccessibleName(tr("Show proposals of one certainty"))
        self.source.setAccessibleName(tr("Text to draft from"))
        self.progress.setAccessibleName(tr("How far the text is read"))
        self.progress.setFormat(tr("Reading the text… %p %"))
        for value in ("", "stated", "alleged", "suspected", "disputed", "disproved", "not_known"):
            self.certainty.addItem(word(value) if value else tr("However certain"), value)
        dress(self.accept, "explained")
        dress(self.reject, "remove")
        dress(self.correct, "rename")
        dress(self.again, "restore")
        self.accept.setToolTip(tr("Draw it, with its sentence as the account (A)"))
        self.reject.setToolTip(tr("Do not draw it, and do not propose it again (R)"))
        self.correct.setToolTip(tr("Change a name, date or certainty first, or say who it really is (F2)"))
        self.again.setToolTip(tr("Decide anew about what was rejected"))
        self.accept_all.setToolTip(tr("Draw everything that is listed, as one step that Undo takes back"))
        self.end.setToolTip(tr("Put the proposals away; what was accepted stays, what was rejected is kept"))
        self.on_drawing.setToolTip(tr("Proposals are pale with a dashed ring; they are never exported"))
        self.on_drawing.setChecked(True)

    def _connect(self) -> None:
        self.more.toggled.connect(lambda on: self.panel.setVisible(on))
        self.filter.textChanged.connect(lambda _: self._refill())
        self.person.activated.connect(lambda _: self._refill())
        self.certainty.activated.connect(lambda _: self._refill())
        self.show_rejected.toggled.connect(lambda _: self._refill())
        self.on_drawing.toggled.connect(self.preview_changed)
        self.source.activated.connect(lambda _: self.source_changed.emit())
        self.tree.currentItemChanged.connect(lambda *_: self._go())
        self.tree.decided.connect(self._decide)
        for name, button in (("accept", self.accept), ("reject", self.reject), ("correct", self.correct)):
            button.clicked.connect(lambda _=False, n=name: self._decide(n))
        self.again.clicked.connect(lambda: self._decide("offer"))
        self.accept_all.clicked.connect(lambda: self.accepted.emit(self._listed()))
        self.begin.clicked.connect(self.begin_wanted)
        self.add_text.clicked.connect(self.text_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.end.clicked.connect(self.end_wanted)
        self.clear.clicked.connect(self._show_all)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.banner)
        column.addWidget(self.source)
        column.addWidget(self._filters())
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.tree)
        column.addLayout(self._stack, 1)
        column.addWidget(self._decisions())
        self._bar = QWidget()
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self.progress, 1)
        bar.addWidget(self.cancel)
        column.addWidget(self._bar)
        self._bar.hide()
        self.source.hide()

    def _filters(self) -> QWidget:
        """The words to filter by; the lists are folded away until they are wanted."""
        self._head, self.panel, inside = QWidget(), LowPart(), QWidget()
        panel = QVBoxLayout(inside)
        panel.setContentsMargins(0, 0, 0, 0)
        for part in (self.person, self.certainty, self.show_rejected):
            panel.addWidget(part)
        self.panel.setWidget(inside)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.more)
        column = QVBoxLayout(self._head)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.panel)
        self.panel.hide()
        return self._head

    def _decisions(self) -> QWidget:
        self._foot = QWidget()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(ButtonRows(self.accept, self.reject, self.correct, self.again))
        column.addWidget(ButtonRows(self.accept_all, self.end, self.on_drawing))
        column.addWidget(self.count)
        return self._foot

    # What happens

    def _refill(self) -> None:
        found = blocks(self._rows, self._wanted())
        self.tree.show_blocks(found)
        self._stack.setCurrentIndex(1 if found else 0)
        self._head.setVisible(self._begun)
        self._foot.setVisible(self._begun)
        self.banner.setVisible(self._begun)
        self._show_empty()
        self._follow()

    def _wanted(self) -> Wanted:
        person, certainty = self.person.currentData() or "", self.certainty.currentData() or ""
        return Wanted(self.filter.text(), person, certainty, self.show_rejected.isChecked())

    def _show_empty(self) -> None:
        filtered = self._begun and any(not row.rejected for row in self._rows)
        decided = ALL_DECIDED if self._counts[1] else NOTHING
        words = NO_MATCH if filtered else decided if self._begun else BEGIN if self._has_text else NO_TEXT
        self._empty.say(tr(words))
        self.begin.setVisible(not self._begun and self._has_text)
        self.add_text.setVisible(not self._begun and not self._has_text)
        self.clear.setVisible(filtered)

    def _show_all(self) -> None:
        self.filter.clear()
        self.person.setCurrentIndex(0)
        self.certainty.setCurrentIndex(0)
        self._refill()

    def _follow(self) -> None:
        """Say on the buttons what they would do with what is chosen."""
        rows, row = self.tree.rows(), self.tree.row()
        still_open = [r for r in rows if not r.rejected]
        number = len(still_open)
        several = row is None and number > 1
        self.accept.setText(
            counted(number, "&Accept", "&Accept", "&Accept all %n") if several else tr("&Accept")
        )
        self.reject.setText(
            counted(number, "&Reject", "&Reject", "&Reject all %n") if several else tr("&Reject")
        )
        self.accept.setEnabled(number > 0)
        self.reject.setEnabled(number > 0)
        self.correct.setEnabled(row is not None and not row.rejected)
        self.again.setVisible(self.show_rejected.isChecked())
        self.again.setEnabled(number < len(rows))
        self.accept_all.setEnabled(bool(self._listed()))

    def _go(self) -> None:
        self._follow()
        row = self.tree.row()
        if row is not None and row.key != self._told:
            self._told = row.key
            self.chosen.emit(row)

    def _listed(self) -> tuple[Row, ...]:
        return tuple(r for b in blocks(self._rows, self._wanted()) for r in b.rows if not r.rejected)

    def _decide(self, what: str) -> None:
        rows, row = self.tree.rows(), self.tree.row()
        still_open = tuple(r for r in rows if not r.rejected)
        if what == "offer":
            self.offered.emit(tuple(r for r in rows if r.rejected))
        elif what == "correct":
            if row is not None and not row.rejected:
                self.correct_wanted.emit(row)
        elif still_open:
            (self.accepted if what == "accept" else self.rejected).emit(still_open)


def _refill_combo(combo: CalmCombo, entries: Mapping[str, str]) -> None:
    """Offer other entries; what was chosen stays chosen while it is there."""
    before = {combo.itemData(n): combo.itemText(n) for n in range(combo.count())}
    if before != entries:
        chosen = combo.currentData()
        combo.clear()
        for value, words in entries.items():
            combo.addItem(words, value)
        combo.setCurrentIndex(max(combo.findData(chosen), 0))
