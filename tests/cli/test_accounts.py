"""Who says what is printed as JSON, or written for people to read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from genogram_app.model.text_form import write_case
from tests.cli.conftest import Run
from tests.review.accounts.cases import disagreeing


@pytest.fixture
def case(tmp_path: Path) -> str:
    path = tmp_path / "v.case.json"
    path.write_text(write_case(disagreeing()), encoding="utf-8")
    return str(path)


def test_accounts_are_printed_side_by_side(run: Run, case: str) -> None:
    answered = json.loads(run("accounts", case).out)
    first = answered["facts"][0]
    assert (first["fact"], first["field"], first["differs"]) == ("p1", "birth", True)
    assert [a["value"] for a in first["accounts"]] == ["2020-04-11", "2020-11-04"]
    assert answered["family_only"] == ["k2"]
    assert "s1" in answered["without_account"]


def test_a_text_beside_the_case_speaks_too(run: Run, case: str, tmp_path: Path) -> None:
    text = tmp_path / "r.txt"
    text.write_text("Corin Vale was born on 4 November 2020.", encoding="utf-8")
    answered = json.loads(run("accounts", case, "--narrative", text).out)
    assert answered["facts"][0]["accounts"][-1]["said_by"] == "r.txt"


def test_accounts_become_a_page(run: Run, case: str, tmp_path: Path) -> None:
    target = tmp_path / "who.html"
    assert run("accounts", case, target).status == 0
    assert "Accounts that differ" in target.read_text(encoding="utf-8")


def test_another_kind_of_file_is_refused(run: Run, case: str, tmp_path: Path) -> None:
    answered = run("accounts", case, tmp_path / "who.doc")
    assert answered.status != 0
    assert "ends in .html or .csv" in answered.err
