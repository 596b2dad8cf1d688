from __future__ import annotations

from pathlib import Path

from pypdf import PdfReader

from tests.cli.conftest import Run


def said(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def test_homes_over_time_are_written_as_sheets(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("render", sample, "-o", tmp_path / "homes.pdf", "--chart", "--men-together")
    assert (answer.status, answer.err) == (0, "")
    assert "Homes over time" in said(tmp_path / "homes.pdf")


def test_the_time_shown_can_be_chosen(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "homes.pdf"
    asked = ("--chart", "--from", "2021-01-01", "--to", "2021-06-30", "--no-contacts")
    assert run("render", sample, "-o", target, *asked).status == 0
    assert "1 January 2021 to 30 June 2021" in said(target)


def test_a_chart_cannot_end_before_it_begins(run: Run, sample: Path, tmp_path: Path) -> None:
    asked = ("--chart", "--from", "2021-07-01", "--to", "2021-06-30")
    answer = run("render", sample, "-o", tmp_path / "homes.pdf", *asked)
    assert answer.status == 2
    assert "--to" in answer.err
    assert list(tmp_path.iterdir()) == []
