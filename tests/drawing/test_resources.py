from __future__ import annotations

import sys
from pathlib import Path

import pytest

from genogram_app.drawing.resources import resource


def test_a_file_that_comes_with_the_program_is_found() -> None:
    assert resource("fonts/OFL.txt").read_text("utf-8").startswith("Copyright 2015 Google LLC")


def test_a_frozen_bundle_is_looked_in_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundled = tmp_path / "resources" / "fonts" / "OFL.txt"
    bundled.parent.mkdir(parents=True)
    bundled.write_text("bundled", "utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("fonts/OFL.txt") == bundled


def test_a_missing_file_says_what_to_do() -> None:
    with pytest.raises(FileNotFoundError, match="Install Genogram again"):
        resource("fonts/NoSuchFont.ttf")
