from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_without_a_display_the_sample_is_drawn_and_checked(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    folder = tmp_path / "out"
    answer = run("sample", "--folder", folder)
    assert answer.status == 0
    for name in ("sample.pdf", "sample.png"):
        assert str(folder / name) in answer.out
        assert (folder / name).stat().st_size > 1000
    assert "findings" in answer.out
