"""The panes around the drawing, and where they stand at first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QScrollArea, QTabWidget, QWidget

from genogram_app.ui.translated import tr

Area = Qt.DockWidgetArea


class Docks:
    """Palette to the left, details, findings, history, overview to the right; text, tables, chart below."""

    def __init__(
        self,
        window: QMainWindow,
        palette: QWidget,
        details: QWidget,
        findings: QWidget,
        text: QWidget,
        tables: QWidget,
        overview: QWidget,
        history: QWidget,
        chart: QWidget,
    ) -> None:
        """Dock the panes; overview and history wait until they are asked for."""
        self._window = window
        self.palette = _dock(window, "palette", tr("Add"), _Column(palette), Area.LeftDockWidgetArea)
        self.details = _dock(window, "details", tr("Details"), details, Area.RightDockWidgetArea)
        self.findings = _dock(window, "findings", tr("Findings"), findings, Area.RightDockWidgetArea)
        self.text = _dock(window, "text", tr("Text"), text, Area.BottomDockWidgetArea)
        self.tables = _dock(window, "tables", tr("Tables"), tables, Area.BottomDockWidgetArea)
        self.overview = _dock(window, "overview", tr("Overview"), overview, Area.RightDockWidgetArea)
        self.history = _dock(window, "history", tr("History"), history, Area.RightDockWidgetArea)
        self.chart = _dock(window, "chart", tr("Homes over time"), chart, Area.BottomDockWidgetArea)
        # At once: a window with all of them side by side would be wider, and stay so.
        window.tabifyDockWidget(self.text, self.tables)
        window.tabifyDockWidget(self.tables, self.chart)
        self.overview.hide()
        self.all: tuple[QDockWidget, ...] = (
            self.palette,
            self.details,
            self.findings,
            self.text,
            self.tables,
            self.chart,
            self.overview,
            self.history,
        )
        self._in_sight: set[QDockWidget] = set()
        for dock in self.all:
            dock.visibilityChanged.connect(lambda on, dock=dock: self._note(dock, on=on))
        window.setCorner(Qt.Corner.BottomRightCorner, Area.RightDockWidgetArea)
        window.setCorner(Qt.Corner.BottomLeftCorner, Area.LeftDockWidgetArea)
        window.tabifyDockWidget(self.details, self.findings)
        window.tabifyDockWidget(self.findings, self.history)
        window.setTabPosition(Area.RightDockWidgetArea, QTabWidget.TabPosition.North)
        self._name_by_tabs()
        self.history.hide()
        self.details.raise_()
        self.text.raise_()
        window.resizeDocks([self.details], [370], Qt.Orientation.Horizontal)
        window.resizeDocks([self.text], [190], Qt.Orientation.Vertical)

    def add_beside_findings(self, name: str, title: str, pane: QWidget) -> QDockWidget:
        """Add a pane whose tab stands behind those of details, findings and history; it waits until asked."""
        dock = _dock(self._window, name, title, pane, Area.RightDockWidgetArea)
        self._window.tabifyDockWidget(self.history, dock)
        dock.setTitleBarWidget(QWidget())
        dock.hide()
        dock.visibilityChanged.connect(lambda on: self._note(dock, on=on))
        self.all = (*self.all, dock)
        self.details.raise_()
        return dock

    def _name_by_tabs(self) -> None:
        """Leave out the title bars of panes whose tabs say their names already."""
        for dock in (self.details, self.findings, self.history):
            dock.setTitleBarWidget(QWidget())

    def in_sight(self, dock: QDockWidget) -> bool:
        """Return whether a pane is shown and not behind another tab."""
        return dock in self._in_sight

    def _note(self, dock: QDockWidget, *, on: bool) -> None:
        if on:
            self._in_sight.add(dock)
        else:
            self._in_sight.discard(dock)

    def show_count(self, count: int) -> None:
        """Say in the tab how many findings there are to look at."""
        self.findings.setWindowTitle(
            tr("Findings ({count})").format(count=count) if count else tr("Findings")
        )


def _dock(window: QMainWindow, name: str, title: str, pane: QWidget, area: Area) -> QDockWidget:
    dock = QDockWidget(title, window)
    dock.setObjectName(name)
    dock.setWidget(pane)
    dock.toggleViewAction().setStatusTip(tr("Show or hide the pane “{title}”").format(title=title))
    window.addDockWidget(area, dock)
    return dock


class _Column(QScrollArea):
    """A pane that scrolls when the window is low, and is never narrower than what it holds."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pane = pane
        self.setWidget(pane)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the pane with its text as large as it is now."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._pane.sizeHint().width() + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask for more room when the pane does."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
