"""Writing where it is drawn: names, how a couple are together, where people live."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html import escape

from PySide6.QtCore import QObject, QPoint, QPointF, Signal

from genogram_app.edit.session import Edit, Session
from genogram_app.entry.pieces import Problem
from genogram_app.model.document import Document
from genogram_app.ui.canvas.name_field import NameField
from genogram_app.ui.canvas.view import CanvasView
from genogram_app.ui.written import Topic, asking, example, read_written

ADDED = "added"
"""The merge key of an addition and of the name that is given right after it."""


class Naming(QObject):
    """Opens the field over a name, and changes the case by what is written there."""

    gone_on = Signal()
    """The name is written, and somebody wants to go on to the other details."""

    def __init__(
        self,
        session: Session,
        canvas: CanvasView,
        do: Callable[[Edit], None],
        tell: Callable[[str], None],
        today: Callable[[], date],
    ) -> None:
        """`do` is called with the edit, `tell` with a sentence when odd words were kept as a name."""
        super().__init__(canvas)
        self._session, self._canvas, self._do, self._tell = session, canvas, do, tell
        self._today = today
        self._topic: Topic | None = None
        self._warned = ""
        self.field = NameField(canvas, self._echo)
        self.field.taken.connect(self._take)
        self.field.given_up.connect(self._close)
        self.field.gone_on.connect(self._go_on)
        self.field.left.connect(self.commit)
        session.document_changed.listen(self._follow)
        for bar in (canvas.horizontalScrollBar(), canvas.verticalScrollBar()):
            bar.valueChanged.connect(self._stay)
        canvas.zoom_changed.connect(self._stay)

    @property
    def active(self) -> bool:
        """Whether a name is being written."""
        return self._topic is not None

    def begin(self, item_id: str) -> None:
        """Let the name of a person, the label of a household or the stages of a couple be written."""
        self._ask(Topic(item_id))

    def begin_home(self, people: tuple[str, ...]) -> None:
        """Let it be written where people live and since when; nothing written is a new household."""
        self._ask(Topic(people=people))

    def _ask(self, topic: Topic) -> None:
        self.commit()
        asked = asking(topic, self._session.document)
        if asked is not None:
            self._canvas.show_selection()
            self._topic, self._warned = topic, ""
            tip = example(topic, self._session.document)
            self.field.open_at(self._place(), asked.there, asked.instead, asked.name, tip)

    def commit(self) -> None:
        """Take what is written, wherever the keyboard goes then."""
        topic, self._topic = self._topic, None
        if topic is None:
            return
        words = self.field.line.text()
        if self.field.line.isModified() or topic.is_home:
            written = read_written(topic, words, self._session.document, self._today())
            edit = written.edit or written.kept
            if edit is not None:
                self._do(edit if topic.is_home else replace(edit, merge_key=ADDED))
            if written.problem and (edit is None or words != self._warned):
                taken = "All of “{}” was taken as the name." if edit else "“{}” was not understood."
                self._tell(f"{taken.format(words)} {written.problem.sentence}")
        self.field.hide()

    def revert(self) -> bool:
        """Give up what is being written; return whether there was anything."""
        if not (self.active and self.field.line.isModified()):
            return False
        self._close()
        return True

    def _take(self) -> None:
        """What is not understood becomes a name only when Enter is pressed again, where one is asked for."""
        words, topic = self.field.line.text(), self._topic
        if topic is not None and self.field.line.isModified():
            written = read_written(topic, words, self._session.document, self._today())
            if written.problem and not (written.kept and words == self._warned):
                self._warned = words
                again = " Press Enter again to keep all of it as the name." if written.kept else ""
                self.field.say(f"{escape(written.problem.sentence)}{again}")
                return
        self.commit()
        self._canvas.setFocus()

    def _go_on(self) -> None:
        self.commit()
        self.gone_on.emit()

    def _close(self) -> None:
        self._topic = None
        self.field.hide()
        self._canvas.setFocus()

    def _follow(self, document: Document) -> None:
        """Somebody who is gone, by undo for instance, has no name to write."""
        about = (self._topic.item, *self._topic.people) if self._topic else ()
        if any(item and document.find(item) is None for item in about):
            self._close()
        self._stay()

    def _stay(self, *_: object) -> None:
        if self.active:
            self.field.move_to(self._place())

    def _place(self) -> QPoint:
        """Beneath the symbol of a person, at the upper edge of anything else; in pixels of the canvas."""
        box = self._canvas.picture_scene.box(self._topic.item if self._topic else "")
        area = self._canvas.overlay.selected_area
        if box is not None:
            below = box.y + box.extent.symbol_height / 2 + box.extent.label_gap
            seen = self._canvas.mapFromScene(QPointF(box.x, below))
        elif area.isEmpty():
            seen = self._canvas.viewport().rect().center()
        else:
            seen = self._canvas.mapFromScene(QPointF(area.center().x(), area.top()))
        return self._canvas.viewport().mapTo(self._canvas, seen)

    def _echo(self, words: str) -> str:
        topic, document = self._topic, self._session.document
        if topic is None:
            return ""
        if not words.strip():
            return escape(example(topic, document))
        written = read_written(topic, words, document, self._today())
        return _marked(words, written.problem) if written.problem else escape(written.sentence)


def _marked(words: str, problem: Problem) -> str:
    """The words as rich text, with the ones that were not understood underlined, and why."""
    before, wrong, after = words[: problem.start], words[problem.start : problem.end], words[problem.end :]
    shown = f"{escape(before)}<u><b>{escape(wrong)}</b></u>{escape(after)}"
    return f"{shown}<br>{escape(problem.sentence)}"
