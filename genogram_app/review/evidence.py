"""The sentences of a text that a finding quotes."""

from __future__ import annotations

from collections.abc import Iterable

from genogram_app.checks.finding import Evidence
from genogram_app.narrative.people.mentions import Mention
from genogram_app.narrative.text import Narrative

MOST_QUOTED = 12
"""A finding quotes at most so many sentences."""


def sentences_of(narrative: Narrative, mentions: Iterable[Mention]) -> tuple[Evidence, ...]:
    """Return the sentences of mentions, each once, in the order given."""
    spans = dict.fromkeys(m.sentence for m in mentions)
    return tuple(quoted(narrative, *span) for span in list(spans)[:MOST_QUOTED])


def quoted(narrative: Narrative, start: int, end: int) -> Evidence:
    """Return a part of the original text as evidence."""
    return Evidence(narrative.document, start, end, narrative.text[start:end])
