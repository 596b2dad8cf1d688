"""The day to which the ages of a list of people belong, where a text says so once for all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.lines import Line
from genogram_app.narrative.times.when import When, when

_STATED = re.compile(
    r"(?:^|the |all )ages? (?:(?:shown|given|stated|listed|recorded|quoted|used|below|here|in this \w+) )*"
    r"(?:is|are|relate|refer)\b[^.]*"
)


def day_of_ages(lines: Sequence[Line], graph: FamilyGraph) -> When | None:
    """Return the day in "Ages are those at the date of the incident"; None where no text says one."""
    for line in lines:
        match = _STATED.search(line.text) if "ages" in line.words or "age" in line.words else None
        if match is None:
            continue
        marks = re.findall(r"T(\d+)", match.group())
        if marks and line.times[int(marks[0])].means:
            return line.times[int(marks[0])].means
        return _event(match.group(), graph)
    return None


def _event(words: str, graph: FamilyGraph) -> When | None:
    case = graph.document.case
    if re.search(r"\b(?:death|died|incident|injur\w+|killing|events?)\b", words):
        return when(case.incident.date) if case.incident and case.incident.date else None
    if re.search(r"\b(?:report|review|writing|publication|now|current|present)\b", words):
        return when(case.prepared_on) if case.prepared_on else None
    return None
