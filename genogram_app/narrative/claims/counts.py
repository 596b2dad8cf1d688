"""How many children, brothers or sisters a text gives somebody: "their two sons"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from genogram_app.narrative.lexicon import SexOfTerm, kin_word
from genogram_app.narrative.people.mentions import Mention
from genogram_app.narrative.scope import denied, states_facts, supposed
from genogram_app.narrative.text import Narrative

NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
"""The number words that are read, from two on."""

_COUNTED = re.compile(
    rf"\b(?P<number>{'|'.join(NUMBERS)}|[2-9])(?P<which>(?: (?:own|other|older|elder|younger|eldest|youngest|"
    r"full|small|young|grown-up|adult|maternal|paternal|birth|more))*) "
    r"(?P<noun>sons|daughters|children|brothers|sisters|siblings|half[- ]siblings|"
    r"half[- ]brothers|half[- ]sisters)\b"
)
_HAS = re.compile(r"\s+(?:also |already |now )?(?:has|have|had)\s+")
_OWNS = re.compile(r"[’'‘]s\s+|(?<=s)[’']\s+")
_THEIR = re.compile(r"[^.;:]*\btheir\s+")
_NOT_ALL = re.compile(
    r"\s*(?:with (?:him|her|them)\b|[,:(–-]\s*(?:aged\s)?[A-Z]|"
    r"to (?:stay|visit)|in (?:the|her|his) car)"
)


@dataclass(frozen=True, slots=True)
class StatedCount:
    """So many relatives of one person, or of a couple together; half-open offsets into the original text."""

    owners: tuple[str, ...]
    number: int
    noun: str
    relation: str
    sex: SexOfTerm
    sentence: tuple[int, int]


def stated_counts(narrative: Narrative, mentions: Sequence[Mention]) -> Iterator[StatedCount]:
    """Find the numbers of relatives of which a text certainly says whose they are."""
    certain = sorted((m for m in mentions if m.person), key=lambda m: m.start)
    for match in _COUNTED.finditer(narrative.plain):
        sentence = narrative.sentence_at(match.start())
        kin = kin_word(match["noun"])
        if sentence is None or kin is None or not states_facts(sentence):
            continue
        before = narrative.plain[sentence.start : match.start()]
        after = narrative.plain[match.end() : sentence.end]
        if supposed(before) or denied(before) or _NOT_ALL.match(after):
            continue
        start = narrative.original(sentence.start, sentence.end)[0]
        at = narrative.original(match.start(), match.end())[0]
        owners = _owners(narrative.text, [m for m in certain if start <= m.start and m.end <= at], at)
        if owners:
            around = narrative.original(sentence.start, sentence.end)
            yield StatedCount(owners, _number(match["number"]), match["noun"], kin[0], kin[1], around)


def _owners(text: str, before: Sequence[Mention], at: int) -> tuple[str, ...]:
    """Whose relatives are counted: the one or two people directly before, or the couple of "their"."""
    if not before:
        return ()
    gap = text[before[-1].end : at]
    couple = len(before) > 1 and re.fullmatch(r"\s+(?:and|&)\s+", text[before[-2].end : before[-1].start])
    people = tuple(m.person for m in before[-2:] if m.person) if couple else ()
    if _THEIR.fullmatch(gap):
        return people if len(before) == len(people) else ()
    if _HAS.fullmatch(gap) or _OWNS.fullmatch(gap):
        return people or (before[-1].person or "",)
    return ()


def _number(word: str) -> int:
    return int(word) if word.isdigit() else NUMBERS.index(word) + 2
