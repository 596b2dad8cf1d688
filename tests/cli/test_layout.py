from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_every_person_has_one_box_and_every_line_joins_people(run: Run, sample: Path) -> None:
    answered = json.loads(run("layout", sample).out)
    people = {p["id"] for p in json.loads(sample.read_text())["people"]}
    assert sorted(b["id"] for b in answered["boxes"]) == sorted(people)
    assert all(set(line["persons"]) <= people for line in answered["lines"])
    assert {line["kind"] for line in answered["lines"]} <= {"partnership", "descent", "sibship"}
    assert answered["milliseconds"] > 0


def test_households_are_those_of_the_day(run: Run, sample: Path) -> None:
    def homes(day: str) -> set[str]:
        return {h["id"] for h in json.loads(run("layout", sample, "--at", day).out)["households"]}

    assert "h3" not in homes("2021-06-30")
    assert "h3" in homes("2023-11-03")
