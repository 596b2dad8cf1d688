from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_the_answer_has_the_fields_of_the_contract(run: Run, sample: Path) -> None:
    answered = json.loads(run("residents", sample, "--at", "2023-11-03").out)
    assert answered["date"] == "2023-11-03"
    home = next(h for h in answered["households"] if h["id"] == "h3")
    assert home["certainly"] == ["p1", "p5", "p6", "p7"]
    assert "p12" in home["possibly"]
    assert answered["whereabouts_unknown"] == []


def test_the_date_must_be_given(run: Run, sample: Path) -> None:
    assert run("residents", sample).status == 2
