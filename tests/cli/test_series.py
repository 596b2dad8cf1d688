from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from genogram_app.model.document import Document
from genogram_app.model.text_form import write_case
from tests.cli.conftest import Run
from tests.picture.series.on_the_move import movers


@pytest.fixture
def moving(tmp_path: Path) -> Path:
    path = tmp_path / "moving.case.json"
    path.write_text(write_case(movers()), encoding="utf-8")
    return path


def test_a_series_of_suggested_dates_is_written(run: Run, moving: Path, tmp_path: Path) -> None:
    answer = run("series", moving, "-o", tmp_path / "maps.pdf")
    assert (answer.status, answer.err) == (0, "")
    text = PdfReader(tmp_path / "maps.pdf").pages[0].extract_text()
    assert "3 February 2021" in text
    assert "27 June 2023" in text


def test_dates_can_be_named(run: Run, moving: Path, tmp_path: Path) -> None:
    run("series", moving, "-o", tmp_path / "maps.pdf", "--dates", "2023-02-01, 2023-04-01")
    assert "1 April 2023" in PdfReader(tmp_path / "maps.pdf").pages[0].extract_text()


def test_a_date_that_cannot_be_read_is_named(run: Run, moving: Path, tmp_path: Path) -> None:
    answer = run("series", moving, "-o", tmp_path / "maps.pdf", "--dates", "2023-02-31")
    assert answer.status == 2
    assert "--dates" in answer.err
    assert not (tmp_path / "maps.pdf").exists()


def test_a_case_that_suggests_no_dates_says_so(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.case.json"
    empty.write_text(write_case(Document()), encoding="utf-8")
    answer = run("series", empty, "-o", tmp_path / "maps.pdf")
    assert answer.status == 2
    assert "suggests dates" in answer.err
