from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Run


def drawn(run: Run, case: Path, out: Path, *arguments: str) -> str:
    answer = run("render", case, "-o", out, *arguments)
    assert answer.status == 0, answer.err
    return out.read_text(encoding="utf-8")


def test_a_picture_of_what_an_agency_knew_says_so_and_shows_no_one_else(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    page = drawn(run, sample, tmp_path / "a.svg", "--known-to", "Police", "--known-by", "2023-10-01")
    assert "As known to Police on 1 October 2023" in page
    assert "Craig Dutton" in page
    assert "Dean Rooke" not in page


def test_the_day_of_the_picture_is_the_day_of_knowing_when_no_other_is_given(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    page = drawn(run, sample, tmp_path / "a.svg", "--known-to", "a2", "--at", "2023-10-01")
    assert "As known to Police on 1 October 2023" in page


def test_the_established_case_can_say_that_it_is(run: Run, sample: Path, tmp_path: Path) -> None:
    page = drawn(run, sample, tmp_path / "a.svg", "--known-to", "review")
    assert "As established by the review" in page
    assert "Dean Rooke" in page


def test_a_day_without_an_agency_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    refused = run("render", sample, "-o", tmp_path / "a.svg", "--known-by", "2023-10-01")
    assert refused.status == 2
    assert "--known-to" in refused.err


def test_both_views_can_stand_side_by_side(run: Run, sample: Path, tmp_path: Path) -> None:
    page = drawn(run, sample, tmp_path / "a.svg", "--known-to", "a2", "--at", "2023-10-01", "--beside")
    assert "As established by the review" in page
    assert "1 man missing of 2" in page


def test_side_by_side_needs_an_agency(run: Run, sample: Path, tmp_path: Path) -> None:
    assert "--known-to" in run("render", sample, "-o", tmp_path / "a.svg", "--beside").err
