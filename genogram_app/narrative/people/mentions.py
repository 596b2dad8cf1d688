"""Every place at which a text speaks of somebody of the family, and who of the drawing that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import SexOfTerm
from genogram_app.narrative.people.linking import Linked, link
from genogram_app.narrative.people.spotting import spot
from genogram_app.narrative.text import Narrative

How: TypeAlias = Literal["name", "role", "code", "kin", "unnamed_man", "group"]


@value_object
class Mention:
    """A part of a text that speaks of somebody: half-open offsets into the original text.

    `person` is who it is, when that is certain; `candidates` are all whom it may be. `head` is the name, the
    code or the kin term. `absent` says that nobody on the drawing can be meant; then `known_by` tells such
    people apart.
    `said_of` is the person of the drawing whose name stands beside a kin term, `sex` what the term says, and
    `holds` whether the drawing shows that relation. `sentence` is the sentence's half-open offsets into the
    original text. `friend` says that somebody absent is introduced as a friend and as nothing nearer.
    """

    start: int
    end: int
    how: How
    person: str | None
    head: str
    sentence: tuple[int, int]
    candidates: tuple[str, ...] = ()
    absent: bool = False
    known_by: str = ""
    said_of: str | None = None
    sex: SexOfTerm = "any"
    holds: bool = False
    friend: bool = False


def find_mentions(narrative: Narrative, graph: FamilyGraph) -> tuple[Mention, ...]:
    """Return the mentions of a text in order; those of professionals, agencies and places are left out."""
    return mentions_of(narrative, link(spot(narrative, graph)))


def mentions_of(narrative: Narrative, linked: Iterable[Linked]) -> tuple[Mention, ...]:
    """Return the mentions of a text whose descriptions have been linked."""
    return tuple(_mention(narrative, one) for one in linked)


def _mention(narrative: Narrative, linked: Linked) -> Mention:
    tokens = narrative.tokens
    start, end = narrative.original(tokens[linked.first].start, tokens[linked.last].end)
    sentence = narrative.sentence_at(tokens[linked.first].start)
    around = narrative.original(sentence.start, sentence.end) if sentence else (start, end)
    person = linked.people[0] if len(linked.people) == 1 and linked.how != "group" else None
    return Mention(
        start,
        end,
        linked.how,
        person,
        linked.head,
        around,
        linked.people,
        linked.absent,
        linked.known_by,
        linked.said_of,
        linked.sex,
        linked.holds,
        linked.friend,
    )
