"""What else the texts tell of what a finding is about: further sentences, quoted behind its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from genogram_app.checks.finding import Evidence, Finding
from genogram_app.family.graph import FamilyGraph
from genogram_app.model.dates import span_of
from genogram_app.model.fields import Sex
from genogram_app.model.relations import Parentage
from genogram_app.narrative.claims.claim import AreSiblings, Counts, IsOfSex, IsParent, Ranks
from genogram_app.review.evidence import quoted
from genogram_app.review.passages.couples.beside_couples import telling_of_couple
from genogram_app.review.passages.couples.words import COUPLE, Scenes, scenes_of
from genogram_app.review.passages.homes.beside_stays import StaysTold
from genogram_app.review.passages.homes.stays import HOME, Stays, stays_of
from genogram_app.review.passages.nearness import nearness
from genogram_app.review.passages.passage import Passage, Passages
from genogram_app.review.passages.people.births import told_births
from genogram_app.review.passages.people.sex_words import SexWord, sex_words
from genogram_app.review.passages.people.told_parents import PARENT, ToldParents

_MOST = 6
"""A finding that says it with fewer sentences quotes up to so many."""
_REACHES_BACK = 2
"""In sentences: how far before it the time may be told of which a sentence goes on to tell."""
_THAT_NIGHT = 1
"""In days: how far the time of a sentence may be from the one that it leans on."""
_OF_EACH = 3
"""So many sentences are quoted of each of several people or relations."""


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
        return stays_of(self.graph)

    @cached_property
    def _stays_told(self) -> StaysTold:
        return StaysTold(self.graph, self._stays, self.passages)

    @cached_property
    def _scenes(self) -> Scenes:
        return scenes_of(self.graph, self.passages)

    @cached_property
    def _parents(self) -> ToldParents:
        return ToldParents(self.graph, self.passages)

    @cached_property
    def _sexes(self) -> Sequence[SexWord]:
        return tuple(sex_words(self.graph, self.passages.all))

    @cached_property
    def _births(self) -> Mapping[str, Sequence[Passage]]:
        return told_births(self.graph, self.passages)

    @cached_property
    def _place(self) -> Mapping[Passage, int]:
        return {passage: number for number, passage in enumerate(self.passages.all)}

    def of_stays(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that tell where somebody lived, and when."""
        for passage in self._stays_told.telling(finding):
            yield _quoted(passage)
            if not _says_when(passage):
                yield from map(_quoted, self._timing(passage))

    def of_whereabouts(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that tell of any stay of people."""
        stays = tuple(stay.id for person in finding.people for stay in self._stays.of(person))
        yield from self.of_stays(replace(finding, facts=stays))

    def _timing(self, passage: Passage) -> Sequence[Passage]:
        """The last passage just before another one in its paragraph that tells of its time."""
        number, paragraph = self._place[passage], passage.line.sentence.paragraph
        before = self.passages.all[max(0, number - _REACHES_BACK) : number]
        return [
            p
            for p in before
            if _says_when(p)
            and p.reading is passage.reading
            and p.line.sentence.paragraph == paragraph
            and any(passage.may_tell_of(time.widened(_THAT_NIGHT)) for time in p.times)
        ][-1:]

    def of_couple(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that tell of a couple."""
        return map(_quoted, telling_of_couple(self.graph, self._scenes, finding))

    def of_births(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that tell when people were born, or how old they were."""
        for person in finding.people:
            drawn = self.graph.person(person)
            dates = [span_of(date) for date in (drawn.birth, *(age.at for age in drawn.ages)) if date]
            told = self._births.get(person, ())
            yield from map(_quoted, sorted(told, key=lambda passage: -nearness(passage, dates)))

    def of_parents(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that speak of the parents of a child, and those that name the one drawn."""
        links = [self.graph.document.find(fact) for fact in finding.facts]
        told = [
            (link.parent, self._parents.speaking_of_parents(link))
            for link in links
            if isinstance(link, Parentage)
        ]
        for _, about in told:
            yield from map(_quoted, about[:_OF_EACH])
        for link in links:
            if isinstance(link, Parentage):
                yield from self._of_the_children(link)
        for parent, about in told:
            yield from map(_quoted, [p for p in about if parent in p.named_people][:_OF_EACH])

    def of_two_parents(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that say of one of two parents only with doubt that they are one."""
        links = [self.graph.document.find(fact) for fact in finding.facts]
        drawn = {(link.parent, link.child) for link in links if isinstance(link, Parentage)}
        for reading in self.passages.readings:
            for claim in reading.claims:
                told = isinstance(claim, IsParent) and (claim.parent, claim.child) in drawn
                if told and not claim.said.stance.plain:
                    yield quoted(reading.narrative, *claim.said.sentence)
        yield from self.of_parents(finding)

    def _of_the_children(self, link: Parentage) -> Iterator[Evidence]:
        """Yield the sentences that count the children of a parent, or say whose brother or sister one is."""
        parents = {link.parent, *self.graph.parents_of(link.child)}
        for reading in self.passages.readings:
            for claim in reading.claims:
                counted = isinstance(claim, Counts) and not parents.isdisjoint(claim.owners)
                if counted or (isinstance(claim, AreSiblings) and link.child in (claim.one, claim.other)):
                    yield quoted(reading.narrative, *claim.said.sentence)

    def of_children(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that speak of people as somebody's children."""
        for person in finding.people:
            links = self.graph.parentages_as_child(person)
            about = [p for link in links for p in self._parents.speaking_of_parents(link)[:_OF_EACH]]
            own = (p for p in self.passages.of(person) if p.says(PARENT))
            yield from map(_quoted, list(dict.fromkeys(about or own))[:_OF_EACH])
            for link in links:
                yield from self._of_the_children(link)

    def of_people(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences that speak of people for certain, those about homes and relations first."""
        for person in finding.people:
            about = (p for p in self.passages.of(person) if person in p.people)
            told = sorted(about, key=lambda p: -(p.says(HOME) + p.says(COUPLE) + p.says(PARENT)))
            yield from map(_quoted, told[:_OF_EACH])

    def of_sexes(self, finding: Finding) -> Iterator[Evidence]:
        """Yield the sentences with words that make people of another sex than they are drawn."""
        for person in finding.people:
            words = (word for word in self._sexes if word.person == person)
            drawn = self.graph.person(person).sex
            against = sorted((w for w in words if w.sex != drawn), key=lambda word: not word.joined)
            yield from self._saying_sex(person, "male" if drawn == "female" else "female")
            yield from map(_quoted, dict.fromkeys(word.passage for word in against))

    def _saying_sex(self, person: str, sex: Sex) -> Iterator[Evidence]:
        """Yield the sentences that say somebody's sex, or count the children of that sex of their parents."""
        parents = set(self.graph.parents_of(person))
        for reading in self.passages.readings:
            for claim in reading.claims:
                own = isinstance(claim, IsOfSex) and claim.person == person
                counted = isinstance(claim, Counts) and not parents.isdisjoint(claim.owners)
                if (own or counted) and isinstance(claim, IsOfSex | Counts) and claim.sex == sex:
                    yield quoted(reading.narrative, *claim.said.sentence)

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
    "residence-start-differs", "residence-end-differs", "residence-gap", "household-differs",
    "home-date-not-found", "home-not-told",
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
_OF_PARENTS = (
    "parent-not-found",
    "designation-not-drawn",
    "parent-differs",
    "parent-denied",
    "parentage-kind-differs",
    "parentage-kind-not-found",
)
_OF_CHILDREN = ("siblings-differ", "no-mother-stated", "no-father-stated")
_OF_PEOPLE = ("unconnected-person", "partner-without-home", "parent-without-home")
_OF_SEXES = ("sex-differs", "sex-seems-other", "relative-of-another-sex")
_OF_NUMBERS = ("fewer-drawn", "more-drawn", "number-not-found", "order-differs")
_TELLING: Mapping[str, Callable[[_Texts, Finding], Iterator[Evidence]]] = {
    **dict.fromkeys(_OF_STAYS, _Texts.of_stays),
    "whereabouts-not-known": _Texts.of_whereabouts,
    **dict.fromkeys(_OF_COUPLES, _Texts.of_couple),
    **dict.fromkeys(_OF_BIRTHS, _Texts.of_births),
    **dict.fromkeys(_OF_PARENTS, _Texts.of_parents),
    "two-birth-parents": _Texts.of_two_parents,
    **dict.fromkeys(_OF_CHILDREN, _Texts.of_children),
    **dict.fromkeys(_OF_PEOPLE, _Texts.of_people),
    **dict.fromkeys(_OF_SEXES, _Texts.of_sexes),
    **dict.fromkeys(_OF_NUMBERS, _Texts.of_numbers),
}
"""By the rule that found something, where further sentences about it are looked for."""
