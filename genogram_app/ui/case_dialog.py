"""Case details in a dialog: the same form as in the pane, done as one edit when it is accepted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from genogram_app.edit.items import set_case
from genogram_app.edit.session import Edit, Session
from genogram_app.model.case import CaseInfo
from genogram_app.model.document import Document
from genogram_app.ui.attempt import attempt
from genogram_app.ui.inspector.case_form import case_sections
from genogram_app.ui.inspector.form import ItemForm
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr


class CaseDialog(QDialog):
    """Collects the details of the case on a copy of it, and does one edit when they are accepted."""

    def __init__(
        self,
        document: Document,
        today: Callable[[], date],
        do: Callable[[Edit], str | None],
        parent: QWidget | None = None,
    ) -> None:
        """Show the document's details; `do` does the edit and returns why it was refused, if it was."""
        super().__init__(parent)
        self.setWindowTitle(tr("Case details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._do = do
        self._draft = Session(document)
        self.form = ItemForm(case_sections(today), lambda edit: attempt(self._draft, edit))
        self._draft.document_changed.listen(lambda _: self._show())
        self._error = QLabel()
        self._error.setWordWrap(True)
        self._error.hide()
        self._show()
        self._lay_out()

    def accept(self) -> None:
        """Change the case; stay open when something cannot be read."""
        self.form.commit()
        refusal = self.form.problem() or self._do(self._edit())
        self._error.setText(refusal or "")
        self._error.setVisible(bool(refusal))
        if not refusal:
            super().accept()

    def _show(self) -> None:
        document = self._draft.document
        self.form.show_subject(document.case, document, key="case")

    def _edit(self) -> Edit:
        case = self._draft.document.case
        return set_case(**{name: getattr(case, name) for name in CaseInfo.model_fields})

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.form)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(self._error)
        column.addWidget(buttons)
        self.form.first_editor().setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(comfortable(self, 80, 36))
