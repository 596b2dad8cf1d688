"""Which findings are listed: words, how pressing, kind, person, text, state, and how they are grouped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genogram_app.family.names import display_name
from genogram_app.model.document import Document
from genogram_app.ui.clear_button import let_clear
from genogram_app.ui.findings.rows import BY_KIND, BY_SEVERITY, EXPLAINED, OPEN, Row, Wanted
from genogram_app.ui.findings.words import rule_words
from genogram_app.ui.icons import dress, text_scale
from genogram_app.ui.inspector.editors import CalmCombo
from genogram_app.ui.low_part import LowPart
from genogram_app.ui.settings import Settings
from genogram_app.ui.severity_marks import mark
from genogram_app.ui.text_sizes import LARGE, follow_text, turn_when_large
from genogram_app.ui.translated import counted, tr
from genogram_app.ui.words import SEVERITY

_GROUPED = "findings/grouped"


class Filters(QWidget):
    """Words and lists to choose from; the lists are folded away until they are wanted."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        """Let everything through; how findings are grouped is remembered."""
        super().__init__()
        self._settings = settings
        self._selection: tuple[str, ...] = ()
        self.line = QLineEdit()
        self.more = QToolButton()
        self.severity, self.kind, self.person, self.text = (CalmCombo() for _ in range(4))
        self.state, self.grouped = CalmCombo(), CalmCombo()
        self.about_selected = QCheckBox(tr("Only about who is selected"))
        self.panel, self.count = LowPart(), QLabel()
        self.clear = QPushButton(tr("Show a&ll"))
        self._build()
        self._lay_out()

    def wanted(self) -> Wanted:
        """Return which findings are wanted."""
        selected = self.about_selected.isChecked() and self._selection
        return Wanted(
            self.line.text().strip(),
            self.severity.currentData() or "",
            self.kind.currentData() or "",
            self.person.currentData() or "",
            self.text.currentData() or "",
            self.state.currentData() or "",
            self._selection if selected else None,
        )

    def grouping(self) -> str:
        """Return what findings are grouped by."""
        return self.grouped.currentData() or BY_SEVERITY

    def offer(self, rows: Sequence[Row], document: Document) -> None:
        """Offer the kinds, people and texts that there are findings about; what was chosen stays chosen."""
        kinds = sorted({rule_words(row.finding.rule) for row in rows})
        _fill(self.kind, tr("All kinds"), ((words, words) for words in kinds))
        about = {person for row in rows for person in row.finding.people}
        names = sorted((display_name(p), p.id) for p in document.people if p.id in about)
        _fill(self.person, tr("Everybody"), ((name, person) for name, person in names))
        quoted = {evidence.document for row in rows for evidence in row.finding.evidence}
        titles = [(t.title or tr("Untitled text"), t.id) for t in document.documents if t.id in quoted]
        _fill(self.text, tr("All texts and the drawing"), titles)

    def follow_selection(self, ids: tuple[str, ...]) -> None:
        """Take who is selected; the list follows them if that is wanted."""
        self._selection = ids
        if self.about_selected.isChecked():
            self.changed.emit()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many findings are shown while not all are."""
        narrowed = not self.wanted().all
        words = counted(total, "", "{shown} of 1 finding", "{shown} of %n findings")
        self.count.setText(words.format(shown=shown) if narrowed else "")
        self.count.setVisible(narrowed)
        self.clear.setVisible(narrowed)

    def show_all(self) -> None:
        """Let everything through again."""
        with QSignalBlocker(self):
            self.line.clear()
            self.about_selected.setChecked(False)
            for combo in (self.severity, self.kind, self.person, self.text, self.state):
                combo.setCurrentIndex(0)
        self.changed.emit()

    def mark_severities(self) -> None:
        """Mark severities in the colours of the present scheme."""
        for row, name in enumerate(SEVERITY, 1):
            self.severity.setItemIcon(row, mark(name))

    def _build(self) -> None:
        self.line.setPlaceholderText(tr("Filter findings"))
        let_clear(self.line)
        self.line.setAccessibleName(tr("Filter findings by words"))
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.more.setText(tr("F&ilters"))
        self.more.setCheckable(True)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setToolTip(tr("Choose which findings are listed, and how they are grouped"))
        self.more.toggled.connect(self.panel.setVisible)
        self.panel.hide()
        self._fill_lists()
        for combo in (self.severity, self.kind, self.person, self.text, self.state):
            combo.activated.connect(lambda _: self.changed.emit())
        self.grouped.activated.connect(lambda _: self._regroup())
        self.about_selected.setToolTip(tr("List what is about whoever is selected on the drawing"))
        self.about_selected.toggled.connect(lambda _: self.changed.emit())
        dress(self.clear, "close")
        self.clear.setToolTip(tr("Take the filter away"))
        self.clear.clicked.connect(self.show_all)
        self.count.hide()
        self.clear.hide()

    def _fill_lists(self) -> None:
        self.severity.addItem(tr("All"), "")
        for name, (_, words) in SEVERITY.items():
            self.severity.addItem(mark(name), tr(words), name)
        _fill(self.kind, tr("All kinds"), ())
        _fill(self.person, tr("Everybody"), ())
        _fill(self.text, tr("All texts and the drawing"), ())
        states = ((tr("Open"), OPEN), (tr("Explained"), EXPLAINED))
        _fill(self.state, tr("Open and explained"), states)
        self.grouped.addItem(tr("How pressing"), BY_SEVERITY)
        self.grouped.addItem(tr("Kind"), BY_KIND)
        self.grouped.setCurrentIndex(max(0, self.grouped.findData(self._settings.text_of(_GROUPED))))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.line, 1)
        top.addWidget(self.more)
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 0, 0)
        policy = QFormLayout.RowWrapPolicy
        follow_text(
            inside,
            lambda: form.setRowWrapPolicy(
                policy.WrapAllRows if text_scale() >= LARGE else policy.WrapLongRows
            ),
        )
        for words, combo in (
            (tr("Severity"), self.severity),
            (tr("Kind"), self.kind),
            (tr("Person"), self.person),
            (tr("Text"), self.text),
            (tr("State"), self.state),
            (tr("Grouped by"), self.grouped),
        ):
            combo.setAccessibleName(words)
            form.addRow(words, combo)
        form.addRow(self.about_selected)
        self.panel.setWidget(inside)
        told = QHBoxLayout()
        told.addWidget(self.count, 1)
        told.addWidget(self.clear)
        turn_when_large(told, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.panel)
        column.addLayout(told)

    def _regroup(self) -> None:
        self._settings.set_text(_GROUPED, self.grouping())
        self.changed.emit()


def _fill(combo: CalmCombo, everything: str, entries: Iterable[tuple[str, str]]) -> None:
    """Offer other entries; the chosen one stays, even when nothing is found of it any more."""
    wanted = [(everything, ""), *entries]
    chosen, words = combo.currentData(), combo.currentText()
    if chosen and chosen not in (data for _, data in wanted):
        wanted.append((words, chosen))
    if wanted == [(combo.itemText(n), combo.itemData(n)) for n in range(combo.count())]:
        return
    combo.clear()
    for entry, data in wanted:
        combo.addItem(entry, data)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
