"""Paragraphs, headings and table rows as one plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def paragraphs(blocks: Iterable[str]) -> str:
    """Return blocks as a text, an empty line between them; lines inside a block become one."""
    kept = [block for block in blocks if block.strip()]
    return "\n\n".join(kept) + ("\n" if kept else "")


def table(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows of a table as lines, with a tab between cells; empty rows are left out."""
    lines = ["\t".join(one_line(cell) for cell in row).rstrip("\t") for row in rows]
    return "\n".join(line for line in lines if line.strip())


def one_line(text: str) -> str:
    """Return a text with every run of white space as one space."""
    return " ".join(text.split())
