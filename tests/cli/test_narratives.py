"""Documents besides the case's own are read and go by the names of their files."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from genogram_app.cli.errors import CommandError
from genogram_app.cli.narratives import add_narratives, read_narratives


def test_several_documents_may_be_named(tmp_path: Path) -> None:
    parser = argparse.ArgumentParser()
    add_narratives(parser)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"Robin, {name}.")
    named = ["--narrative", str(tmp_path / "a.txt"), "--narrative", str(tmp_path / "b.txt")]
    found = read_narratives(parser.parse_args(named).narrative)
    assert [(n.document, n.text) for n in found] == [("a.txt", "Robin, a.txt."), ("b.txt", "Robin, b.txt.")]


def test_a_document_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"c\.txt"):
        read_narratives([str(tmp_path / "c.txt")])
