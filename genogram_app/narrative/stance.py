"""How a sentence says something: as so, as reported, as believed, as alleged, as denied; and by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from genogram_app.narrative.scope import denied, states_facts, supposed
from genogram_app.narrative.sentences import Sentence

Sureness: TypeAlias = Literal[
    "asserted", "reported", "believed", "possible", "alleged", "disproved", "unknown"
]


@dataclass(frozen=True, slots=True)
class Stance:
    """How surely something is said, whether it is said not to be so, and who says it (an id or words).

    "disproved" is what the text itself says was untrue or withdrawn; "unknown", that nobody can say.
    """

    sureness: Sureness = "asserted"
    denied: bool = False
    speaker: str = ""

    @property
    def plain(self) -> bool:
        """Whether the text itself says that it is so."""
        return self.sureness == "asserted" and not self.denied


ASSERTED = Stance()


def stance_of(plain: str, sentence: Sentence, start: int, end: int) -> Stance | None:
    """Return how a part of a sentence is said; None for advice, suppositions and parts that tell no facts.

    `start` and `end` are half-open offsets into the plain text.
    """
    before = plain[sentence.start : start]
    if not states_facts(sentence) or supposed(before) or supposed(plain[start:end]):
        return None
    return Stance(denied=denied(plain[start:end]))
