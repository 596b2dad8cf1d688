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


def changes(now: str, path: Path) -> list[str]:
    """Return the first lines in which a text differs from its golden file: none when it is as before."""
    if os.environ.get("GENOGRAM_WRITE_GOLDEN"):
        path.write_text(now, encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    if now == before:
        return []
    differing = unified_diff(before.splitlines(), now.splitlines(), "before", "now", lineterm="", n=0)
    return list(islice(differing, MOST)) or ["the same lines, ended otherwise"]
