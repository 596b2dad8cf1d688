from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(("suffix", "beginning"), [("pdf", b"%PDF-"), ("png", b"\x89PNG"), ("svg", b"<?xml")])
def test_a_case_becomes_a_picture_of_each_kind(
    run: Run, sample: Path, tmp_path: Path, suffix: str, beginning: bytes
) -> None:
    target = tmp_path / f"picture.{suffix}"
    answer = run("render", sample, "-o", target, "--dpi", "72")
    assert (answer.status, answer.err) == (0, "")
    assert target.read_bytes().startswith(beginning)


def test_a_picture_of_an_unknown_kind_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("render", sample, "-o", tmp_path / "picture.gif")
    assert answer.status == 2
    assert list(tmp_path.iterdir()) == []


def test_a_senseless_resolution_is_refused(run: Run, sample: Path, tmp_path: Path) -> None:
    answer = run("render", sample, "-o", tmp_path / "picture.png", "--dpi", "0")
    assert answer.status == 2
    assert "--dpi" in answer.err
