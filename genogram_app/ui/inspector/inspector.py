"""The details pane: the form of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.naming import KIND_NAMES
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit, Session
from genogram_app.model.document import Document
from genogram_app.model.evidence import Account, TextDocument
from genogram_app.model.people import Person
from genogram_app.ui.attempt import attempt
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.counted_moves import case_and_moves
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.form import ItemForm
from genogram_app.ui.inspector.forms import sections_for
from genogram_app.ui.inspector.groups import case_groups, groups_of
from genogram_app.ui.inspector.links import Links
from genogram_app.ui.inspector.related import people_of, title
from genogram_app.ui.inspector.said import FACTS, SaidButton
from genogram_app.ui.inspector.several import Several
from genogram_app.ui.inspector.shared_form import shared_sections
from genogram_app.ui.reading_order import step_as_read
from genogram_app.ui.text_sizes import grow
from genogram_app.ui.translated import tr

_SEVERAL = "several"
"""The key of the form of several people together."""
_CASE = "case"
"""The key of the form that is shown when nothing is selected."""


class Inspector(QScrollArea):
    """Shows and changes every field of the selected item."""

    quote_wanted = Signal(str, int, int)
    """Somebody wants to see the words of an account: a text's id and half-open offsets into it."""
    accounts_wanted = Signal(str)
    """Somebody wants to see who says what of a fact, by its id."""
    left = Signal()
    """Somebody has done with the fields, by Esc."""

    def __init__(
        self,
        session: Session,
        today: Callable[[], date],
        tell: Callable[[str], None],
        day: Callable[[Document], date | None] = lambda _: None,
    ) -> None:
        """`tell` is called with a sentence when an edit is refused; `day` says which date is drawn."""
        super().__init__()
        self._day = day
        self.session, self._today, self._tell = session, today, tell
        self._forms: dict[str, tuple[ItemForm, ...]] = {}
        self._shown: tuple[ItemForm, ...] = ()
        self._build()
        session.document_changed.listen(lambda _: self._take_document())
        session.selection_changed.listen(self._take_selection)
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for a form with its labels."""
        return QSize(360, 560)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc gives up what is half typed, then goes back to the drawing."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.revert():
            self.left.emit()

    def focusNextPrevChild(self, following: bool) -> bool:  # noqa: N802 - Qt's signature
        """Tab goes as one reads: rows and forms are made when they are first needed."""
        return step_as_read(self, onwards=following) or super().focusNextPrevChild(following)

    def commit(self) -> None:
        """Take what is still being typed; call before saving, exporting or selecting something else."""
        for form in self._shown:
            form.commit()

    def unread(self) -> str | None:
        """Return what is wrong with the first field that could not be taken up, here or put aside."""
        shown = next((problem for form in self._shown if (problem := form.problem())), None)
        if shown is not None:
            return shown
        document = self.session.document
        for forms in self._forms.values():
            for key in (key for form in forms for key in form.put_aside_keys()):
                if document.find(key) is not None:
                    return f"See the details of {title(document, key)}."
        return None

    def revert(self) -> bool:
        """Give up what is still being typed; return whether there was anything."""
        return sum(form.revert() for form in self._shown) > 0

    def editor(self, name: str) -> FieldEditor:
        """Return the editor of a field that is shown.

        Raises:
            KeyError: when no form that is shown has the field.
        """
        return next(form for form in self._shown if form.has(name)).editor(name)

    def shows_form(self) -> bool:
        """Return whether the selected item has a form."""
        return bool(self._shown)

    def focus_name(self) -> None:
        """Put the cursor into the first field of the form."""
        if self._shown:
            first = self._shown[0].first_editor()
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            line = first.focusProxy()
            if isinstance(line, QLineEdit):
                line.selectAll()

    def refresh(self) -> None:
        """Show what is selected now; the case itself when nothing is."""
        document, selection = self._seen = self.session.document, self.session.selection
        only = selection[0] if len(selection) == 1 else None
        subject, key = self._subject_of(selection)
        self._shown = self._forms_for(document.list_of(only) if only else key) if subject is not None else ()
        self._hide_others()
        self._show_head(only, len(selection))
        for form in self._shown:
            form.show_day(self._day(document))
            form.show_subject(subject, document, key=only or ",".join(selection) or key)
            form.show()  # once it is filled: what is not on the screen need not be laid out again and again
        several = len(selection) > 1
        self._links.setVisible(not several)
        self._several.setVisible(several)
        if several:
            self._several.show_selection(document, selection)
        else:
            self._links.show_groups(groups_of(document, only) if only else case_groups(document))

    def follow_day(self) -> None:
        """Learn which date the drawing stands for: nothing else of the details is another on another date."""
        day = self._day(self.session.document)
        for form in self._shown:
            form.show_day(day)

    def _subject_of(self, selection: tuple[str, ...]) -> tuple[Any, str]:
        """What the fields ask about (None: nothing), and which form that is when no item is alone."""
        document = self.session.document
        if not selection:
            return document.case, _CASE
        if len(selection) == 1:
            return document.find(selection[0]), ""
        found = tuple(item for item in map(document.find, selection) if isinstance(item, Person))
        return (found if len(found) == len(selection) else None), _SEVERAL

    def _take_document(self) -> None:
        """Another case may use the same ids for other people: nothing half typed is carried over."""
        if self.session.undo_label is None and self.session.redo_label is None:
            for forms in self._forms.values():
                for form in forms:
                    form.revert()
                    form.forget()
        self.refresh()

    def _take_selection(self, selection: tuple[str, ...]) -> None:
        """An edit that selects something else has been shown with it already."""
        if self._seen[0] is not self.session.document or self._seen[1] != selection:
            self.refresh()

    def _hide_others(self) -> None:
        """Put aside what is half typed: a hidden field would be taken up while the session is telling."""
        for forms in self._forms.values():
            for form in forms:
                if form not in self._shown:
                    form.put_aside()
                    form.hide()

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Details of what is selected"))
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._kind, self._title = QLabel(), QLabel()
        self._back = QToolButton()
        dress(self._back, "back")
        self._back.setAutoRaise(True)
        self._back.clicked.connect(self._go_back)
        self.said = SaidButton(self.accounts_wanted.emit, always=True)
        self._links = Links(self._go, self._do)
        self._several = Several(self._go, self._do)
        self.remove = QPushButton()
        self.remove.clicked.connect(self._remove_shown)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._bring_into_view)
        self._lay_out()
        self.setWidget(page)

    def _lay_out(self) -> None:
        grow(self._title, 1.25, bold=True)
        self._title.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._back)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._kind)
        words.addWidget(self._title)
        words.addWidget(self.said, alignment=Qt.AlignmentFlag.AlignLeft)
        head.addLayout(words, 1)
        self._column.addLayout(head)
        for part in (self._several, self._links):
            self._column.addWidget(part)
        self._column.addWidget(self.remove, alignment=Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _show_head(self, only: str | None, count: int) -> None:
        document = self.session.document
        if count > 1:
            kind, words = "Selected", f"{count} things"
        elif only is None:
            kind, words = "Case", document.case.title or "Case without a title"
        else:
            subject = only in document.case.subjects
            kind = "Subject child" if subject else KIND_NAMES[document.list_of(only)].capitalize()
            words = title(document, only)
        self._kind.setText(tr(kind))
        self._title.setText(words)
        if only is not None:
            self.said.show_fact(document, only, words)
        self.said.setVisible(only is not None and document.list_of(only) in FACTS)
        back = self._back_to(only)
        self.remove.setVisible(only is not None and back is not None)
        self.remove.setText(tr("Remove this {kind}").format(kind=kind.lower()))
        self._back.setVisible(back is not None)
        self._back.setToolTip(tr("Back to {what}").format(what=back[1]) if back else "")
        self._back.setAccessibleName(tr("Back to {what}").format(what=back[1]) if back else tr("Back"))

    def _forms_for(self, kind: str) -> tuple[ItemForm, ...]:
        """The forms above and below the links, made when they are first needed."""
        if kind not in self._forms:
            own = {_CASE: case_and_moves, _SEVERAL: shared_sections}.get(kind, partial(sections_for, kind))
            sections = own(self._today)
            parts = (tuple(s for s in sections if s.late == late) for late in (False, True))
            forms: tuple[ItemForm, ...] = ()
            for part in (part for part in parts if part):
                taken = frozenset(letter for form in forms for letter in form.letters)
                forms = (*forms, ItemForm(part, self._try, taken))
            for below, form in enumerate(forms):
                self._column.insertWidget(self._column.indexOf(self._links) + below, form)
                form.wanted.connect(self._go)
                form.accounts_wanted.connect(self.accounts_wanted)
            self._forms[kind] = forms
        return self._forms[kind]

    def _try(self, edit: Edit) -> str | None:
        return attempt(self.session, edit)

    def _do(self, edit: Edit) -> None:
        self.commit()
        refusal = self._try(edit)
        if refusal:
            self._tell(refusal)

    def _go(self, item_id: str) -> None:
        """Show an item; a text, and the words that an account quotes, are shown in the text pane as well."""
        self.commit()
        self.session.select((item_id,))
        item = self.session.document.find(item_id)
        if isinstance(item, TextDocument):
            self.quote_wanted.emit(item.id, 0, 0)
        elif (
            isinstance(item, Account)
            and item.document is not None
            and item.start is not None
            and item.end is not None
        ):
            self.quote_wanted.emit(item.document, item.start, item.end)

    def _back_to(self, only: str | None) -> tuple[tuple[str, ...], str] | None:
        """What the way back from an item selects, and what it is called; None from people and the case."""
        item = self.session.document.find(only) if only else None
        if item is None or isinstance(item, Person):
            return None
        if isinstance(item, Account):
            return (item.fact,), "what it speaks of"
        people = people_of(item)
        return (people[-1:], "the person") if people else ((), "the case")

    def _remove_shown(self) -> None:
        """Remove the item and go back to where it belonged; undo brings it back."""
        (only,) = self.session.selection
        back = self._back_to(only)
        if back is not None:
            for form in self._shown:
                form.revert()
            self._do(replace(remove((only,)), select=back[0]))

    def _bring_into_view(self, _: QWidget | None, now: QWidget | None) -> None:
        """Scroll to whatever has the keyboard, however it got it."""
        page = self.widget()
        if now is not None and page is not None and page.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, self.fontMetrics().lineSpacing())

    def _go_back(self) -> None:
        self.commit()
        back = self._back_to(self.session.selection[0] if self.session.selection else None)
        if back is not None:
            self.session.select(back[0])
