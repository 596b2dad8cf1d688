"""One finding in full: its words and where they stand, what is drawn, what would mend it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genogram_app.model.document import Document
from genogram_app.ui.findings.reason_field import ReasonField
from genogram_app.ui.findings.rows import Row
from genogram_app.ui.findings.telling import Quotation, drawn, more_quoted, quotations, said_by
from genogram_app.ui.findings.words import rule_words
from genogram_app.ui.findings.wrapping_button import WrappingButton
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.related import title
from genogram_app.ui.text_sizes import Paragraph
from genogram_app.ui.translated import counted, tr
from genogram_app.ui.words import SEVERITY

if TYPE_CHECKING:
    from genogram_app.review.proposals.proposal import Proposal

_SHOWN_FIRST = 1
"""So many quotations stand before the mends, which must not be out of sight; the rest follow them."""
_OPENED = 3
"""So many of those it is about can have their details opened from here."""
_KEYS = 9
"""So many mends have a key of their own."""


@dataclass(frozen=True, slots=True)
class _Told:
    """Everything that is shown of a finding, so that it is only built anew when something differs."""

    paragraphs: tuple[str, ...]
    quotes: tuple[Quotation, ...] = ()
    after: tuple[str, ...] = ()
    mends: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    about: tuple[tuple[str, str], ...] = ()


class Detail(QScrollArea):
    """Shows what is chosen in the list, and asks for what is to be done about it."""

    quote_wanted = Signal(str, int, int)
    show_wanted = Signal()
    details_wanted = Signal(str)
    """The details of somebody or something that the finding is about are to be opened, by its id."""
    mend_wanted = Signal(object)

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("About the chosen finding"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reasons = ReasonField()
        self.mends: tuple[WrappingButton, ...] = ()
        self.quotes: tuple[WrappingButton, ...] = ()
        self.details: tuple[WrappingButton, ...] = ()
        self.show_drawn = QPushButton(tr("Sho&w on the drawing"))
        dress(self.show_drawn, "find")
        self.show_drawn.setToolTip(tr("Select whom this is about, and bring them into view"))
        self.show_drawn.clicked.connect(self.show_wanted)
        self._told: _Told | None = None
        self._proposals: tuple[Proposal, ...] = ()
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout()
        self._lay_out()
        self.show_rows(Document(), ())

    def show_rows(self, document: Document, rows: Sequence[Row], mends: Sequence[Proposal] = ()) -> None:
        """Show one finding with what would mend it, or say how many are chosen."""
        self._proposals = tuple(mends)
        self.setVisible(bool(rows))
        self.reasons.show_rows(document, rows)
        told = _told(document, rows, mends)
        if told != self._told:
            self._told = told
            self._rebuild(told)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never narrower than its buttons: it does not scroll sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        wide = self._inside.minimumSizeHint().width() + bar + 2 * self.frameWidth()
        return QSize(wide, super().minimumSizeHint().height())

    def mend(self, number: int) -> None:
        """Press a mend by its number, from 0; does nothing when there are not so many."""
        if number < len(self.mends):
            self.mends[number].click()

    def go_to_mends(self) -> None:
        """Take the keyboard to the first thing that can be done."""
        first = next(iter((*self.mends, *self.quotes)), self.show_drawn)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(first)

    def words(self) -> str:
        """Return all that is said, for who does not look."""
        told = self._told
        if told is None:
            return ""
        quotes = (f"“{q.words}” {q.where}" for q in told.quotes)
        return "\n".join((*told.paragraphs, *quotes, *told.after, *told.last))

    def _lay_out(self) -> None:
        inside = self._inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(2, 6, 2, 2)
        column.addLayout(self._column)
        row = QHBoxLayout()
        row.addWidget(self.show_drawn)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self.reasons)
        column.addStretch(1)
        self.setWidget(inside)

    def _rebuild(self, told: _Told) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.quotes = tuple(map(self._quote, told.quotes))
        self.mends = tuple(self._mend(n, words) for n, words in enumerate(told.mends))
        self.details = tuple(self._opening(*one) for one in told.about)
        self._parts = [
            *map(_said, told.paragraphs),
            *self.quotes[:_SHOWN_FIRST],
            *map(_said, told.after),
            *self.mends,
            *self.quotes[_SHOWN_FIRST:],
            *map(_said, told.last),
            *self.details,
        ]
        for part in self._parts:
            self._column.addWidget(part)
            part.show()  # at once: the keyboard may go there before Qt gets round to it
        self._order_keyboard()
        self.show_drawn.setVisible(bool(told.about))
        self.verticalScrollBar().setValue(0)

    def _order_keyboard(self) -> None:
        """Tab goes down as one reads; Qt would come to new buttons after everything else in the window."""
        reasons = self.reasons
        stops: list[QWidget] = [part for part in self._parts if isinstance(part, WrappingButton)]
        stops += [self.show_drawn, reasons.reason, reasons.explain, reasons.restore]
        for before, after in pairwise((reasons.restore, *stops)):
            self.setTabOrder(before, after)

    def _quote(self, quotation: Quotation) -> WrappingButton:
        button = WrappingButton(f"“{quotation.words}”\n{quotation.where}", tr("Show these words in the text"))
        button.setFlat(True)
        found = quotation.evidence
        button.clicked.connect(lambda: self.quote_wanted.emit(found.document, found.start, found.end))
        return button

    def _opening(self, item: str, words: str) -> WrappingButton:
        said = tr("Details of {what}").format(what=words)
        button = WrappingButton(said, tr("Open the details, where everything can be changed by hand"))
        button.clicked.connect(lambda: self.details_wanted.emit(item))
        return button

    def _mend(self, number: int, words: str) -> WrappingButton:
        key = f"{number + 1}  " if number < _KEYS else ""
        button = WrappingButton(f"{key}{words}", tr("Do this; one step of Undo takes it back"))
        button.clicked.connect(lambda: self.mend_wanted.emit(self._proposals[number]))
        return button


def _told(document: Document, rows: Sequence[Row], mends: Sequence[Proposal]) -> _Told:
    if len(rows) != 1:
        several = counted(len(rows), "", "1 finding is chosen.", "%n findings are chosen.")
        return _Told((several,) if rows else ())
    row = rows[0]
    finding = row.finding
    heading = tr("{severity}: {kind}").format(
        severity=tr(SEVERITY[finding.severity][0]), kind=rule_words(finding.rule)
    )
    more = counted(more_quoted(finding), "", "and 1 more place", "and %n more places")
    about = [i for i in (*finding.facts, *finding.people) if document.find(i) is not None]
    as_drawn = "; ".join(drawn(document, finding))
    return _Told(
        (heading, finding.message),
        quotations(document, finding),
        (
            *said_by(document, finding),
            *([tr("On the drawing: {facts}").format(facts=as_drawn)] if as_drawn else ()),
        ),
        tuple(mend.words for mend in mends),
        (more,) if more else (),
        tuple((i, title(document, i)) for i in about[:_OPENED]),
    )


def _said(words: str) -> Paragraph:
    found = Paragraph(words)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return found
