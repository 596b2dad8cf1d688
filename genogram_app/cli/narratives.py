"""The documents that are held against a case besides its own texts: the argument, and reading them."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from genogram_app.cli.cases import read_narrative_text
from genogram_app.narrative.text import Narrative, read_narrative


def add_narratives(parser: argparse.ArgumentParser) -> None:
    """Let documents be named, one or several."""
    parser.add_argument(
        "--narrative",
        nargs="+",
        action="extend",
        default=[],
        metavar="TEXT",
        help="a document to hold against the drawing, as well as the texts kept in the case",
    )


def read_narratives(names: Iterable[str]) -> tuple[Narrative, ...]:
    """Read every named document; each goes by the name of its file.

    Raises:
        CommandError: naming the file that cannot be read.
    """
    return tuple(read_narrative(Path(name).name, read_narrative_text(name)) for name in names)
