"""Choosing what belongs to the second of two people who had been taken for one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from genogram_app.edit.session import Edit
from genogram_app.edit.splitting import said_of, split_person
from genogram_app.model.document import Document
from genogram_app.model.fields import Sex
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.inspector.related import related, title
from genogram_app.ui.text_sizes import comfortable
from genogram_app.ui.translated import tr
from genogram_app.ui.words import choices


class SplitDialog(QDialog):
    """Lists everything that is said of a person; what is ticked goes to the other person."""

    def __init__(
        self, document: Document, person: str, do: Callable[[Edit], str | None], parent: QWidget | None = None
    ) -> None:
        """`do` does the edit and returns why it was refused, if it was."""
        super().__init__(parent)
        self.setWindowTitle(tr("Split person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person, self._do = person, do
        first = document.person(person)
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.addItems(["", *first.aliases])
        self.name.setAccessibleName(tr("Name of the other person, if it is known"))
        self.sex = CalmCombo()
        self.sex.setAccessibleName(tr("Sex of the other person"))
        for value, words in choices(Sex):
            self.sex.addItem(words, value)
        self.sex.setCurrentIndex(self.sex.findData("not_known"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What belongs to the other person"))
        self.list.setWordWrap(True)
        self._fill(document)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.addButton(tr("Split"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(title(document, person))
        self.list.itemChanged.connect(lambda _: self._follow())
        self._follow()

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of what belongs to the other person."""
        items = [self.list.item(row) for row in range(self.list.count())]
        chosen = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in chosen)

    def accept(self) -> None:
        """Split the person; stay open when it cannot be done."""
        sex: Sex = self.sex.currentData()
        refusal = self._do(split_person(self._person, self.ticked(), self.name.currentText(), sex))
        self.problem.setText(refusal or "")
        self.problem.setVisible(bool(refusal))
        if not refusal:
            super().accept()

    def _fill(self, document: Document) -> None:
        words = {link.id: f"{link.heading}: {link.words}" for link in related(document, self._person)}
        for said in said_of(document, self._person):
            item = QListWidgetItem(words.get(said.id) or title(document, said.id))
            item.setData(Qt.ItemDataRole.UserRole, said.id)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)

    def _follow(self) -> None:
        self.ok.setEnabled(bool(self.ticked()))

    def _lay_out(self, name: str) -> None:
        said = QLabel(
            tr(
                "Tick what belongs to the other person. What is not ticked stays with {name}, "
                "and so do dates, background and notes. This can be undone in one step."
            ).format(name=name)
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("&Name, if it is known:"), self.name)
        form.addRow(tr("Se&x:"), self.sex)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(said)
        whole.addLayout(form)
        whole.addWidget(self.list, 1)
        whole.addWidget(self.problem)
        whole.addWidget(self.buttons)
        self.resize(comfortable(self, 75, 31))
        self.list.setFocus()
