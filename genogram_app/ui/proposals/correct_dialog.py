"""The dialog in which a proposal is corrected before it is accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.inspector.typed import DateField
from genogram_app.ui.proposals.correcting import CERTAINTY, NAME, Part, parts_of, same_as
from genogram_app.ui.text_sizes import Paragraph
from genogram_app.ui.translated import tr
from genogram_app.ui.words import CERTAINTIES

if TYPE_CHECKING:
    # What drafts a case reads texts; the window opens before it is loaded.
    from genogram_app.review.drafting.steps import Step


class CorrectDialog(QDialog):
    """Asks who somebody really is, and for other names, dates and certainties; the sentence stays."""

    def __init__(
        self,
        step: Step,
        document: Document,
        take: Callable[[Mapping[int, str | None]], object],
        link: Callable[[str], object],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        """`take` gets what is to be written instead, by the number of the part; `link` who is meant."""
        super().__init__(parent)
        self.setWindowTitle(tr("Correct a proposal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._take, self._link = take, link
        self.person = CalmCombo()
        self.names: dict[Part, QLineEdit] = {}
        self.dates: dict[Part, DateField] = {}
        self.certainties: dict[Part, CalmCombo] = {}
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._ask_who(step, document)
        self._parts = parts_of(step)
        for part in self._parts:
            self._ask(part, today)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Accept so"))
        self.buttons.accepted.connect(self._done)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(Paragraph(step.proposal.words))
        column.addWidget(Paragraph("\n".join(f"“{e.quote}”" for e in step.proposal.evidence[:3])))
        column.addLayout(self.form)
        column.addWidget(self.buttons)
        self._follow()

    def _ask_who(self, step: Step, document: Document) -> None:
        self.person.addItem(tr("Somebody who is not drawn yet"), "")
        for person in document.people:
            if same_as(step, person.id) is not None:
                self.person.addItem(display_name(person), person.id)
        self.person.activated.connect(lambda _: self._follow())
        if self.person.count() > 1:
            self.form.addRow(tr("&Who it really is"), self.person)

    def _ask(self, part: Part, today: Callable[[], date]) -> None:
        if part.field == NAME:
            line = self.names[part] = QLineEdit(part.value or "")
            self.form.addRow(tr(part.words), line)
        elif part.field == CERTAINTY:
            combo = self.certainties[part] = CalmCombo()
            for value, words in CERTAINTIES:
                combo.addItem(words, value)
            combo.setCurrentIndex(combo.findData(part.value))
            self.form.addRow(tr(part.words), combo)
        else:
            field = self.dates[part] = DateField(today, bound=part.is_bound)
            field.show_value(part.value)
            field.line.setAccessibleName(tr(part.words))
            self.form.addRow(tr(part.words), field)

    def _follow(self) -> None:
        """Somebody who is drawn keeps their own name."""
        new = not self.person.currentData()
        for widget in (*self.names.values(), *self.dates.values(), *self.certainties.values()):
            widget.setEnabled(new)

    def _done(self) -> None:
        person = self.person.currentData()
        for field in self.dates.values():
            field.commit()
        unread = next((field for field in self.dates.values() if field.problem()), None)
        if unread is not None and not person:
            unread.setFocus()
            return
        values: dict[Part, str | None] = {
            **{part: line.text().strip() or None for part, line in self.names.items()},
            **{part: field.value for part, field in self.dates.items()},
            **{part: combo.currentData() for part, combo in self.certainties.items()},
        }
        self.accept()
        if person:
            self._link(person)
        else:
            numbered = enumerate(self._parts)
            self._take({n: values[part] for n, part in numbered if values[part] != part.value})
