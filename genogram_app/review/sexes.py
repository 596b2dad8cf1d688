"""People whom the text calls a sister and the drawing shows as a boy, and the like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from genogram_app.checks.finding import Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.narrative.people.mentions import Mention
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import sentences_of

_OPPOSITE = {"female": "male", "male": "female"}


def sexes_that_differ(graph: FamilyGraph, readings: Sequence[Reading]) -> Iterator[Finding]:
    """Find people whose drawn sex is not the one that the text's word for them says: one finding a person."""
    told: set[str] = set()
    for reading in readings:
        for mention in reading.mentions:
            person = mention.said_of
            if person is None or person in told or not _differs(graph, mention, person):
                continue
            told.add(person)
            name, sex = display_name(graph.person(person)), graph.person(person).sex
            message = f"The text calls {name} “{mention.head}”; the drawing shows {name} as {sex}."
            yield Finding(
                "sex-differs",
                "contradiction",
                message,
                (person,),
                (),
                sentences_of(reading.narrative, (mention,)),
            )


def _differs(graph: FamilyGraph, mention: Mention, person: str) -> bool:
    # Only where the relation is the drawn one: then it is this person of whom the word is said.
    return mention.holds and graph.person(person).sex == _OPPOSITE.get(mention.sex)
