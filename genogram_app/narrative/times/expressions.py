"""Where a text says a time: "on 14.09.22", "in July 2019", "the autumn of 2017", "two weeks later"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from genogram_app.family.graph import FamilyGraph
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.placed import Placed
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.text import Narrative, once_for_each_text
from genogram_app.narrative.times.anchored import Anchored, Person, anchored_times
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.entries import Sections, date_of_entry, heads
from genogram_app.narrative.times.events import EventKind, Events, events_of
from genogram_app.narrative.times.explicit import Explicit, YearLess, explicit_times
from genogram_app.narrative.times.focus import (
    OwnTime,
    SentenceTime,
    is_an_end,
    is_aside,
    is_before_the_rest,
    is_compared,
    is_since_before,
    tells_in_the_present,
)
from genogram_app.narrative.times.ranges import joined, with_shared_years
from genogram_app.narrative.times.relative import Relative, relative_times, so_much_later, without_a_year
from genogram_app.narrative.times.when import When

_WORD = re.compile(r"[a-z]+")
_HANGS_ON_EVENTS = words(
    """birth births death deaths birthday murder suicide incident injury injuries collapse writing period
    review report age when once while until till since before after by time"""
)


@value_object
class TimeExpression:
    """A time in a text: half-open offsets into the plain text, and what it means, where that can be told."""

    start: int
    end: int
    means: When | None
    of_night: bool = False
    """Whether its words are those of a night: "that night", "the night of 3 May"."""


@value_object
class SaidInFull:
    """The times that a text says in full, and what it names without its year; in order."""

    explicit: Placed[Explicit]
    yearless: tuple[YearLess, ...]

    @property
    def expressions(self) -> tuple[TimeExpression, ...]:
        """The times in full, in order."""
        return tuple(TimeExpression(one.start, one.end, one.time) for one in self.explicit)


@value_object
class Times:
    """Every time in a text, in order and none within another; and by where each sentence begins, its time."""

    expressions: tuple[TimeExpression, ...]
    of_sentences: Mapping[int, SentenceTime]


def time_expressions(narrative: Narrative) -> tuple[TimeExpression, ...]:
    """Return the times that a text says in full, in order, none within another."""
    return said_in_full(narrative).expressions


@once_for_each_text
def said_in_full(narrative: Narrative, report_year: int | None = None) -> SaidInFull:
    """Return the times that need no other to be understood, and those that lack no more than their year."""
    plain = narrative.plain
    explicit, yearless = with_shared_years(plain, *explicit_times(narrative, report_year))
    kept: list[Explicit] = []
    for one in joined(plain, explicit):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return SaidInFull(Placed(kept), tuple(yearless))


def year_of_report(graph: FamilyGraph) -> int | None:
    """Return the year in which the case says that it was prepared."""
    prepared = graph.document.case.prepared_on
    return int(prepared[:4]) if prepared and prepared[:4].isdecimal() else None


def all_times(
    narrative: Narrative,
    graph: FamilyGraph,
    people: Sequence[Person],
    full: SaidInFull,
    lengths: Sequence[Duration],
    told: Mapping[tuple[EventKind, str], When],
) -> Times:
    """Return every time of a text, also those that hang on others; `told` are births and deaths it dates."""
    events = events_of(narrative, graph, full.explicit, told)
    return _Teller(narrative, people, full, lengths, events).all()


@value_object
class _Found:
    """A time in a sentence; not `marked` where its words say something of people themselves.

    `aside` says that it tells only when somebody was born or died, or stands in brackets.
    """

    start: int
    end: int
    means: When | None
    marked: bool
    leads: bool
    aside: bool


class _Teller:
    """One pass over a text that keeps the time told of last."""

    def __init__(
        self,
        narrative: Narrative,
        people: Sequence[Person],
        full: SaidInFull,
        lengths: Sequence[Duration],
        events: Events,
    ) -> None:
        self.plain, self.sentences, self.events = narrative.plain, narrative.sentences, events
        self.lower = narrative.plain.lower()
        self.people = Placed(people)
        names = [(person.start, person.end) for person in people]
        self.yearless = Placed(
            found for one in full.yearless if (found := without_a_year(self.plain, one, names)) is not None
        )
        self.full, self.lengths = full.explicit, Placed(lengths)
        self.focus: When | None = None
        self.end: When | None = None
        self.sections = Sections(narrative, full.explicit, events.report)

    def all(self) -> Times:
        """Return the times of the text and of its sentences."""
        found: list[_Found] = []
        of_sentences: dict[int, SentenceTime] = {}
        for _, group in groupby(self.sentences, key=lambda sentence: sentence.paragraph):
            sentences = tuple(group)
            of_entry = date_of_entry(self.plain, sentences, self.full)
            carried, reached = of_entry or self.sections.time, self._line_start(sentences[0])
            now = of_entry or self._of_present(sentences) or self.events.report
            for sentence in sentences:
                # A date at the head of a row stands before its sentence.
                here = self._found_in(reached, sentence)
                found += here
                reached = sentence.end
                if sentence.is_heading or (
                    here and here[0].marked and heads(self.plain, sentence, here[0].start)
                ):
                    said = next((one.means for one in here if one.means), None)
                    self.sections.begin(sentence, said)
                    carried = self.focus = self.sections.time
                    self.end = None
                    continue
                of_sentences[sentence.start] = SentenceTime(
                    sentence.start, sentence.end, self._own(here), carried, now, of_entry
                )
                carried = of_sentences[sentence.start].main(self.plain) or carried
        marked = tuple(
            TimeExpression(one.start, one.end, one.means, "night" in self.lower[one.start : one.end])
            for one in found
            if one.marked
        )
        return Times(marked, of_sentences)

    def _of_present(self, sentences: Sequence[Sentence]) -> When | None:
        """The time of a section whose events a paragraph tells in the present tense."""
        time = self.sections.time
        paragraph = self.plain[sentences[0].start : sentences[-1].end]
        return time if time is not None and tells_in_the_present(paragraph) else None

    def _line_start(self, sentence: Sentence) -> int:
        return self.plain.rfind("\n", 0, sentence.start) + 1

    def _own(self, here: Sequence[_Found]) -> tuple[OwnTime, ...]:
        return tuple(
            OwnTime(one.start, one.end, one.means, one.leads) for one in here if one.means and not one.aside
        )

    def _found_in(self, start: int, sentence: Sentence) -> list[_Found]:
        """The times of a sentence, each resolved by the one told of before it; none within another."""
        found: list[_Found] = []
        for one in sorted(self._candidates(start, sentence), key=lambda one: (one.start, -one.end)):
            if found and one.start < found[-1].end:
                continue
            past = is_before_the_rest(self.plain, sentence.start, one.start) or self._is_earlier(
                one, sentence.start
            )
            since = is_since_before(self.plain, sentence.start, one.start)
            means = self._meaning(one, past=past or since, since=since)
            before = past or is_compared(self.plain, sentence.start, one.start)
            leads = not before and (one.leads if isinstance(one, Anchored) else True)
            marked = isinstance(one, Explicit) or one.marked
            aside = means is not None and is_aside(self.plain, one.start)
            found.append(_Found(one.start, one.end, means, marked, leads, aside))
            if isinstance(one, Relative) and one.is_lost:
                self.focus = None
            if means and not before and not aside:
                if is_an_end(self.plain, one.start, one.end):
                    self.end = means
                else:
                    self.focus, self.end = means, None
        return found

    def _is_earlier(self, one: Explicit | Relative | Anchored, start: int) -> bool:
        """Whether "six years before" is when something had happened: the text goes on where it was."""
        earlier = isinstance(one, Relative) and one.amount is not None and one.step not in ("later", "plain")
        return earlier and "had " in self.lower[start : one.start]

    def _meaning(self, one: Explicit | Relative | Anchored, *, past: bool, since: bool) -> When | None:
        if isinstance(one, Relative):
            # "In June they parted. Her mother had come in January": not in the January after.
            if past and one.thing and one.step == "plain":
                one = replace(one, is_past=True)
                if since and self.focus and self.focus == self.sections.time:
                    # Of a section for a whole year that need not be the September in it.
                    return None
            # "He stayed until 3 May. On that day …": an end is the day told of last, but goes on no further.
            ended = self.end is not None and (self.focus is None or one.is_of_last)
            return one.resolved(self.end if ended else self.focus)
        return one.time

    def _candidates(self, start: int, sentence: Sentence) -> Iterator[Explicit | Relative | Anchored]:
        plain, end = self.plain, sentence.end
        lengths = self.lengths.within(start, end)
        yield from self.full.within(start, end)
        yield from self.yearless.within(start, end)
        for length in lengths:
            if (later := so_much_later(plain, length)) is not None:
                yield later
        said = frozenset(_WORD.findall(self.lower, start, end))
        yield from relative_times(plain, start, end, said)
        if said & _HANGS_ON_EVENTS:
            people = self.people.within(start, end)
            yield from anchored_times(plain, start, end, people, lengths, self.events)
