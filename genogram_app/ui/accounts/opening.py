"""The table of who says what at work: opened beside the window, kept up to date, followed and exported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from genogram_app.edit.session import Session
from genogram_app.model.document import Document
from genogram_app.ui.attempt import attempt
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr

if TYPE_CHECKING:
    # The comparison and the table are loaded when somebody asks who says what.
    from genogram_app.narrative.reading import Reading
    from genogram_app.ui.accounts.dialog import AccountsDialog
    from genogram_app.ui.accounts.rows import Row


class WhoSaysWhat:
    """Opens the table; it shows the case as it is, with the texts as they were last read."""

    def __init__(
        self,
        session: Session,
        readings: Callable[[], Sequence[Reading]],
        show_quote: Callable[[str, int, int], None],
        dialogs: Dialogs,
        settings: Settings,
        beside: QWidget,
    ) -> None:
        """`show_quote` is called with a text and offsets; the table stands over the window of `beside`."""
        self._session, self._readings, self._show_quote = session, readings, show_quote
        self._dialogs, self._settings, self._beside = dialogs, settings, beside
        self.dialog: AccountsDialog | None = None
        session.document_changed.listen(lambda _: self.follow())

    def open(self) -> None:
        """Show the table, at what is selected."""
        if self.dialog is None:
            self.dialog = self._make()
        dialog = self.dialog
        self._show(self._session.document)
        if self._session.selection:
            dialog.go_to(self._session.selection[0])
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.table.setFocus()

    def open_at(self, item: str) -> None:
        """Show the table at a fact or somebody, whatever was filtered before."""
        self.open()
        if self.dialog is not None and not self.dialog.go_to(item):
            self.dialog.show_all()
            self.dialog.go_to(item)

    def follow(self) -> None:
        """Show what has changed in the case or in what its texts say."""
        if self.dialog is not None and self.dialog.isVisible():
            self._show(self._session.document)

    def _make(self) -> AccountsDialog:
        from genogram_app.ui.accounts.dialog import AccountsDialog

        dialog = AccountsDialog(lambda edit: attempt(self._session, edit), self._beside.window())
        dialog.chosen.connect(self._look_at)
        dialog.export_wanted.connect(self._export)
        return dialog

    def _show(self, document: Document) -> None:
        from genogram_app.family.graph import build_graph
        from genogram_app.review.accounts.compared import compared

        if self.dialog is not None:
            self.dialog.show_groups(document, compared(build_graph(document), self._readings()))

    def _look_at(self, row: Row) -> None:
        """Select the fact, and show the words in their text."""
        if self._session.document.find(row.group.fact) is not None:
            self._session.select((row.group.fact,))
        account = row.said.account if row.said else None
        if account and account.document and account.start is not None and account.end is not None:
            self._show_quote(account.document, account.start, account.end)

    def _export(self) -> None:
        from genogram_app.export.accounts_table import accounts_sheet
        from genogram_app.export.files import ExportError
        from genogram_app.export.tables import KINDS, write_sheet

        if self.dialog is None:
            return
        document = self._session.document
        name = tr("{case} who says what").format(case=document.case.title or tr("Case"))
        path = self._dialogs.file_to_export(self._settings.folder() / f"{name}.html", KINDS)
        if path is None:
            return
        try:
            write_sheet(accounts_sheet(document, self.dialog.groups), path)
        except ExportError as error:
            self._dialogs.say(tr("The table was not written"), str(error), tr("Your case is as it was."))
            return
        self.dialog.told.setText(tr("Written: {name}").format(name=path.name))
