"""The rows of a workbook, such as a chronology kept in Excel."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

from python_calamine import CalamineWorkbook

from genogram_app.interchange.documents.blocks import paragraphs, table
from genogram_app.interchange.documents.kinds import damaged
from genogram_app.interchange.documents.text_read import TextRead, Watch

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def read_bytes(path: Path, data: bytes, watch: Watch) -> TextRead:
    """Return the rows of all sheets as lines with tabs between the cells, under the name of each sheet.

    Raises:
        CaseFileError: when it is damaged.
    """
    blocks: list[str] = []
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        for done, name in enumerate(book.sheet_names):
            rows = table(_rows(book, name))
            if rows:
                blocks += [name, rows] if len(book.sheet_names) > 1 else [rows]
            watch(done + 1, len(book.sheet_names))
    except Exception as error:
        if type(error).__module__.startswith("python_calamine") or isinstance(error, ValueError | OSError):
            raise damaged(path) from error
        raise
    return TextRead(paragraphs(blocks), MEDIA_TYPE)


def _rows(book: CalamineWorkbook, name: str) -> Iterator[list[str]]:
    for row in book.get_sheet_by_name(name).to_python():
        yield [_cell(value) for value in row]


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return _day(value) if value.time() == time() else f"{_day(value)} {value:%H:%M}"
    if isinstance(value, date):
        return _day(value)
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _day(value: date) -> str:
    return f"{value:%d/%m/%Y}"
