from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from genogram_app.drawing.primitives import Drawing, Group, Text
from genogram_app.export.files import (
    ExportError,
    drawing_bytes,
    export_drawing,
    export_sheets,
    sheet_paths,
)

DRAWING = Drawing(72, 72, (Group("title", "words", (Text((5, 20), "words", 9.0),)),), "Title")


@pytest.mark.parametrize(
    ("name", "beginning"), [("a.pdf", b"%PDF-"), ("a.PNG", b"\x89PNG"), ("a.svg", b"<?xml")]
)
def test_the_suffix_says_what_is_written(qtbot: QtBot, tmp_path: Path, name: str, beginning: bytes) -> None:
    export_drawing(DRAWING, tmp_path / name, dpi=72)
    assert (tmp_path / name).read_bytes().startswith(beginning)
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["a.gif", "a"])
def test_another_suffix_is_refused_and_nothing_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(ExportError, match=r"\.pdf, \.png, \.svg"):
        export_drawing(DRAWING, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_says_what_is_safe_and_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"What was there before is as it was\. Choose another folder"):
        export_drawing(DRAWING, tmp_path / "absent" / "a.svg")


def test_a_picture_too_large_leaves_the_old_file_whole(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"the old picture")
    with pytest.raises(ExportError, match="fewer dots per inch"):
        export_drawing(Drawing(100_000, 10, ()), path, dpi=600)
    assert path.read_bytes() == b"the old picture"


def test_the_bytes_are_those_of_the_file(tmp_path: Path) -> None:
    export_drawing(DRAWING, tmp_path / "a.svg")
    assert drawing_bytes(DRAWING, ".svg") == (tmp_path / "a.svg").read_bytes()


def test_several_sheets_are_pages_of_one_pdf(tmp_path: Path) -> None:
    assert export_sheets((DRAWING, DRAWING, DRAWING), tmp_path / "a.pdf") == (tmp_path / "a.pdf",)
    assert len(PdfReader(tmp_path / "a.pdf").pages) == 3


def test_several_sheets_are_numbered_files_of_another_kind(tmp_path: Path) -> None:
    written = export_sheets((DRAWING, DRAWING), tmp_path / "a.svg")
    assert [path.name for path in written] == ["a-1.svg", "a-2.svg"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-1.svg", "a-2.svg"]
    assert written == sheet_paths(tmp_path / "a.svg", 2)


def test_one_sheet_keeps_its_name(tmp_path: Path) -> None:
    assert sheet_paths(tmp_path / "a.png", 1) == (tmp_path / "a.png",)


def test_no_sheet_is_written_when_one_cannot_be_painted(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="fewer dots per inch"):
        export_sheets((DRAWING, Drawing(100_000, 10, ())), tmp_path / "a.png", dpi=600)
    assert list(tmp_path.iterdir()) == []


def test_a_failure_on_the_way_says_which_sheets_are_there(tmp_path: Path) -> None:
    (tmp_path / "a-2.svg").mkdir()
    with pytest.raises(ExportError, match=r"Written already: a-1\.svg"):
        export_sheets((DRAWING, DRAWING), tmp_path / "a.svg")
