"""Saying whom words of the text mean: in the menu of the words, or in a dialog with everybody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from genogram_app.edit.session import Edit, Session
from genogram_app.edit.text_links import forget_link, link_words, unlink_words
from genogram_app.model.evidence import TextDocument
from genogram_app.ui.offsets import Offsets
from genogram_app.ui.text.area import TextArea
from genogram_app.ui.text.chosen import Chosen, link_of, sentence_span
from genogram_app.ui.text.likely import likely
from genogram_app.ui.text.link_dialog import Answer, LinkDialog
from genogram_app.ui.text.marking import Marking
from genogram_app.ui.text.meaning import named
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from genogram_app.narrative.people.states import Words
    from genogram_app.narrative.text import Narrative
    from genogram_app.review.proposals.proposal import Proposal

_QUICK = 3
"""So many people can be chosen in the menu itself; everybody stands in the dialog."""


class Correcting(QObject):
    """Asks whom words mean and does the edit; at the cursor, or for the words that are selected."""

    def __init__(
        self,
        session: Session,
        area: TextArea,
        marking: Marking,
        shown: Callable[[], TextDocument | None],
        do: Callable[[Edit], None],
    ) -> None:
        """`shown` tells which text the area shows, `do` is called with edits."""
        super().__init__(area)
        self._session, self._area, self._marking = session, area, marking
        self._shown, self._do = shown, do
        self.asking: LinkDialog | None = None

    def chosen_at(self, position: int | None = None) -> Chosen | None:
        """Return the selected words, else those that are marked at a position, or at the cursor."""
        text = self._shown()
        span = self._span(self._area.textCursor().position() if position is None else position)
        if text is None or span is None:
            return None
        offsets = Offsets(text.text)
        start, end, words = offsets.from_qt(span[0]), offsets.from_qt(span[1]), span[2]
        sentence = sentence_span(self.narrative(text), start)
        return Chosen(
            text.id,
            start,
            end,
            text.text[start:end],
            text.text[slice(*sentence)] if sentence else None,
            words,
        )

    def sentence_at_cursor(self) -> Chosen | None:
        """Return the whole sentence in which the cursor stands."""
        text = self._shown()
        if text is None:
            return None
        at = Offsets(text.text).from_qt(self._area.textCursor().position())
        span = sentence_span(self.narrative(text), at)
        if span is None:
            return None
        said = text.text[slice(*span)]
        return Chosen(text.id, *span, said, said)

    def narrative(self, text: TextDocument) -> Narrative:
        """Return the sentences of the text as it is now; they are read anew when something was typed."""
        from genogram_app.narrative.text import read_narrative

        reading = self._marking.reading()
        return reading.narrative if reading is not None else read_narrative(text.id, text.text)

    def ask(self) -> None:
        """Ask whom the words at the cursor, or the selected ones, mean."""
        chosen = self.chosen_at()
        if chosen is not None:
            self._ask(chosen)

    def fill(self, menu: QMenu, chosen: Chosen) -> None:
        """Put what can be said of the words into a menu."""
        first, _ = self._ranked(chosen)
        here = not chosen.holds_everywhere
        for person in first[:_QUICK]:
            (name,) = named(self._session.document, (person,))
            self._offer(
                menu, chosen, tr("This is {name}").format(name=name), Answer("person", person, only_here=here)
            )
        menu.addAction(tr("This is somebody else…")).triggered.connect(lambda _=False: self._ask(chosen))
        self._offer(menu, chosen, tr("Nobody of the family"), Answer("not_family", only_here=here))
        self._offer(menu, chosen, tr("Somebody who is not drawn"), Answer("not_drawn", only_here=here))
        for proposal in self._additions(chosen):
            words = tr("{words} to the drawing").format(words=proposal.words)
            self._offer(menu, chosen, words, Answer("add", addition=proposal))
        if link_of(self._session.document, chosen) is not None:
            self._offer(menu, chosen, tr("Take back what was said by hand"), Answer("read_again"))

    def settle(self, chosen: Chosen, answer: Answer) -> None:
        """Do what was answered, in one step that can be undone."""
        sentence = chosen.sentence if answer.only_here else None
        link = link_of(self._session.document, chosen)
        if answer.kind == "person":
            self._do(link_words(chosen.text, chosen.said, answer.person, sentence=sentence))
        elif answer.kind == "not_family" or answer.kind == "not_drawn":
            self._do(unlink_words(chosen.text, chosen.said, answer.kind, sentence=sentence))
        elif answer.addition is not None:
            self._do(answer.addition.edit)
        elif link is not None:
            self._do(forget_link(link))

    def _ranked(self, chosen: Chosen) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return likely(self._session.document, chosen.said, chosen.words, self._before(chosen))

    def _ask(self, chosen: Chosen) -> None:
        document = self._session.document
        first, others = self._ranked(chosen)
        self.asking = LinkDialog(
            document,
            chosen,
            (*first, *others),
            self._additions(chosen),
            link_of(document, chosen),
            self._area,
        )
        self.asking.answered.connect(lambda answer: self.settle(chosen, answer))
        self.asking.open()

    def _span(self, position: int) -> tuple[int, int, Words | None] | None:
        cursor = self._area.textCursor()
        if cursor.hasSelection() and cursor.selectionStart() <= position <= cursor.selectionEnd():
            start, end = cursor.selectionStart(), cursor.selectionEnd()
            same = (w for s, e, w in self._marking.words.between(start, end) if (s, e) == (start, end))
            return start, end, next(same, None)
        here = list(self._marking.words.between(position, position + 1))
        here = here or list(self._marking.words.between(position - 1, position))
        return min(here, key=lambda one: one[1] - one[0], default=None)

    def _before(self, chosen: Chosen) -> list[Words]:
        reading = self._marking.reading()
        return [w for w in reading.words if w.start < chosen.start] if reading is not None else []

    def _additions(self, chosen: Chosen) -> tuple[Proposal, ...]:
        """What would draw somebody of whom the sentence tells and who is not on the drawing."""
        reading = self._marking.reading()
        if reading is None or chosen.words is None or chosen.words.state not in ("not_drawn", "unclear"):
            return ()
        from genogram_app.family.graph import build_graph
        from genogram_app.review.proposals.people import missing_people

        found = missing_people(build_graph(self._session.document), (reading,))
        return tuple(p for p in found if _is_about(p, chosen))

    def _offer(self, menu: QMenu, chosen: Chosen, words: str, answer: Answer) -> None:
        action = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _=False: self.settle(chosen, answer))


def _is_about(proposal: Proposal, chosen: Chosen) -> bool:
    here = any(e.document == chosen.text and e.start <= chosen.start < e.end for e in proposal.evidence)
    return here or chosen.said in proposal.words
