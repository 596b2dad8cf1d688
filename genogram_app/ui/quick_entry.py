"""The line under the drawing: short phrases become edits, shown before they are done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from genogram_app.edit.session import Edit, Session
from genogram_app.entry.completion import Completion, completions
from genogram_app.entry.names import Names
from genogram_app.entry.phrases import Reading, read_phrases
from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.model.people import Person
from genogram_app.ui.canvas.announce import announce
from genogram_app.ui.menus import Actions
from genogram_app.ui.middle import Middle
from genogram_app.ui.pane_round import Stop
from genogram_app.ui.quick_entry_line import PhraseLine, shown_round
from genogram_app.ui.quick_entry_preview import Preview, preview_of
from genogram_app.ui.translated import tr

_PAUSE = 900
"""Milliseconds without typing after which a screen reader is told how the line is read."""
_LETTERS = 36
"""So much of the names is shown before the line."""
_EXAMPLE = "Type a phrase, such as: mother Kelly Shaw b 1994"


class QuickEntry(QWidget):
    """Reads what is typed while it is typed; Enter does it as one step and waits for the next phrase.

    A relative without "of" is one of whoever the user selected last; people that a phrase adds are selected,
    but the next phrase is still about the same person.
    """

    def __init__(
        self,
        session: Session,
        middle: Middle,
        actions: Actions,
        do: Callable[[Edit], None],
        today: Callable[[], date],
    ) -> None:
        """Stand in the middle of the window; the action "quick-entry" takes the keyboard here."""
        super().__init__()
        self._session, self._middle, self._do, self._today = session, middle, do, today
        self._names = Names(session.document)
        self._about: tuple[str, ...] = session.selection
        self._doing = False
        self.reading = Reading()
        self.line, self.preview = PhraseLine(self._complete), Preview()
        self.about, self.go, self.help = QLabel(), QPushButton(tr("&Do")), QToolButton()
        self._quiet = QTimer(self)
        self._build()
        self._connect()
        go_there = actions["quick-entry"]
        go_there.triggered.connect(lambda _=False: self.line.setFocus(Qt.FocusReason.ShortcutFocusReason))
        middle.add_strip(self)
        self.preview.stand_above(self)
        self._read()

    def _build(self) -> None:
        self.line.setPlaceholderText(tr(_EXAMPLE))
        self.line.setAccessibleName(tr("Type a phrase"))
        self.line.setToolTip(tr("Enter does it, Tab completes a name, Up shows what was typed before"))
        self.about.setBuddy(self.line)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setToolTip(tr("Whose mother, brother or partner is meant when the phrase does not say"))
        self.go.setToolTip(tr("Do what the line says (Enter)"))
        self.help.setText("?")
        self.help.setAccessibleName(tr("How phrases are written"))
        self.help.setToolTip(tr("How phrases are written, with examples"))
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_PAUSE)
        row = QHBoxLayout()
        for part, stretch in ((self.about, 0), (self.line, 1), (self.go, 0), (self.help, 0)):
            row.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 3)
        column.setSpacing(3)
        column.addLayout(row)

    def _connect(self) -> None:
        self.line.textChanged.connect(self._read)
        self.line.entered.connect(self.enter)
        self.line.left.connect(lambda: self._middle.sheet.setFocus())
        self.line.offered.connect(lambda words, place: self._say_round(words, place))
        self.preview.chosen.connect(self.write)
        self.go.clicked.connect(lambda _=False: self.enter())
        self.help.clicked.connect(lambda _=False: self.show_help())
        self._quiet.timeout.connect(self._tell)
        self._session.document_changed.listen(self._take_document)
        self._session.selection_changed.listen(self._follow)

    @property
    def stop(self) -> Stop:
        """The strip as a part of the window, with what in it takes the keyboard."""
        return self, self.line

    def write(self, text: str) -> None:
        """Write a text into the line, ready to be read and changed."""
        self.line.write(text)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def enter(self) -> None:
        """Do what the line says; while something is asked or not understood, say so again."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        edit = self.reading.edit
        if edit is None:
            if self.line.toPlainText().strip() == "?":
                self.show_help()
            self._tell()
            return
        before, steps = self._session.document, self.reading.steps
        self._doing = True
        try:
            self._do(edit)
        finally:
            self._doing = False
        if self._session.document is not before:
            self.line.take()
            announce(self.line, tr("Done: {steps}").format(steps=" ".join(steps)))

    def show_help(self) -> None:
        """Show how phrases are written."""
        from genogram_app.ui.quick_entry_help import QuickEntryHelp

        dialog = QuickEntryHelp(self.window())
        dialog.chosen.connect(self.write)
        dialog.open()

    def _read(self) -> None:
        """Read the line in the case as it is now."""
        text, document = self.line.toPlainText(), self._session.document
        if text.strip() and self._names.document is not document:
            self._names = Names(document)
        self.reading = (
            read_phrases(text, document, selection=self._about, today=self._today(), names=self._names)
            if text.strip()
            else Reading()
        )
        self.line.mark(self.reading)
        self.preview.show_reading(text, self.reading)
        self.go.setEnabled(self.reading.edit is not None)
        self.about.setText(self._whom())
        self._quiet.start()

    def _take_document(self, _: Document) -> None:
        """Read again in a case that something else has changed."""
        if not self._doing:
            self._read()

    def _follow(self, selection: tuple[str, ...]) -> None:
        """Take up whom the user selected; what a phrase itself selects changes nothing."""
        if not self._doing:
            self._about = selection
            self._read()

    def _whom(self) -> str:
        document = self._session.document
        people = [p for i in self._about if isinstance(p := document.find(i), Person)]
        subjects = document.case.subjects
        if not people and len(subjects) == 1:
            people = [document.person(subjects[0])]
        if not people or len(people) > 2:
            return "A&bout anybody:"
        names = " and ".join(display_name(p) for p in people)
        letters = self.fontMetrics()
        room = letters.averageCharWidth() * _LETTERS
        shown = letters.elidedText(names, Qt.TextElideMode.ElideRight, room)
        return f"A&bout {shown.replace('&', '&&')}:"

    def _complete(self, text: str, caret: int) -> tuple[Completion, ...]:
        return completions(text, caret, self._session.document)

    def _say_round(self, words: list[str], place: int) -> None:
        if len(words) > 1:
            self.preview.say(f"Tab: {shown_round(words, place)}\n{preview_of(self.reading)}".strip())
        announce(self.line, words[place])

    def _tell(self) -> None:
        if self.line.hasFocus():
            announce(self.line, preview_of(self.reading))
