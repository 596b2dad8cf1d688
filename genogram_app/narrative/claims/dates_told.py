"""The births and deaths that a text itself dates, for the times that hang on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genogram_app.family.graph import FamilyGraph
from genogram_app.narrative.claims.births import births_and_deaths
from genogram_app.narrative.claims.claim import Born, Died
from genogram_app.narrative.claims.saying import Telling
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.lines import lines_of
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.text import Narrative, once_for_each_text
from genogram_app.narrative.times.events import EventKind
from genogram_app.narrative.times.expressions import TimeExpression
from genogram_app.narrative.times.when import When

_WORDS = words("born birth died death dead dob delivered killed murdered b d")


def dates_told(
    narrative: Narrative,
    graph: FamilyGraph,
    references: Sequence[Reference],
    times: Sequence[TimeExpression],
) -> Mapping[tuple[EventKind, str], When]:
    """Return when people were born and died, where the text plainly says so; the first that it says of each.

    `times` are those that the text says in full.
    """
    speaking, telling = _speaking(narrative), Telling(narrative, graph, {})
    found: dict[tuple[EventKind, str], When] = {}
    for line in lines_of(narrative, references, times, (), (), speaking):
        for claim in births_and_deaths(line, telling):
            if isinstance(claim, Born | Died) and claim.on is not None and claim.said.stance.plain:
                found.setdefault(("birth" if isinstance(claim, Born) else "death", claim.person), claim.on)
    return found


@once_for_each_text
def _speaking(narrative: Narrative) -> frozenset[int]:
    """Where the sentences begin that speak of births or deaths."""
    at = (narrative.sentence_at(token.start) for token in narrative.tokens if token.lower in _WORDS)
    return frozenset(sentence.start for sentence in at if sentence)
