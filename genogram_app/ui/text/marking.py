"""The marks on the text: whom its words mean, where findings stand, and which words are quoted just now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QTextEdit

from genogram_app.checks.finding import Finding
from genogram_app.edit.session import Session
from genogram_app.model.case import Dismissal
from genogram_app.model.evidence import TextDocument
from genogram_app.ui.offsets import Offsets
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.area import TextArea
from genogram_app.ui.text.legend import Legend
from genogram_app.ui.text.looks import mention_format, quoted_format
from genogram_app.ui.text.meaning import meaning
from genogram_app.ui.text.placed import Placed
from genogram_app.ui.text.settling import next_round, of_person, unsettled
from genogram_app.ui.text.strips import FindingMargin, Noted, TextOverview

if TYPE_CHECKING:
    # Its grammar is loaded when the first case is looked over, not when the window opens.
    from genogram_app.narrative.people.states import Words
    from genogram_app.narrative.reading import Reading


class Marking(QObject):
    """Keeps marks at their words while these are typed in; only what is in sight is painted.

    While the text is ahead of what was read of it, the old marks stay and move with their words.
    """

    changed = Signal()
    """Other words are marked, or otherwise."""

    def __init__(self, session: Session, area: TextArea, settings: Settings) -> None:
        """Mark the words of `area`; which states are shown is remembered in `settings`."""
        super().__init__(area)
        self._session, self._area = session, area
        self.legend = Legend(settings)
        self.margin = FindingMargin(area)
        self.overview = TextOverview(area, lambda: area.document().characterCount())
        self._text: TextDocument | None = None
        self._offsets = Offsets("")
        self._readings: Mapping[str, Reading] = {}
        self._findings: tuple[Noted, ...] = ()
        self._quote: tuple[int, int] | None = None
        self._shown: Reading | None = None
        self.words: Placed[Words] = Placed()
        self.noted: Placed[Noted] = Placed()
        area.stand_beside(self.margin, self.overview)
        area.tip_at = self.tip_at
        area.document().contentsChange.connect(self._move)
        area.sight_changed.connect(self.paint)
        self.legend.changed.connect(self._show_all)
        session.selection_changed.listen(lambda _: self.paint())

    def take_text(self, text: TextDocument | None, offsets: Offsets, *, other: bool) -> None:
        """Mark a text; `other` says that it is not the one before with something typed into it."""
        self._text, self._offsets = text, offsets
        if other:
            self._quote, self._shown = None, None
            self.words, self.noted = Placed(), Placed()
        self._place()

    def show_readings(self, readings: Mapping[str, Reading]) -> None:
        """Take what was read of the texts, by their ids."""
        self._readings = readings
        self._place()

    def show_findings(self, findings: Sequence[Finding], dismissed: Sequence[Dismissal]) -> None:
        """Take findings and which of them are explained."""
        reasons = {one.finding: one.reason for one in dismissed}
        self._findings = tuple(Noted(f, reasons.get(f.key)) for f in findings if f.evidence)
        self._place()

    def findings(self) -> tuple[Noted, ...]:
        """Return the findings whose quotations stand in the text that is shown."""
        return tuple(noted for _, _, noted in self.noted)

    def show_quote(self, start: int, end: int) -> None:
        """Mark a quotation."""
        self._quote = (start, end)
        self.paint()

    def quoted(self) -> tuple[int, int] | None:
        """Return the quotation that is marked."""
        return self._quote

    def reading(self) -> Reading | None:
        """Return what was read of the text as it is now; None when it has changed since."""
        found = self._readings.get(self._text.id) if self._text is not None else None
        fresh = (
            found is not None
            and self._text is not None
            and found.narrative.text == self._text.text
            and not self._area.document().isModified()
        )
        return found if fresh else None

    def open_words(self) -> list[tuple[int, int, Words]]:
        """Return the words that somebody has to look at, of the states that are shown."""
        shown = self.legend.shown()
        return [one for one in self.words if unsettled(one[2]) and one[2].state in shown]

    def next_open(self, by: int) -> tuple[int, int, Words] | None:
        """Return the next words that somebody has to look at, or the ones before."""
        return next_round(self.open_words(), self._area.textCursor().position(), by)

    def next_of(self, people: Sequence[str], by: int) -> tuple[int, int, Words] | None:
        """Return the next mention of one of the people, or the one before."""
        own = [one for one in self.words if of_person(one[2], people)]
        return next_round(own, self._area.textCursor().position(), by)

    def next_finding(self, by: int) -> Noted | None:
        """Return the finding that nobody explained whose quotation comes next in the text, or before."""
        still_open = [one for one in self.noted if one[2].reason is None]
        found = next_round(still_open, self._area.textCursor().position(), by)
        return found[2] if found else None

    def tip_at(self, position: int) -> str:
        """Return whom the words at a position mean, and how that was understood; empty between words."""
        words = self.words.at(position)
        if words is None or words.state not in self.legend.shown():
            return ""
        found = next(one for one in self.words.between(position, position + 1) if one[2] is words)
        said = self._area.selection(found[0], found[1], quoted_format(self._area.palette()))
        return meaning(self._session.document, words, said.cursor.selectedText())

    def paint(self) -> None:
        """Mark what is in sight."""
        if self._text is None:
            return
        found = list(self._selections())
        if self._quote is not None:
            start, end = (self._offsets.to_qt(offset) for offset in self._quote)
            found.append(self._area.selection(start, end, quoted_format(self._area.palette())))
        self._area.setExtraSelections(found)
        self.margin.update()

    def _selections(self) -> Iterator[QTextEdit.ExtraSelection]:
        shown, chosen = self.legend.shown(), frozenset(self._session.selection)
        palette = self._area.palette()
        forms = {
            (state, strong): mention_format(state, palette, strong=strong)
            for state in shown
            for strong in (False, True)
        }
        corners = []
        for start, end, words in self.words.between(*self._area.span_in_sight()):
            if words.state in shown:
                yield self._area.selection(start, end, forms[words.state, of_person(words, chosen)])
                if words.how == "corrected":
                    corners.append(end)
        self._area.show_corners(tuple(corners))

    def _place(self) -> None:
        """Put marks where the reading has them, unless the text is ahead of it."""
        reading = self.reading()
        if reading is not None and self._text is not None:
            if reading is not self._shown:
                to_qt = self._offsets.to_qt
                self.words = Placed(((w.start, w.end, w) for w in reading.words), to_qt)
                self._shown = reading
            self.noted = Placed(self._quoted_in(self._text.id), self._offsets.to_qt)
        self._show_all()

    def _quoted_in(self, text_id: str) -> Iterator[tuple[int, int, Noted]]:
        for noted in self._findings:
            first = next((e for e in noted.finding.evidence if e.document == text_id), None)
            if first is not None:
                yield first.start, first.end, noted

    def _show_all(self) -> None:
        counts = Counter(words.state for _, _, words in self.words)
        self.legend.show_counts(counts, sum(unsettled(words) for _, _, words in self.words))
        self.margin.show_noted(self.noted)
        self.overview.show_places(self.noted, [start for start, _, _ in self.open_words()])
        self.paint()
        self.changed.emit()

    def _move(self, position: int, removed: int, added: int) -> None:
        self.words.change(position, removed, added)
        self.noted.change(position, removed, added)
