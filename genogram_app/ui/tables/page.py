"""One page of the tables: the table, or what it is for while it is empty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget

from genogram_app.ui.settings import Settings
from genogram_app.ui.tables.columns import Column
from genogram_app.ui.tables.homes import residence_columns
from genogram_app.ui.tables.people import people_columns
from genogram_app.ui.tables.relations import parentage_columns, partnership_columns
from genogram_app.ui.tables.sheet import Sheet


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A list of the case under a title, with its columns, and what to say while it is empty."""

    list_name: str
    title: str
    columns: Callable[[], tuple[Column, ...]]
    empty: str


PAGES = (
    PageSpec(
        "people",
        "People",
        people_columns,
        "Everybody in the case stands here, a row each. Add a person, or copy a family composition table in "
        "Word or Excel and choose “Paste table”.",
    ),
    PageSpec(
        "partnerships",
        "Partnerships",
        partnership_columns,
        "Couples stand here, with the stages of their partnership. Select somebody on the drawing and choose "
        "“Partner” to add one.",
    ),
    PageSpec(
        "parentage",
        "Parentage",
        parentage_columns,
        "Who is whose parent or carer stands here. Select somebody on the drawing and choose “Mother”, "
        "“Father” or “Child” to add it.",
    ),
    PageSpec(
        "residences",
        "Residences",
        residence_columns,
        "Who lived where, and from when to when, stands here. Select people on the drawing and choose "
        "“Household” to say that they live together.",
    ),
)


class Page(QStackedWidget):
    """A table, or a sentence in its place; remembers which columns are shown."""

    def __init__(self, spec: PageSpec, sheet: Sheet, settings: Settings) -> None:
        """Show the sheet as it was last left."""
        super().__init__()
        self.spec, self.sheet, self._settings = spec, sheet, settings
        self.hint = QLabel(spec.empty)
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setMargin(12)
        self.addWidget(self.hint)
        self.addWidget(sheet)
        self._show_remembered()

    @property
    def empty(self) -> bool:
        """Whether the case holds nothing for this table."""
        return not self.sheet.source.rowCount()

    def refresh(self) -> None:
        """Show the table when it has rows."""
        self.setCurrentWidget(self.hint if self.empty else self.sheet)
        self.sheet.fit_columns()

    def fill_menu(self, menu: QMenu) -> None:
        """Offer every column, ticked when it is shown; the first always is."""
        menu.clear()
        for index, column in enumerate(self.sheet.source.columns):
            action = menu.addAction(column.heading.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not self.sheet.isColumnHidden(index))
            action.setEnabled(index > 0)
            action.toggled.connect(lambda on, i=index: self._show(i, on=on))

    def _show(self, index: int, *, on: bool) -> None:
        self.sheet.setColumnHidden(index, not on)
        columns = self.sheet.source.columns
        shown = [c.name for i, c in enumerate(columns) if not self.sheet.isColumnHidden(i)]
        self._settings.set_text(f"tables/{self.spec.list_name}", " ".join(shown))

    def _show_remembered(self) -> None:
        remembered = self._settings.text_of(f"tables/{self.spec.list_name}").split()
        for index, column in enumerate(self.sheet.source.columns):
            shown = column.name in remembered if remembered else column.at_first
            self.sheet.setColumnHidden(index, not (shown or index == 0))
