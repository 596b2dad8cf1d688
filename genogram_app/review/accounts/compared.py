"""Every saying of every fact side by side: what is drawn, who says what, and whether they differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import TypeAlias

from genogram_app.edit.accounts import UNRECORDED
from genogram_app.family.about import people_of
from genogram_app.family.graph import FamilyGraph
from genogram_app.family.names import display_name
from genogram_app.model.dates import ANY_DAY, Span, span_of
from genogram_app.model.document import Document, Item
from genogram_app.model.evidence import Account, Agency, Source, TextDocument
from genogram_app.model.values import value_object
from genogram_app.narrative.citation import cited
from genogram_app.narrative.claims.claim import Claim
from genogram_app.narrative.reading import Reading
from genogram_app.review.accounts.claimed import Claimed, Drawn, claimed
from genogram_app.review.accounts.details import (
    about_words,
    detail_of,
    drawn_value,
    drawn_words,
    span_of_value,
)
from genogram_app.review.accounts.saying import Saying, differ, values_differ

SOURCED = ("people", "partnerships", "parentage", "residences")
"""The facts of which one asks who says so, whether anybody does or not."""
_FAMILY_SOURCES = frozenset({"parent_report", "family_member"})
_DOUBTED = frozenset({"alleged", "suspected", "disputed", "not_known"})
_MOST_HELD_TOGETHER = 60
"""So many sayings of one detail are held against each other; beyond that, only against the drawing."""


@value_object
class Compared:
    """What is drawn for a detail of a fact (empty: the whole), and what each source says of it, in order.

    `differs` where two sayings cannot both be so, `drawn_otherwise` where one and the drawing cannot.
    """

    fact: str
    detail: str
    people: tuple[str, ...]
    sayings: tuple[Saying, ...]
    differs: bool = False
    drawn_otherwise: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What tells it apart from all others of the case."""
        return self.fact, self.detail

    @property
    def is_open(self) -> bool:
        """Whether somebody should look at it."""
        return self.differs or self.drawn_otherwise

    def about(self, document: Document) -> str:
        """Return what it is about: "Dean Price: date of birth"."""
        return about_words(document, self.fact, self.detail)

    def drawn(self, document: Document) -> str:
        """Return what the drawing says."""
        item = document.find(self.fact)
        return drawn_words(item, self.detail) if item is not None else ""


def compared(graph: FamilyGraph, readings: Sequence[Reading] = ()) -> tuple[Compared, ...]:
    """Return every fact of which somebody says something, and the sourced kinds of which nobody does.

    What differs comes first, then the facts in the order of the case; those that rest on nothing come last.
    """
    document = graph.document
    groups = _Gathering(graph, readings).groups()
    found = [_held_together(document, key, said) for key, said in groups.items()]
    spoken = {fact for fact, _ in groups}
    for name in SOURCED:
        found += [
            Compared(item.id, "", people_of(item), ())
            for item in getattr(document, name)
            if item.id not in spoken
        ]
    return _in_order(document, found)


def compared_voices(graph: FamilyGraph, readings: Sequence[Reading]) -> tuple[Compared, ...]:
    """Return the facts with accounts, or of which several speak and not all as is drawn, in that order."""
    groups = _Gathering(graph, readings, only_voices=True).groups()
    return _in_order(graph.document, [_held_together(graph.document, *group) for group in groups.items()])


def _in_order(document: Document, found: Iterable[Compared]) -> tuple[Compared, ...]:
    place = {item.id: n for n, (_, item) in enumerate(document.items())}
    return tuple(sorted(found, key=lambda c: (not c.is_open, not c.sayings, place[c.fact], c.detail)))


def place_words(document: Document, account: Account) -> str:
    """Return where the words of an account stand: the text, the page and the paragraph."""
    text = document.find(account.document) if account.document else None
    if not isinstance(text, TextDocument):
        return ""
    place = cited(text.text, account.start) if account.start is not None else ""
    return ", ".join(part for part in (text.title or "Untitled text", place) if part)


def of_drawing(item: Item, detail: str) -> tuple[bool, bool]:
    """Return whether the drawing has a fact as untrue, and whether it leaves open if it is so."""
    certainty = getattr(item, "certainty", "stated")
    return certainty == "disproved", not detail and certainty in _DOUBTED


def against_drawing(item: Item, detail: str, said: Saying) -> bool:
    """Return whether a saying and what is drawn cannot both be so."""
    untrue, doubtful = of_drawing(item, detail)
    if not said.stands:
        return False
    if not detail and (doubtful or untrue):
        return untrue and not said.denied
    if said.denied:
        return True
    value = drawn_value(item, said.account.field)
    return values_differ((value, span_of_value(detail, value)), (said.value, said.span))


def _held_together(document: Document, key: tuple[str, str], said: Sequence[Saying]) -> Compared:
    fact, detail = key
    item = document.find(fact)
    sayings = tuple(_after_withdrawals(said))
    pairs = combinations(sayings[:_MOST_HELD_TOGETHER], 2)
    differs = any(differ(one, other) for one, other in pairs)
    otherwise = item is not None and any(against_drawing(item, detail, one) for one in sayings)
    return Compared(fact, detail, people_of(item), sayings, differs, otherwise)


def _after_withdrawals(said: Sequence[Saying]) -> Iterator[Saying]:
    """The sayings, those marked that their own source took back."""
    for place, one in enumerate(said):
        later = (w for w in said if w.account.says == "withdrawn" and w.voice[0] == one.voice[0])
        gone = any(_days(one).is_before(_days(w)) or _listed_before(one, w, said[place:]) for w in later)
        yield replace(one, stands=False) if gone else one


def _listed_before(one: Saying, withdrawal: Saying, onwards: Sequence[Saying]) -> bool:
    """Whether a withdrawal whose date does not tell stands behind what it takes back."""
    return not _days(withdrawal).is_before(_days(one)) and any(w is withdrawal for w in onwards)


def _days(said: Saying) -> Span:
    return span_of(said.date) if said.date else ANY_DAY


_Read: TypeAlias = tuple[Reading, Claim, Claimed]
"""A claim of a text, and what it says of one fact."""


@dataclass
class _Gathering:
    """One walk over the accounts and claims of a case.

    With `only_voices`, what the writer of one text alone says, and what all say as it is drawn, is left out,
    unless there are accounts of it.
    """

    graph: FamilyGraph
    readings: Sequence[Reading]
    only_voices: bool = False
    found: dict[tuple[str, str], list[Saying]] = field(default_factory=dict)
    family: frozenset[str] = frozenset()

    @property
    def document(self) -> Document:
        return self.graph.document

    def groups(self) -> dict[tuple[str, str], list[Saying]]:
        self.family = frozenset(person.id for person in self.document.people)
        for account in self.document.accounts:
            item = self.document.find(account.fact)
            if item is not None:
                self._put(self._of_account(item, account))
        for key, read in self._claims().items():
            if not self.only_voices or key in self.found or (_has_voices(read) and self._may_differ(read)):
                for said in read:
                    self._put_claim(*said)
        return self.found

    def _may_differ(self, read: Sequence[_Read]) -> bool:
        """Whether claims of a fact say more than one thing of it, with what is drawn."""
        if any(one.denied for _, _, one in read):
            return True
        item = self.document.find(read[0][2].fact)
        drawn = {drawn_value(item, one.field) for _, _, one in read}
        untrue = getattr(item, "certainty", None) == "disproved"
        return untrue or len(drawn.union(one.value for _, _, one in read) - {None}) > 1

    def _claims(self) -> dict[tuple[str, str], list[_Read]]:
        drawn = Drawn(self.graph)
        found: dict[tuple[str, str], list[_Read]] = {}
        for reading in self.readings:
            for claim in reading.claims:
                for one in claimed(drawn, claim):
                    found.setdefault((one.fact, detail_of(one.field)), []).append((reading, claim, one))
        return found

    def _put(self, said: Saying) -> None:
        self.found.setdefault((said.account.fact, said.detail), []).append(said)

    def _put_claim(self, reading: Reading, claim: Claim, one: Claimed) -> None:
        """A claim beside the accounts; one that is recorded lends its account what else the text says."""
        said = self._of_claim(reading, claim, one)
        known = self.found.get((one.fact, said.detail), [])
        for n, other in enumerate(known):
            if _same_words(other.account, said.account):
                if other.claim is None and other.denied == said.denied:
                    known[n] = self._joined(other, said)
                return
        self._put(said)

    def _joined(self, recorded: Saying, read: Saying) -> Saying:
        """An account with what its sentence tells of it: in whose words, and how surely."""
        source = self._source(recorded.account.source, recorded.account.document)
        return replace(
            recorded,
            claim=read.claim,
            speaker=read.speaker,
            voice=(recorded.voice[0], read.speaker),
            family=recorded.family or read.family,
            said_by=self._said_by(source, recorded.account.document, read.speaker),
        )

    def _of_account(self, item: Item, account: Account) -> Saying:
        detail = detail_of(account.field)
        denied = account.says == "disputes" and account.value is None
        value = account.value
        if value is None and account.says == "supports":
            value = drawn_value(item, account.field)
        source = self._source(account.source, account.document)
        told = account.known_on or (source.date if source else None)
        family = source is not None and source.kind in _FAMILY_SOURCES
        voice = (account.source or account.document or account.id, "")
        span = span_of_value(detail, value)
        words = self._said_by(source, account.document, "")
        stands = account.says != "withdrawn"
        return Saying(account, detail, value, span, denied, words, "", voice, family, told, stands)

    def _of_claim(self, reading: Reading, claim: Claim, one: Claimed) -> Saying:
        item, text = self.document.find(one.fact), reading.narrative.document
        start, end = claim.said.sentence
        held = self.document.find(text)
        source_id = held.source if isinstance(held, TextDocument) else None
        detail, speaker = detail_of(one.field), claim.said.stance.speaker
        drawn = drawn_value(item, one.field)
        agrees = not values_differ((drawn, span_of_value(detail, drawn)), (one.value, one.span))
        supports = not one.denied and (one.value is None or (agrees and drawn is not None))
        account = Account(
            id=UNRECORDED,
            fact=one.fact,
            source=source_id,
            says="supports" if supports else "disputes",
            field=one.field,
            value=None if supports or one.denied else one.value,
            quote=reading.narrative.text[start:end],
            document=text if held else None,
            start=start if held else None,
            end=end if held else None,
        )
        source = self._source(source_id, None)
        family = speaker in self.family or (source is not None and source.kind in _FAMILY_SOURCES)
        words = self._said_by(source, text, speaker)
        voice = (source_id or text, speaker)
        return Saying(
            account, detail, one.value, one.span, one.denied, words, speaker, voice, family,
            source.date if source else None, claim=claim,
        )  # fmt: skip

    def _source(self, source: str | None, text: str | None) -> Source | None:
        if source is None and text is not None:
            held = self.document.find(text)
            source = held.source if isinstance(held, TextDocument) else None
        found = self.document.find(source) if source else None
        return found if isinstance(found, Source) else None

    def _said_by(self, source: Source | None, text: str | None, speaker: str) -> str:
        """Who says it: the person, then the source with its agency, or else the text."""
        held = self.document.find(text) if text else None
        agency = self.document.find(source.agency) if source and source.agency else None
        if source is not None:
            where = source.title or "Source without a title"
        else:
            where = (held.title or "Untitled text") if isinstance(held, TextDocument) else text or ""
        if isinstance(agency, Agency) and agency.name and agency.name not in where:
            where = f"{where} ({agency.name})"
        person = display_name(self.document.person(speaker)) if speaker in self.family else speaker
        return ", in ".join(part for part in (person, where) if part) or "Source not named"


def _has_voices(read: Sequence[_Read]) -> bool:
    """Whether claims come from more than one text, or from somebody besides its writer."""
    texts = {reading.narrative.document for reading, _, _ in read}
    return len(texts) > 1 or any(claim.said.stance.speaker for _, claim, _ in read)


def _same_words(recorded: Account, read: Account) -> bool:
    """Whether an account quotes from the sentence of a claim, and speaks of it the same way."""
    if recorded.document is None or recorded.document != read.document:
        return False
    if recorded.start is None or recorded.end is None or read.start is None or read.end is None:
        return False
    return recorded.start < read.end and read.start < recorded.end


def voices(sayings: Iterable[Saying]) -> frozenset[tuple[str, str]]:
    """Return who speaks in sayings that stand and do not deny."""
    return frozenset(s.voice for s in sayings if s.stands and not s.denied)
