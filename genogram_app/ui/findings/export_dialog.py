"""Exporting the findings: all of them, or those that nobody has explained, as a web page or for Excel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from genogram_app.checks.finding import Finding
from genogram_app.export.files import ExportError
from genogram_app.export.findings_report import findings_sheet
from genogram_app.export.tables import KINDS, write_sheet
from genogram_app.model.document import Document
from genogram_app.ui.attempt import stopped
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.file_actions import file_name
from genogram_app.ui.settings import Settings
from genogram_app.ui.text_sizes import Paragraph
from genogram_app.ui.translated import counted, tr

_FOLDER, _SUFFIX = "export/folder", "findings/format"


class FindingsExportDialog(QDialog):
    """Asks which findings and where to, writes them, and says so."""

    def __init__(
        self,
        document: Document,
        findings: Sequence[Finding],
        dialogs: Dialogs,
        settings: Settings,
        tell: Callable[[str], None],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """`tell` is called with a sentence when the file has been written."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export findings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        explained = {dismissal.finding for dismissal in document.view.dismissed}
        self._document, self._dialogs, self._settings, self._tell = document, dialogs, settings, tell
        self._all, self._today = tuple(findings), today
        self._open = tuple(finding for finding in findings if finding.key not in explained)
        self.every = QRadioButton(tr("&All findings ({number})").format(number=len(self._all)))
        self.open_only = QRadioButton(tr("&Open findings only ({number})").format(number=len(self._open)))
        self.every.setChecked(True)
        self._lay_out()

    def accept(self) -> None:
        """Ask where to, and write; the dialog stays open when nothing was written."""
        path = self._dialogs.file_to_export(self._suggestion(), KINDS)
        if path is None:
            return
        found = self._open if self.open_only.isChecked() else self._all
        try:
            write_sheet(findings_sheet(self._document, found, on=self._today.isoformat()), path)
        except ExportError as error:
            self._dialogs.say(
                tr("The findings were not exported"), stopped(str(error)), tr("The case stays as it was.")
            )
            return
        self._settings.set_text(_FOLDER, str(path.parent))
        self._settings.set_text(_SUFFIX, path.suffix.lower())
        written = counted(
            len(found),
            "{name} was written. It says that there is nothing to look at.",
            "{name} was written, with 1 finding.",
            "{name} was written, with %n findings.",
        )
        self._tell(written.format(name=path.name))
        super().accept()

    def _suggestion(self) -> Path:
        kept = Path(self._settings.text_of(_FOLDER))
        folder = kept if kept.is_absolute() and kept.is_dir() else self._settings.folder()
        suffix = ".csv" if self._settings.text_of(_SUFFIX) == ".csv" else ".html"
        name = file_name(tr("{case} findings").format(case=self._document.case.title or tr("Case")))
        return folder / f"{name}{suffix}"

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = buttons.addButton(tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        note = tr("The file quotes the texts and names the people of the case. Treat it as confidential.")
        for part in (Paragraph(note), self.every, self.open_only, buttons):
            column.addWidget(part)
        # Only within the dialog: Qt would forget it, and Enter would press the first button.
        self.export_button.setDefault(True)
