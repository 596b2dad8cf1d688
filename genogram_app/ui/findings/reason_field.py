"""Saying why what was found is as it should be, with the reasons that were given before to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from genogram_app.model.document import Document
from genogram_app.ui.findings.rows import Row, explanation
from genogram_app.ui.icons import dress
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.text_sizes import Paragraph, turn_when_large
from genogram_app.ui.translated import tr

_RECENT = 12
"""So many reasons that were given before are offered."""


class ReasonField(QWidget):
    """Asks for a reason; the same reason may explain several findings at once."""

    explain_wanted = Signal(str)
    restore_wanted = Signal()

    def __init__(self) -> None:
        """Begin without findings to explain."""
        super().__init__()
        self.given = Paragraph("")
        self.given.setTextFormat(Qt.TextFormat.PlainText)
        self.reason, self.line = CalmCombo(), QLineEdit()
        self.explain, self.restore = QPushButton(tr("&Explain")), QPushButton(tr("Count &again"))
        self._keys: tuple[str, ...] = ()
        self._offered: list[str] = []
        self._build()
        self._lay_out()

    def show_rows(self, document: Document, rows: Sequence[Row]) -> None:
        """Offer to explain those of the findings that are open, and to let the others count again.

        A reason that was given for an earlier wording is there to be confirmed.
        """
        keys = tuple(row.key for row in rows)
        if keys != self._keys:
            self._keys = keys
            reasons = {row.reason for row in rows if row.earlier}
            self.line.setText(reasons.pop() or "" if len(reasons) == 1 else "")
        given = list(filter(None, dict.fromkeys(map(explanation, rows))))
        self.given.setText("\n".join(given))
        self.given.setVisible(bool(given))
        still_open = any(row.is_open or row.earlier for row in rows)
        self.reason.setVisible(still_open)
        self.explain.setVisible(still_open)
        self.restore.setVisible(bool(given))
        self._offer(document)

    def begin(self) -> None:
        """Take the keyboard, so that a reason can be typed."""
        if self.reason.isVisibleTo(self):
            self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _offer(self, document: Document) -> None:
        """The latest reasons first; what is being typed stays."""
        reasons = list(dict.fromkeys(d.reason for d in reversed(document.view.dismissed)))[:_RECENT]
        if reasons == self._offered:
            return
        self._offered = reasons
        typed = self.line.text()
        self.reason.clear()
        self.reason.addItems(reasons)
        self.line.setText(typed)

    def _build(self) -> None:
        self.reason.setLineEdit(self.line)
        self.reason.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.reason.setAccessibleName(tr("Why this is as it should be"))
        self.line.setPlaceholderText(tr("Why is this as it should be?"))
        self.line.returnPressed.connect(self._explain)
        dress(self.explain, "explain")
        dress(self.restore, "restore")
        self.explain.setToolTip(tr("Say why this is as it should be; the reason is kept with the case (E)"))
        self.explain.clicked.connect(self._explain)
        self.restore.setToolTip(tr("Take the explanation back"))
        self.restore.clicked.connect(self.restore_wanted)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.explain)
        turn_when_large(row, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.given)
        column.addLayout(row)
        column.addWidget(self.restore, alignment=Qt.AlignmentFlag.AlignLeft)

    def _explain(self) -> None:
        reason = self.line.text().strip()
        if reason:
            self.explain_wanted.emit(reason)
        else:
            self.begin()
