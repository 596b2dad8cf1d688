"""What else the texts tell of what a finding is about: further sentences, quoted behind its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import Counts, Ranks
from genogram_app.review.evidence import quoted
from genogram_app.review.passages.beside_couples import telling_of_couple
from genogram_app.review.passages.beside_stays import telling_of_stays
from genogram_app.review.passages.births import told_births
from genogram_app.review.passages.couple_words import Scenes
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.stays import Stays
from genogram_app.review.passages.told_parents import ToldParents

_MOST = 6
"""A finding that says it with fewer sentences quotes up to so many."""
_REACHES_BACK = 2
"""In sentences: how far before it the time may be told of which a sentence goes on to tell."""


def quoting_more(graph: FamilyGraph, passages: Passages, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings, each with further sentences that tell of what it is about.

    Also what is odd about the drawing by itself is seen sooner beside what the texts say there.
    """
    texts = _Texts(graph, passages)
    for finding in findings:
        telling = _TELLING.get(finding.rule)
        room = _MOST - len(finding.evidence)
        yield _quoting(finding, telling(texts, finding), room) if telling and room > 0 else finding


def _quoting(finding: Finding, more: Iterable[Evidence], room: int) -> Finding:
    known = {(quote.document, quote.start) for quote in finding.evidence}
    fresh = [quote for quote in dict.fromkeys(more) if (quote.document, quote.start) not in known][:room]
    return replace(finding, evidence=(*finding.evidence, *fresh), beside=finding.beside + len(fresh))


@dataclass(frozen=True)
class _Texts:
    """What the texts tell of homes, couples, births and parents, each looked for when it is first asked."""

    graph: FamilyGraph
    passages: Passages

    @cached_property
    def _stays(self) -> Stays:
        return Stays(self.graph)

    @cached_property
    def _scenes(self) -> Scenes:
        return Scenes(self.graph, self.passages)

    @cached_property
    def _parents(self) -> ToldParents:
        return ToldParents(self.graph, self.passages)

    @cached_property
    def _births(self) -> Mapping[str, Sequence[Passage]]:
        return told_births(self.graph, self.passages)

    @cached_property
    def _place(self) -> Mapping[Passage, int]:
        return {passage: number for number, passage in enumerate(self.passages.all)}

    def of_stays(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that tell where somebody lived, and when."""
        for passage in telling_of_stays(self.graph, self._stays, self.passages, finding):
            yield _quoted(passage)
            if not _says_when(passage):
                yield from map(_quoted, self._before(passage))

    def _before(self, passage: Passage) -> Sequence[Passage]:
        """The last passage just before another one in its paragraph that tells a time."""
        number, paragraph = self._place[passage], passage.line.sentence.paragraph
        before = self.passages.all[max(0, number - _REACHES_BACK) : number]
        return [
            p
            for p in before
            if _says_when(p) and p.reading is passage.reading and p.line.sentence.paragraph == paragraph
        ][-1:]

    def of_couple(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that tell of a couple."""
        return map(_quoted, telling_of_couple(self.graph, self._scenes, finding))

    def of_births(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that tell when people were born, or how old they were."""
        return (_quoted(passage) for person in finding.people for passage in self._births.get(person, ()))

    def of_parents(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that speak of the parents of a child."""
        for fact in finding.facts:
            link = self.graph.document.find(fact)
            if isinstance(link, Parentage):
                yield from map(_quoted, self._parents.speaking_of_parents(link)[: _MOST // 2])

    def of_numbers(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that count the children of somebody, or say who came first."""
        people = set(finding.people)
        for reading in self.passages.readings:
            for claim in reading.claims:
                if isinstance(claim, Counts | Ranks) and not people.isdisjoint(claim.people):
                    yield quoted(reading.narrative, *claim.said.sentence)


def _says_when(passage: Passage) -> bool:
    """Whether a passage says a time itself, not only "that night", or is in an entry that does."""
    return bool(passage.entry) or any(time.means and not time.means.inferred for time in passage.line.times)


def _quoted(passage: Passage) -> Evidence:
    return quoted(passage.reading.narrative, *passage.span)


_OF_STAYS = (
    "end-before-beginning", "residence-before-birth", "residence-after-death", "two-homes",
    "stay-within-home", "no-adult-in-home", "unidentified-man-in-home", "residence-missing",
    "residence-start-differs",
    "residence-end-differs", "residence-gap", "household-differs", "home-date-not-found", "home-not-told",
)  # fmt: skip
_OF_COUPLES = (
    "partnership-not-drawn", "partnership-start-differs", "partnership-end-differs", "ended-drawn-as-current",
    "divorce-not-drawn", "couple-date-not-found", "couple-seems-over", "couple-not-found",
    "couple-seems-left-out", "partner-dead", "partnership-order",
)  # fmt: skip
_OF_BIRTHS = (
    "birth-differs", "age-differs", "birth-not-found", "age-against-birth", "ages-disagree", "twins-apart",
    "death-before-birth", "born-before-parent", "parent-age", "births-too-close",
)  # fmt: skip
_OF_PARENTS = ("two-birth-parents", "parent-not-found", "parent-differs", "parentage-kind-differs")
_OF_NUMBERS = ("fewer-drawn", "more-drawn", "number-not-found", "order-differs")
_TELLING: Mapping[str, Callable[[_Texts, Finding], Iterator[Evidence]]] = {
    **dict.fromkeys(_OF_STAYS, _Texts.of_stays),
    **dict.fromkeys(_OF_COUPLES, _Texts.of_couple),
    **dict.fromkeys(_OF_BIRTHS, _Texts.of_births),
    **dict.fromkeys(_OF_PARENTS, _Texts.of_parents),
    **dict.fromkeys(_OF_NUMBERS, _Texts.of_numbers),
}
"""By the rule that found something, where further sentences about it are looked for."""
