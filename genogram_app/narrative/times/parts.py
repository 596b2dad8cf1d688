"""Which part of a year, season or month a text means: "early 2012", "the end of", "mid-", "about"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from genogram_app.model.dates import Span, read
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.times.numbers import NUMBER, number_of
from genogram_app.narrative.times.when import When, about, when

_PARTS: dict[str, tuple[float, float]] = {
    "very early": (0, 0.3),
    "early": (0, 0.42),
    "beginning": (0, 0.34),
    "start": (0, 0.34),
    "first half": (0, 0.5),
    "first few weeks": (0, 0.25),
    "first weeks": (0, 0.25),
    "first week": (0, 0.35),
    "mid": (0.25, 0.75),
    "middle": (0.25, 0.75),
    "second half": (0.5, 1),
    "latter half": (0.5, 1),
    "latter part": (0.5, 1),
    "late": (0.58, 1),
    "very late": (0.7, 1),
    "end": (0.66, 1),
    "close": (0.66, 1),
    "last week": (0.65, 1),
}
"""From where to where in the whole, generously: "early 2012" may be May and "the end of 2008" September."""
_NAMES = "|".join(sorted(_PARTS, key=len, reverse=True))
_PART = re.compile(
    r"\b(?:towards? )?(?:the )?(?:very )?(?!(?<=\ban )end|(?<=\ba )(?:start|beginning|close))"
    rf"(?P<part>{_NAMES})"
    r"(?:-| in | of | during |[ ])(?:the )?(?:month of )?$",
    re.I,
)
_NAMED = re.compile(r"[A-Z][\w'’]*(?: of)? (?:the )?(?:Close|End|Start|Middle|Beginning)$")
"""A street or a house by name: "they left Elder Close in May 2012", "moved to Mill End in 2013"."""
_SO_MANY = re.compile(
    rf"\b(?:the )?(?P<end>first|opening|last|final|closing) (?P<number>{NUMBER}) months of (?:the year )?$",
    re.I,
)
"""Before a year: "the first three months of 2022"."""
_WHOLE = re.compile(
    r"\b(?:the )?(?:whole of|month of|year of|course of|rest of|first months of|"
    r"(?:school |academic )?year) (?:the )?$",
    re.I,
)
_ABOUT = re.compile(
    r"(?:\b(?:about|around|approximately|approx\.?|circa|roughly|some ?time in|c\.?)|~) ?(?:the )?$",
    re.I,
)
_THE = re.compile(r"\bthe $", re.I)
_LEADING = words("of in during the year c about around approximately approx circa roughly").union(
    name.split()[-1] for name in _PARTS
)
"""Words of which one stands just before a time where any words say which part of it is meant."""
_LONGEST_WORD = 15
_REACH = 40


def with_its_part(plain: str, start: int, time: When | None) -> tuple[int, When | None]:
    """Return where a time begins with the words that say which part of it is meant, and that part."""
    word = plain[max(0, start - _LONGEST_WORD) : max(0, start - 1)].rpartition(" ")[2]
    if word.isalpha() and word.lower() not in _LEADING:
        return start, time
    part = _PART.search(plain, max(0, start - _REACH), start)
    if part and not _NAMED.search(plain, max(0, start - _REACH), part.end("part")):
        start = part.start()
        time = part_of(time, part["part"].lower()) if time else None
    elif (months := _SO_MANY.search(plain, max(0, start - _REACH), start)) and time:
        start = months.start()
        time = _months_of(
            time, months["end"].lower() in ("first", "opening"), number_of(months["number"]) or 0
        )
    elif whole := _WHOLE.search(plain, max(0, start - _REACH), start):
        start = whole.start()
    elif the := _THE.search(plain, max(0, start - 5), start):
        start = the.start()
    if near := _ABOUT.search(plain, max(0, start - _REACH), start):
        start = near.start()
        time = about(time) if time else None
    return start, time


def _months_of(time: When, at_the_start: bool, number: int) -> When:
    """So many months of a year, from its beginning or up to its end; any other time stays whole."""
    if not re.fullmatch(r"\d{4}", time.edtf) or not 0 < number < 12:
        return time
    first, last = (1, number) if at_the_start else (13 - number, 12)
    return when(f"{time.edtf}-{first:02}/{time.edtf}-{last:02}") or time


def part_of(time: When, part: str) -> When:
    """Return a part of a time; the whole where it is a day or has no ends."""
    first, last = time.span.earliest, time.span.latest
    if first is None or last is None or read(time.edtf).precision == "day":
        return time
    low, high = _PARTS[part]
    return When(time.edtf, Span(_at(first, last, low), _at(first, last, high)), time.inferred)


def _at(first: date, last: date, share: float) -> date:
    return first + timedelta(round((last - first).days * share))
