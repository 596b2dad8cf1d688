from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def people(out: str) -> list[str]:
    return [person["id"] for person in json.loads(out)["people"]]


def test_the_case_is_printed_as_the_agency_had_it_by_the_day(run: Run, sample: Path) -> None:
    answered = run("known", sample, "--agency", "School and nursery", "--by", "2023-10-01")
    assert answered.status == 0
    assert people(answered.out) == ["p2", "p10"]


def test_the_agency_may_be_named_by_its_id(run: Run, sample: Path) -> None:
    by_id = run("known", sample, "--agency", "a3", "--by", "2023-10-01")
    assert by_id.out == run("known", sample, "--agency", "school and nursery", "--by", "2023-10-01").out


def test_all_agencies_together_know_what_any_of_them_knows(run: Run, sample: Path) -> None:
    known = people(run("known", sample, "--agency", "all").out)
    assert {"p10", "p12", "p5"} <= set(known)


def test_how_much_is_in_nobodys_record_goes_to_standard_error(run: Run, sample: Path) -> None:
    assert "in no agency’s record" in run("known", sample, "--agency", "a2").err


def test_the_missing_are_listed_with_why(run: Run, sample: Path) -> None:
    first, second, *_ = run(
        "known", sample, "--agency", "Police", "--by", "2023-10-01", "--missing"
    ).out.splitlines()
    assert first.startswith("Police: 1 man missing of 2: Dean Rooke")
    assert second.strip() == (
        "Dean Rooke (p10): named by this agency only later (10 March 2024); "
        "first named by School and nursery (Marlbury) (September 2023)"
    )


def test_an_agency_that_is_not_in_the_case_is_told_with_those_that_are(run: Run, sample: Path) -> None:
    refused = run("known", sample, "--agency", "Probation")
    assert refused.status == 2
    assert "'Probation' is no agency of the case; there are: a1 (Health visiting)" in refused.err


def test_a_case_without_records_says_so(run: Run, gentle: Path) -> None:
    refused = run("known", gentle, "--agency", "all")
    assert refused.status == 2
    assert "no agency’s records are in this case" in refused.err


def test_a_day_that_is_none_names_its_argument(run: Run, sample: Path) -> None:
    assert "--by:" in run("known", sample, "--agency", "a1", "--by", "2023").err


def test_the_review_knows_the_whole_case(run: Run, sample: Path) -> None:
    known = run("known", sample, "--agency", "review")
    assert known.status == 0
    assert people(known.out) == people(sample.read_text(encoding="utf-8"))


def test_the_review_stands_alone_and_lacks_nobody(run: Run, sample: Path) -> None:
    with_another = run("known", sample, "--agency", "review", "--agency", "Police")
    assert (with_another.status, "stands alone" in with_another.err) == (2, True)
    missing = run("known", sample, "--agency", "review", "--missing")
    assert (missing.status, "whose record is meant" in missing.err) == (2, True)
