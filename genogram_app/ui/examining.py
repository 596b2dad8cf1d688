"""One look over a case: its findings, and what was read of its texts. Pure, so that a worker can do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from genogram_app.checks.finding import Finding
from genogram_app.checks.limits import DEFAULT_LIMITS, Limits
from genogram_app.model.document import Document

if TYPE_CHECKING:
    # Its grammar is loaded when the first case is looked over, not when the window opens.
    from genogram_app.narrative.reading import Reading


@dataclass(frozen=True, slots=True)
class Examined:
    """What one look over a case found."""

    findings: tuple[Finding, ...]
    readings: tuple[Reading, ...]

    @property
    def by_text(self) -> Mapping[str, Reading]:
        """What was read, by the id of the text."""
        return MappingProxyType({reading.narrative.document: reading for reading in self.readings})


def examine(document: Document, today: date, limits: Limits = DEFAULT_LIMITS) -> Examined:
    """Look a case over: its texts are read once, for the findings and for the marks."""
    from genogram_app.review.findings import findings_of, read_texts

    readings = read_texts(document)
    return Examined(findings_of(document, readings, today, limits), readings)
