"""The statements of all texts of one kind, with the text in which each stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from genogram_app.checks.finding import Evidence
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import Claim, is_drawn
from genogram_app.narrative.reading import Reading
from genogram_app.review.evidence import MOST_QUOTED, quoted

C = TypeVar("C", bound=Claim)
C_co = TypeVar("C_co", bound=Claim, covariant=True)
K = TypeVar("K")


@value_object
class Statement(Generic[C_co]):
    """A claim and the reading in which it stands."""

    claim: C_co
    reading: Reading

    @property
    def plain(self) -> bool:
        """Whether the text itself says that it is so."""
        return self.claim.said.stance.plain

    @property
    def plainly_denied(self) -> bool:
        """Whether the text itself says that it is not so; a denial that was withdrawn says nothing."""
        stance = self.claim.said.stance
        return stance.sureness == ("asserted" if stance.denied else "disproved")


def statements(
    readings: Sequence[Reading], kind: type[C], key: Callable[[C], K]
) -> dict[K, list[Statement[C]]]:
    """Return the claims of a kind about people of the drawing, by a key, in the order of the texts."""
    found: dict[K, list[Statement[C]]] = {}
    for reading in readings:
        for claim in reading.claims:
            if isinstance(claim, kind) and all(map(is_drawn, claim.people)):
                found.setdefault(key(claim), []).append(Statement(claim, reading))
    return found


def evidence_of(said: Iterable[Statement[C]]) -> tuple[Evidence, ...]:
    """Return the sentences of statements, each once."""
    spans = {(s.reading.narrative.document, s.claim.said.sentence): s for s in said}
    found = [quoted(s.reading.narrative, *s.claim.said.sentence) for s in spans.values()]
    return tuple(found[:MOST_QUOTED])


def claims_of(said: Iterable[Statement[C]]) -> tuple[C, ...]:
    """Return the claims of statements."""
    return tuple(s.claim for s in said)


def words_of(said: Statement[C]) -> str:
    """Return the part of the text that says it, on one line."""
    place = said.claim.said
    return " ".join(said.reading.narrative.text[place.start : place.end].split())
