"""The details pane: the form of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.naming import KIND_NAMES
from genogram_app.edit.session import Edit, Session
from genogram_app.model.evidence import Account
from genogram_app.model.people import Person
from genogram_app.ui.attempt import attempt
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.editor import FieldEditor
from genogram_app.ui.inspector.form import ItemForm
from genogram_app.ui.inspector.forms import sections_for
from genogram_app.ui.inspector.links import Links
from genogram_app.ui.inspector.related import people_of, title
from genogram_app.ui.inspector.several import Several
from genogram_app.ui.inspector.typed import TypedField

EMPTY = (
    "Nothing is selected.\n\n"
    "Click a person, a couple’s line or a household on the drawing to see its details here.\n\n"
    "Select two people (hold Ctrl and click) to say how they are joined."
)


class Inspector(QScrollArea):
    """Shows and changes every field of the selected item."""

    quote_wanted = Signal(str, int, int)
    """Somebody wants to see the words of an account: a text's id and half-open offsets into it."""
    left = Signal()
    """Somebody has done with the fields, by Esc."""

    def __init__(self, session: Session, today: Callable[[], date], tell: Callable[[str], None]) -> None:
        """`tell` is called with a sentence when an edit is refused."""
        super().__init__()
        self._session, self._today, self._tell = session, today, tell
        self._forms: dict[str, tuple[ItemForm, ...]] = {}
        self._shown: tuple[ItemForm, ...] = ()
        self._build()
        session.document_changed.listen(lambda _: self.refresh())
        session.selection_changed.listen(lambda _: self.refresh())
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

    def commit(self) -> None:
        """Take what is still being typed; call before saving, exporting or selecting something else."""
        for form in self._shown:
            form.commit()

    def unread(self) -> str | None:
        """Return what is wrong with the first field that could not be taken up."""
        waiting = (field for form in self._shown for field in form.findChildren(TypedField))
        return next((field.reading.text() for field in waiting if field.line.isModified()), None)

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
        """Show what is selected now."""
        document, selection = self._session.document, self._session.selection
        only = selection[0] if len(selection) == 1 else None
        self._shown = self._forms_for(document.list_of(only)) if only else ()
        for forms in self._forms.values():
            for form in forms:
                if form not in self._shown:
                    form.revert()  # a field that is hidden would take itself up while the session is telling
                form.setVisible(form in self._shown)
        self._show_head(only)
        self._links.setVisible(bool(self._shown))
        self._several.setVisible(len(selection) > 1)
        self._empty.setVisible(not selection)
        item = document.find(only) if only else None
        if item is not None and self._shown:
            for form in self._shown:
                form.show_item(item, document)
            self._links.show_links(document, item.id)
        if len(selection) > 1:
            self._several.show_selection(document, selection)

    def _build(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Details of what is selected")
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(12, 10, 12, 12)
        self._kind, self._title = QLabel(), QLabel()
        self._back = QToolButton()
        dress(self._back, "back")
        self._back.setAutoRaise(True)
        self._back.setToolTip("Back to the person")
        self._back.setAccessibleName("Back to the person")
        self._back.clicked.connect(self._go_back)
        self._links = Links(self._go, self._do)
        self._several = Several(self._go, self._do)
        self._empty = QLabel(EMPTY)
        self._empty.setWordWrap(True)
        self._lay_out()
        self.setWidget(page)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._back)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._kind)
        words.addWidget(self._title)
        head.addLayout(words, 1)
        self._column.addLayout(head)
        for part in (self._empty, self._several, self._links):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _show_head(self, only: str | None) -> None:
        document = self._session.document
        self._kind.setVisible(only is not None)
        self._title.setVisible(only is not None)
        item = document.find(only) if only else None
        self._back.setVisible(bool(people_of(item)))
        if only:
            words = "subject child" if only in document.case.subjects else KIND_NAMES[document.list_of(only)]
            self._kind.setText(words.capitalize())
            self._title.setText(title(document, only))

    def _forms_for(self, kind: str) -> tuple[ItemForm, ...]:
        """The forms above and below the links, made when they are first needed."""
        if kind not in self._forms:
            sections = sections_for(kind, self._today)
            parts = (tuple(s for s in sections if s.late == late) for late in (False, True))
            forms = tuple(ItemForm(part, self._try) for part in parts if part)
            for below, form in enumerate(forms):
                self._column.insertWidget(self._column.indexOf(self._links) + below, form)
            self._forms[kind] = forms
        return self._forms[kind]

    def _try(self, edit: Edit) -> str | None:
        return attempt(self._session, edit)

    def _do(self, edit: Edit) -> None:
        self.commit()
        refusal = self._try(edit)
        if refusal:
            self._tell(refusal)

    def _go(self, item_id: str) -> None:
        self.commit()
        item = self._session.document.find(item_id)
        if not isinstance(item, Account):
            self._session.select((item_id,))
        elif item.document is not None and item.start is not None and item.end is not None:
            self.quote_wanted.emit(item.document, item.start, item.end)

    def _go_back(self) -> None:
        item = self._session.document.find(self._session.selection[0]) if self._session.selection else None
        people = people_of(item)
        if people and not isinstance(item, Person):
            self._go(people[-1])
