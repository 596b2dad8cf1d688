"""A small case, and folders to keep it in."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from genogram_app.model.document import Document
from genogram_app.model.text_form import from_content


@pytest.fixture
def case() -> Document:
    """Wren and her mother in one household, with the report that says so."""
    return from_content(
        {
            "format": "genogram-case",
            "version": 1,
            "case": {"title": "Child W", "subjects": ["p1"]},
            "people": [
                {"id": "p1", "name": "Wren Hollis", "birth": "2021-02"},
                {"id": "p2", "name": "Ms Zoë Oake"},
            ],
            "parentage": [{"id": "k1", "child": "p1", "parent": "p2", "kind": "birth"}],
            "households": [{"id": "h1", "label": "Address 1"}],
            "residences": [{"id": "s1", "person": "p1", "household": "h1", "from": "2021-02", "to": ".."}],
            "documents": [
                {"id": "n1", "title": "Overview", "text": "Wren lived with her mother.\r\n— “always”"}
            ],
            "view": {"positions": {"p1": [1.5, -2.0]}},
        }
    )


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """The path of a case file that does not exist yet, alone in its folder."""
    folder = tmp_path / "folder"
    folder.mkdir()
    return folder / "Child W.genogram"


@pytest.fixture
def folder_for_anybody() -> Iterator[Path]:
    """A folder in which permissions count, even when root runs the tests: the test runs as nobody."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o755)
        root = os.geteuid() == 0
        if root:
            os.chown(folder, 65_534, -1)
            os.seteuid(65_534)
        yield folder
        if root:
            os.seteuid(0)
        folder.chmod(0o755)
