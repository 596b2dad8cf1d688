"""Findings as a list: which are open, which are explained, grouped by how pressing they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genogram_app.checks.finding import SEVERITIES, Finding
from genogram_app.model.case import Dismissal
from genogram_app.ui.words import SEVERITY


@dataclass(frozen=True, slots=True)
class Row:
    """One finding as it is listed; `reason` is set when somebody explained it."""

    finding: Finding
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """Findings under one heading; `severity` is empty for the explained ones."""

    severity: str
    heading: str
    rows: tuple[Row, ...]


def blocks(
    findings: Sequence[Finding], dismissed: Sequence[Dismissal], wanted: str = "", severity: str = ""
) -> tuple[Block, ...]:
    """Group the findings that hold the wanted words, most pressing first, the explained ones last.

    `severity` keeps only the open findings of that severity; empty keeps all.
    """
    reasons = {d.finding: d.reason for d in dismissed}
    rows = [Row(f, reasons.get(f.key)) for f in findings if _matches(f, wanted)]
    found = []
    for each in SEVERITIES:
        if severity and each != severity:
            continue
        own = tuple(row for row in rows if row.reason is None and row.finding.severity == each)
        if own:
            found.append(Block(each, f"{SEVERITY[each][1]} ({len(own)})", own))
    explained = tuple(row for row in rows if row.reason is not None)
    if explained and not severity:
        found.append(Block("", f"Explained ({len(explained)})", explained))
    return tuple(found)


def open_count(findings: Sequence[Finding], dismissed: Sequence[Dismissal]) -> int:
    """Return how many findings nobody has explained yet."""
    explained = {d.finding for d in dismissed}
    return sum(finding.key not in explained for finding in findings)


def words_of(row: Row) -> str:
    """Return what a row says: the message, the first quotation, the reason when it is explained."""
    lines = [row.finding.message]
    if row.finding.evidence:
        lines.append(f"“{_shortened(row.finding.evidence[0].quote)}”")
    if row.reason is not None:
        lines.append(f"Explained: {row.reason}")
    return "\n".join(lines)


def _matches(finding: Finding, wanted: str) -> bool:
    content = " ".join([finding.message, *(e.quote for e in finding.evidence)]).casefold()
    return all(part in content for part in wanted.casefold().split())


def _shortened(quote: str, most: int = 160) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
