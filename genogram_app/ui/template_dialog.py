"""Choosing a family to begin a case with: what each is for, and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.interchange.templates import TEMPLATES, Template, load_template
from genogram_app.model.document import Document
from genogram_app.picture.options import PictureOptions
from genogram_app.ui.drawing_preview import DrawingPreview
from genogram_app.ui.translated import tr


class TemplateDialog(QDialog):
    """Offers the templates, each with its picture."""

    def __init__(
        self, options: PictureOptions, begin: Callable[[Document], bool], parent: QWidget | None = None
    ) -> None:
        """`begin` begins a case with the family and returns whether it did."""
        super().__init__(parent)
        self.setWindowTitle(tr("New case from a template"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._options, self._begin = options, begin
        self.list, self.preview, self.use = QListWidget(), DrawingPreview(), QLabel()
        self.make = QPushButton(tr("&Use this template"))
        self._document = Document()
        self._lay_out()
        self.list.currentRowChanged.connect(self._show)
        self.list.itemDoubleClicked.connect(lambda _: self.accept())
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def accept(self) -> None:
        """Begin with the family that is shown; stay open when the open case is not left."""
        if self._begin(self._document):
            super().accept()

    def chosen(self) -> Template:
        """Return the template that is shown."""
        return TEMPLATES[max(self.list.currentRow(), 0)]

    def _show(self) -> None:
        self._document = load_template(self.chosen().name)
        self.use.setText(self.chosen().use)
        self.preview.show_case(self._document, self._options, opened=True)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        self.list.addItems([template.title for template in TEMPLATES])
        for row, template in enumerate(TEMPLATES):
            self.list.item(row).setData(Qt.ItemDataRole.AccessibleDescriptionRole, template.use)
        self.list.setAccessibleName(tr("Templates"))
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + 2 * em)
        self.use.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.make, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.addWidget(self.use)
        right.addWidget(self.preview, 1)
        row_ = QHBoxLayout()
        row_.addWidget(self.list)
        row_.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.addLayout(row_, 1)
        column.addWidget(buttons)
        self.make.setDefault(True)
        room = self.screen().availableGeometry()
        self.resize(min(52 * em, room.width()), min(32 * em, room.height()))
