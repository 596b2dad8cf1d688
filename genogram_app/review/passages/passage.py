"""Sentences as they may be meant: everybody who may be spoken of, and every time that may be told of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise

from genogram_app.model.dates import Span
from genogram_app.model.values import value_object
from genogram_app.narrative.claims.claim import ABSENT
from genogram_app.narrative.lines import Line
from genogram_app.narrative.places import Place
from genogram_app.narrative.reading import Reading
from genogram_app.narrative.scope import ADVICE, states_facts
from genogram_app.narrative.searching import sentences_with
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.focus import SentenceTime
from genogram_app.review.passages.naming import Named, named_in

_GOES_ON = re.compile(r"(?:this|that|it|these|those|the (?:arrangement|placement|visits?|stays?|tenancy))\b")
"""How a sentence begins that goes on about what was said of somebody before."""


@dataclass(frozen=True, eq=False)
class Passage:
    """A sentence that tells what happened, as widely as it may be meant.

    `people` are certainly spoken of and `possible` besides them may be; `near` are those of the sentences
    just before it in the same paragraph as well. `times` are said in the sentence itself; `carried` may
    hold for it; `around` are those told in the sentences next to it in the same paragraph, as `homes_around`
    are the households named there, and `entry` is that of the entry of a chronology in which it stands. Who
    is meant by those `named` does not hang on how the drawing joins people: `named_people` are all of them,
    `named_near` those named in the sentences just before it too. `spoken_of` is everybody who may be spoken
    of by whatever words; `words` are those of the sentence in small letters, with plain quotes and spaces;
    `households` are the drawn ones that it names.
    """

    reading: Reading
    line: Line
    people: frozenset[str]
    possible: frozenset[str]
    near: frozenset[str]
    times: tuple[Span, ...]
    carried: tuple[Span, ...]
    around: tuple[Span, ...]
    entry: tuple[Span, ...]
    homes_around: frozenset[str]
    named: tuple[Named, ...]
    named_people: frozenset[str]
    named_near: frozenset[str]
    spoken_of: frozenset[str]
    words: str
    households: frozenset[str]
    _sentences_saying: dict[str, frozenset[int]] = field(repr=False)
    """The sentences of the text that say words of each kind that was asked about."""

    @cached_property
    def around_it(self) -> frozenset[str]:
        """Everybody who may be spoken of, or named, in the sentence or just before it."""
        return self.near | self.named_near

    @property
    def told(self) -> tuple[Span, ...]:
        """The times that the sentence says itself, or else that of its entry in a chronology."""
        return self.times or self.entry

    @property
    def before_its_time(self) -> str:
        """The words of the sentence before the first time that it tells, in small letters."""
        times = self.line.times
        return self.words[: times[0].start - self.line.sentence.start] if times else ""

    @property
    def places(self) -> Iterator[Place]:
        """Yield the homes that the sentence names."""
        return (place.place for place in self.line.places)

    @cached_property
    def may_mean_others(self) -> bool:
        """Whether some words that mean people may mean others than those it certainly speaks of."""
        references = self.line.references
        unsure = not references or any(not reference.people for reference in references)
        return unsure or _GOES_ON.match(self.words) is not None

    @property
    def span(self) -> tuple[int, int]:
        """Half-open offsets of the sentence into the original text."""
        return self.reading.narrative.original(self.line.sentence.start, self.line.sentence.end)

    def says(self, cue: re.Pattern[str]) -> bool:
        """Return whether words of a kind, which begin where a word does, stand in the sentence."""
        saying = self._sentences_saying.get(cue.pattern)
        if saying is None:
            saying = sentences_with(self.reading.narrative, cue, small=True)
            self._sentences_saying[cue.pattern] = saying
        return self.line.sentence.start in saying

    def may_tell_of(self, time: Span) -> bool:
        """Return whether the sentence may tell of a time: one that it says itself or one carried into it."""
        return any(told.overlaps(time) for told in (*self.times, *self.carried))


@dataclass(frozen=True, eq=False)
class Passages:
    """The passages of all texts, in order, with those that may speak of each person."""

    all: tuple[Passage, ...]
    readings: tuple[Reading, ...] = ()
    _of: dict[str, list[Passage]] = field(default_factory=dict)
    _saying: dict[tuple[str, str], list[Passage]] = field(default_factory=dict)
    _around: dict[str, list[Passage]] = field(default_factory=dict)
    _naming: dict[str, list[Passage]] = field(default_factory=dict)

    def of(self, person: str) -> Sequence[Passage]:
        """Return the passages that certainly or possibly speak of a person."""
        if not self._of:
            for passage in self.all:
                for one in passage.people | passage.possible:
                    self._of.setdefault(one, []).append(passage)
        return self._of.get(person, [])

    @cached_property
    def days(self) -> frozenset[Span]:
        """Every single day that some sentence tells."""
        told = (time for passage in self.all for time in passage.told)
        return frozenset(time for time in told if time.earliest == time.latest is not None)

    def around(self, person: str) -> Sequence[Passage]:
        """Return the passages that speak of a person or follow closely on one that does."""
        if not self._around:
            for passage in self.all:
                for one in passage.near:
                    self._around.setdefault(one, []).append(passage)
        return self._around.get(person, [])

    def told_of(self, person: str) -> Sequence[Passage]:
        """Return the passages around a person, and those that name nobody right before one that does.

        In notes the person comes second: "Larch House offered. Callie declined."
        """
        around = self.around(person)
        led_by = [before for one in around if (before := self._lead.get(one)) and person in one.people]
        return sorted({*around, *led_by}, key=self._number.__getitem__) if led_by else around

    @cached_property
    def _number(self) -> Mapping[Passage, int]:
        return {passage: number for number, passage in enumerate(self.all)}

    @cached_property
    def _lead(self) -> Mapping[Passage, Passage]:
        """Before which passages one stands in their paragraph that speaks of nobody."""
        pairs = [(before, one) for before, one in pairwise(self.all) if before.reading is one.reading]
        return {
            one: before
            for before, one in pairs
            if before.line.sentence.paragraph == one.line.sentence.paragraph and not before.around_it
        }

    def naming(self, person: str) -> Sequence[Passage]:
        """Return the passages that may name a person by themselves, or follow closely on one that does."""
        if not self._naming:
            for passage in self.all:
                for one in passage.named_near:
                    self._naming.setdefault(one, []).append(passage)
        return self._naming.get(person, [])

    def saying(self, cue: re.Pattern[str], person: str) -> Sequence[Passage]:
        """Return the passages that may speak of a person and hold words of a kind."""
        key = person, cue.pattern
        if key not in self._saying:
            self._saying[key] = [passage for passage in self.of(person) if passage.says(cue)]
        return self._saying[key]


def passages_of(readings: Iterable[Reading]) -> Passages:
    """Return every sentence of some texts that tells what happened, as a passage."""
    read = tuple(readings)
    return Passages(tuple(passage for reading in read for passage in _passages(reading)), read)


_REACHES_BACK = 2
"""In sentences: how far before it somebody may be named of whom a sentence speaks."""


_NEWCOMER = re.compile(
    r"\b(?:(?:an?|another|one) (?:[\w-]+ ){0,2}?(?:lodger|tenant|flatmate|housemate|guest|visitor|man|"
    r"woman|friend|partner|boyfriend|girlfriend|colleague|neighbour|acquaintance|relative|carer)|someone|somebody)\b",
    re.IGNORECASE,
)
"""Words for somebody new, whose name the next sentence may give: "She took in a lodger. Owen was quiet."."""


def _introduced(reading: Reading, spoken_of: Sequence[frozenset[str]]) -> dict[int, frozenset[str]]:
    """Those named for the first time right behind a sentence that may speak of them, by its number."""
    found: dict[int, frozenset[str]] = {}
    known: set[str] = set()
    for number, (line, named) in enumerate(zip(reading.lines, spoken_of, strict=True)):
        if new := named - known:
            last = reading.lines[number - 1].sentence if number else line.sentence
            same = last is not line.sentence and last.paragraph == line.sentence.paragraph
            if same and _NEWCOMER.search(reading.narrative.plain, last.start, last.end):
                found[number - 1] = new
            known |= new
    return found


def _passages(reading: Reading) -> Iterator[Passage]:
    before: list[_Before] = []
    spoken_of = [_drawn([p for r in line.references for p in r.people]) for line in reading.lines]
    introduced = _introduced(reading, spoken_of)
    advising = frozenset(_advising(reading.narrative))
    # What a text says is asked again whenever it is held against another drawing.
    saying: dict[str, frozenset[int]] = reading.narrative.worked_out.setdefault("says", {})
    for number, (line, people) in enumerate(zip(reading.lines, spoken_of, strict=True)):
        sentence = line.sentence
        beside = [one for one in before if one.paragraph == sentence.paragraph]
        named_before = _NOBODY.union(*[one.named for one in beside])
        # A paragraph may begin with a pronoun for whoever the one before it ended with.
        named = named_in(reading, number, named_before.union(*[one.named for one in before[-1:]]))
        own_named = _NOBODY.union(*[one.people for one in named])
        before = [*before, _Before(sentence.paragraph, people, own_named)][-_REACHES_BACK:]
        if not states_facts(sentence) or sentence.start in advising:
            continue
        may_be = _drawn([p for r in line.references for p in (*r.candidates, *r.possible)])
        possible = (may_be - people) | introduced.get(number, _NOBODY)
        around = _beside(reading.lines, number)
        yield Passage(
            reading,
            line,
            people,
            possible,
            people.union(possible, *[one.people for one in beside]),
            (*_times(line), *_events_told(reading, line)),
            _carried(reading, line),
            tuple([time for other in around for time in _times(other)]),
            _entry(reading, line),
            frozenset([household for other in around for household in _households(other)]),
            named,
            own_named,
            named_before | own_named,
            people.union(possible, own_named),
            reading.narrative.plain[sentence.start : sentence.end].lower(),
            frozenset(_households(line)),
            saying,
        )


_NOBODY: frozenset[str] = frozenset()


def _times(line: Line) -> tuple[Span, ...]:
    return tuple([time.means.span for time in line.times if time.means])


def _households(line: Line) -> list[str]:
    return [place.place.household for place in line.places if place.place.household]


def _drawn(people: Iterable[str]) -> frozenset[str]:
    return frozenset([person for person in people if not person.startswith(ABSENT)])


@value_object
class _Before:
    """Who is spoken of in a sentence before, and who is named in it."""

    paragraph: int
    people: frozenset[str]
    named: frozenset[str]


_SETTLED = re.compile(
    r"\b(?:order(?:s|ed)?|provided|directed|ruled|agreed|decided|intended|wanted|wished|arranged|asked|"
    r"said|told|offered|suggested|proposed|planned|plan was|felt|thought)\b"
    r"[^.;]*\b(?:should|must|ought|needs? to)\b"
)
"""What somebody ordered, agreed or wished for is told, not advised."""


def _advising(narrative: Narrative) -> Iterator[int]:
    """Where the sentences begin that tell others what to do."""
    for start in sentences_with(narrative, ADVICE):
        sentence = narrative.sentence_at(start)
        if sentence and not _SETTLED.search(narrative.plain, start, sentence.end):
            yield start


def _beside(lines: Sequence[Line], number: int) -> Sequence[Line]:
    """The sentences next to one in the same paragraph."""
    paragraph = lines[number].sentence.paragraph
    beside = (
        *lines[max(0, number - _REACHES_BACK) : number],
        *lines[number + 1 : number + 1 + _REACHES_BACK],
    )
    return [line for line in beside if line.sentence.paragraph == paragraph]


def _carried(reading: Reading, line: Line) -> tuple[Span, ...]:
    time: SentenceTime | None = reading.times.get(line.sentence.start)
    if time is None:
        return ()
    # "By then" is the time of something told before; it has no mark of its own.
    then = () if line.times else (one.means for one in time.own)
    told = (*then, time.carried, time.entry)
    return (*(one.span for one in told if one), *_a_year_off(reading, line))


def _events_told(reading: Reading, line: Line) -> Iterator[Span]:
    """Yield the times of births, deaths and ages that a clause tells: "until Kit died"."""
    time = reading.times.get(line.sentence.start)
    marked = {t.start for t in line.times}
    for one in time.own if time else ():
        said = reading.narrative.plain[one.start : one.end]
        if one.start not in marked and _EVENT.search(said):
            yield one.means.span


_EVENT = re.compile(r"\b(?:died|killed|murdered|born|was|were|turned|reached|became)\b")


def _a_year_off(reading: Reading, line: Line) -> Iterator[Span]:
    """Yield the times a year before and after those that a sentence says without a year: it may be either."""
    for time in line.times:
        if time.means is None or not time.means.inferred:
            continue
        first, last = time.means.span.earliest, time.means.span.latest
        if first and last and not _SAYS_YEAR.search(reading.narrative.plain[time.start : time.end]):
            for way in (-1, 1):
                yield Span(_in_year(first, first.year + way), _in_year(last, last.year + way))


_SAYS_YEAR = re.compile(
    r"\d{4}|\d[/.]\d+[/.]\d|'\d\d|\b(?:following|next|ensuing|previous|preceding|same|that|this|day|night|"
    r"week|weekend|month|year|later|earlier|before|after|morning|afternoon|evening|time)\b",
    re.IGNORECASE,
)
"""What says the year of a time, or how far it is from another."""


def _in_year(day: date, year: int) -> date:
    return day.replace(year=year, day=min(day.day, 28) if day.month == _FEBRUARY else day.day)


_FEBRUARY = 2


def _entry(reading: Reading, line: Line) -> tuple[Span, ...]:
    time = reading.times.get(line.sentence.start)
    return (time.entry.span,) if time and time.entry else ()
