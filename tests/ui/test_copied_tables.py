from __future__ import annotations

import os
import subprocess
import sys

from genogram_app.ui.copied_tables import as_html, as_text, table_data


def test_cells_stand_between_tabs() -> None:
    assert as_text(("Name", "Born"), [("Wren", "2022")]) == "Name\tBorn\nWren\t2022\n"


def test_a_cell_with_several_lines_stays_one_cell() -> None:
    assert as_text(("A",), [('one\ntwo "three"',)]) == 'A\n"one\ntwo ""three"""\n'


def test_what_looks_like_markup_is_text() -> None:
    assert "<td>&lt;b&gt; &amp; co</td>" in as_html(("A",), [("<b> & co",)])


def test_the_clipboard_holds_both_forms() -> None:
    data = table_data(("A",), [("b",)])
    assert data.hasHtml()
    assert data.text() == "A\nb\n"


def test_the_program_ends_in_peace_with_a_table_on_the_clipboard() -> None:
    """Data that Python made crashes the program when it ends with the data on the clipboard."""
    program = (
        "from PySide6.QtWidgets import QApplication\n"
        "from genogram_app.ui.copied_tables import table_data\n"
        "app = QApplication([])\n"
        "app.clipboard().setMimeData(table_data(('A',), [('b',)]))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run([sys.executable, "-c", program], env=environment, check=False).returncode == 0
