from __future__ import annotations

from itertools import islice
from pathlib import Path

from benchmarks.gallery import cases, drawn_page
from benchmarks.named_cases import named_case
from benchmarks.review_families import grow
from genogram_app.interchange.case_json import write_case_json


def test_given_cases_come_first_and_generated_families_fill_the_rest(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    file = folder / "first.case.json"
    write_case_json(named_case(grow("case", 1)), file)
    found = [name for name, _ in islice(cases([file]), 30)]
    assert found[0] == "mine-first"
    assert found[-1].startswith("family-")
    assert len(set(found)) == 30


def test_a_page_shows_everybody_of_a_case() -> None:
    case = named_case(grow("case", 3))
    keys = {group.key for group in drawn_page(case).drawing.groups}
    assert {f"person:{p.id}" for p in case.people} <= keys
