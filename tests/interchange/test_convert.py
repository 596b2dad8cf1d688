from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings

from genogram_app.interchange.convert import load, save
from genogram_app.model.document import Document
from genogram_app.store.refusals import CaseFileError
from tests.strategies import documents


@pytest.mark.parametrize("name", ["w.genogram", "w.case.json", "w.json", "W.GENOGRAM", "W.Case.JSON"])
def test_the_end_of_the_name_says_what_kind_of_file_it_is(case: Document, tmp_path: Path, name: str) -> None:
    save(case, tmp_path / name)
    begins = (tmp_path / name).read_bytes()[:6]
    assert begins == (b"SQLite" if name.lower().endswith(".genogram") else b'{\n  "f')
    assert load(tmp_path / name) == case


@given(documents())
@settings(max_examples=20)
def test_everything_survives_the_trip_from_file_to_text_to_file(
    tmp_path_factory: pytest.TempPathFactory, document: Document
) -> None:
    folder = tmp_path_factory.getbasetemp()
    save(document, folder / "one.genogram")
    save(load(folder / "one.genogram"), folder / "two.case.json")
    save(load(folder / "two.case.json"), folder / "three.genogram")
    assert load(folder / "three.genogram") == document
    assert (folder / "three.genogram").read_bytes() == (folder / "one.genogram").read_bytes()


@pytest.mark.parametrize("name", ["w.docx", "w", "genogram", "w.json.bak"])
def test_another_ending_is_refused_with_those_there_are(case: Document, tmp_path: Path, name: str) -> None:
    with pytest.raises(CaseFileError, match=r"cannot be opened: a case file ends in \.genogram"):
        load(tmp_path / name)
    with pytest.raises(CaseFileError, match=r"cannot be saved: a case file ends in \.genogram"):
        save(case, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_case_file_under_the_name_of_a_text_is_refused(case: Document, tmp_path: Path) -> None:
    save(case, tmp_path / "w.genogram")
    (tmp_path / "w.genogram").rename(tmp_path / "w.json")
    with pytest.raises(CaseFileError, match=r"w\.json cannot be opened: "):
        load(tmp_path / "w.json")
