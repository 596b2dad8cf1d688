"""Which time holds for a whole entry of a chronology, and for the section that a heading begins."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from genogram_app.narrative.placed import Placed
from genogram_app.narrative.sentences import Sentence
from genogram_app.narrative.text import Narrative
from genogram_app.narrative.times.explicit import Explicit
from genogram_app.narrative.times.when import When

_BEHIND = re.compile(
    r" ?\??(?:,? (?:at |approx\.? |c\. ?)?\d{1,2}[:.]\d\d ?(?:hrs|hours|h|am|pm)?| [ap]m)?\s*"
    r"(?P<end>[:|–]|\.(?=\s|$)| - |$|(?<=\?)(?=\s)|(?<=\? ))",
    re.I,
)
"""What may stand behind the date at the head of an entry, up to the mark that parts it from the rest."""
_BEFORE = re.compile(r"(?:on |from |circa |c\. ?|approx\.? |approximately |(?:the )?w/[cbe] )?", re.I)
_CHAPTER = re.compile(
    r"\b(?:analysis|recommendations?|findings?|conclusions?|commentary|learning|lessons|glossary|"
    r"methodology|terms of reference|appendix|background|family (?:composition|background|history|members)|"
    r"views of|introduction|summary|themes?|action plan|what (?:will|has) changed?|good practice|"
    r"the family|about the family|composition|key to)\b",
    re.I,
)
_SHORT_LINE = re.compile(r"[^.!?;\t]{1,70}")
_NUMBER = re.compile(r"\s*(\d{1,3}(?:\.\d{1,3}){0,4})\.?\s*$")


def date_of_entry(plain: str, sentences: Sequence[Sentence], explicit: Placed[Explicit]) -> When | None:
    """Return the date of an entry or a row, of which it has a part to itself; None for any other paragraph.

    `sentences` are those of one paragraph, `explicit` the times of the text.
    """
    start = plain.rfind("\n", 0, sentences[0].start) + 1
    for one in explicit.within(start, sentences[-1].end):
        begins = max(at for at in (start, *(s.start for s in sentences)) if at <= one.start)
        if not _BEFORE.fullmatch(plain, begins, one.start):
            continue
        behind = _BEHIND.match(plain, one.end, sentences[-1].end)
        alone = behind and (begins == start or behind["end"] in (".", ""))
        if alone and behind and plain[behind.end() : sentences[-1].end].strip():
            return one.time
    return None


def heads(plain: str, sentence: Sentence, first: int) -> bool:
    """Return whether a sentence is a heading, or a short line that begins with its first time."""
    if sentence.is_heading:
        return True
    stands_alone = plain[sentence.end : sentence.end + 1] in ("", "\n")
    begins = first <= sentence.start == plain.rfind("\n", 0, sentence.start) + 1
    return begins and stands_alone and _SHORT_LINE.fullmatch(plain, sentence.start, sentence.end) is not None


class Sections:
    """The time of the section in which a text stands: that of its heading, or of the heading above."""

    def __init__(self, narrative: Narrative, explicit: Iterable[Explicit], report: When | None) -> None:
        """Take the text, its times in order, and the date of the report, which heads no section."""
        self._plain = narrative.plain
        self._report = report
        dated = (
            s.start
            for one in explicit
            if (s := narrative.sentence_at(one.start)) and heads(self._plain, s, one.start)
        )
        self._last_dated = max(dated, default=-1)
        self._depth = 0
        self.time: When | None = None

    def begin(self, heading: Sentence, said: When | None) -> None:
        """Go on to the section that a heading begins; `said` is the time in the heading."""
        depth = self._depth_of(heading)
        if said is not None:
            of_report = self._report is not None and said.span == self._report.span
            self.time, self._depth = (None if of_report else said), depth
        elif not self._is_within(heading, depth):
            self.time = None

    def _is_within(self, heading: Sentence, depth: int) -> bool:
        """Whether a heading without a date stands below the last one that has a date."""
        if depth or self._depth:
            return depth > self._depth > 0
        chapter = _CHAPTER.search(self._plain, heading.start, heading.end) is not None
        return not chapter and heading.start < self._last_dated

    def _depth_of(self, heading: Sentence) -> int:
        """How many numbers stand before a heading: 2 for "4.2 The move", 0 where none does."""
        line = self._plain.rfind("\n", 0, heading.start) + 1
        number = _NUMBER.fullmatch(self._plain, line, heading.start)
        return number[1].count(".") + 1 if number else 0
