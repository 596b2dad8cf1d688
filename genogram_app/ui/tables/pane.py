"""The tables pane: everything in the case as rows, beside the drawing and linked with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QTabWidget, QToolButton, QVBoxLayout, QWidget

from genogram_app.edit.people import add_person
from genogram_app.edit.removal import remove
from genogram_app.edit.session import Edit, Session
from genogram_app.family.composition import HEADINGS, composition
from genogram_app.model.document import Document
from genogram_app.ui.attempt import attempt
from genogram_app.ui.clear_button import let_clear
from genogram_app.ui.copied_tables import table_data
from genogram_app.ui.icons import dress
from genogram_app.ui.menus import plain_words
from genogram_app.ui.settings import Settings
from genogram_app.ui.tables.model import TableModel
from genogram_app.ui.tables.page import PAGES, Page, PageSpec
from genogram_app.ui.tables.sheet import Sheet
from genogram_app.ui.translated import tr


class TablesPane(QWidget):
    """People, partnerships, parentage and residences, a tab each.

    Nothing is worked out while the pane cannot be seen.
    """

    selected = Signal(tuple)
    """The ids of the rows that the user selected."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        day: Callable[[Document], date | None],
        today: Callable[[], date],
        tell: Callable[[str], None],
    ) -> None:
        """Follow the session; `day` is the date of the drawing, `tell` says a sentence to the user."""
        super().__init__()
        self._session, self._settings = session, settings
        self._day, self._today, self._tell = day, today, tell
        self.in_sight: Callable[[], bool] = self.isVisible
        self._shown_on: date | None = None
        self._stale = True
        self._behind: set[Page] = set()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.pages = tuple(self._page(spec) for spec in PAGES)
        for page in self.pages:
            self.tabs.addTab(page, page.spec.title)
        self.line, self.columns_menu = QLineEdit(), QMenu(self)
        self.tabs.currentChanged.connect(self._turn)
        self._bar = QHBoxLayout()
        self._lay_out()
        session.document_changed.listen(lambda _: self.refresh())
        session.selection_changed.listen(self._show_selection)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.tabs.currentIndex()]

    def add_button(self, action: QAction, *, words: bool = False) -> None:
        """Put an action of the window beside the line for looking, as an icon or with its words."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAccessibleName(plain_words(action))
        if words:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._bar.addWidget(button)

    def refresh(self) -> None:
        """Show the case as it is now, at once or when the pane is next seen."""
        self._stale = not self.in_sight()
        if self._stale:
            return
        self._shown_on = self._day(self._session.document)
        self._behind = set(self.pages)
        self._turn()

    def follow_day(self) -> None:
        """Show the case as at the date of the drawing, if that is another than before."""
        if self._shown_on != self._day(self._session.document):
            self.refresh()

    def commit(self) -> None:
        """Take up what is still being typed into a cell."""
        for page in self.pages:
            page.sheet.editing.finish()

    def revert(self) -> bool:
        """Give up what is still being typed into a cell; return whether there was anything."""
        return any(page.sheet.editing.cancel() for page in self.pages)

    def copy_composition(self) -> None:
        """Copy everybody as a composition table: name, relation, date of birth, sex, ethnicity, address."""
        self.commit()
        document = self._session.document
        rows = [member.cells for member in composition(document, self._day(document))]
        QGuiApplication.clipboard().setMimeData(table_data(HEADINGS, rows))
        people = "person" if len(rows) == 1 else "people"
        self._tell(
            tr("The composition table of {number} {people} was copied: paste it into Word or Excel.").format(
                number=len(rows), people=people
            )
        )

    def add_person(self) -> None:
        """Add a person and begin to type the name; the first one is the subject child."""
        self.commit()
        before = self._session.document
        if self._do(add_person(subject=not before.people)) is None:
            self.tabs.setCurrentIndex(0)
            self.pages[0].sheet.edit_first(self._session.selection[0])

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Catch up with the case."""
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Show the case as it is now if the pane has come into sight since it changed."""
        if self._stale:
            self.refresh()

    def _do(self, edit: Edit) -> str | None:
        """Each cell is a step of its own."""
        reason = attempt(self._session, edit)
        self._session.end_merging()
        if reason:
            self._tell(reason)
        return reason

    def _page(self, spec: PageSpec) -> Page:
        model = TableModel(spec.list_name, spec.columns(), self._do, self._today)
        model.refused.connect(self._tell)
        sheet = Sheet(model, spec.title)
        sheet.chosen.connect(self._choose)
        sheet.remove_wanted.connect(self._remove)
        return Page(spec, sheet, self._settings)

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(tr("Show only rows with …"))
        self.line.setAccessibleName(tr("Show only rows with these words"))
        let_clear(self.line)
        self.line.textChanged.connect(self._look_for)
        columns, person = QToolButton(), QToolButton()
        columns.setText(tr("Columns"))
        columns.setToolTip(tr("Choose which columns are shown"))
        columns.setMenu(self.columns_menu)
        columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.columns_menu.aboutToShow.connect(lambda: self.page.fill_menu(self.columns_menu))
        person.setText(tr("Add person"))
        person.setToolTip(tr("Add a person and type the name"))
        dress(person, "plus")
        person.setToolButtonStyle(person.toolButtonStyle().ToolButtonTextBesideIcon)
        person.clicked.connect(self.add_person)
        self.person_button = person
        for widget in (self.line, columns, person):
            self._bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(self._bar)
        column.addWidget(self.tabs)

    def _look_for(self, text: str) -> None:
        for page in self.pages:
            page.sheet.look_for(text)
        self._show_selection(self._session.selection)

    def _turn(self) -> None:
        """Let the page catch up; the keyboard goes to its rows, or where the first can be added."""
        page = self.page
        if page in self._behind:
            document = self._session.document
            page.sheet.show_case(document, self._day(document))
            page.refresh()
            self._behind.remove(page)
        self.setFocusProxy(self.person_button if self.page.empty else self.page.sheet)
        self._show_selection(self._session.selection)

    def _show_selection(self, ids: tuple[str, ...]) -> None:
        if self.in_sight():
            self.page.sheet.show_selection(ids)

    def _choose(self, ids: tuple[str, ...]) -> None:
        """An empty selection of one table is not to take away what another shows."""
        if ids != self._session.selection and (ids or self._holds(self._session.selection)):
            self.selected.emit(ids)

    def _holds(self, ids: tuple[str, ...]) -> bool:
        sheet = self.page.sheet
        here = {sheet.source.id_at(row) for row in range(sheet.source.rowCount())}
        return bool(here & set(ids))

    def _remove(self, ids: tuple[str, ...]) -> None:
        self._do(remove(ids))
