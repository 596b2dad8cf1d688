"""Sentences as the grammar reads them: small letters, with marks for people, times and homes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.places import PlaceExpression
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.expressions import TimeExpression


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or a mark of a line: half-open offsets into the line's text, and into the plain text."""

    start: int
    end: int
    plain_start: int
    plain_end: int


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with marks in the place of people, times and homes, as in "P0 was born at H0 on T0 .".

    Units are parted by single spaces. P is one person, G several, X a possessive pronoun by itself, T a time,
    H a home, D a length of time or an age; the number behind it is the place in `references`, `times`,
    `places` or `durations`. Words are in small letters, so that marks stand out.
    """

    sentence: Sentence
    text: str
    words: frozenset[str]
    units: tuple[Unit, ...]
    references: tuple[Reference, ...]
    times: tuple[TimeExpression, ...]
    places: tuple[PlaceExpression, ...]
    durations: tuple[Duration, ...]

    def plain_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open offsets into the plain text of a part of the line's text."""
        first = bisect_right(self.units, start, key=lambda unit: unit.start) - 1
        last = bisect_left(self.units, end, key=lambda unit: unit.end)
        return self.units[first].plain_start, self.units[min(last, len(self.units) - 1)].plain_end


def lines_of(
    narrative: Narrative,
    references: Sequence[Reference],
    times: Sequence[TimeExpression],
    places: Sequence[PlaceExpression],
    durations: Sequence[Duration],
) -> Iterator[Line]:
    """Yield every sentence but the headings as a line."""
    tokens = narrative.tokens
    people = [(tokens[r.first].start, tokens[r.last].end, r) for r in references]
    starts = [start for start, _, _ in people]
    time_starts, place_starts = [t.start for t in times], [p.start for p in places]
    duration_starts = [d.start for d in durations]
    token_starts = [t.start for t in tokens]
    for sentence in narrative.sentences:
        if sentence.is_heading:
            continue
        here = slice(bisect_left(starts, sentence.start), bisect_left(starts, sentence.end))
        then = slice(bisect_left(time_starts, sentence.start), bisect_left(time_starts, sentence.end))
        there = slice(bisect_left(place_starts, sentence.start), bisect_left(place_starts, sentence.end))
        long = slice(bisect_left(duration_starts, sentence.start), bisect_left(duration_starts, sentence.end))
        of = slice(bisect_left(token_starts, sentence.start), bisect_left(token_starts, sentence.end))
        marks = [
            *((t.start, t.end, f"T{n}") for n, t in enumerate(times[then])),
            *((p.start, p.end, f"H{n}") for n, p in enumerate(places[there])),
            *((d.start, d.end, f"D{n}") for n, d in enumerate(durations[long])),
            *((s, e, f"{_letter(r)}{n}") for n, (s, e, r) in enumerate(people[here])),
        ]
        words = [(t.start, t.end, t.lower) for t in tokens[of]]
        units = _laid_out(sorted(marks, key=lambda mark: (mark[0], -mark[1])), words)
        text = " ".join(word for word, _ in units)
        yield Line(
            sentence,
            text,
            frozenset(word for word, _ in units),
            _units(units),
            tuple(r for _, _, r in people[here]),
            tuple(times[then]),
            tuple(places[there]),
            tuple(durations[long]),
        )


def _letter(reference: Reference) -> str:
    if reference.kind == "possessive":
        return "X"
    return "G" if reference.plural else "P"


def _laid_out(
    marks: Sequence[tuple[int, int, str]], words: Sequence[tuple[int, int, str]]
) -> list[tuple[str, tuple[int, int]]]:
    """Marks and the words outside them, in order; a mark that begins inside another one is left out."""
    found: list[tuple[str, tuple[int, int]]] = []
    reached, w = -1, 0
    for start, end, mark in marks:
        if start < reached:
            continue
        while w < len(words) and words[w][0] < start:
            if words[w][0] >= reached:
                found.append((words[w][2], words[w][:2]))
            w += 1
        found.append((mark, (start, end)))
        reached = end
    found += [(word, (start, end)) for start, end, word in words[w:] if start >= reached]
    return found


def _units(words: Sequence[tuple[str, tuple[int, int]]]) -> tuple[Unit, ...]:
    found: list[Unit] = []
    at = 0
    for word, (start, end) in words:
        found.append(Unit(at, at + len(word), start, end))
        at += len(word) + 1
    return tuple(found)
