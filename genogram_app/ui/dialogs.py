"""Questions to the user that need an answer before the work goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

SaveAnswer = Literal["save", "discard", "cancel"]

CASE_FILES = "Genogram cases (*.genogram *.case.json);;All files (*)"
SAVE_FILES = "Genogram case (*.genogram);;Case as text (*.case.json)"
TEXT_FILES = (
    "Documents (*.docx *.pdf *.odt *.rtf *.txt *.text *.md *.docm);;"
    "Chronologies (*.csv *.tsv *.xlsx *.xlsm *.ods);;All files (*)"
)


class Dialogs(Protocol):
    """What the window may ask; tests answer through a fake."""

    def case_to_open(self, folder: Path) -> Path | None:
        """Ask for a case file to open."""
        ...

    def case_to_save(self, suggestion: Path) -> Path | None:
        """Ask where to save the case."""
        ...

    def text_to_open(self, folder: Path) -> Path | None:
        """Ask for a document with text."""
        ...

    def file_to_export(self, suggestion: Path, kinds: str) -> Path | None:
        """Ask where to write a picture; `kinds` is a file filter such as `PDF (*.pdf)`."""
        ...

    def may_print(self, printer: QPrinter) -> bool | None:
        """Let the printer, the sheets and the copies be chosen; None when there is no printer."""
        ...

    def save_changes(self, title: str) -> SaveAnswer:
        """Ask whether to save the changes of the case with the title."""
        ...

    def line(self, title: str, question: str, text: str = "") -> str | None:
        """Ask for one line of text."""
        ...

    def agree(self, title: str, question: str, yes: str) -> bool:
        """Ask for consent; `yes` names what will be done."""
        ...

    def say(self, title: str, message: str, details: str = "") -> None:
        """Tell of something that went wrong: what happened, what is safe, what to do."""
        ...


class QtDialogs:
    """The dialogs of the desktop."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show dialogs over the parent."""
        self.parent = parent

    def case_to_open(self, folder: Path) -> Path | None:
        """Ask for a case file to open."""
        return _path(QFileDialog.getOpenFileName(self.parent, "Open case", str(folder), CASE_FILES))

    def case_to_save(self, suggestion: Path) -> Path | None:
        """Ask where to save the case; a name without a suffix gets `.genogram`."""
        path = _path(QFileDialog.getSaveFileName(self.parent, "Save case as", str(suggestion), SAVE_FILES))
        if path is None or path.suffix in (".genogram", ".json"):
            return path
        named = path.with_name(path.name + ".genogram")
        if named.exists() and not self.agree(
            tr("Save case as"),
            tr("“{name}” exists already. Replace it?").format(name=named.name),
            tr("Replace"),
        ):
            return None
        return named

    def text_to_open(self, folder: Path) -> Path | None:
        """Ask for a document with text."""
        return _path(QFileDialog.getOpenFileName(self.parent, "Open a document", str(folder), TEXT_FILES))

    def file_to_export(self, suggestion: Path, kinds: str) -> Path | None:
        """Ask where to write a picture."""
        return _path(QFileDialog.getSaveFileName(self.parent, "Export picture", str(suggestion), kinds))

    def may_print(self, printer: QPrinter) -> bool | None:
        """Let the printer, the sheets and the copies be chosen, in the dialog of the system."""
        from PySide6.QtPrintSupport import QPrintDialog

        from genogram_app.ui.printing import is_any_installed

        if not is_any_installed():
            return None
        dialog = QPrintDialog(printer, self.parent)
        dialog.setMinMax(printer.fromPage(), printer.toPage())
        return dialog.exec() == QPrintDialog.DialogCode.Accepted

    def save_changes(self, title: str) -> SaveAnswer:
        """Ask whether to save the changes of the case with the title."""
        box = self._box("Save changes?", f"Save the changes to “{title}”?")
        box.setInformativeText("If you do not save, what you changed since the last time is lost.")
        save = box.addButton(tr("&Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(tr("&Don’t save"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        box.exec()
        if box.clickedButton() is save:
            return "save"
        return "discard" if box.clickedButton() is discard else "cancel"

    def line(self, title: str, question: str, text: str = "") -> str | None:
        """Ask for one line of text."""
        answer, agreed = QInputDialog.getText(self.parent or QWidget(), title, question, text=text)
        return answer.strip() or None if agreed else None

    def agree(self, title: str, question: str, yes: str) -> bool:
        """Ask for consent; the safe answer is the default."""
        box = self._box(title, question)
        agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is agreed

    def say(self, title: str, message: str, details: str = "") -> None:
        """Tell of something that went wrong."""
        box = self._box(title, message)
        box.setInformativeText(details)
        box.addButton(QMessageBox.StandardButton.Ok)
        box.exec()

    def _box(self, title: str, text: str) -> QMessageBox:
        box = QMessageBox(self.parent)
        box.setWindowTitle(title)
        box.setText(text)
        return box


def _path(answer: tuple[str, str]) -> Path | None:
    return Path(answer[0]) if answer[0] else None
