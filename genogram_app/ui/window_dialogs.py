"""The dialogs that the window opens: each is loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from genogram_app.edit.session import Session
from genogram_app.model.dates import read
from genogram_app.picture.steady import SteadyPainter
from genogram_app.ui.attempt import attempt
from genogram_app.ui.chart.pane import ChartPane
from genogram_app.ui.commands import Commands
from genogram_app.ui.dialogs import Dialogs
from genogram_app.ui.file_actions import FileActions, file_name
from genogram_app.ui.menus import Actions, shortcuts
from genogram_app.ui.settings import Settings
from genogram_app.ui.translated import tr
from genogram_app.ui.view_options import ViewOptions

if TYPE_CHECKING:
    from genogram_app.edit.first_answers import FirstAnswers
    from genogram_app.ui.export_dialog import ExportDialog


@dataclass(frozen=True, slots=True)
class WindowDialogs:
    """Opens dialogs over the window without holding up the program."""

    parent: QWidget
    session: Session
    dialogs: Dialogs
    settings: Settings
    today: Callable[[], date]
    files: FileActions
    painter: SteadyPainter
    options: ViewOptions
    actions: Actions
    commands: Commands
    chart: ChartPane
    commit: Callable[[], None]
    select: Callable[[tuple[str, ...]], None]

    def new_case(self) -> None:
        """Ask the three questions of a new case."""
        from genogram_app.ui.new_case_dialog import NewCaseDialog

        self.commit()
        picture, files = self.options.picture(), self.files
        self._open(NewCaseDialog(self.today, picture, self._begin, files.new, self.parent))

    def _begin(self, answers: FirstAnswers) -> bool:
        """Begin the case that the answers make; a date without an incident is only looked at."""
        from genogram_app.edit.first_answers import new_case

        document = new_case(answers)
        if not self.files.begin(document, saved=False):
            return False
        if answers.date and answers.incident is None:
            self.options.show_at(read(answers.date).span.latest)
        self.select(document.case.subjects[:1])
        return True

    def template(self) -> None:
        """Choose a family to begin a case with."""
        from genogram_app.ui.template_dialog import TemplateDialog

        self._open(TemplateDialog(self.options.picture(), self.files.begin, self.parent))

    def export(self) -> None:
        """Export the picture."""
        self._open(self._export_dialog())

    def print_picture(self) -> None:
        """Show the pages as they will be printed, and print them."""
        dialog = self._export_dialog()
        self._open(dialog)
        dialog.offer_printing()

    def compare(self) -> None:
        """Put what was known beside what was established, on a page."""
        dialog = self._export_dialog()
        dialog.compare()
        self._open(dialog)

    def _export_dialog(self) -> ExportDialog:
        from genogram_app.ui.export_dialog import ExportDialog

        self.commit()
        return ExportDialog(
            self.painter.kept(self.session.document),
            self.options.picture(),
            self._file_name(),
            self.dialogs,
            self.settings,
            self.today,
            self.parent,
        )

    def _file_name(self) -> str:
        path = self.files.path
        return file_name(path.name.split(".")[0] if path else self.files.title())

    def export_chart(self) -> None:
        """Export or print the chart of homes, for the time that its pane shows."""
        from genogram_app.ui.chart.export_dialog import ChartExportDialog

        self.commit()
        document, options = self.session.document, self.chart.choices()
        name = tr("{case} homes over time").format(case=self._file_name())
        more = self.dialogs, self.settings, self.today, self.parent
        self._open(ChartExportDialog(document, options, name, *more))

    def series(self) -> None:
        """Set household maps of several dates on a page."""
        from genogram_app.ui.series_dialog import SeriesDialog

        self.commit()
        self._open(
            SeriesDialog(
                self.painter.kept(self.session.document),
                self.options.picture(),
                tr("{case} maps").format(case=self._file_name()),
                self.dialogs,
                self.settings,
                self.today,
                self.parent,
            )
        )

    def case(self) -> None:
        """Change what the case says of itself."""
        from genogram_app.ui.case_dialog import CaseDialog

        self.commit()
        session = self.session
        self._open(CaseDialog(session.document, self.today, lambda e: attempt(session, e), self.parent))

    def find(self) -> None:
        """Find somebody."""
        self._find(people_only=True)

    def find_anything(self) -> None:
        """Find a command, a person, a household or a recent case."""
        self._find(people_only=False)

    def _find(self, *, people_only: bool) -> None:
        from genogram_app.ui.command_palette import CommandPalette

        self.commit()
        self._open(CommandPalette(self.commands, self.parent, people_only=people_only))

    def paste_table(self) -> None:
        """Paste a composition table."""
        from genogram_app.ui.paste_dialog import PasteDialog

        self.commit()
        session, clipboard = self.session, QGuiApplication.clipboard()
        self._open(
            PasteDialog(
                session.document, clipboard.mimeData, self.today, lambda e: attempt(session, e), self.parent
            )
        )

    def family_moves(self) -> None:
        """Ask who moves, when and where to, with those of the selected home ticked."""
        from genogram_app.ui.move_dialog import MoveDialog
        from genogram_app.ui.movers import who_moves

        self.commit()
        session = self.session
        document, day = session.document, self.options.day(session.document)
        people = who_moves(document, session.selection)
        self._open(MoveDialog(document, people, day, self.today, lambda e: attempt(session, e), self.parent))

    def about(self) -> None:
        """Say what the program is."""
        from genogram_app.ui.about import AboutDialog

        self._open(AboutDialog(self.parent))

    def symbols(self) -> None:
        """Show every symbol and line."""
        from genogram_app.ui.notation_dialog import NotationDialog

        notation = self.options.notation
        self._open(NotationDialog(notation, self.dialogs, self.settings, self.parent))

    def shortcuts(self) -> None:
        """Show what the keys do."""
        from genogram_app.ui.shortcuts_dialog import ShortcutsDialog

        self._open(ShortcutsDialog(shortcuts(self.actions), self.parent))

    def _open(self, dialog: QDialog) -> None:
        dialog.open()
