"""Golden files: what was drawn, as text, held against what is drawn now.

Set GENOGRAM_WRITE_GOLDEN=1 to write them anew after a change that was meant.
"""

from __future__ import annotations

import os
from difflib import unified_diff
from itertools import islice
from pathlib import Path

MOST = 30
"""How many lines of a difference are shown."""


def hold(now: str, path: Path) -> None:
    """Hold a text against its golden file.

    Raises:
        AssertionError: when it has changed, with the first lines that differ.
    """
    if os.environ.get("GENOGRAM_WRITE_GOLDEN"):
        path.write_text(now, encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    # pytest's own comparison of texts as long as these takes minutes.
    differing = unified_diff(before.splitlines(), now.splitlines(), "before", "now", lineterm="", n=0)
    same = now == before
    assert same, "\n".join(islice(differing, MOST))
