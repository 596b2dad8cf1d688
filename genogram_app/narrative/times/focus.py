"""Which time a part of a sentence tells of: its own, or the one told of before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from genogram_app.model.dates import Span
from genogram_app.model.values import value_object
from genogram_app.narrative.times.when import When, between, worked_out

_CLAUSE_ENDS = re.compile(
    r"[;]|, (?:and|but|who|which|when|before|after|until)\b| but | and (?=(?:he|she|they)\b)"
)
_BOUND = re.compile(
    r"\b(?P<how>until|till|up to|since|from|before|prior to|after|following|to)"
    r"(?: about| around)?(?: the)? $",
    re.I,
)
_ASIDE = re.compile(
    r"(?:, |[(\[] ?|; |\bwho (?:was|were|had) |\b(?:was|were) then )(?:b\.|born|dob|date of birth|died|d\.)"
    r"(?:[:,]? (?:on|in|about|around|circa|of))? ?(?:the )?$|[(\[]$",
    re.I,
)
_PAST_PERFECT = re.compile(
    r"\bhad (?:(?:also|already|then|never|not|once|previously|since|just|long|by then|both|all|[a-z]+ly) )*"
    r"(?:been|become|begun|borne|bought|broken|brought|come|done|fallen|felt|fled|found|given|gone|got|"
    r"grown|had|"
    r"held|kept|known|left|lost|made|met|moved|paid|put|run|seen|sent|slept|spent|split|stood|taken|told|"
    r"thought|withdrawn|[a-z]+ed)\b"
)
_BACKGROUND = re.compile(
    r"\b(?:grew up|(?:was|were) (?:brought up|raised)|used to|as a child|"
    r"in (?:his|her|their) (?:childhood|teens|early years)|for (?:many|most)|always)\b"
)
_NOW = re.compile(
    r"\b(?:now|still|today|currently|at present|presently|to date|since|has|have|had)\b|"
    r"at the time of writing",
    re.I,
)
"""Words of what is so on the day of the report, or of what came before the time of a paragraph."""
_HAPPENED_THEN = re.compile(r",? (?:when|whereupon|at which (?:point|time|stage)) ")
_COMPARED = re.compile(
    r"(?:^|(?<=[.;,:(–] ))(?:just |much |rather |exactly )?(?:like|unlike|as (?:with|in|for)|"
    r"compared (?:with|to)|in contrast (?:with|to)|similar(?:ly)? to) [^.;:,()]*$|"
    r"\b(?:as|than) (?:[\w'-]+ ){0,3}?(?:had|did|was|were)(?: [^.;:,()]{1,40})? $",
    re.I,
)
"""Up to a time: "Like her sister's move six years before, …", "just as she had two years earlier"."""
_HAD_SINCE = re.compile(r"(?<!has )(?<!have )\bhad\b[^.;:]{1,60}? since $")
_BEFORE_THE_TIME = re.compile(r"[;,:]|\b(?:and|who|which|when|but|that|because|as)\b")
_TENSED = re.compile(
    r"\b(?:(?P<past>was|were|did|had|went|left|met|began|became|gave|took|came|said|told|saw|kept|got|"
    r"found|fell|"
    r"grew|bore|ran|split|spent|slept|brought|sent|held|[a-z]{2,}ed)|"
    r"(?<!\bto )(?P<present>is|are|has|have|lives?|resides?|remains?|shares?|stays?|visits|works|attends?|"
    r"knows?|"
    r"wants?|calls|sees?|cares|comes?|goes))\b"
)


_THEN_ALSO = re.compile(r"; (?:[^\s.;]+ ){0,3}then\b")


@value_object
class OwnTime:
    """A time that a sentence itself says, and whether what follows it may be of that time.

    `start` and `end` are half-open offsets into the plain text.
    """

    start: int
    end: int
    means: When
    leads: bool


@value_object
class SentenceTime:
    """The times of a sentence, the one told of before it, and when it is so what the sentence says is so now.

    That is the date of the report, or in an entry of a chronology that of the entry (`entry`); what an entry
    says without a verb ("Robin to foster carers") was so at its date.
    """

    start: int
    end: int
    own: tuple[OwnTime, ...]
    carried: When | None
    now: When | None
    entry: When | None = None

    def on(self, plain: str, start: int, end: int) -> When | None:
        """Return the time of which a part of the sentence tells; None where nothing says one."""
        inside = [time for time in self.own if start <= time.start < end]
        if len(inside) > 1 and (period := _period(plain, inside)):
            return period
        ended = [time for time in self.own if time.end <= start and _THEN_ALSO.match(plain, time.end, end)]
        if ended and not inside:
            # "She stayed until May; then he was given a flat": in May.
            return worked_out(ended[-1].means)
        own = inside[0] if inside else self._nearest(plain, start, end)
        if own is not None:
            return _bounded(plain, own)
        return self._by_tense(plain[start:end]) or self._by_tense(plain[self.start : self.end])

    def main(self, plain: str) -> When | None:
        """Return the time that the sentence as a whole tells of and that holds for those behind it."""
        lead = [time for time in self.own if time.leads]
        said = [time for time in lead if not _BOUND.search(plain, max(0, time.start - 20), time.start)]
        return (said or lead)[-1].means if lead else None

    def _nearest(self, plain: str, start: int, end: int) -> OwnTime | None:
        before = [time for time in self.own if time.end <= start]
        if before and ";" not in plain[before[-1].end : start]:
            return before[-1]
        behind = [time for time in self.own if time.start >= end]
        return behind[0] if behind and not _CLAUSE_ENDS.search(plain, end, behind[0].start) else None

    def _by_tense(self, words: str) -> When | None:
        tense = _tense_of(words)
        if tense == "past perfect":
            return _up_to(self.carried) if self.carried else None
        if tense == "present":
            return worked_out(self.now) if self.now else None
        told = tense == "past" or (tense == "none" and self.entry)
        return worked_out(self.carried) if told and self.carried else None


@lru_cache(maxsize=1024)
def _tense_of(words: str) -> Literal["background", "past perfect", "past", "present", "none"]:
    """How the words of a sentence tell something; they are asked about for each statement of it."""
    lower = words.lower()
    if _BACKGROUND.search(lower):
        return "background"
    if _PAST_PERFECT.search(lower):
        return "past perfect"
    tense = _TENSED.search(lower)
    if tense is None:
        return "none"
    return "present" if tense["present"] else "past"


def tells_in_the_present(words: str) -> bool:
    """Return whether a paragraph tells of its own time in the present tense: "Kit moves in and stays"."""
    tenses = [match["past"] is None for match in _TENSED.finditer(words.lower())]
    return len(tenses) > 1 and all(tenses) and not _NOW.search(words)


def is_aside(plain: str, start: int) -> bool:
    """Return whether a time only tells when somebody was born or died, or stands in brackets."""
    return _ASIDE.search(plain, max(0, start - 24), start) is not None


def is_an_end(plain: str, start: int, end: int) -> bool:
    """Return whether a time only says until when, or since when, something was so, and not what happened."""
    how = _BOUND.search(plain, max(0, start - 20), start)
    if how is None or _HAPPENED_THEN.match(plain, end):
        return False
    return how["how"].lower() in ("until", "till", "up to", "before", "prior to", "since")


def is_compared(plain: str, sentence_start: int, start: int) -> bool:
    """Return whether a time is that of something else, with which the text compares what it tells of."""
    return _COMPARED.search(plain, sentence_start, start) is not None


def is_before_the_rest(plain: str, sentence_start: int, start: int) -> bool:
    """Return whether a time belongs to something that had happened before what the text tells of."""
    clause = plain[sentence_start:start]
    lower = clause.lower()
    if "had " not in lower:
        return False
    breaks = [match.end() for match in _BEFORE_THE_TIME.finditer(clause)]
    return _PAST_PERFECT.search(lower[breaks[-1] if breaks else 0 :]) is not None


def is_since_before(plain: str, sentence_start: int, start: int) -> bool:
    """Return whether a time is that since when something had been so: "he had lived there since May"."""
    return _HAD_SINCE.search(plain, sentence_start, start) is not None


def _period(plain: str, times: Sequence[OwnTime]) -> When | None:
    """The time from the first to the second of two, where the words say so."""
    first, last = times[0], times[1]
    how = _BOUND.search(plain, max(0, first.start - 20), first.start)
    to = _BOUND.search(plain, max(0, last.start - 20), last.start)
    if (
        how
        and to
        and how["how"].lower() in ("from", "since")
        and to["how"].lower() in ("to", "until", "till", "up to")
    ):
        return between(first.means, last.means)
    return None


def _bounded(plain: str, own: OwnTime) -> When:
    how = _BOUND.search(plain, max(0, own.start - 20), own.start)
    word = how["how"].lower() if how else ""
    if word in ("until", "till", "up to", "before", "prior to", "to"):
        return _up_to(own.means)
    if word in ("since", "from", "after", "following"):
        return _onwards(own.means)
    return own.means


def _up_to(time: When) -> When:
    last = time.edtf.split("/")[-1].strip("[.]")
    return replace(
        time, edtf=f"[..{last}]" if last else time.edtf, span=Span(None, time.span.latest), inferred=True
    )


def _onwards(time: When) -> When:
    first = time.edtf.split("/")[0].strip("[.]")
    return replace(
        time, edtf=f"[{first}..]" if first else time.edtf, span=Span(time.span.earliest, None), inferred=True
    )
