"""Sentences as the grammar reads them: small letters, with marks for people, times and homes."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any, TypeAlias, TypeVar

from genogram_app.model.values import value_object
from genogram_app.narrative.needed import NUMERAL
from genogram_app.narrative.notes import Word, written_out
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.places import PlaceExpression
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.text import Narrative, once_for_each_text, sentence_of_each, tokens_of_each
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.expressions import TimeExpression
from genogram_app.narrative.tokens import Token

Thing = TypeVar("Thing")
Mark: TypeAlias = tuple[int, int, str]
"""Half-open offsets into the plain text, and what stands there in a line."""


@value_object
class Line:
    """A sentence with marks in the place of people, times and homes, as in "P0 was born at H0 on T0 .".

    Units, the words and marks, are parted by single spaces; `spans` says where each stands in the plain
    text (half-open offsets). P is one person, G several, X a possessive pronoun by itself, T a time,
    H a home, D a length of time or an age; the number behind it is the place in `references`, `times`,
    `places` or `durations`. Words are in small letters, so that marks stand out; `words` holds them and the
    letters of marks, and `NUMERAL` where there are numerals. Where a note leaves out
    "was" ("Robin taken to hospital"), the line has it.
    """

    sentence: Sentence
    text: str
    words: frozenset[str]
    spans: tuple[tuple[int, int], ...]
    references: tuple[Reference, ...]
    times: tuple[TimeExpression, ...]
    places: tuple[PlaceExpression, ...]
    durations: tuple[Duration, ...]
    worked_out: dict[Hashable, Any] = field(repr=False, compare=False)
    """What has been found in the words of lines: it holds no line, so that no text is in a circle with it."""

    def plain_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the half-open offsets into the plain text of a part of the line's text."""
        return self.spans[self.unit_at(start)][0], self.spans[self.unit_at(end)][1]

    def unit_at(self, position: int) -> int:
        """Return the number of the unit that a position of the line's text is in, or is just behind."""
        return self.text.count(" ", 0, position)


def lines_of(
    narrative: Narrative,
    references: Sequence[Reference],
    times: Sequence[TimeExpression],
    places: Sequence[PlaceExpression],
    durations: Sequence[Duration],
    among: Collection[int] | None = None,
) -> Iterator[Line]:
    """Yield every sentence but the headings as a line; only those that begin `among` places, where given."""
    of_each, found = sentence_of_each(narrative), narrative.found_in_lines
    said = _by_sentence((of_each[r.first], r) for r in references)
    then = _by_sentence((narrative.sentence_at(t.start), t) for t in times)
    there = _by_sentence((narrative.sentence_at(p.start), p) for p in places)
    long = _by_sentence((narrative.sentence_at(d.start), d) for d in durations)
    for sentence, words, numerals in _words(narrative):
        at = sentence.start
        if among is not None and at not in among:
            continue
        people, dates = tuple(said.get(at, ())), tuple(then.get(at, ()))
        homes, lengths = tuple(there.get(at, ())), tuple(long.get(at, ()))
        marks = _marks(narrative.tokens, people, dates, homes, lengths)
        text, all_words, spans = _written(narrative, at, words, marks, numerals)
        yield Line(sentence, text, all_words, spans, people, dates, homes, lengths, found)


def _by_sentence(things: Iterable[tuple[Sentence | None, Thing]]) -> Mapping[int, list[Thing]]:
    """Things by where the sentence begins that they are in."""
    found: dict[int, list[Thing]] = {}
    for sentence, thing in things:
        if sentence is not None:
            found.setdefault(sentence.start, []).append(thing)
    return found


def _marks(
    tokens: Sequence[Token],
    said: Sequence[Reference],
    then: Sequence[TimeExpression],
    there: Sequence[PlaceExpression],
    long: Sequence[Duration],
) -> tuple[Mark, ...]:
    """The marks of a sentence in order; of those that begin at one place the longest first."""
    marks = [
        *[(t.start, t.end, f"T{n}") for n, t in enumerate(then)],
        *[(p.start, p.end, f"H{n}") for n, p in enumerate(there)],
        *[(d.start, d.end, f"D{n}") for n, d in enumerate(long)],
        *[(tokens[r.first].start, tokens[r.last].end, f"{_letter(r)}{n}") for n, r in enumerate(said)],
    ]
    if len(marks) > 1:
        marks.sort(key=lambda mark: (mark[0], -mark[1]))
    return tuple(marks)


def _written(
    narrative: Narrative,
    start: int,
    words: Sequence[Word],
    marks: tuple[Mark, ...],
    numerals: Iterable[str],
) -> tuple[str, frozenset[str], tuple[tuple[int, int], ...]]:
    """The text, the words and the spans of a line; kept with the text for when it has these marks again."""
    known, key = narrative.worked_out, (_written, start, marks)
    if key not in known:
        units = written_out(_laid_out(marks, words) if marks else words)
        said = [word for word, _ in units]
        known[key] = (
            " ".join(said),
            frozenset((*said, *[mark[0] for _, _, mark in marks], *numerals)),
            tuple([span for _, span in units]),
        )
    found: tuple[str, frozenset[str], tuple[tuple[int, int], ...]] = known[key]
    return found


@once_for_each_text
def _words(narrative: Narrative) -> tuple[tuple[Sentence, tuple[Word, ...], tuple[str, ...]], ...]:
    """The sentences but the headings, each with its words, where they are, and `NUMERAL` if one is there."""
    # "The boys'" owns as "the boy's" does.
    words = [
        ("'s" if token.kind == "possessive" else token.lower, (token.start, token.end))
        for token in narrative.tokens
    ]
    return tuple(
        (one, tuple(words[first:behind]), _numerals(narrative.tokens[first:behind]))
        for one, (first, behind) in zip(narrative.sentences, tokens_of_each(narrative), strict=True)
        if not one.is_heading
    )


def _numerals(tokens: Iterable[Token]) -> tuple[str, ...]:
    return (NUMERAL,) if any(token.kind == "number" for token in tokens) else ()


def _letter(reference: Reference) -> str:
    if reference.kind == "possessive":
        return "X"
    return "G" if reference.plural else "P"


def _laid_out(marks: Sequence[Mark], words: Sequence[Word]) -> list[Word]:
    """Marks and the words outside them, in order; a mark that begins inside another one is left out."""
    found: list[Word] = []
    reached, w = -1, 0
    for start, end, mark in marks:
        if start < reached:
            continue
        while w < len(words) and words[w][1][0] < start:
            if words[w][1][0] >= reached:
                found.append(words[w])
            w += 1
        found.append((mark, (start, end)))
        reached = end
    found += [word for word in words[w:] if word[1][0] >= reached]
    return found
