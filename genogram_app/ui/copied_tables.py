"""Rows as Word and Excel take them from the clipboard: text between tabs, and an HTML table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QStandardItemModel

Row = Sequence[str]


def table_data(headings: Row, rows: Iterable[Row]) -> QMimeData:
    """Return a table for the clipboard in both forms."""
    every = [tuple(row) for row in rows]
    data = made_by_qt()
    data.setText(as_text(headings, every))
    data.setHtml(as_html(headings, every))
    return data


def made_by_qt() -> QMimeData:
    """Empty data that Python did not make: what Python made on the clipboard ends the program in a crash."""
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    return data


def as_text(headings: Row, rows: Iterable[Row]) -> str:
    """Return lines of cells between tabs; a cell with a tab, a line end or a quote stands in quotes."""
    return "".join("\t".join(_quoted(cell) for cell in row) + "\n" for row in (headings, *rows))


def as_html(headings: Row, rows: Iterable[Row]) -> str:
    """Return an HTML table with a heading row, which Word keeps as one."""
    head = "".join(f"<th>{escape(words)}</th>" for words in headings)
    body = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table border="1"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _quoted(cell: str) -> str:
    if any(mark in cell for mark in '\t\n\r"'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
