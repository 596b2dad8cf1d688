from __future__ import annotations

import json
from pathlib import Path

from genogram_app.checks.finding import SEVERITIES
from genogram_app.edit.findings import dismiss
from genogram_app.interchange.convert import load, save
from genogram_app.review.findings import review
from tests.cli.conftest import Run


def test_each_finding_has_the_fields_of_the_contract(run: Run, sample: Path) -> None:
    answer = run("check", sample, "--format", "json")
    (line,) = answer.out.splitlines()
    answered = json.loads(line)
    assert answered["file"] == str(sample)
    assert answered["findings"]
    for finding in answered["findings"]:
        assert set(finding) == {"rule", "severity", "message", "people", "facts", "evidence"}
        assert finding["severity"] in SEVERITIES


def test_a_narrative_is_quoted_exactly(run: Run, sample: Path, tmp_path: Path) -> None:
    text = "Asher lived with Leanne Pell. Leanne's sister, Corinne, often collected Asher from nursery.\n"
    narrative = tmp_path / "extra.txt"
    narrative.write_text(text, encoding="utf-8")
    answered = json.loads(run("check", sample, "--narrative", narrative, "--format", "json").out)
    evidence = [e for f in answered["findings"] for e in f["evidence"] if e["document"] == "extra.txt"]
    assert evidence
    assert all(text[e["start"] : e["end"]] == e["quote"] for e in evidence)


def test_several_cases_answer_a_line_each_in_order(run: Run, sample: Path, gentle: Path) -> None:
    lines = run("check", sample, gentle, "--format", "json").out.splitlines()
    assert [json.loads(line)["file"] for line in lines] == [str(sample), str(gentle)]


def test_an_explained_finding_is_not_told_again(run: Run, sample: Path, tmp_path: Path) -> None:
    document = load(sample)
    first = review(document, ())[0]
    case = tmp_path / "case.case.json"
    save(dismiss((first.key,), "Known to the panel").change(document), case)
    before = json.loads(run("check", sample, "--format", "json").out)["findings"]
    after = json.loads(run("check", case, "--format", "json").out)["findings"]
    assert len(after) == len(before) - 1


def test_the_answer_for_people_names_the_severity_and_quotes(run: Run, sample: Path) -> None:
    out = run("check", sample).out
    assert "omission:" in out
    assert "“" in out
