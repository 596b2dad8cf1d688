"""Recording words of the text as an account: dropped on the drawing, or by key for whom they are about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMenu

from genogram_app.edit.accounts import record_account
from genogram_app.edit.session import Edit, Session
from genogram_app.ui.canvas.asking import ask_in_menu, head, offer
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.relatives import Choice
from genogram_app.ui.text.chosen import Chosen
from genogram_app.ui.text.facts import Fact, facts_of
from genogram_app.ui.text.pane import NarrativePane
from genogram_app.ui.translated import tr

_SHORT = 40


class Recording(QObject):
    """Takes words dropped on what is drawn, and those at the cursor; asks of which fact they tell."""

    def __init__(
        self,
        session: Session,
        texts: NarrativePane,
        canvas: CanvasView,
        do: Callable[[Edit], None],
        tell: Callable[[str], None],
    ) -> None:
        """`do` is called with edits, `tell` with a sentence for the status line."""
        super().__init__(canvas)
        self._session, self._texts, self._canvas = session, texts, canvas
        self._do, self._tell = do, tell
        self.menu: QMenu | None = None
        canvas.viewport().setAcceptDrops(True)
        canvas.viewport().installEventFilter(self)
        texts.record_wanted.connect(self.ask)

    def ask(self) -> None:
        """Ask of which fact the words tell: of whoever is selected on the drawing, and whom they mention."""
        quoted = self._texts.quotable()
        if quoted is None:
            self._tell(tr("Choose the words in the text first."))
            return
        facts = facts_of(self._session.document, (*self._session.selection, *self._texts.people_in(quoted)))
        if not facts:
            self._tell(tr("Select on the drawing whom or what these words are about."))
            return
        menu = QMenu(self._texts)
        question = _question(quoted)
        menu.setAccessibleName(question)
        head(menu, question)
        first = offer(menu, self._choices(quoted, facts, grouped=True), lambda choice: self._record(choice))
        area = self._texts.area
        menu.popup(area.viewport().mapToGlobal(area.cursorRect().bottomLeft()))
        menu.setActiveAction(first)
        self.menu = menu

    def drop(self, place: QPoint, quoted: Chosen) -> None:
        """Record words as an account of what is drawn at a place; ask where it has several facts."""
        facts = facts_of(self._session.document, self._canvas.ids_at(place))
        choices = self._choices(quoted, facts, grouped=False)
        if len(choices) == 1:
            self._record(choices[0])
        elif choices:
            do = partial(self._record_edit, choices)
            at = QPointF(self._canvas.mapToScene(place))
            self.menu = ask_in_menu(self._canvas, _question(quoted), choices, at, do)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the selected words of the text, and show on what they would be dropped."""
        if event.type() is QEvent.Type.DragLeave:
            self._canvas.overlay.mark_target(())
        if not isinstance(event, (QDragMoveEvent, QDropEvent)):
            return super().eventFilter(watched, event)
        quoted = self._texts.selected()
        if quoted is None or _plain(event.mimeData().text()) != _plain(quoted.said):
            return super().eventFilter(watched, event)
        place = event.position().toPoint()
        ids = self._canvas.ids_at(place)
        # Copied, never moved: the words stay in the text. Entering is taken anywhere, so that moves follow.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(bool(ids) or event.type() is QEvent.Type.DragEnter)
        dropped = event.type() is QEvent.Type.Drop
        self._canvas.overlay.mark_target(() if dropped else ids)
        if dropped and ids:
            self.drop(place, quoted)
        return True

    def _choices(self, quoted: Chosen, facts: Sequence[Fact], *, grouped: bool) -> tuple[Choice, ...]:
        return tuple(
            Choice(
                fact.words,
                record_account(fact.item, quoted.text, quoted.start, quoted.end, field=fact.field),
                fact.about if grouped else "",
            )
            for fact in facts
        )

    def _record_edit(self, choices: Sequence[Choice], edit: Edit) -> None:
        self._record(next(choice for choice in choices if choice.edit is edit))

    def _record(self, choice: Choice) -> None:
        before = self._session.document
        self._do(choice.edit)
        if self._session.document is not before:
            self._tell(tr("Recorded as an account: {fact}.").format(fact=choice.words))


def _question(quoted: Chosen) -> str:
    words = _plain(quoted.said)
    short = words if len(words) <= _SHORT else words[: _SHORT - 1].rstrip() + "…"
    return tr("Record “{words}” as account of:").format(words=short)


def _plain(words: str) -> str:
    return " ".join(words.replace("\u2029", "\n").split())
