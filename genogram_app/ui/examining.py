"""One look over a case: its findings, and where its texts mention whom. Pure, so that a worker can do it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from genogram_app.checks.finding import Finding
from genogram_app.checks.limits import DEFAULT_LIMITS, Limits
from genogram_app.model.document import Document
from genogram_app.ui.text.pane import Marked, MarkedText

if TYPE_CHECKING:
    # Its grammar is loaded when the first case is looked over, not when the window opens.
    from genogram_app.narrative.reading import Reading


@dataclass(frozen=True, slots=True)
class Examined:
    """What one look over a case found."""

    findings: tuple[Finding, ...]
    readings: tuple[Reading, ...]
    marks: MappingProxyType[str, MarkedText]


def examine(document: Document, today: date, limits: Limits = DEFAULT_LIMITS) -> Examined:
    """Look a case over: its texts are read once, for the findings and for the marks."""
    from genogram_app.review.findings import findings_of, read_texts

    readings = read_texts(document)
    marks = {
        reading.narrative.document: MarkedText(
            reading.narrative.text,
            tuple(Marked(m.start, m.end, m.person) for m in reading.mentions if m.person is not None),
        )
        for reading in readings
    }
    findings = findings_of(document, readings, today, limits)
    return Examined(findings, readings, MappingProxyType(marks))
