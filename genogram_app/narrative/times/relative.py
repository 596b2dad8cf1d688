"""Times that hang on the one told of before: "two weeks later", "that October", "the following year"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import takewhile
from typing import Literal, TypeAlias

from genogram_app.model.dates import Span
from genogram_app.model.values import value_object
from genogram_app.narrative.lexicon import words
from genogram_app.narrative.times.durations import Duration
from genogram_app.narrative.times.explicit import YearLess
from genogram_app.narrative.times.parts import with_its_part
from genogram_app.narrative.times.shifting import later, whole
from genogram_app.narrative.times.when import When, worked_out
from genogram_app.narrative.times.yearly import Yearly

Step: TypeAlias = Literal["same", "next", "previous", "later", "earlier", "plain"]

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_PART_OF_DAY = r"day|morning|afternoon|evening|night"
_UNIT = rf"{_PART_OF_DAY}|week|weekend|month|year|{'|'.join(_DAYS)}"
_STEPS: dict[str, Step] = {
    "following": "next",
    "next": "next",
    "very next": "next",
    "ensuing": "next",
    "previous": "previous",
    "preceding": "previous",
    "same": "same",
    "that": "same",
    "that same": "same",
    "this": "same",
}
_STEP = re.compile(
    rf"\b(?P<mod>(?:later|earlier|early|late) (?:on )?)?(?:the )?"
    rf"(?P<step>following|very next|next|ensuing|previous|preceding|that same|same|that) (?P<unit>{_UNIT})\b",
    re.I,
)
_STEP_WORDS = words("following next ensuing previous preceding same that")
_BESIDE_WORDS = words("before after")
_UNITS = words("days weeks months years")
_ORDINAL_WORDS = words("st nd rd th")
_WEDDING_WORDS = words("wedding marriage married")
_THEN_WORDS = words("time point stage then")
_BESIDE = re.compile(
    rf"\bthe (?P<unit>{_PART_OF_DAY}|week|month|year) (?P<way>before|after)(?= ?(?:[,.;:)]|$))", re.I
)
_LATER = re.compile(
    r" (?P<way>later|afterwards|after (?:that|this)|thereafter|on(?=[,.;])|"
    r"earlier|previously|before (?:that|this)|before(?= ?[,.;]|$)|prior to (?:that|this)|(?P<ago>ago))\b",
    re.I,
)
_SOME_LATER = re.compile(
    r"\b(?:some )?(?:days|weeks|months|years) (?:later|afterwards|earlier|before that)\b", re.I
)
_THEN = re.compile(
    r"\b(?:(?<=at )(?:that|this|the) (?:time|point|stage)\b(?! of)|(?<=by )(?:then|that time)\b)", re.I
)
_WEDDING = re.compile(
    r"\b(?:(?:the |that )?(?:very |same )?day (?:of (?:the|their|her|his)|that they) "
    r"(?:wedding|marriage|married)|"
    r"(?:the|their|her|his) wedding day)\b",
    re.I,
)
_MARRIED = re.compile(r"\b(?:married|marries|marriage|wed|wedding)\b", re.I)
_ABOUT_A_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])~")
"""Not "2019-21~", about spring."""
_SINCE_WEDDING = 250
"""So many characters before "the day of the wedding" the text dates the wedding."""
_IN_BEFORE = re.compile(r"\b(?:in|early|late) $")
_LONGEST_NAME = 400
_IN_FRONT = re.compile(
    r"\b(?P<how>in|on|during|by|since|until|till|from|before|after|to|at|over|around|about|for|throughout|of|"
    r"early|late|mid|end of|beginning of|start of|middle of|towards|between|and|or)(?: in| the)?"
    r"(?: following| next| previous| preceding| same)?[ -]$|"
    r"\b(?:the )?(?P<step>that same|that|(?:the )?following|(?:the )?next|(?:the )?previous|(?:the "
    r")?preceding|"
    r"(?:the )?same) $",
    re.I,
)
_STEP_IN_FRONT = re.compile(
    r"\b(?:the )?(?P<step>that same|that|following|next|previous|preceding|same) (?:early |late |mid-)?$",
    re.I,
)
_NOT_KNOWN = re.compile(r"\b(?:last|this|every|each|one|any|most|some) $", re.I)
_OF_YEAR = re.compile(
    r" (?:of |in )?(?:the )?(?P<step>that|same|following|next|previous|preceding) (?:same )?year\b|"
    r" (?:of )?the year (?P<way>before|after)\b",
    re.I,
)
_DAY_ALONE = re.compile(
    r"(?:(?<=\b[Oo]n )|(?<=\b[Bb]y )|(?<=\b[Uu]ntil )|(?<=\btill )|(?<=\b[Ff]rom )|(?<=\b[Ss]ince ))"
    r"the (?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b(?= ?(?:[,.;:)]|$)|"
    r" (?:he|she|they|it|we|the|a|an|his|her|their|both|all|there|when|[A-Z][a-z]+ (?:was|were|had)) )"
)
_HANGS_ON_MORE = re.compile(r" (?:after|before|when) (?!that\b|this\b|then\b|which\b)[A-Za-z]")
_FARTHEST = 220
_WITHIN_A_YEAR = 330
"""In days, for what comes next with an article: "in February 2001, and again in the November"."""
_A_MONTH = 31
_FARTHEST_BACK = 62
"""In days: what is named without a year may lie so far after, or before, what was told last."""


@value_object
class Relative:
    """A time in a text that hangs on another: half-open offsets into the plain text, and how it does so."""

    start: int
    end: int
    step: Step = "plain"
    unit: str = ""
    thing: Yearly | None = None
    part: str = ""
    amount: Duration | None = None
    year_step: int | None = None
    is_past: bool = False
    is_definite: bool = False
    day: int = 0
    """The day of the month, where that alone is said: "on the 14th"."""

    @property
    def is_of_last(self) -> bool:
        """Whether it is the day, or of the year, told of last: "that day", "that April"."""
        return self.step == "same" and (self.thing is not None or self.unit in _PART_OF_DAY.split("|"))

    @property
    def is_lost(self) -> bool:
        """Whether nothing before it says when it was: what is told of next was not soon after that."""
        return self.step == "plain" and not (self.unit or self.thing or self.amount or self.day)

    @property
    def marked(self) -> bool:
        """Whether it stands as a time in a line: "by then" and "at that time" stay words there."""
        return self.unit != "time"

    def resolved(self, focus: When | None) -> When | None:
        """Return the time, by the one told of before; None where that does not tell."""
        if focus is None:
            return None
        if self.day:
            return _day_of_month(focus, self.day)
        if self.thing is not None:
            return self._yearly(self.thing, focus)
        if self.amount is not None:
            return later(focus, self.amount, 1 if self.step == "later" else -1)
        if self.unit in ("", "time"):
            return worked_out(focus) if self.step == "same" else None
        return self._whole(focus)

    def _whole(self, focus: When) -> When | None:
        steps = {"next": 1, "previous": -1}.get(self.step, 0)
        if self.unit in _DAYS:
            return _weekday(focus, _DAYS.index(self.unit), self.step)
        if self.unit == "weekend":
            week = whole("week", focus, steps)
            sunday = week.span.latest if week else None
            return _period(sunday - timedelta(days=2), sunday) if sunday else None
        unit = self.unit if self.unit in ("week", "month", "year") else "day"
        found = whole(unit, focus, steps)
        if found is None and unit == "day" and steps == 0:
            # "That evening", where only the month of the day was told.
            return worked_out(focus) if _within_a_month(focus) else None
        if found is not None and self.part and steps == 0:
            return _rest(found, focus, self.part)
        return found

    def _yearly(self, thing: Yearly, focus: When) -> When | None:
        first, last = focus.span.earliest, focus.span.latest
        if first is None or last is None:
            return None
        if self.year_step is not None:
            found = thing(first.year + self.year_step) if first.year == last.year else None
            return worked_out(found) if found else None
        if self.step == "same" and _ABOUT_A_MONTH.fullmatch(focus.edtf):
            # "About January 2017" may be before the year that it names, and "that October" is not.
            first = last = date(int(focus.edtf[:4]), int(focus.edtf[5:7]), 1)
        wide = (last - first).days > 180
        if wide and self.step in ("next", "previous"):
            return None
        if self.step == "same" or wide:
            within = [t for t in _in_years(thing, first.year, last.year) if t.span.overlaps(focus.span)]
            same_year = _in_years(thing, first.year, last.year)
            found = within[0] if len(within) == 1 else same_year[0] if len(same_year) == 1 else None
            return worked_out(found) if found else None
        return self._nearest(thing, focus, first, last)

    def _nearest(self, thing: Yearly, focus: When, first: date, last: date) -> When | None:
        if self.is_past and self.step != "previous":
            begun = [t for t in _in_years(thing, first.year - 1, last.year) if _begins_by(t, last)]
            return worked_out(begun[-1]) if begun else None
        if self.step == "previous":
            past = [t for t in _in_years(thing, first.year - 1, first.year) if t.span.is_before(focus.span)]
            # In August "the previous spring" is that of the same year to some, and of the last to others.
            return worked_out(past[-1]) if past and not _is_of_year(past[-1], first.year) else None
        ahead = [
            t
            for t in _in_years(thing, first.year, last.year + 1)
            if t.span.latest
            and t.span.latest >= first
            and (self.step != "next" or focus.span.is_before(t.span))
        ]
        found = ahead[0] if ahead else None
        if found is None or found.span.earliest is None:
            return None
        if self.step == "next" or (found.span.earliest - last).days <= (
            _WITHIN_A_YEAR if self.is_definite else _FARTHEST
        ):
            return worked_out(found)
        back = [t for t in _in_years(thing, first.year - 1, last.year) if _is_shortly_before(t, first)]
        return worked_out(back[-1]) if back else None


def _is_of_year(time: When, year: int) -> bool:
    return time.span.earliest is not None and time.span.earliest.year == year


def _within_a_month(time: When) -> bool:
    first, last = time.span.earliest, time.span.latest
    return first is not None and last is not None and (last - first).days <= _A_MONTH


def _begins_by(time: When, day: date) -> bool:
    return time.span.earliest is not None and time.span.earliest <= day


def _is_shortly_before(time: When, day: date) -> bool:
    last = time.span.latest
    return last is not None and 0 < (day - last).days <= _FARTHEST_BACK


def _in_years(thing: Yearly, first: int, last: int) -> list[When]:
    return [time for year in range(first, last + 1) if (time := thing(year)) is not None]


def _weekday(focus: When, weekday: int, step: Step) -> When | None:
    first, last = focus.span.earliest, focus.span.latest
    if first is None or first != last:
        return None
    ahead = (weekday - first.weekday()) % 7
    days = {"next": ahead or 7, "previous": ahead - 7}.get(step, ahead)
    day = first + timedelta(days=days)
    return _period(day, day)


def _day_of_month(focus: When, number: int) -> When | None:
    """The first such day of a month from the day, or in the month, that was told of."""
    first = focus.span.earliest
    if first is None or not _within_a_month(focus):
        return None
    days = (first + timedelta(days=n) for n in range(_A_MONTH))
    return next((_period(day, day) for day in days if day.day == number), None)


def _period(first: date, last: date) -> When:
    edtf = first.isoformat() if first == last else f"{first}/{last}"
    return When(edtf, Span(first, last), inferred=True)


def _rest(time: When, focus: When, part: str) -> When:
    """The part of a week, month or year behind, or before, what was told of."""
    if part == "later":
        return replace(time, span=Span(focus.span.earliest, time.span.latest))
    return replace(time, span=Span(time.span.earliest, focus.span.latest))


def so_much_later(plain: str, amount: Duration) -> Relative | None:
    """Return "two weeks later" and the like, whose amount is given; None where no such word follows."""
    match = _LATER.match(plain, amount.end)
    if match is None:
        return None
    if match["ago"]:
        return Relative(amount.start, match.end())
    back = match["way"].lower().startswith(("earlier", "previous", "before", "prior"))
    return Relative(amount.start, match.end(), "earlier" if back else "later", amount=amount)


def relative_times(plain: str, start: int, end: int, said: frozenset[str]) -> Iterator[Relative]:
    """Yield the times named by their step from the one before in a part of a text that says some words."""
    if said & _ORDINAL_WORDS:
        days = _DAY_ALONE.finditer(plain, start, end)
        yield from (Relative(match.start(), match.end(), day=int(match["day"])) for match in days)
    if said & _STEP_WORDS:
        for match in _STEP.finditer(plain, start, end):
            part = (match["mod"] or "").split(" ")[0].lower()
            unit = match["unit"].lower()
            yield Relative(match.start(), match.end(), _STEPS[match["step"].lower()], unit, part=part)
    if said & _BESIDE_WORDS:
        for match in _BESIDE.finditer(plain, start, end):
            step: Step = "next" if match["way"].lower() == "after" else "previous"
            yield Relative(match.start(), match.end(), step, match["unit"].lower())
    if said & _UNITS:
        for match in _SOME_LATER.finditer(plain, start, end):
            yield Relative(match.start(), match.end())
    if said & _WEDDING_WORDS:
        yield from _weddings(plain, start, end)
    if said & _THEN_WORDS:
        for match in _THEN.finditer(plain, start, end):
            yield Relative(match.start(), match.end(), "same", "time")


def _weddings(plain: str, start: int, end: int) -> Iterator[Relative]:
    for match in _WEDDING.finditer(plain, start, end):
        told = _MARRIED.search(plain, max(0, match.start() - _SINCE_WEDDING), match.start())
        yield Relative(match.start(), match.end(), "same" if told else "plain")


def without_a_year(plain: str, one: YearLess, names: Sequence[tuple[int, int]]) -> Relative | None:
    """Return what is named without its year as a time that hangs on another; None where it is no time.

    `names` are the parts of the text that name people, in order: somebody may be called April.
    """
    if plain[one.start : one.end].lower() == "fall" or _NOT_KNOWN.search(
        plain, max(0, one.start - 8), one.start
    ):
        return None
    front = _IN_FRONT.search(plain, max(0, one.start - 34), one.start)
    step = _STEP_IN_FRONT.search(plain, max(0, one.start - 26), one.start)
    if front is None and not one.is_day:
        return None
    if _within(names, one) and not _IN_BEFORE.search(plain, max(0, one.start - 7), one.start):
        return None
    if _HANGS_ON_MORE.match(plain, one.end) and plain.endswith("the ", 0, one.start):
        # "In the winter after Kit left": which one, the words behind tell.
        return Relative(one.start - len("the "), one.end)
    start, _ = with_its_part(plain, one.start, None)
    start = min(start, step.start()) if step else start
    how: Step = _STEPS[step["step"].lower()] if step else "plain"
    if year := _OF_YEAR.match(plain, one.end):
        steps = {"following": 1, "next": 1, "after": 1, "previous": -1, "preceding": -1, "before": -1}
        said = (year["step"] or year["way"]).lower()
        return Relative(start, year.end(), how, thing=_parted(plain, one), year_step=steps.get(said, 0))
    since = front is not None and (front["how"] or "").lower() == "since"
    definite = plain.startswith("the ", start)
    return Relative(start, one.end, how, thing=_parted(plain, one), is_past=since, is_definite=definite)


def _within(names: Sequence[tuple[int, int]], one: YearLess) -> bool:
    """Whether something stands within one of these parts of the text, which are in order."""
    behind = bisect_right(names, one.start, key=lambda name: name[0])
    near = takewhile(lambda name: name[0] > one.start - _LONGEST_NAME, reversed(names[:behind]))
    return any(one.end <= end for _, end in near)


def _parted(plain: str, one: YearLess) -> Yearly:
    """What comes every year, with the part of it that the words before it say."""
    return lambda year: with_its_part(plain, one.start, one.thing(year))[1]
