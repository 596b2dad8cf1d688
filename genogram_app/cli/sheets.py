"""Writing tables to a file that an argument names."""

from __future__ import annotations

from pathlib import Path

from genogram_app.cli.errors import CommandError
from genogram_app.export.files import ExportError
from genogram_app.export.tables import Sheet, write_sheet


def write_tables(sheet: Sheet, name: str) -> None:
    """Write tables as a web page or comma-separated values, whole or not at all.

    Raises:
        CommandError: when the file cannot be written.
    """
    try:
        write_sheet(sheet, Path(name))
    except ExportError as error:
        raise CommandError(str(error)) from error
