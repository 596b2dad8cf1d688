from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Isla and Kelly move from Norfolk to Suffolk on 3 May 2022, and back in 2023."""
    stays = [("h1", "2019", "2022-05-03"), ("h2", "2022-05-03", "2023"), ("h1", "2023", None)]
    content: dict[str, Any] = {
        "format": "genogram-case",
        "version": 1,
        "case": {"subjects": ["p1"], "review_period": "2022-01-01/2022-12-31"},
        "people": [{"id": "p1", "name": "Isla"}, {"id": "p2", "name": "Kelly"}],
        "households": [
            {"id": "h1", "label": "Address 1", "area": "Norfolk"},
            {"id": "h2", "label": "Address 2", "area": "Suffolk"},
        ],
        "residences": [
            {"id": f"{person}s{n}", "person": person, "household": home, "from": since, "to": until}
            for person in ("p1", "p2")
            for n, (home, since, until) in enumerate(stays)
        ],
    }
    path = tmp_path / "moves.case.json"
    path.write_text(json.dumps(content))
    return path


def test_the_moves_of_the_review_period_are_printed_with_their_counts(run: Run, case: Path) -> None:
    answered = json.loads(run("moves", case).out)
    assert answered["between"] == ["2022-01-01", "2022-12-31"]
    (move,) = answered["moves"]
    assert (move["people"], move["on"], move["crosses"]) == (["p1", "p2"], "2022-05-03", "certainly")
    isla = answered["people"][0]
    assert (isla["moves"], isla["boundaries"]) == ({"least": 1, "most": 1}, {"least": 1, "most": 1})
    assert [time["area"] for time in isla["areas_by_date"]] == ["Norfolk", "Suffolk", "Norfolk"]
    assert isla["words"].startswith("Isla moved once")


def test_one_person_and_another_time_can_be_asked_for(run: Run, case: Path) -> None:
    answered = json.loads(run("moves", case, "--person", "p2", "--between", "2019/2024").out)
    assert [move["people"] for move in answered["moves"]] == [["p2"], ["p2"]]
    assert [person["id"] for person in answered["people"]] == ["p2"]


@pytest.mark.parametrize(
    ("more", "complaint"),
    [(("--person", "p9"), "nobody has the id 'p9'"), (("--between", "soon"), "'soon' is not a date")],
)
def test_bad_input_is_told_in_one_line(run: Run, case: Path, more: tuple[str, ...], complaint: str) -> None:
    answered = run("moves", case, *more)
    assert (answered.status, answered.out) == (2, "")
    assert complaint in answered.err
