"""The text pane: the report's own words, with the people that they mention marked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from genogram_app.checks.finding import Finding
from genogram_app.edit.session import Session
from genogram_app.edit.texts import set_text
from genogram_app.model.case import Dismissal
from genogram_app.model.document import Document
from genogram_app.model.evidence import TextDocument
from genogram_app.ui.attempt import attempt
from genogram_app.ui.empty_pane import EmptyPane
from genogram_app.ui.icons import dress, text_scale
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.offsets import Offsets, plain
from genogram_app.ui.settings import Settings
from genogram_app.ui.text.area import TextArea
from genogram_app.ui.text.chosen import Chosen
from genogram_app.ui.text.correcting import Correcting
from genogram_app.ui.text.marking import Marking
from genogram_app.ui.text.sourcing import SourceButton, text_words
from genogram_app.ui.text_sizes import LARGE, follow_text
from genogram_app.ui.translated import tr
from genogram_app.ui.undo_keys import share_undo

if TYPE_CHECKING:
    from genogram_app.narrative.reading import Reading

PAUSE = 400
"""Milliseconds without typing after which a text is taken up."""
EMPTY = (
    "No text yet. Open the report (Word, PDF or other text), or paste it here: the people it mentions are "
    "marked, and the findings say where it and the drawing differ."
)


class NarrativePane(QWidget):
    """Shows one text of the case at a time, lets it be edited, and joins names to people."""

    people_chosen = Signal(object)
    """The ids of whom the words mean that were pressed."""
    finding_chosen = Signal(object)
    edit_wanted = Signal(object)
    details_wanted = Signal()
    """The details of what is selected now are wanted."""
    record_wanted = Signal()
    """Words are to be recorded as an account."""
    draft_wanted = Signal(str)
    """The text with this id is to be drafted from; while there is none, one is to be opened first."""
    open_wanted = Signal()
    paste_wanted = Signal()
    rename_wanted = Signal(str)
    replace_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, session: Session, settings: Settings) -> None:
        """Show the first text of the session's case; which marks are shown is remembered in `settings`."""
        super().__init__()
        self._session = session
        self._shown: TextDocument | None = None
        self._offsets = Offsets("")
        self.chooser = CalmCombo()
        self.area = TextArea()
        self.marking = Marking(session, self.area, settings)
        self.correcting = Correcting(
            session, self.area, self.marking, lambda: self._shown, self.edit_wanted.emit
        )
        self.source = SourceButton(session)
        self._count = QLabel()
        self._pause = QTimer(self)
        self._build()
        session.document_changed.listen(self._take_document)
        self._take_document(session.document)

    def current_text(self) -> str | None:
        """Return the id of the text that is shown."""
        return self._shown.id if self._shown else None

    def commit(self) -> None:
        """Take what was typed into the case."""
        self._pause.stop()
        typed = plain(self.area.document().toRawText())
        if self._shown is not None and self.area.document().isModified():
            self.area.document().setModified(False)
            attempt(self._session, set_text(self._shown.id, typed))

    def show_text(self, text_id: str) -> None:
        """Show another text of the case."""
        self.commit()
        self._show(next((t for t in self._session.document.documents if t.id == text_id), None))

    def show_readings(self, readings: Mapping[str, Reading]) -> None:
        """Mark whom the words mean, by what was read of the texts with these ids."""
        self.marking.show_readings(readings)

    def show_findings(self, findings: Sequence[Finding], dismissed: Sequence[Dismissal]) -> None:
        """Mark where the quotations of findings stand."""
        self.marking.show_findings(findings, dismissed)

    def show_quote(self, text_id: str, start: int, end: int) -> None:
        """Bring a quotation into view and mark it; a selection would be lost to a stray key."""
        if self.current_text() != text_id:
            self.show_text(text_id)
        self.area.go_to(self._offsets.to_qt(start))
        self.marking.show_quote(start, end)

    def quoted_words(self) -> str:
        """Return the words of the quotation that is shown; empty when there is none."""
        quote = self.marking.quoted()
        return self._shown.text[slice(*quote)] if self._shown is not None and quote is not None else ""

    def show_mention_of(self, person: str) -> None:
        """Bring the first mention of a person into view."""
        first = next((start for start, _, words in self.marking.words if person in words.people), None)
        if first is not None:
            self.area.go_to(first)

    def selected(self) -> Chosen | None:
        """Return the words that are selected."""
        return self.correcting.chosen_at() if self.area.textCursor().hasSelection() else None

    def quotable(self) -> Chosen | None:
        """Return the words that are selected, else the sentence at the cursor."""
        self.commit()
        return self.selected() or self.correcting.sentence_at_cursor()

    def people_in(self, chosen: Chosen) -> tuple[str, ...]:
        """Return whom words of the text mention, in order."""
        span = self._offsets.to_qt(chosen.start), self._offsets.to_qt(chosen.end)
        return tuple(dict.fromkeys(i for _, _, w in self.marking.words.between(*span) for i in w.people))

    def answers(self) -> dict[str, Callable[[], object]]:
        """Return what the pane does for actions of the window, by their names."""
        return {
            "next-mention": lambda: self._step_mention(1),
            "previous-mention": lambda: self._step_mention(-1),
            "next-open-words": lambda: self._step_open(1),
            "previous-open-words": lambda: self._step_open(-1),
            "next-finding-in-text": lambda: self._step_finding(1),
            "previous-finding-in-text": lambda: self._step_finding(-1),
            "who-is-this": self._ask_who,
            "record-account": self.record_wanted.emit,
        }

    def paste(self) -> bool:
        """Paste into the text when it has the keyboard; return whether it did."""
        if self._shown is None or not self.area.hasFocus():
            return False
        self.area.paste()
        return True

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Mark anew in the colours of a new scheme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_count"):
            self.marking.paint()

    def menu_at(self, position: int) -> QMenu:
        """Return the menu of the words at a position of Qt's text; that of the selected ones within them."""
        self.commit()
        menu = self.area.createStandardContextMenu()
        chosen = self.correcting.chosen_at(position)
        if chosen is not None:
            usual = menu.actions()
            self.correcting.fill(menu, chosen)
            own = [action for action in menu.actions() if action not in usual]
            menu.insertActions(usual[0], own)
            menu.insertSeparator(usual[0])
            record = QAction(tr("Record as account of…"), menu)
            record.triggered.connect(lambda _=False: self.record_wanted.emit())
            menu.insertAction(usual[0], record)
            menu.insertSeparator(usual[0])
        return menu

    def _build(self) -> None:
        self.chooser.setAccessibleName(tr("Text that is shown"))
        self.chooser.activated.connect(lambda _: self.show_text(self.chooser.currentData()))
        self.source.edit_wanted.connect(self.edit_wanted)
        self.source.details_wanted.connect(self._show_source)
        self.area.pressed_at.connect(self._choose_at)
        self.area.menu_wanted.connect(self._show_menu)
        self.marking.margin.chosen.connect(self.finding_chosen)
        self.marking.overview.wanted.connect(self.area.go_to)
        self.marking.legend.who_wanted.connect(self._ask_who)
        self.marking.legend.next_wanted.connect(lambda: self._step_open(1))
        self.area.textChanged.connect(self._typed)
        share_undo(self.area)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        open_, paste = _button("open", tr("Open…")), _button("paste", tr("Paste"))
        open_.setToolTip(tr("Add the text of a Word, PDF or other document to the case"))
        paste.setToolTip(tr("Add what was copied as a text of the case"))
        self._rename = _button("rename", "")
        self._rename.setToolTip(tr("Change the title of this text"))
        self._rename.setAccessibleName(tr("Change the title of this text"))
        self._rename.clicked.connect(lambda: self.rename_wanted.emit(self.current_text() or ""))
        self._replace = _button("next-draft", "")
        self._replace.setToolTip(tr("Put the next draft in the place of this text"))
        self._replace.setAccessibleName(tr("Put the next draft in the place of this text"))
        self._replace.clicked.connect(lambda: self.replace_wanted.emit(self.current_text() or ""))
        self._remove = _button("remove", "")
        self._remove.setToolTip(tr("Remove this text from the case"))
        self._remove.setAccessibleName(tr("Remove this text from the case"))
        self.draft = _button("text", tr("Draft…"))
        self.draft.setToolTip(tr("Draft from this text: see what it says and the drawing lacks"))
        self.draft.setAccessibleName(tr("Draft from this text…"))
        self.draft.clicked.connect(lambda: self.draft_wanted.emit(self.current_text() or ""))
        open_.clicked.connect(self.open_wanted)
        paste.clicked.connect(self.paste_wanted)
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self.current_text() or ""))
        top = QHBoxLayout()
        top.addWidget(self.chooser, 1)
        for part in (self._count, self.source, self.draft, open_, paste):
            top.addWidget(part)
        for part in (self._replace, self._rename, self._remove):
            top.addWidget(part)
        self._lay_out(top)
        follow_text(open_, lambda: self._spare_words(self.draft, open_, paste))

    def _lay_out(self, top: QHBoxLayout) -> None:
        empty = EmptyPane(tr(EMPTY))
        self.first_open = empty.offer(
            tr("Open the report…"), "open", tr("Add the text of a Word, PDF or other document to the case")
        )
        self.first_paste = empty.offer(
            tr("Paste the report"), "paste", tr("Add what was copied as a text of the case")
        )
        self.first_draft = empty.offer(
            tr("Open and draft from it…"),
            "text",
            tr("Open the report, and see whom and what to draw from it"),
        )
        self.first_draft.clicked.connect(lambda: self.draft_wanted.emit(""))
        self.first_open.clicked.connect(self.open_wanted)
        self.first_paste.clicked.connect(self.paste_wanted)
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        words = QWidget()
        below = QVBoxLayout(words)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.area, 1)
        below.addWidget(self.marking.legend)
        self._stack.addWidget(words)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addLayout(self._stack, 1)

    def _take_document(self, document: Document) -> None:
        texts = document.documents
        entries = [(t.id, text_words(document, t)) for t in texts]
        if entries != [
            (self.chooser.itemData(i), self.chooser.itemText(i)) for i in range(self.chooser.count())
        ]:
            self.chooser.clear()
            for text_id, words in entries:
                self.chooser.addItem(words, text_id)
        kept = next((t for t in texts if t.id == self.current_text()), None)
        selected = next((t for t in texts if t.id in self._session.selection), None)
        self._show(kept or selected or (texts[0] if texts else None))

    def _show(self, text: TextDocument | None) -> None:
        before, self._shown = self._shown, text
        self._stack.setCurrentIndex(1 if text else 0)
        self.source.show_text(text)
        for part in (self.chooser, self.draft, self._remove, self._rename, self._replace):
            part.setEnabled(text is not None)
        if text is None:
            self._count.clear()
            self.marking.take_text(None, self._offsets, other=True)
            return
        self.chooser.setCurrentIndex(self.chooser.findData(text.id))
        if before is None or before.id != text.id or before.text != text.text:
            self._fill(text, other=before is None or before.id != text.id)

    def _fill(self, text: TextDocument, *, other: bool) -> None:
        """Show the words of a text; `other` says that it is not the one that was shown."""
        self._offsets = Offsets(text.text)
        self._count.setText(tr("{number:,} words").format(number=len(text.text.split())))
        self.chooser.setToolTip(self._count.text())
        typed = plain(self.area.document().toRawText())
        differs = typed != text.text.replace("\r\n", "\n")
        if differs:
            place = self.area.textCursor().position()
            with QSignalBlocker(self.area):
                self.area.setPlainText(text.text)
            cursor = self.area.textCursor()
            cursor.setPosition(min(place, self.area.document().characterCount() - 1))
            self.area.setTextCursor(cursor)
        self.area.document().setModified(False)
        self.marking.take_text(text, self._offsets, other=other or differs)

    def _typed(self) -> None:
        self._pause.start()

    def _choose_at(self, position: int) -> None:
        words = self.marking.words.at(position)
        there = tuple(i for i in words.people if self._session.document.find(i)) if words is not None else ()
        if there:
            self.people_chosen.emit(there)

    def _show_source(self, source: str) -> None:
        self._session.select((source,))
        self.details_wanted.emit()

    def _show_menu(self, place: QPoint, position: int) -> None:
        self._menu = self.menu_at(position)
        self._menu.popup(place)

    def _step_mention(self, by: int) -> None:
        found = self.marking.next_of(self._session.selection, by)
        if found is not None:
            self._show_words(found[0], found[1])

    def _step_open(self, by: int) -> None:
        found = self.marking.next_open(by)
        if found is not None:
            self._show_words(found[0], found[1])

    def _step_finding(self, by: int) -> None:
        found = self.marking.next_finding(by)
        if found is not None:
            self.finding_chosen.emit(found.finding)

    def _ask_who(self) -> None:
        self.commit()
        self.correcting.ask()

    def _show_words(self, start: int, end: int) -> None:
        """Bring marked words into view and frame them as a quotation, with the cursor in them."""
        self.area.go_to(start)
        self.marking.show_quote(self._offsets.from_qt(start), self._offsets.from_qt(end))
        self.area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _spare_words(self, *buttons: QToolButton) -> None:
        """In very large text the icons alone leave room for the panes; tooltips and names stay."""
        style, large = Qt.ToolButtonStyle, text_scale() >= LARGE
        self._count.setHidden(large)
        for button in buttons:
            button.setToolButtonStyle(style.ToolButtonIconOnly if large else style.ToolButtonTextBesideIcon)


def _button(name: str, words: str) -> QToolButton:
    button = QToolButton()
    dress(button, name)
    button.setText(words)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if words:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button
