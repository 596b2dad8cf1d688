"""Tables are written where an argument says, or the command says why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from genogram_app.cli.errors import CommandError
from genogram_app.cli.sheets import write_tables
from genogram_app.export.tables import Sheet, Table

SHEET = Sheet("Who", (), (Table("", ("a",), (("b",),)),))


def test_the_file_holds_the_tables(tmp_path: Path) -> None:
    write_tables(SHEET, str(tmp_path / "who.csv"))
    assert (tmp_path / "who.csv").read_text(encoding="utf-8-sig").split() == ["a", "b"]


def test_a_file_that_cannot_be_written_is_told_in_a_line(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"who\.doc was not written"):
        write_tables(SHEET, str(tmp_path / "who.doc"))
