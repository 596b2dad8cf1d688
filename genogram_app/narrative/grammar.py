"""Patterns over sentences with marks: what a rule is, and where it fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Self, TypeAlias

from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.lines import Line
from genogram_app.narrative.needed import Clause, needed
from genogram_app.narrative.people.references import Reference
from genogram_app.narrative.places import Place
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.when import When

_SLOT = re.compile(r"\{(?P<name>[a-z_]+):(?P<marks>[A-Z]+)\}")
_MARK = re.compile(r"[PGX]\d+")
_OPENING_MARK = re.compile(r"(?:\(\?P<\w+>)?\[[PGXTHD]+\]\\d\+(?!\|)")
_STRUCTURE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)
"""What a pattern is built of: what stands escaped or in a class is no bracket and no branch."""
_LIST = (
    r"[PG]\d+(?:(?: \( [^()]{1,30} \)| , (?:(?:aged|then|now|only|still|just|not yet) )*"
    r"(?:\d{1,2}|D\d+|eleven|twelve|[a-z]+(?:teen|ty)(?:-[a-z]+)?)(?= ,| and))?"
    r"(?: , and | , | and | & )[PG]\d+)*"
)
"""People one after the other, perhaps each with something in brackets or an age behind."""
_PIECES = {
    "{num}": r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})",
    "{ord}": r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|"
    r"\d{1,2}(?:st|nd|rd|th))",
    "{adv}": r"(?:(?:also|then|now|again|already|soon|still|later|next|subsequently|eventually|initially|"
    r"finally|shortly|first|recently|therefore|both|all|briefly|once|never) )*",
    "{few}": r"(?:[^\s.;]+ ){0,4}?",
}
"""What stands for what in a pattern; each of `{adv}` and `{few}` brings the space behind it."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A pattern, and what a line must have for it to be tried: one of the words of each set."""

    name: str
    pattern: re.Pattern[str]
    needs: tuple[Clause, ...]


class Rules(tuple[Rule, ...]):
    """Rules that are tried one after the other; they are the same as no others.

    `words` are those of which a line needs one for any of them to fit. `_by_word` says which of the rules
    need a word, where there are so many that they are not gone through.
    """

    words: frozenset[str]
    _tried: tuple[_Tried, ...]
    _by_word: Mapping[str, Sequence[int]]

    def __new__(cls, *rules: Rule) -> Self:
        """Return rules in their order."""
        made = super().__new__(cls, rules)
        made.words = frozenset().union(*(one.needs[0] for one in rules))
        made._tried = tuple(map(_tried, rules))
        made._by_word = _by_word(rules) if len(rules) > _MANY else {}
        return made

    # To hash each of the rules takes longer than to see that none fits.
    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        """Whether these are the very same rules."""
        return self is other

    def matches(self, line: Line) -> Iterator[tuple[Rule, re.Match[str]]]:
        """Yield where the rules fit whose needs a line meets, in their order."""
        text, lacks = line.text, line.words.isdisjoint
        for one, needs in self._likely(line.words) if self._by_word else self._tried:
            for clause in needs:
                if lacks(clause):
                    break
            else:
                for match in one.pattern.finditer(text):
                    yield one, match

    def _likely(self, said: frozenset[str]) -> Iterator[_Tried]:
        for n in sorted({n for word in self.words & said for n in self._by_word[word]}):
            yield self._tried[n]


_MANY = 20
_Tried: TypeAlias = tuple[Rule, tuple[Clause, ...]]
"""A rule, with what a line needs for it."""


def _tried(one: Rule) -> _Tried:
    # Hardly a line is without a person: to look for one spares no search.
    first, *others = dict.fromkeys(one.needs)
    return one, (first, *(clause for clause in others if "P" not in clause))


def _by_word(rules: Sequence[Rule]) -> Mapping[str, Sequence[int]]:
    found: dict[str, list[int]] = {}
    for n, one in enumerate(rules):
        for word in one.needs[0]:
            found.setdefault(word, []).append(n)
    return found


@value_object
class Fit:
    """Where a rule fits a line, and what stands in its slots."""

    rule: Rule
    line: Line
    match: re.Match[str]

    def person(self, slot: str) -> str | None:
        """Return the one person in a slot, where that is certain."""
        people = self.people(slot)
        return people[0] if len(people) == 1 else None

    def people(self, slot: str) -> tuple[str, ...]:
        """Return everybody in a slot; nobody where it is not certain who is meant."""
        found: list[str] = []
        marks = _MARK.findall(self.said(slot))
        # In "Ray and his wife, June" the possessive is nobody else.
        for mark in [m for m in marks if m[0] != "X"] or marks:
            people = people_of(self.line.references[int(mark[1:])])
            if not people:
                return ()
            found += people
        return tuple(dict.fromkeys(found))

    def reference(self, slot: str) -> Reference | None:
        """Return the phrase in a slot of people."""
        said = self.said(slot)
        return self.line.references[int(said[1:])] if _MARK.fullmatch(said) else None

    def time(self, slot: str) -> When | None:
        """Return the time in a slot."""
        said = self.said(slot)
        return self.line.times[int(said[1:])].means if said[:1] == "T" else None

    def place(self, slot: str) -> Place | None:
        """Return the home in a slot."""
        said = self.said(slot)
        return self.line.places[int(said[1:])].place if said[:1] == "H" else None

    def duration(self, slot: str) -> Duration | None:
        """Return the length of time, or the age, in a slot."""
        said = self.said(slot)
        return self.line.durations[int(said[1:])] if said[:1] == "D" else None

    def said(self, slot: str) -> str:
        """Return the words in a slot, as the line has them; empty where the slot is not filled."""
        return (self.match[slot] or "") if slot in self.match.re.groupindex else ""

    def plain_span(self) -> tuple[int, int]:
        """Return the half-open offsets into the plain text of what the rule fits."""
        return self.line.plain_span(*self.match.span())


def people_of(reference: Reference) -> tuple[str, ...]:
    """Return whom a phrase certainly means, on the drawing or not."""
    return reference.people or ((f"absent:{reference.absent}",) if reference.absent else ())


def rule(name: str, pattern: str, needs: str = "") -> Rule:
    """Return a rule; `needs` holds words, of which a line must have one, where the pattern leaves them open.

    In the pattern `{who:P}` is a slot for one person, `{who:PG}` for one or several, `{who:L}` for a list of
    people, `{whose:X}` for a possessive pronoun by itself, `{on:T}` for a time, `{home:H}` for a home,
    `{for:D}` for a length of time or an age ("aged D0"); `{num}`, `{ord}`, `{adv}` (adverbs) and `{few}` (up
    to four words) stand for words. The rest is a regular expression over small letters, in which every word
    is followed by one space.
    """
    for piece, meaning in _PIECES.items():
        pattern = pattern.replace(piece, meaning)
    filled = _SLOT.sub(_filled, pattern)
    # Only marks have capitals, and they are words: where one opens a rule, the search need look at nothing
    # else, and is several times as fast without asking what stands before it.
    begins = "" if _OPENING_MARK.match(filled) and not _has_branches(filled) else r"(?<!\S)"
    by_hand = (words(needs),) if needs else ()
    return Rule(name, re.compile(rf"{begins}(?:{filled})(?!\S)"), (*by_hand, *needed(filled)))


def _has_branches(pattern: str) -> bool:
    """Whether a pattern is one of several outside every group."""
    depth = 0
    for piece in _STRUCTURE.findall(pattern):
        if piece == "|" and not depth:
            return True
        depth += (piece == "(") - (piece == ")")
    return False


def _filled(slot: re.Match[str]) -> str:
    marks = _LIST if slot["marks"] == "L" else rf"[{slot['marks']}]\d+"
    return rf"(?P<{slot['name']}>{marks})"


def one_of(wordings: str) -> str:
    """Return a pattern for one of several wordings, which are parted by commas."""
    return f"(?:{'|'.join(' '.join(one.split()) for one in wordings.split(','))})"


def fits(rules: Rules, line: Line) -> Iterable[Fit]:
    """Yield where rules fit a line: rule by rule, from left to right."""
    if rules.words.isdisjoint(line.words):
        return _NOWHERE
    key = rules, line.text
    found: tuple[tuple[Rule, re.Match[str]], ...] | None = line.worked_out.get(key)
    if found is None:
        # The same line comes again whenever only the drawing has changed.
        found = line.worked_out[key] = tuple(rules.matches(line))
    return (Fit(one, line, match) for one, match in found)


_NOWHERE: tuple[Fit, ...] = ()
