"""The sheet of the notation is written in each kind of file, for each house style."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(("suffix", "beginning"), [("pdf", b"%PDF-"), ("svg", b"<?xml")])
def test_the_sheet_is_written(run: Run, tmp_path: Path, suffix: str, beginning: bytes) -> None:
    target = tmp_path / f"sheet.{suffix}"
    answer = run("notation", "-o", target)
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert target.read_bytes().startswith(beginning)


def test_the_sheet_follows_the_chosen_style(run: Run, tmp_path: Path) -> None:
    plain, chosen = tmp_path / "plain.svg", tmp_path / "chosen.svg"
    run("notation", "-o", plain)
    assert run("notation", "-o", chosen, "--notation", "write-enough", "--colour").status == 0
    assert "#0072b2" in chosen.read_text(encoding="utf-8")
    assert "#0072b2" not in plain.read_text(encoding="utf-8")
    assert "Write Enough" in chosen.read_text(encoding="utf-8")


def test_a_kind_of_file_that_cannot_be_written_is_refused(run: Run, tmp_path: Path) -> None:
    answer = run("notation", "-o", tmp_path / "sheet.docx")
    assert answer.status == 2
    assert ".docx" in answer.err
