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


def test_homes_as_an_agency_knew_them_say_so_and_show_no_one_else(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    target = tmp_path / "homes.pdf"
    known = ("--known-to", "Police", "--known-by", "2023-10-01")
    assert run("render", sample, "-o", target, "--chart").status == 0
    assert "Dean Rooke" in said(target)
    assert run("render", sample, "-o", target, "--chart", *known).status == 0
    assert "As known to Police on 1 October 2023" in said(target)
    assert "Craig Dutton" in said(target)
    assert "Dean Rooke" not in said(target)


def test_the_established_homes_can_say_that_they_are(run: Run, sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "homes.pdf"
    assert run("render", sample, "-o", target, "--chart", "--known-to", "review").status == 0
    assert "As established by the review" in said(target)
    assert "Dean Rooke" in said(target)


def test_homes_over_time_are_not_put_beside_others(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("render", sample, "-o", tmp_path / "a.pdf", "--chart", "--known-to", "Police", "--beside")
    assert answer.status == 2
    assert "--beside" in answer.err
    assert list(tmp_path.iterdir()) == []
