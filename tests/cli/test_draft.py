from __future__ import annotations

from pathlib import Path

from genogram_app.model.text_form import read_case
from tests.cli.conftest import Run


def test_a_case_is_proposed_with_its_sentences(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text("This review is about Wren, aged 4. Her brother, Perry, was born on 3 June 2012.")
    answer = run("draft", report, "--format", "json")
    assert (answer.status, answer.err) == (0, "")
    document = read_case(answer.out)
    assert {p.name for p in document.people} == {"Wren", "Perry"}
    assert document.case.title == "report"


def test_a_text_that_is_not_there_is_named(run: Run, tmp_path: Path) -> None:
    answer = run("draft", tmp_path / "none.txt")
    assert (answer.status, answer.out) == (2, "")
    assert "none.txt" in answer.err


def test_an_empty_text_is_refused(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "empty.txt"
    report.write_text(" \n")
    answer = run("draft", report)
    assert (answer.status, answer.out) == (2, "")
    assert "no text in it" in answer.err


def test_what_is_no_text_is_refused(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"
    report.write_bytes(b"%PDF-1.7 and so on")
    answer = run("draft", report)
    assert (answer.status, answer.out) == (2, "")
    assert "report.pdf" in answer.err
