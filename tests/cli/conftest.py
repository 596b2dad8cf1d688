from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from genogram_app.__main__ import main
from genogram_app.drawing.resources import resource


@dataclass(frozen=True)
class Answer:
    status: int
    out: str
    err: str


Run = Callable[..., Answer]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Answer a command line as a user's shell would see it."""

    def answer(*arguments: str | Path) -> Answer:
        status = main([str(a) for a in arguments])
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    return answer


@pytest.fixture
def sample() -> Path:
    return resource("samples/three-homes.case.json")


@pytest.fixture
def gentle() -> Path:
    return resource("samples/one-home.case.json")


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.case.json"
    path.write_text('{"format": "genogram-case", "version": 1, "people": [{"id": "p1", "birth": "2021-13"}]}')
    return path
