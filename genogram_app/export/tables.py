"""Tables as files for readers: comma-separated values for Excel, and a page for the browser or Word."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from html import escape
from pathlib import Path

from genogram_app.export.files import ExportError
from genogram_app.store.refusals import reason
from genogram_app.store.swap import replace_file

KINDS = "Web page (*.html);;Comma-separated values (*.csv)"
"""The kinds of file that can be written, for a dialog."""

_STYLE = """
body { font: 11pt/1.45 Georgia, "Times New Roman", serif; color: #1a1a1a; margin: 2.5rem auto;
  max-width: 70rem; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; margin: 0 0 .3rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p.about { color: #444; margin: .1rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding: .4rem 0; }
th, td { text-align: left; vertical-align: top; border-top: 1px solid #999; padding: .35rem .8rem .35rem 0;
  overflow-wrap: break-word; white-space: pre-line; }
thead th { font-size: .85rem; border-top: 0; } tbody th { font-weight: normal; }
thead { display: table-header-group; } tr { break-inside: avoid; } h1, h2 { break-after: avoid; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt; } }
@page { size: A4 landscape; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); } }
"""
_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words under headings; every row has as many cells as there are headings."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """Tables with what they are about: a title, and lines below it."""

    title: str
    about: tuple[str, ...]
    tables: tuple[Table, ...]


def write_sheet(sheet: Sheet, path: Path) -> None:
    """Write a sheet as the kind of file that its suffix names, whole or not at all.

    Raises:
        ExportError: when it cannot be written; a file that was there before is as it was.
    """
    suffix = path.suffix.lower()
    if suffix not in (".html", ".htm", ".csv"):
        raise ExportError(f"{path.name} was not written: choose a name that ends in .html or .csv.")
    content = csv_bytes(sheet) if suffix == ".csv" else html_bytes(sheet)
    try:
        replace_file(path, content)
    except OSError as error:
        raise ExportError(f"{path.name} was not written: {reason(error)}.") from error


def csv_bytes(sheet: Sheet) -> bytes:
    """Return the rows of all tables under the headings of the first, as Excel opens them without asking.

    A cell that a spreadsheet would take for a formula gets an apostrophe before it.
    """
    made = io.StringIO(newline="")
    writer = csv.writer(made)
    writer.writerow(sheet.tables[0].headings if sheet.tables else ())
    for table in sheet.tables:
        writer.writerows([_harmless(cell) for cell in row] for row in table.rows)
    return made.getvalue().encode("utf-8-sig")


def html_bytes(sheet: Sheet) -> bytes:
    """Return the tables as one page that needs nothing from elsewhere."""
    about = "\n".join(f'<p class="about">{escape(line)}</p>' for line in sheet.about)
    tables = "\n".join(_table(table, number) for number, table in enumerate(sheet.tables, 1))
    page = (
        '<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8">'
        f"<title>{escape(sheet.title)}</title><style>{_STYLE}</style></head>\n"
        f"<body><header><h1>{escape(sheet.title)}</h1>\n{about}</header>\n<main>\n{tables}\n</main></body></html>\n"
    )
    return page.encode()


def _table(table: Table, number: int) -> str:
    head = "".join(f'<th scope="col">{escape(heading)}</th>' for heading in table.headings)
    rows = "\n".join(map(_row, table.rows))
    name = f"table-{number}"
    title = f'<h2 id="{name}">{escape(table.title)}</h2>\n' if table.title else ""
    named = f' aria-labelledby="{name}"' if table.title else ""
    return f"{title}<table{named}><thead><tr>{head}</tr></thead><tbody>\n{rows}\n</tbody></table>"


def _row(cells: tuple[str, ...]) -> str:
    """The first cell says what the row is about."""
    first = "".join(f'<th scope="row">{escape(cell)}</th>' for cell in cells[:1])
    return f"<tr>{first}{''.join(f'<td>{escape(cell)}</td>' for cell in cells[1:])}</tr>"


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell
