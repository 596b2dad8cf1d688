"""The findings are written to a file that the panel can read."""

from __future__ import annotations

from pathlib import Path

import pytest

from genogram_app.model.text_form import write_case
from tests.cli.conftest import Run
from tests.narrative.telling import family


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    case, text = tmp_path / "r.case.json", tmp_path / "r.txt"
    case.write_text(write_case(family()), encoding="utf-8")
    text.write_text("4.2 Robin was born on 15 May 2019.", encoding="utf-8")
    return str(case), str(text)


def test_findings_become_a_page(run: Run, files: tuple[str, str], tmp_path: Path) -> None:
    target = tmp_path / "findings.html"
    assert run("report", files[0], target, "--narrative", files[1]).status == 0
    page = target.read_text(encoding="utf-8")
    assert "“Robin was born on 15 May 2019.”" in page
    assert "r.txt, paragraph 4.2" in page


def test_the_day_of_the_report_is_printed_on_it(run: Run, files: tuple[str, str], tmp_path: Path) -> None:
    target = tmp_path / "findings.html"
    assert run("report", files[0], target, "--on", "2026-03-02").status == 0
    assert "Looked over on 2 March 2026." in target.read_text(encoding="utf-8")


def test_a_day_that_is_none_is_refused(run: Run, files: tuple[str, str], tmp_path: Path) -> None:
    answered = run("report", files[0], tmp_path / "findings.html", "--on", "yesterday")
    assert answered.status != 0
    assert "--on" in answered.err
    assert not (tmp_path / "findings.html").exists()


def test_another_kind_of_file_is_refused(run: Run, files: tuple[str, str], tmp_path: Path) -> None:
    answered = run("report", files[0], tmp_path / "findings.doc")
    assert answered.status != 0
    assert "ends in .html or .csv" in answered.err
