from __future__ import annotations

import json
from pathlib import Path

import pytest

from genogram_app.interchange.case_json import read_case_json, write_case_json
from genogram_app.model.document import Document
from genogram_app.store.refusals import CaseFileError


def test_a_case_is_read_as_it_was_written(case: Document, tmp_path: Path) -> None:
    write_case_json(case, tmp_path / "w.case.json")
    assert read_case_json(tmp_path / "w.case.json") == case
    assert [p.name for p in tmp_path.iterdir()] == ["w.case.json"]


def test_the_file_is_json_that_a_person_can_read(case: Document, tmp_path: Path) -> None:
    write_case_json(case, tmp_path / "w.case.json")
    text = (tmp_path / "w.case.json").read_text(encoding="utf-8")
    assert json.loads(text)["people"][0]["name"] == "Wren Hollis"
    assert len(text.splitlines()) > 5


def test_a_refusal_names_the_file_and_every_place(tmp_path: Path) -> None:
    path = tmp_path / "w.case.json"
    people = [{"id": "p1", "birth": "soon"}, {"id": "p2", "sex": "f"}]
    path.write_text(json.dumps({"format": "genogram-case", "version": 1, "people": people}), encoding="utf-8")
    with pytest.raises(
        CaseFileError, match=r"^w\.case\.json cannot be opened: people\[0\] \('p1'\)\.birth"
    ) as caught:
        read_case_json(path)
    assert [problem.partition(":")[0] for problem in caught.value.problems] == [
        "people[0] ('p1').birth",
        "people[1] ('p2').sex",
    ]


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CaseFileError, match=r"w\.case\.json cannot be opened: it is not there"):
        read_case_json(tmp_path / "w.case.json")
