from __future__ import annotations

from pathlib import Path

from genogram_app.interchange.convert import load
from tests.cli.conftest import Run


def test_a_case_survives_the_way_there_and_back(run: Run, sample: Path, tmp_path: Path) -> None:
    there, back = tmp_path / "case.genogram", tmp_path / "case.case.json"
    assert run("convert", sample, there).status == 0
    assert run("convert", there, back).status == 0
    assert load(back) == load(sample)


def test_an_unknown_form_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("convert", sample, tmp_path / "case.doc")
    assert answer.status == 2
    assert "case.doc" in answer.err
    assert list(tmp_path.iterdir()) == []
