"""The code map of ARCHITECTURE.md, made from the modules' docstrings.

`python -m tests.house.code_map` writes it anew.
"""

from __future__ import annotations

import ast
from pathlib import Path

from tests.house.source import PACKAGE, ROOT, modules, tree

BEGIN = "<!-- code map: begin -->\n"
END = "<!-- code map: end -->\n"
FLOORS = (
    "app",
    "cli",
    "ui",
    "export",
    "interchange",
    "picture",
    "review",
    "checks",
    "notation",
    "render",
    "entry",
    "edit",
    "store",
    "layout",
    "narrative",
    "audience",
    "known",
    "family",
    "model",
    "drawing",
)


def code_map() -> str:
    """Every room from the roof down, with what each of its modules answers."""
    lines = [f"- `__main__` {summary(PACKAGE / '__main__.py')}"]
    for room in FLOORS:
        lines.append(f"- **{room}** {summary(PACKAGE / room / '__init__.py')}")
        for path in modules():
            inside = path.relative_to(PACKAGE)
            if inside.parts[0] == room and len(inside.parts) > 1 and inside.parts[1:] != ("__init__.py",):
                name = "/".join(inside.parts[1:]).removesuffix(".py").removesuffix("/__init__")
                lines.append(f"  - `{name}` {summary(path)}")
    return "\n".join(lines) + "\n"


def summary(path: Path) -> str:
    docstring = ast.get_docstring(tree(path)) or ""
    return docstring.split("\n\n")[0].replace("\n", " ")


def main() -> None:
    path = ROOT / "ARCHITECTURE.md"
    before, rest = path.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    path.write_text(before + BEGIN + code_map() + END + after, encoding="utf-8")


if __name__ == "__main__":
    main()
